import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, b64, digits, harmless, hex, mixed, named, small, time, uuid, variable} from './lookalikes-tools-words.ts'

/** Hosts of code. */
export const toolsForges: readonly HarmlessAnswer[] = [
  harmless('commit with its signature checked', (r) => {
    const [sha, tree, node] = [hex(r, 40), hex(r, 40), `C_kwDO${mixed(r, 46)}`]
    return [
      {
        sha,
        node_id: node,
        commit: {
          message: `${r.pick(['Remove', 'Rotate', 'Rename'])} ${variable(r)}`,
          tree: {sha: tree},
          verification: {verified: false, reason: 'unsigned', signature: null, payload: null},
        },
      },
      ...[sha, tree, node],
    ]
  }),
  harmless('runners of a forge', (r) => {
    const [name, label] = [`runner-${hex(r, 12)}`, `pool-${small(r, 8)}`]
    return [
      {
        total_count: 1,
        runners: [
          {
            id: r.below(9_999),
            name,
            os: 'linux',
            status: 'online',
            busy: false,
            ephemeral: true,
            labels: [
              {name: 'self-hosted', type: 'read-only'},
              {name: label, type: 'custom'},
            ],
          },
        ],
      },
      name,
      label,
    ]
  }),
  harmless('hook of a repository with its secret masked', (r) => {
    const [url, etag] = [`https://ci.example.com/hooks/${app(r)}`, `W/"${hex(r, 64)}"`]
    return [
      {
        headers: {etag},
        body: {
          type: 'Repository',
          id: r.below(99_999_999),
          config: {content_type: 'json', insecure_ssl: '0', secret: '********', url},
          last_response: {code: 200, status: 'active'},
        },
      },
      url,
      etag,
    ]
  }),
  harmless('keys that sign at a forge', (r) => {
    const [id, raw] = [hex(r, 16).toUpperCase(), `xsBNBF${b64(r, 210)}`]
    return [
      [
        {
          id: r.below(99_999),
          key_id: id,
          public_key: raw,
          can_sign: true,
          can_encrypt_storage: false,
          emails: [{email: 'ci@example.com', verified: true}],
          revoked: false,
        },
      ],
      id,
      raw,
    ]
  }),
  harmless('alerts of a forge about packages', (r) => {
    const [cve, summary] = [
      `CVE-2026-${digits(r, 5)}`,
      `${named(r)} leaks the ${r.pick(['bearer token', 'session cookie', 'client secret'])} across redirects`,
    ]
    return [
      [
        {
          number: r.below(200),
          state: 'open',
          dependency: {package: {ecosystem: 'npm', name: named(r)}, manifest_path: 'package-lock.json'},
          security_advisory: {
            cve_id: cve,
            summary,
            cvss: {score: 7.5, vector_string: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N'},
          },
        },
      ],
      cve,
      summary,
    ]
  }),
  harmless('rate that is left at a forge', (r) => {
    const [reset, client] = [digits(r, 10), `Iv1.${hex(r, 16)}`]
    return [
      {
        resources: {
          core: {limit: 5000, used: r.below(5000), reset: Number(reset)},
          scim: {limit: 15_000, remaining: 15_000, reset: Number(reset)},
        },
        app: {client_id: client, slug: named(r)},
      },
      reset,
      client,
    ]
  }),
  harmless('claims that a job signs in with', (r) => {
    const [sub, workflow] = [
      `repo:team/${named(r)}:ref:refs/heads/main`,
      `team/${named(r)}/.github/workflows/deploy.yml@refs/heads/main`,
    ]
    return [
      {
        aud: 'sts.amazonaws.com',
        iss: 'https://token.actions.githubusercontent.com',
        sub,
        job_workflow_ref: workflow,
        runner_environment: 'github-hosted',
        run_id: digits(r, 11),
        repository_id: digits(r, 9),
        jti: uuid(r),
      },
      sub,
      workflow,
    ]
  }),
  harmless('environment that waits for a person', (r) => {
    const [name, node] = [`${r.pick(['production', 'staging'])}-${app(r)}`, `EN_kwDO${mixed(r, 10)}`]
    return [
      {
        environments: [
          {
            node_id: node,
            name,
            protection_rules: [{type: 'required_reviewers', prevent_self_review: true}],
            deployment_branch_policy: {protected_branches: true},
          },
        ],
      },
      name,
      node,
    ]
  }),
  harmless('caches of a repository', (r) => {
    const [key, size] = [`node-modules-Linux-x64-${hex(r, 64)}`, digits(r, 8)]
    return [
      {
        actions_caches: [
          {
            id: r.below(9_999),
            ref: 'refs/heads/main',
            key,
            version: hex(r, 64),
            size_in_bytes: Number(size),
            last_accessed_at: time(r),
          },
        ],
      },
      key,
      size,
    ]
  }),
]

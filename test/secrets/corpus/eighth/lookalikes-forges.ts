import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX} from '../random.ts'
import {app, day, harmless, named} from './secrets-words.ts'

/** Answers of forges, pipelines and registries that hold nothing secret. */
export const eighthForges: readonly HarmlessAnswer[] = [
  harmless('names of secrets of a repository', (r) => {
    const name = `${app(r).toUpperCase()}_${r.pick(['DEPLOY_TOKEN', 'DB_PASSWORD', 'SIGNING_KEY', 'API_KEY'])}_${r.below(99)}`
    return [{total_count: 1, secrets: [{name, created_at: day(r), updated_at: day(r), visibility: 'selected'}]}, name]
  }),
  harmless('public key for secrets of a repository', (r) => {
    const [id, key] = [r.text(18, DIGITS), r.bytes(32).toString('base64')]
    return [
      {
        key_id: id,
        key,
        url: 'https://api.github.com/repos/team/app/actions/secrets/public-key',
        title: 'Public key for encrypting secrets',
      },
      id,
      key,
    ]
  }),
  harmless('tokens of an organization without values', (r) => {
    const [name, id] = [`${named(r)} read-only`, String(1_000 + r.below(99_999))]
    return [
      [
        {
          id: 12,
          token_id: Number(id),
          token_name: name,
          token_expired: false,
          token_expires_at: day(r),
          token_last_used_at: null,
          repository_selection: 'subset',
          permissions: {repository: {contents: 'read'}},
        },
      ],
      name,
      id,
    ]
  }),
  harmless('finding of a scan with the secret left out', (r) => {
    const [blob, type] = [
      r.text(40, HEX),
      r.pick(['Amazon AWS Secret Access Key', 'Google API Key', 'npm Access Token', 'Slack Incoming Webhook URL']),
    ]
    return [
      {
        number: r.below(99),
        state: 'resolved',
        resolution: 'revoked',
        secret_type_display_name: type,
        validity: 'inactive',
        first_location_detected: {path: 'deploy.sh', blob_sha: blob, start_line: 4},
      },
      blob,
      type,
    ]
  }),
  harmless('rights of an installation', (r) => {
    const [url, slug] = [`https://api.github.com/app/installations/${10_000 + r.below(99_999)}/access_tokens`, named(r)]
    return [
      {
        access_tokens_url: url,
        app_slug: slug,
        permissions: {secrets: 'write', actions: 'read', organization_secrets: 'read'},
        single_file_name: null,
      },
      url,
      slug,
    ]
  }),
  harmless('log of a job with masks', (r) => {
    const line = `##[group]Run docker login -u ci -p *** registry.example.com/${named(r)}`
    return [
      {
        id: r.below(99_999),
        conclusion: 'success',
        log: `2026-11-02T10:00:00Z ${line}\n2026-11-02T10:00:01Z Login Succeeded\n`,
      },
      line,
    ]
  }),
  harmless('workflow that names its secrets', (r) => {
    const line = `${app(r).toUpperCase()}_TOKEN: \${{ secrets.${app(r).toUpperCase()}_${r.pick(['TOKEN', 'PASSWORD', 'DEPLOY_KEY'])} }}`
    return [
      {
        path: '.github/workflows/deploy.yml',
        encoding: 'utf-8',
        content: `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    env:\n      ${line}\n    steps:\n      - uses: actions/checkout@${r.text(40, HEX)}\n`,
      },
      line,
    ]
  }),
  harmless('rights of a workflow', (r) => {
    const audience = `https://${named(r)}.example.com`
    return [
      {
        permissions: {'id-token': 'write', contents: 'read', packages: 'none'},
        default_workflow_permissions: 'read',
        jobs: {deploy: {with: {audience, 'token-format': 'access_token'}}},
      },
      audience,
      'access_token',
    ]
  }),
  harmless('sums in a file of locks', (r) => {
    const [sum, address] = [
      `sha512-${r.bytes(64).toString('base64')}`,
      `https://registry.npmjs.org/jsonwebtoken/-/jsonwebtoken-9.0.${r.below(9)}.tgz`,
    ]
    return [
      {
        lockfileVersion: 3,
        packages: {'node_modules/jsonwebtoken': {version: '9.0.2', resolved: address, integrity: sum}},
      },
      sum,
      address,
    ]
  }),
  harmless('assets of a release', (r) => {
    const [digest, file] = [
      `sha256:${r.text(64, HEX)}`,
      `${app(r)}-keyring_${r.below(9)}.${r.below(9)}.${r.below(9)}_amd64.deb`,
    ]
    return [
      {
        tag_name: 'v2.1.0',
        assets: [
          {
            name: file,
            digest,
            size: r.below(999_999),
            download_count: r.below(999),
            content_type: 'application/octet-stream',
          },
        ],
      },
      digest,
      file,
    ]
  }),
  harmless('tokens of a user of a forge', (r) => {
    const name = `renovate for ${named(r)}`
    return [
      [
        {
          id: r.below(9_999),
          name,
          revoked: false,
          scopes: ['read_registry', 'api'],
          user_id: 4,
          last_used_at: day(r),
          active: true,
          expires_at: '2027-01-31',
        },
      ],
      name,
    ]
  }),
  harmless('which jobs may use the token of a job', (r) => {
    const path = `team/${named(r)}`
    return [
      {
        inbound_enabled: true,
        outbound_enabled: false,
        ci_job_token_scope_enabled: false,
        allowlist: [{path_with_namespace: path, job_token_policies: ['READ_PACKAGES']}],
      },
      path,
    ]
  }),
  harmless('hidden variable of a project', (r) => {
    const [key, scope] = [`${app(r).toUpperCase()}_PASSWORD_${r.below(99)}`, `review/${named(r)}`]
    return [
      [
        {
          variable_type: 'env_var',
          key,
          value: null,
          hidden: true,
          protected: true,
          masked: true,
          environment_scope: scope,
        },
      ],
      key,
      scope,
    ]
  }),
  harmless('keys that may deploy', (r) => {
    const [print, key] = [
      `SHA256:${r.text(43, BASE64)}`,
      `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.text(43, BASE64)} deploy@${app(r)}`,
    ]
    return [
      [{id: r.below(999), title: 'deploy key', key, fingerprint_sha256: print, can_push: false, expires_at: null}],
      print,
      key,
    ]
  }),
]

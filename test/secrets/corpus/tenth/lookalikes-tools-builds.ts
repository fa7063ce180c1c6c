import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  digits,
  harmless,
  hex,
  ip,
  mixed,
  named,
  print,
  small,
  text,
  time,
  uuid,
  variable,
  version,
} from './lookalikes-tools-words.ts'

/** Further hosts of code, and what builds it. */
export const toolsBuilds: readonly HarmlessAnswer[] = [
  harmless('tokens of a project by scope', (r) => {
    const [name, expires] = [
      `${r.pick(['renovate', 'release', 'mirror'])}-${small(r, 5)}`,
      `2027-0${1 + r.below(9)}-1${r.below(9)}`,
    ]
    return [
      [
        {
          id: r.below(99_999),
          name,
          revoked: false,
          scopes: ['read_registry', 'api'],
          user_id: r.below(9_999),
          last_used_at: time(r),
          active: true,
          expires_at: expires,
          access_level: 40,
        },
      ],
      name,
      expires,
    ]
  }),
  harmless('trace of a pipeline about a token', (r) => {
    const line = `section_start:${digits(r, 10)}:prepare_${small(r, 4)}\r\u001b[0KAuthenticating with credentials from job payload (GitLab Registry)`
    const masked = `$ curl --header "JOB-TOKEN: [MASKED]" "$CI_API_V4_URL/projects/${digits(r, 7)}/packages"`
    return [{log: text(line, masked)}, masked]
  }),
  harmless('finding in a report of a scan for secrets', (r) => {
    const [print256, commit] = [hex(r, 64), hex(r, 40)]
    return [
      {
        version: '15.1.0',
        vulnerabilities: [
          {
            id: print256,
            category: 'secret_detection',
            name: r.pick(['Password in URL', 'AWS access token', 'RSA private key']),
            raw_source_code_extract: '[REDACTED]',
            location: {file: `config/${app(r)}.yml`, start_line: r.below(99), commit: {sha: commit}},
            identifiers: [{type: 'gitleaks_rule_id', value: 'rsa-private-key'}],
          },
        ],
        scan: {scanner: {id: 'gitleaks'}, status: 'success'},
      },
      ...[print256, commit],
    ]
  }),
  harmless('variables of a workspace of a forge, secured', (r) => {
    const [id, key] = [`{${uuid(r)}}`, variable(r)]
    return [
      {page: 1, values: [{type: 'pipeline_variable', uuid: id, key, secured: true, system: false}], pagelen: 10},
      id,
      key,
    ]
  }),
  harmless('connections of services of a project of a forge', (r) => {
    const [id, authority] = [uuid(r), uuid(r)]
    return [
      {
        count: 1,
        value: [
          {
            id,
            name: named(r),
            type: 'azurerm',
            authorization: {
              scheme: 'WorkloadIdentityFederation',
              parameters: {
                tenantid: authority,
                serviceprincipalid: uuid(r),
                workloadIdentityFederationSubject: `sc://team/${app(r)}/${named(r)}`,
              },
            },
            isReady: true,
          },
        ],
      },
      id,
      authority,
    ]
  }),
  harmless('group of variables with hidden values', (r) => {
    const [name, value] = [`${app(r)}-${small(r, 5)}`, `vmImage-${version(r)}`]
    return [
      {
        id: r.below(999),
        type: 'Vsts',
        name,
        variables: {[variable(r)]: {value: null, isSecret: true}, image: {value}},
        variableGroupProjectReferences: [],
      },
      name,
      value,
    ]
  }),
  harmless('contexts of a pipeline by name', (r) => {
    const [id, name] = [uuid(r), `${app(r)}-signing-${small(r, 4)}`]
    return [
      {
        items: [{id, name, created_at: time(r)}],
        next_page_token: null,
        variables: [{variable: variable(r), context_id: id}],
      },
      id,
      name,
    ]
  }),
  harmless('agents of a builder', (r) => {
    const [id, job, name] = [uuid(r), uuid(r), `agent-${ip(r)}-${r.below(9)}`]
    return [
      [
        {
          id,
          graphql_id: `QWdlbnQtLS0${mixed(r, 38)}`,
          name,
          connection_state: 'connected',
          version: version(r),
          meta_data: ['queue=default'],
          job: {id: job, agent_query_rules: ['queue=deploy']},
        },
      ],
      id,
      job,
      name,
    ]
  }),
  harmless('credentials of a builder by description', (r) => {
    const [id, sum] = [`${app(r)}-${r.pick(['ssh', 'registry', 'signing'])}-${small(r, 5)}`, hex(r, 32)]
    return [
      {
        _class: 'com.cloudbees.plugins.credentials.CredentialsStoreAction$DomainWrapper',
        credentials: [
          {
            id,
            displayName: 'deploy/****** (registry)',
            typeName: 'Username with password',
            fingerprint: {hash: sum, original: {name: named(r)}},
          },
        ],
      },
      id,
      sum,
    ]
  }),
  harmless('identities that sign an application', (r) => {
    const [sha, profile] = [hex(r, 40).toUpperCase(), uuid(r)]
    return [
      {
        stdout: text(
          `  1) ${sha} "Apple Distribution: Example (${small(r, 10).toUpperCase()})"`,
          '     1 valid identities found',
        ),
        profile: {UUID: profile, Name: named(r)},
      },
      sha,
      profile,
    ]
  }),
  harmless('reviews of a change', (r) => {
    const [change, revision] = [`I${hex(r, 40)}`, hex(r, 40)]
    return [
      {
        _number: r.below(99_999),
        change_id: change,
        current_revision: revision,
        subject: `Do not log the ${r.pick(['password', 'token', 'API key'])} of ${app(r)}`,
        labels: {'Code-Review': {value: 2}},
      },
      change,
      revision,
    ]
  }),
  harmless('keys that deploy at a small forge', (r) => {
    const [key, finger] = [`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${b64(r, 32).slice(0, 43)} flux`, print(r)]
    return [
      [
        {
          id: r.below(999),
          key_id: r.below(999),
          key,
          title: `flux of ${named(r)}`,
          fingerprint: finger,
          read_only: true,
        },
      ],
      key,
      finger,
    ]
  }),
]

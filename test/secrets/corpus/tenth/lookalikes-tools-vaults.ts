import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  harmless,
  hex,
  ip,
  large,
  mixed,
  named,
  small,
  text,
  time,
  uuid,
  variable,
  version,
} from './lookalikes-tools-words.ts'

/** Managers of secrets as they list what they keep. */
export const toolsVaults: readonly HarmlessAnswer[] = [
  harmless('metadata of a secret of a vault', (r) => {
    const [path, made] = [`secret/metadata/${named(r)}`, time(r)]
    return [
      {
        request_id: uuid(r),
        data: {
          cas_required: true,
          current_version: r.below(30),
          max_versions: 10,
          delete_version_after: '0s',
          created_time: made,
          custom_metadata: {owner: 'deploy', source: path},
        },
      },
      path,
      made,
    ]
  }),
  harmless('lease of a vault', (r) => {
    const id = `database/creds/${app(r)}/${mixed(r, 24)}`
    return [
      {
        data: {id, issue_time: time(r), expire_time: time(r), last_renewal: null, renewable: true, ttl: r.below(9_999)},
        wrap_info: null,
        warnings: null,
        auth: null,
      },
      id,
    ]
  }),
  harmless('health and seal of a vault', (r) => {
    const [cluster, name] = [uuid(r), `vault-cluster-${hex(r, 8)}`]
    return [
      {
        type: 'shamir',
        initialized: true,
        sealed: false,
        t: 3,
        n: 5,
        progress: 0,
        nonce: '',
        version: version(r),
        cluster_name: name,
        cluster_id: cluster,
        recovery_seal: false,
      },
      cluster,
      name,
    ]
  }),
  harmless('entry of the audit of a vault with HMACs', (r) => {
    const [token, path] = [`hmac-sha256:${hex(r, 64)}`, `secret/data/${named(r)}`]
    return [
      {
        type: 'response',
        auth: {
          client_token: token,
          accessor: `hmac-sha256:${hex(r, 64)}`,
          policies: ['default'],
          token_type: 'service',
        },
        request: {id: uuid(r), path, operation: 'read', remote_address: ip(r)},
        response: {data: {data: {password: `hmac-sha256:${hex(r, 64)}`}}},
      },
      token,
      path,
    ]
  }),
  harmless('policy of a vault in its language', (r) => {
    const rule = `path "${app(r)}/data/${named(r)}/password" {`
    return [
      {
        name: named(r),
        policy: text('# read the password of the database', rule, '  capabilities = ["read", "list"]', '}'),
      },
      rule,
    ]
  }),
  harmless('items of a manager of passwords', (r) => {
    const [id, vault] = [small(r, 26), small(r, 26)]
    return [
      [
        {
          id,
          title: `${app(r)} root password`,
          category: 'LOGIN',
          vault: {id: vault, name: 'Infrastructure'},
          last_edited_by: large(r, 26),
          urls: [{primary: true, href: 'https://admin.example.com/login'}],
          version: r.below(20),
        },
      ],
      id,
      vault,
    ]
  }),
  harmless('references to items of a manager of passwords', (r) => {
    const reference = `op://Infrastructure/${named(r)}/${r.pick(['password', 'credential', 'one-time password', 'private key'])}`
    return [{file: '.env.tpl', lines: [`${variable(r)}=${reference}`, 'LOG_LEVEL=info']}, reference]
  }),
  harmless('names of secrets of a manager in the cloud', (r) => {
    const [slug, edited] = [`${app(r)}_${small(r, 5)}`, time(r)]
    return [
      {
        configs: [
          {name: `prd_${slug}`, root: false, locked: true, environment: 'prd', project: slug, last_fetch_at: edited},
        ],
        secrets: {names: [variable(r), variable(r)]},
      },
      slug,
      edited,
    ]
  }),
  harmless('secrets of a project of a manager with values left out', (r) => {
    const [id, blind] = [uuid(r), uuid(r)]
    return [
      {
        secrets: [
          {
            id,
            version: r.below(9),
            type: 'shared',
            secretKey: variable(r),
            secretValue: '<hidden-by-infisical>',
            secretValueHidden: true,
            secretPath: '/',
            folderId: blind,
          },
        ],
        imports: [],
      },
      id,
      blind,
    ]
  }),
]

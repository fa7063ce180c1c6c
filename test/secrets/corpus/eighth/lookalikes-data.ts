import type {HarmlessAnswer} from '../lookalikes.ts'
import {HEX, WORD} from '../random.ts'
import {app, day, harmless, named, uuid} from './secrets-words.ts'

/** Answers of services that hold data and states, with nothing secret in them. */
export const eighthData: readonly HarmlessAnswer[] = [
  harmless('who is signed in at a search engine', (r) => {
    const [user, id] = [named(r), r.text(20, `${WORD}_-`)]
    return [
      {
        username: user,
        roles: ['manage_api_key', 'manage_token'],
        authentication_realm: {name: '_es_api_key', type: '_es_api_key'},
        authentication_type: 'api_key',
        api_key: {id, name: app(r), managed_by: 'elasticsearch'},
      },
      user,
      id,
    ]
  }),
  harmless('connector with references', (r) => {
    const value = r.pick([
      `\${file:/opt/kafka/secrets/${named(r)}.properties:password}`,
      `\${secretManager:prod/${named(r)}:password}`,
      `\${env:${app(r).toUpperCase()}_PASSWORD}`,
      `\${secrets:prod/${named(r)}:password}`,
    ])
    return [
      {
        name: named(r),
        config: {
          'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
          'database.user': 'cdc',
          'database.password': value,
        },
      },
      value,
    ]
  }),
  harmless('settings that a connector knows', (r) => {
    const text = `Password of the user of ${named(r)} to be used when connecting to the database.`
    return [
      {
        configs: [
          {
            definition: {
              name: 'database.password',
              type: 'PASSWORD',
              required: false,
              importance: 'HIGH',
              documentation: text,
            },
            value: {name: 'database.password', value: null, errors: []},
          },
        ],
      },
      text,
    ]
  }),
  harmless('schema of a topic', (r) => {
    const [guid, subject] = [uuid(r), `${named(r)}-token-value`]
    return [
      {
        subject,
        version: r.below(9),
        id: r.below(999),
        guid,
        schemaType: 'AVRO',
        schema: '{"type":"record","name":"Token","fields":[{"name":"token_type","type":"string"}]}',
      },
      guid,
      subject,
    ]
  }),
  harmless('consumers and connections of a broker', (r) => {
    const [tag, name] = [`amq.ctag-${r.text(22, `${WORD}_-`)}`, `10.0.4.2:${10_000 + r.below(50_000)} -> 10.0.4.9:5671`]
    return [
      [
        {
          consumer_tag: tag,
          ack_required: true,
          channel_details: {connection_name: name, user: 'worker'},
          auth_mechanism: 'PLAIN',
          ssl_key_exchange: 'x25519',
        },
      ],
      tag,
      name,
    ]
  }),
  harmless('objects in parts', (r) => {
    const [etag, key] = [`${r.text(32, HEX)}-${2 + r.below(90)}`, `backup/${named(r)}/secrets.tar.zst.enc`]
    return [
      {
        status: 'success',
        type: 'file',
        key,
        etag,
        size: r.below(99_999_999),
        versionId: uuid(r),
        storageClass: 'STANDARD',
      },
      etag,
      key,
    ]
  }),
  harmless('sensitive variables of a workspace', (r) => {
    const [id, description] = [`var-${r.text(16, WORD)}`, `Password of ${named(r)}, rotated monthly`]
    return [
      {
        data: [
          {
            id,
            type: 'vars',
            attributes: {key: 'db_password', value: null, sensitive: true, category: 'terraform', description},
          },
        ],
      },
      id,
      description,
    ]
  }),
  harmless('how a workspace reaches a forge', (r) => {
    const [token, run] = [`ot-${r.text(16, WORD)}`, `run-${r.text(16, WORD)}`]
    return [
      {
        data: {
          id: `ws-${r.text(16, WORD)}`,
          attributes: {'vcs-repo': {identifier: 'team/infra', 'oauth-token-id': token, 'ingress-submodules': false}},
          relationships: {'current-run': {data: {id: run}}},
        },
      },
      token,
      run,
    ]
  }),
  harmless('tokens of agents of a workspace', (r) => {
    const [id, text] = [`at-${r.text(16, WORD)}`, `pool of ${named(r)}`]
    return [
      {
        data: [
          {id, type: 'authentication-tokens', attributes: {description: text, token: null, 'last-used-at': day(r)}},
        ],
      },
      id,
      text,
    ]
  }),
  harmless('plan that hides what is sensitive', (r) => {
    const line = `~ master_password = (sensitive value) # ${named(r)}`
    return [
      {
        message: `  # aws_db_instance.main will be updated in-place\n  ${line}\n\nPlan: 0 to add, 1 to change, 0 to destroy.`,
      },
      line,
    ]
  }),
  harmless('sums of providers', (r) => {
    const [hash, zip] = [`h1:${r.bytes(32).toString('base64')}`, `zh:${r.text(64, HEX)}`]
    return [
      {'registry.terraform.io/hashicorp/vault': {version: '4.4.0', constraints: '~> 4.0', hashes: [hash, zip]}},
      hash,
      zip,
    ]
  }),
  harmless('credentials of a controller of playbooks', (r) => {
    const user = named(r)
    return [
      {
        id: r.below(99),
        type: 'credential',
        name: 'machine',
        kind: 'ssh',
        inputs: {username: user, password: '$encrypted$', become_method: 'sudo'},
      },
      user,
      '$encrypted$',
    ]
  }),
]

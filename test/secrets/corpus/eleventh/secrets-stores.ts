import {ADDRESS, app, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {flat, number} from './secrets-words.ts'

const PASSWORD = /^password$/
const OURS = /^passphrase$/

/** Databases, brokers, machines and copies with what one gets into them. */
export const eleventhStores: readonly Shape[] = [
  flat('project of a database without servers', /^postgres-url$/, (secret, _name, r) => ({
    project: {id: `${app(r)}-${r.text(8, DIGITS)}`, region_id: 'aws-eu-central-1', pg_version: 17},
    connection_uris: [{connection_uri: secret, connection_parameters: {database: 'orders', role: 'app'}}],
  })),
  flat('ways into a database of a host', /^(?:postgres|redis)-url$/, (secret, _name, r) => ({
    ...{internalConnectionString: secret, psqlCommand: 'psql', host: `dpg-${r.text(20, LOWER)}-a`},
  })),
  flat('cluster of a database of a cloud', /^(?:postgres|mysql|mongodb|redis)-url$/, (secret, _name, r) => ({
    database: {
      ...{id: uuid(r), name: `db-${app(r)}`, engine: 'pg', version: '17', status: 'online', num_nodes: 1},
      connection: {protocol: 'postgresql', uri: secret, port: 25_060, ssl: true},
    },
  })),
  flat('service of a cloud of data', ADDRESS, (secret, _name, r) => ({
    service: {
      ...{service_name: app(r), service_type: 'pg', state: 'RUNNING', plan: 'startup-4', node_count: 1},
      ...{service_uri: secret, service_uri_params: {host: `${app(r)}.example.net`, port: '26257', user: 'app'}},
    },
  })),
  flat('bindings of an app of a foundry', ADDRESS, (secret, _name, r) => ({
    system_env_json: {
      VCAP_SERVICES: {
        'user-provided': [
          {name: app(r), label: 'user-provided', tags: [], credentials: {uri: secret}, syslog_drain_url: ''},
        ],
      },
    },
    environment_variables: {RAILS_ENV: 'production'},
    running_env_json: {},
  })),
  flat('instance of a broker of a cloud', /^amqp-url$/, (secret, _name, r) => ({
    ...{id: number(r, 9_000), name: app(r), plan: 'lemur', region: 'amazon-web-services::eu-west-1', url: secret},
    ...{nodes: 1, rmq_version: '4.0.5', ready: true},
  })),
  flat('state of a block of a flow of data', ADDRESS, (secret, _name, r) => ({
    ...{id: uuid(r), name: app(r), block_type: {slug: 'sqlalchemy-connector'}, is_anonymous: false},
    data: {connection_info: secret, fetch_size: 1, client_args: {}},
  })),
  flat('task of a connector of changes', ADDRESS, (secret, _name, r) => ({
    ...{name: app(r), type: 'source', tasks: [{connector: app(r), task: 0}]},
    config: {
      'connector.class': 'io.example.JdbcSource',
      'tasks.max': '1',
      'connection.url': secret,
      'topic.prefix': 'a',
    },
  })),
  flat('new password of a user of a search engine', PASSWORD, (secret) => ({password: secret})),
  flat('user of a database that a cloud reset', PASSWORD, (secret, _name, r) => ({
    user: {
      username: app(r),
      type: 'regular',
      password: secret,
      authentication: 'caching_sha2_password',
      access_cert: null,
    },
  })),
  flat('database that a tool has open', PASSWORD, (secret, _name, r) => ({
    ...{id: number(r, 30), name: app(r), engine: 'postgres', is_sample: false, auto_run_queries: true},
    details: {host: `${app(r)}.internal`, port: 5432, dbname: 'orders', user: 'report', password: secret, ssl: true},
  })),
  flat('machine of a console of a host', PASSWORD, (secret, _name, r) => ({
    server: {id: number(r, 90_000), name: app(r), status: 'initializing', image: {name: 'debian-12'}},
    action: {id: number(r, 90_000), command: 'create_server', status: 'running', progress: 0},
    root_password: secret,
  })),
  flat('console of a machine of a site', PASSWORD, (secret, _name, r) => ({
    data: {
      ticket: `PVEVNC:${r.text(8, HEX)}`,
      port: '5900',
      user: 'root@pam',
      password: secret,
      upid: `UPID:${app(r)}`,
    },
  })),
  flat('controller of a board of a machine', PASSWORD, (secret, _name, r) => ({
    ...{uuid: uuid(r), name: app(r), driver: 'ipmi', power_state: 'power on', provision_state: 'active'},
    driver_info: {ipmi_address: '10.3.4.5', ipmi_username: 'admin', ipmi_password: secret, ipmi_port: 623},
  })),
  flat('plan of copies of a desktop', OURS, (secret, _name, r) => ({
    Backup: {
      ...{ID: `${number(r, 20)}`, Name: app(r), TargetURL: `file:///mnt/${app(r)}`, DBPath: '/data/a.sqlite'},
      Settings: [
        {Filter: '', Name: 'encryption-module', Value: 'aes'},
        {Filter: '', Name: 'passphrase', Value: secret},
      ],
    },
  })),
  flat('network of radio of a site', OURS, (secret, _name, r) => ({
    meta: {rc: 'ok'},
    data: [
      {_id: r.text(24, HEX), name: app(r), security: 'wpapsk', wpa_mode: 'wpa2', enabled: true, x_passphrase: secret},
    ],
  })),
  flat('network of a site of a cloud of access points', OURS, (secret, _name, r) => ({
    ...{number: 0, name: app(r), enabled: true, authMode: 'psk', encryptionMode: 'wpa', psk: secret, visible: true},
  })),
  flat('pool of a store that is sealed', OURS, (secret, _name, r) => ({
    ...{name: `tank/${app(r)}`, encryption: true, inherit_encryption: false, type: 'FILESYSTEM'},
    encryption_options: {algorithm: 'AES-256-GCM', pbkdf2iters: 350_000, passphrase: secret},
  })),
  flat('key of a server of playbooks', OURS, (secret, _name, r) => ({
    ...{id: number(r, 40), name: app(r), type: 'ssh', project_id: 1},
    ssh: {login: 'deploy', passphrase: secret, private_key: ''},
  })),
  flat('source of events with a sign-in', /^(?:password|passphrase)$/, (secret, _name, r) => ({
    id: r.text(12, WORD),
    ...{title: app(r), type: 'org.example.inputs.Beats', created_at: stamp(r)},
    attributes: {bind_address: '0.0.0.0', port: 5044, tls_enable: true, tls_key_password: secret},
  })),
]

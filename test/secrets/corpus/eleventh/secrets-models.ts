import {app, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {flat, id, number} from './secrets-words.ts'

const MODEL = /^(?:openai|anthropic)-key$/

/** Services of models, of dashboards, of networks and of secrets. */
export const eleventhModels: readonly Shape[] = [
  flat('account of a service in a project of models', /^openai-key$/, (secret, _name, r) => ({
    ...{
      object: 'organization.project.service_account',
      id: `svc_acct_${r.text(12, LOWER)}`,
      name: app(r),
      role: 'member',
    },
    api_key: {object: 'organization.project.service_account.api_key', value: secret, name: 'Secret Key'},
  })),
  flat('connections of a page for chats', MODEL, (secret, _name, r) => ({
    ...{ENABLE_OPENAI_API: true, OPENAI_API_BASE_URLS: ['https://api.openai.com/v1', `http://${app(r)}:4000/v1`]},
    ...{OPENAI_API_KEYS: [secret, ''], OPENAI_API_CONFIGS: {'0': {enable: true, tags: []}}},
  })),
  flat('models of a router of models', MODEL, (secret, _name, r) => ({
    data: [
      {
        model_name: app(r),
        litellm_params: {model: 'anthropic/claude-sonnet', api_key: secret, rpm: 60},
        model_info: {id: uuid(r), db_model: true, mode: 'chat'},
      },
    ],
  })),
  flat('credential of a builder of flows of models', MODEL, (secret, _name, r) => ({
    ...{id: uuid(r), name: app(r), credentialName: 'modelApi', createdDate: stamp(r)},
    plainDataObj: {modelApiKey: secret},
  })),
  flat('servers of tools of a desktop', MODEL, (secret, _name, r) => ({
    mcpServers: {
      [app(r)]: {command: 'npx', args: ['-y', `@example/${app(r)}-mcp`], env: {MODEL_API_KEY: secret, LOG: 'info'}},
    },
  })),
  flat('integration of a project of traces', MODEL, (secret, _name, r) => ({
    llm_connections: [{provider: 'main', adapter: 'openai', secretKey: secret, baseURL: null, customModels: [app(r)]}],
  })),
  flat('token of an account of a dashboard', /^grafana-token$/, (secret, _name, r) => ({
    ...{id: number(r, 90), name: `${app(r)}-ci`, key: secret},
  })),
  flat('source of a dashboard that reads another', /^grafana-token$/, (secret, _name, r) => ({
    spec: {
      instanceSelector: {matchLabels: {dashboards: app(r)}},
      external: {url: `https://${app(r)}.grafana.example.com`, apiKey: secret},
    },
  })),
  flat('answer to a role that signed in', /^vault-token$/, (secret, _name, r) => ({
    ...{request_id: uuid(r), lease_id: '', renewable: false, lease_duration: 0, data: null, warnings: null},
    auth: {
      ...{client_token: secret, accessor: r.text(24, WORD), policies: ['default', app(r)], token_type: 'service'},
      ...{metadata: {role_name: app(r)}, lease_duration: 3_600, renewable: true, orphan: true},
    },
  })),
  flat('sink of an agent of secrets', /^vault-token$/, (secret, _name, r) => ({
    ...{path: `/home/${app(r)}/.vault-token`, mode: '0600', size: secret.length, contents: `${secret}\n`},
  })),
  flat('first answer of a vault', /^vault-token$/, (secret, _name, r) => ({
    ...{keys: [], keys_base64: [], recovery_keys: null, root_token: secret, cluster_id: uuid(r)},
  })),
  flat('key of a network that was made', /^tailscale-key$/, (secret, _name, r) => ({
    ...{id: `k${r.text(10, WORD)}CNTRL`, key: secret, created: stamp(r), expires: stamp(r), description: app(r)},
    capabilities: {devices: {create: {reusable: false, ephemeral: true, preauthorized: true, tags: ['tag:ci']}}},
  })),
  flat('options of an add-on of a home', /^tailscale-key$/, (secret, _name, r) => ({
    ...{slug: 'vpn', state: 'started', version: '0.23.1', hostname: app(r)},
    options: {auth_key: secret, advertise_exit_node: true, accept_dns: false, tags: []},
  })),
  flat('keys of files of an operator', /^age-key$/, (secret, _name, r) => ({
    ...{apiVersion: 'v1', kind: 'Secret', metadata: {name: 'sops-age', namespace: 'flux-system', uid: uuid(r)}},
    stringData: {'age.agekey': `# created: ${stamp(r)}\n${secret}\n`},
  })),
  flat('result of a tool that made an identity', /^age-key$/, (secret, _name, r) => ({
    ...{changed: true, rc: 0, cmd: ['age-keygen'], stdout_lines: [`# created: ${stamp(r)}`, secret]},
  })),
  flat('settings of a manager of home files', /^age-key$/, (secret, _name, r) => ({
    ...{encryption: 'age', age: {identityText: secret, recipient: `age1${r.text(58, LOWER + DIGITS)}`}},
    data: {machine: app(r)},
  })),
  flat('secrets of a project, raw and computed', MODEL, (secret, _name, r) => ({
    secrets: {
      LOG_LEVEL: {raw: 'info', computed: 'info', note: ''},
      MODEL_KEY: {raw: secret, computed: secret, note: app(r)},
    },
    success: true,
  })),
  flat('destination of a pipeline of usage', MODEL, (secret, _name, r) => ({
    provider_keys: [
      {provider_key_id: uuid(r), provider_name: 'main', provider_key_name: app(r), provider_key: secret, org_id: id(r)},
    ],
  })),
  flat(
    'keys of a small network of things',
    /^(?:tailscale-key|grafana-token|databricks-token)$/,
    (secret, _name, r) => ({
      result: {
        device: app(r),
        agent: {url: 'https://ingest.example.com', credentials: secret, fingerprint: r.text(40, HEX)},
      },
    }),
  ),
]

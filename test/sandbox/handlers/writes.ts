import type {Api, Filled} from './support.ts'

/** One write, and the read whose answer it changes. */
export interface Write {
  readonly write: string
  readonly read: string
  /** What must be there before; what it gives is added to the path parameters of both. */
  readonly given?: (api: Api) => Promise<Readonly<Record<string, string>>>
  /** Path parameters of both. */
  readonly at?: Readonly<Record<string, string>>
  readonly query?: Filled['query']
  readonly body?: object
  /** The body, when it needs what `given` made. */
  readonly bodyOf?: (at: Readonly<Record<string, string>>) => object
  readonly queryOf?: (at: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
  readonly readQuery?: Filled['query']
}

let counter = 0
/** A name that no other row uses, so that rows can run side by side and in any order. */
const unique = (word: string): string => `${word}-${++counter}`

const add =
  (id: string, body: () => object, at: Readonly<Record<string, string>> = {}, key = 'id') =>
  async (api: Api): Promise<Record<string, string>> => {
    const answer = await api.done(id, {at, body: body()})
    return {...at, id: String(answer[key])}
  }

/** What a type cannot be made without: other services of production. */
export const NEEDS: Readonly<Record<string, object>> = {
  harbor: {postgresOsid: 'pg1a7', valkeyOsid: 'vk1a7', minioOsid: 'mn1a7'},
  litellm: {postgresOsid: 'pg1a7'},
  grafana: {postgresOsid: 'pg1a7'},
  vllm: {model: 'example/model'},
  'netbird-server': {postgresOsid: 'pg1a7'},
  langfuse: {postgresOsid: 'pg1a7', clickhouseOsid: 'ch1a7', minioOsid: 'mn1a7', valkeyOsid: 'vk1a7'},
  metal3: {mysqlOsid: 'my1a7', bmcInterface: 'eth1'},
  umami: {postgresOsid: 'pg1a7'},
}

/** The 22 types of the facts (A.6). */
export const TYPES = [
  ...[
    'valkey',
    'postgresql',
    'mysql',
    'minio',
    'harbor',
    'prometheus',
    'litellm',
    'clickhouse',
    'vector',
    'cert-manager',
    'traefik',
  ],
  ...[
    'linstor',
    'rabbitmq',
    'kafka',
    'grafana',
    'ollama',
    'vllm',
    'netbird-server',
    'netbird-client',
    'langfuse',
    'metal3',
    'umami',
  ],
]

const service = (type: string) => add(`services/${type}/add`, () => ({name: unique(type), ...NEEDS[type]}))

const FAMILY: readonly Write[] = TYPES.flatMap((type): Write[] => [
  {write: `services/${type}/add`, read: `services/${type}/list`, body: {name: unique(type), ...NEEDS[type]}},
  {
    write: `services/${type}/{id}/update`,
    read: `services/${type}/{id}/show`,
    given: service(type),
    body: {replicas: 3},
  },
  {
    write: `services/${type}/{id}/rename`,
    read: `services/${type}/{id}/show`,
    given: service(type),
    body: {name: unique('renamed')},
  },
  {write: `services/${type}/{id}/restart`, read: `services/${type}/{id}/logs`, given: service(type)},
  {write: `services/${type}/{id}/delete`, read: 'services/list', given: service(type)},
])

const app = add('apps/add', () => ({name: unique('app')}))

const inMinio = (id: string, more: Partial<Write>): Write => ({
  write: `services/minio/{id}/${id}`,
  read: 'services/minio/{id}/buckets',
  at: {id: 'mn1a7'},
  ...more,
})
const newBucket = async (api: Api): Promise<Record<string, string>> => {
  const {name} = await api.done('services/minio/{id}/create-bucket', {
    at: {id: 'mn1a7'},
    body: {name: unique('bucket')},
  })
  return {bucket: name}
}
const newObject = async (api: Api): Promise<Record<string, string>> => {
  const {bucket} = await newBucket(api)
  await api.done('services/minio/{id}/put-object', {at: {id: 'mn1a7'}, body: {bucket, key: 'a', content: 'YQ=='}})
  return {bucket: bucket!}
}

const POSTGRES = {id: 'pg1a7'}
const inPostgres = (id: string, more: Partial<Write>): Write => ({
  write: `services/postgresql/{id}/${id}`,
  read: 'services/postgresql/{id}/users',
  at: POSTGRES,
  ...more,
})
const newUser = async (api: Api): Promise<Record<string, string>> => {
  const {name} = await api.done('services/postgresql/{id}/create-user', {
    at: POSTGRES,
    body: {name: unique('user'), database: 'app'},
  })
  return {name}
}
const newDatabase = async (api: Api): Promise<Record<string, string>> => {
  const {name} = await api.done('services/postgresql/{id}/create-database', {at: POSTGRES, body: {name: unique('db')}})
  return {name}
}

const SERVICE_PARTS: readonly Write[] = [
  inMinio('create-bucket', {body: {name: 'made-by-a-test'}}),
  inMinio('put-object', {
    read: 'services/minio/{id}/objects',
    given: newBucket,
    bodyOf: ({bucket}) => ({bucket, key: 'a', content: 'YQ=='}),
  }),
  inMinio('delete-object', {
    read: 'services/minio/{id}/objects',
    given: newObject,
    bodyOf: ({bucket}) => ({bucket, key: 'a'}),
  }),
  inMinio('delete-bucket', {given: newBucket, bodyOf: ({bucket}) => ({bucket})}),
  inPostgres('create-user', {body: {name: 'made-by-a-test'}}),
  inPostgres('create-database', {read: 'services/postgresql/{id}/databases', body: {name: 'made-by-a-test'}}),
  inPostgres('grant-database', {given: newUser, bodyOf: ({name}) => ({name, database: 'app2'})}),
  inPostgres('revoke-database', {given: newUser, bodyOf: ({name}) => ({name, database: 'app'})}),
  inPostgres('clone-database', {
    read: 'services/postgresql/{id}/databases',
    given: newDatabase,
    bodyOf: ({name}) => ({database: name, name: `${name}-copy`}),
  }),
  inPostgres('drop-user', {given: newUser}),
  inPostgres('drop-database', {read: 'services/postgresql/{id}/databases', given: newDatabase}),
  inPostgres('rotate-credentials', {read: 'services/postgresql/{id}/user-credentials', given: newUser}),
  inPostgres('exec-sql', {
    read: 'services/postgresql/{id}/query-sql',
    body: {database: 'app', sql: "INSERT INTO posts VALUES (99, 3, 'New', 'Written by a test')"},
  }),
  {write: 'services/valkey/{id}/rotate-credentials', read: 'services/valkey/{id}/credentials', at: {id: 'vk1a7'}},
  {
    write: 'services/valkey/{id}/set-data',
    read: 'services/valkey/{id}/get-data',
    at: {id: 'vk2b8', cid: 'i4y'},
    body: {key: 'greeting', value: ''},
    readQuery: {key: 'greeting'},
  },
  {write: 'services/valkey/{id}/clear-cache', read: 'services/valkey/{id}/keys', at: {id: 'vk1a7'}},
  {
    write: 'services/mysql/{id}/create-database',
    read: 'services/mysql/{id}/databases',
    at: {id: 'my1a7'},
    body: {name: 'made'},
  },
  {
    write: 'services/mysql/{id}/drop-database',
    read: 'services/mysql/{id}/databases',
    at: {id: 'my1a7', name: 'billing'},
  },
  {write: 'services/mysql/{id}/rotate-credentials', read: 'services/mysql/{id}/credentials', at: {id: 'my1a7'}},
  {
    write: 'services/litellm/{id}/add-api-key',
    read: 'services/litellm/{id}/api-keys',
    given: service('litellm'),
    body: {name: 'key'},
  },
  {
    write: 'services/kafka/{id}/create-topic',
    read: 'services/kafka/{id}/topics',
    at: {id: 'kf1a7'},
    body: {name: 'made'},
  },
  {write: 'services/kafka/{id}/delete-topic', read: 'services/kafka/{id}/topics', at: {id: 'kf1a7', name: 'orders'}},
  {
    write: 'services/rabbitmq/{id}/create-queue',
    read: 'services/rabbitmq/{id}/queues',
    at: {id: 'rq1a7'},
    body: {name: 'made'},
  },
  {
    write: 'services/rabbitmq/{id}/delete-queue',
    read: 'services/rabbitmq/{id}/queues',
    at: {id: 'rq1a7'},
    query: {name: 'mails'},
  },
  {
    write: 'services/harbor/{id}/build-image',
    read: 'services/harbor/{id}/images',
    at: {id: 'hb1a7'},
    body: {image: 'web'},
  },
  {
    write: 'services/prometheus/{id}/custom-rules-add',
    read: 'services/prometheus/{id}/custom-rules',
    at: {id: 'pr1a7'},
    body: {name: 'made', expression: 'up == 0'},
  },
  {
    write: 'services/prometheus/{id}/custom-rules-delete',
    read: 'services/prometheus/{id}/custom-rules',
    at: {id: 'pr1a7'},
    query: {name: 'disk-full'},
  },
  {
    write: 'services/cert-manager/{id}/renew-certificate',
    read: 'services/cert-manager/{id}/certificates',
    at: {id: 'cm1a7'},
    body: {name: 'web'},
  },
  {
    write: 'services/ollama/{id}/pull-model',
    read: 'services/ollama/{id}/models',
    at: {id: 'ol1a7'},
    body: {name: 'made'},
  },
  {
    write: 'services/ollama/{id}/delete-model',
    read: 'services/ollama/{id}/models',
    at: {id: 'ol1a7'},
    query: {name: 'tiny'},
  },
  {
    write: 'services/vllm/{id}/set-api-key',
    read: 'services/vllm/{id}/api-key-credentials',
    at: {id: 'vl1a7'},
    body: {apiKey: 'key-of-a-test'},
  },
  {
    write: 'services/vllm/{id}/chat',
    read: 'services/vllm/{id}/logs',
    at: {id: 'vl1a7'},
    body: {query: 'Are you there?'},
  },
  {write: 'services/vllm/{id}/convert-to-custom', read: 'services/vllm/{id}/show', at: {id: 'vl1a7'}},
  {
    write: 'services/vllm/{id}/set-advanced-configs',
    read: 'services/vllm/{id}/show',
    given: service('vllm'),
    body: {dtype: 'half'},
  },
  {
    write: 'services/vllm/{id}/set-router-config',
    read: 'services/vllm/{id}/show',
    given: service('vllm'),
    body: {'session-key': 'x-user'},
  },
  {
    write: 'services/vllm/{id}/set-lmcache-engine-config',
    read: 'services/vllm/{id}/show',
    given: service('vllm'),
    body: {'chunk-size': '256'},
  },
  {
    write: 'services/vllm/{id}/set-lmcache-server-config',
    read: 'services/vllm/{id}/show',
    given: service('vllm'),
    body: {'l1-size-gb': '4'},
  },
]

const ofApp = (id: string, read: string, more: Partial<Write> = {}): Write => ({
  write: `apps/${id}`,
  read: `apps/${read}`,
  given: app,
  ...more,
})
const newOverride = async (api: Api): Promise<Record<string, string>> => {
  const at = await app(api)
  const {overrideId} = await api.done('apps/overrides/add', {at, body: {name: 'limits', data: 'YQ=='}})
  return {...at, overrideId}
}

const APPS: readonly Write[] = [
  {write: 'apps/add', read: 'apps/list', body: {name: 'made-by-a-test'}},
  ofApp('update', 'show', {query: {merge: 'true'}, body: {replicas: 4}}),
  ofApp('delete', 'list'),
  ofApp('rename', 'show', {body: {name: 'renamed-by-a-test'}}),
  ofApp('restart', 'logs'),
  ofApp('deploy', 'show', {body: {sha: 'abc1234'}}),
  ofApp('build', 'builds', {body: {sha: 'abc1234'}}),
  ofApp('run', 'runs', {body: {command: 'migrate'}}),
  ofApp('env-vars/set', 'env-vars/list', {body: {envVars: {LOG_LEVEL: 'debug'}}}),
  ofApp('secret-env-vars/set', 'secret-env-vars/list', {body: {envVars: {API_KEY: 'abc'}}}),
  ofApp('secret-files/update', 'secret-files/list', {
    body: {add: [{filename: 'a.pem', mountPath: '/etc/a.pem', content: 'YQ=='}]},
  }),
  ofApp('secrets/update', 'secret-env-vars/list', {body: {secretEnvVars: {TOKEN: 'abc'}}}),
  ofApp('overrides/add', 'overrides/list', {body: {name: 'limits', data: 'YQ=='}}),
  ofApp('overrides/update', 'overrides/show', {given: newOverride, body: {enabled: false}}),
  ofApp('overrides/delete', 'overrides/list', {given: newOverride}),
  ofApp('requires/set', 'requires/list', {body: {requires: {db: {id: 'pg1a7', type: 'postgresql'}}}}),
  ofApp('service-port-mappings/set', 'service-port-mappings/list', {
    body: {mappings: [{name: 'http', port: 80, targetPort: 8080}]},
  }),
  ofApp('replace-manifest', 'manifest', {body: {manifest: 'name: other\n'}}),
]

const BOLT = {aid: 'bolt2', cid: 'b0lt1'}
const cluster = async (api: Api): Promise<Record<string, string>> => {
  const {cid} = await api.done('clusters/add', {body: {name: unique('cluster')}})
  return {cid}
}

const CLUSTERS: readonly Write[] = [
  {write: 'clusters/add', read: 'clusters/list', body: {name: 'made-by-a-test'}},
  {write: 'clusters/{cid}/rename', read: 'clusters/{cid}/show', given: cluster, body: {name: 'renamed-by-a-test'}},
  {write: 'clusters/{cid}/delete', read: 'clusters/list', given: cluster},
  {
    write: 'clusters/{cid}/reset',
    read: 'clusters/{cid}/show',
    at: {aid: 'bolt2', cid: 'b0lt1'},
    body: {confirmName: 'main'},
  },
  {
    write: 'clusters/{cid}/etcd-remove-member',
    read: 'clusters/{cid}/etcd-members',
    at: {cid: 'i4y'},
    body: {memberId: 'm3'},
  },
  {write: 'clusters/mcp/update', read: 'clusters/mcp/show', body: {instructions: ''}},
  {write: 'config/set', read: 'config/get', body: {key: 'made', value: 'by a test'}},
  {write: 'nodes/{nid}/rename', read: 'nodes/{nid}/show', at: {cid: 'i4y', nid: 'n2bb1'}, body: {name: ''}},
  {write: 'nodes/{nid}/set-tags', read: 'nodes/{nid}/show', at: {cid: 'i4y', nid: 'n2bb2'}, body: {tags: ['zone:z']}},
  {write: 'nodes/{nid}/drain', read: 'nodes/list', at: {cid: 'i4y', nid: 'n2bb2'}, body: {}},
  {
    write: 'nodes/{nid}/uncordon',
    read: 'nodes/{nid}/show',
    given: async (api) => {
      await api.done('nodes/{nid}/drain', {at: {...BOLT, nid: 'n3cc1'}, body: {}})
      return {...BOLT, nid: 'n3cc1'}
    },
  },
  {write: 'nodes/{nid}/delete', read: 'node-teardowns/list', at: {cid: 'i4y', nid: 'n2bb3'}},
  {
    write: 'nodes/{nid}/configure-gpu-shape',
    read: 'nodes/{nid}/show',
    at: {nid: 'n1aa3'},
    body: {gpuShape: 'mig', gpuCount: 2},
  },
  {write: 'nodes/{nid}/virt-shape', read: 'nodes/{nid}/show', at: {nid: 'n1aa4'}, body: {virtShape: 'half'}},
  {
    write: 'maintenance-scripts/{script}/run',
    read: 'maintenance-scripts/runs',
    at: {script: 'time-sync'},
    body: {nid: 'n1aa2'},
  },
]

const group = add('storage-groups/add', () => ({name: unique('group')}))
const groupWithDevice = async (api: Api): Promise<Record<string, string>> => {
  const at = await group(api)
  await api.done('storage-groups/{id}/add-device', {at, body: {nid: 'n1aa4', device: '/dev/sdb', sizeGb: 100}})
  return at
}
const DEVICE = {nid: 'n1aa4', device: '/dev/sdb'}
const inStorage = (id: string, more: Partial<Write> = {}): Write => ({
  write: `storage-groups/{id}/${id}`,
  read: 'storage-groups/{id}/show',
  given: group,
  ...more,
})

const STORAGE: readonly Write[] = [
  {write: 'storage-groups/add', read: 'storage-groups/list', body: {name: 'made-by-a-test'}},
  inStorage('update', {body: {replicas: 3}}),
  inStorage('delete', {read: 'storage-groups/list'}),
  inStorage('add-device', {body: {...DEVICE, sizeGb: 100}}),
  inStorage('remove-device', {given: groupWithDevice, body: DEVICE}),
  inStorage('remove-node', {given: groupWithDevice, body: {nid: 'n1aa4'}}),
  inStorage('wipe-device', {given: async () => ({id: '1'}), body: {nid: 'n1aa3', device: '/dev/nvme1n1'}}),
  inStorage('evict-node', {given: async () => ({id: '1'}), body: {nid: 'n1aa2'}}),
]

const vm = add('vms/add', () => ({name: unique('vm'), image: 'debian-13'}))
const paused = async (api: Api): Promise<Record<string, string>> => {
  const at = await vm(api)
  await api.done('vms/{id}/pause', {at})
  return at
}
const ofVm = (id: string, more: Partial<Write> = {}): Write => ({
  write: `vms/{id}/${id}`,
  read: 'vms/{id}/show',
  given: vm,
  ...more,
})

const MACHINES: readonly Write[] = [
  {write: 'vms/add', read: 'vms/list', body: {name: 'made-by-a-test', image: 'debian-13'}},
  ofVm('rename', {body: {name: 'renamed-by-a-test'}}),
  ofVm('delete', {read: 'vms/list'}),
  ofVm('start', {given: async () => ({id: 'vm1b8'})}),
  ofVm('stop'),
  ofVm('restart'),
  ofVm('pause'),
  ofVm('resume', {given: paused}),
  ofVm('snapshot', {read: 'vms/{id}/snapshots', body: {name: 'before'}}),
  ofVm('run-command', {read: 'vms/{id}/commands', body: {command: 'uptime'}}),
  ofVm('rotate-ssh-key', {read: 'vms/{id}/ssh-key'}),
  {write: 'vm-groups/add', read: 'vm-groups/list', body: {name: 'made-by-a-test'}},
  {
    write: 'vm-groups/{id}/update',
    read: 'vm-groups/{id}/show',
    given: add('vm-groups/add', () => ({name: unique('group')})),
    body: {policy: 'pack'},
  },
  {
    write: 'vm-groups/{id}/delete',
    read: 'vm-groups/list',
    given: add('vm-groups/add', () => ({name: unique('group')})),
  },
  {write: 'vm-groups/{id}/reapply-policy', read: 'vm-groups/{id}/show', at: {id: 'vg1a7'}},
  {write: 'vm-images/add', read: 'vm-images/list', body: {name: 'made', url: 'https://images.example.com/made'}},
  {
    write: 'vm-images/{id}/delete',
    read: 'vm-images/list',
    given: add('vm-images/add', () => ({name: unique('image'), url: 'https://images.example.com/x'})),
  },
  {write: 'vm-networks/add', read: 'vm-networks/list', body: {name: 'made', subnet: '10.30.0.0/24'}},
  {write: 'vm-networks/{id}/delete', read: 'vm-networks/list', at: {id: 'vn1a7'}},
  {write: 'vm-address-blocks/add', read: 'vm-address-blocks/list', body: {block: '198.51.100.0/29'}},
  {
    write: 'vm-address-blocks/{id}/delete',
    read: 'vm-address-blocks/list',
    given: add('vm-address-blocks/add', () => ({block: '192.0.2.0/30'})),
  },
  {write: 'vm-addresses/allocate', read: 'vm-addresses/list', body: {blockId: 'vb1a7', vmId: 'vm1b8'}},
  {write: 'vm-addresses/{id}/release', read: 'vm-addresses/list', at: {id: 'va1a7'}},
  {write: 'virt/update', read: 'virt/status', body: {cpuAllocationRatio: 8}},
  {
    write: 'virt/reapply',
    read: 'virt/config-diff',
    given: async (api) => {
      await api.done('virt/update', {at: {cid: 'i4y'}, body: {requestedFeatureGates: ['Snapshot']}})
      return {cid: 'i4y'}
    },
  },
]

const key = add('account/api-keys/add', () => ({name: unique('key'), tiers: ['read']}))
const domain = add('domains/create', () => ({domain: `${unique('domain')}.example`}))
const clusterZone = add('cluster-domains/add', () => ({
  cid: 'p7d2k',
  zone: `${unique('zone')}.example`,
  integrationId: 'in1a7',
}))
const set = add('config-sets/add', () => ({name: unique('set'), serviceType: 'vllm'}))
const integration = add('integrations/add', () => ({name: unique('integration'), type: 'huggingface'}))
const place = add('account/notify-keys/add', () => ({
  name: unique('place'),
  channel: 'email',
  target: 'ops@example.com',
}))

const ACCOUNT: readonly Write[] = [
  {write: 'account/update', read: 'account/show', at: {aid: 'bolt2'}, body: {companyName: 'Bolt AG'}},
  {write: 'account/modules/enable', read: 'modules.list', at: {aid: 'bolt2', key: 'provider.spot'}},
  {
    write: 'account/modules/disable',
    read: 'modules.list',
    at: {key: 'provider.spot'},
    given: async (api) => {
      await api.done('account/modules/enable', {at: {key: 'provider.spot'}})
      return {}
    },
  },
  {write: 'account/api-keys/add', read: 'account/api-keys/list', body: {name: 'made', tiers: ['read']}},
  {write: 'account/api-keys/update', read: 'account/api-keys/show', given: key, body: {name: 'renamed'}},
  {write: 'account/api-keys/revoke', read: 'account/api-keys/show', given: key},
  {
    write: 'account/notify-keys/add',
    read: 'account/notify-keys/list',
    body: {name: 'made', channel: 'slack', target: '#ops'},
  },
  {
    write: 'account/notify-keys/update',
    read: 'account/notify-keys/list',
    given: place,
    body: {target: 'other@example.com'},
  },
  {write: 'account/notify-keys/delete', read: 'account/notify-keys/list', given: place},
  {write: 'domains/create', read: 'domains/list', body: {domain: 'made.example', providerOptions: {zone: 'made'}}},
  {write: 'domains/update', read: 'domains/show', given: domain, body: {provider: 'route53'}},
  {write: 'domains/delete', read: 'domains/list', given: domain},
  {
    write: 'cluster-domains/add',
    read: 'cluster-domains/list-by-cluster',
    body: {cid: 'p7d2k', zone: 'made.example', integrationId: 'in1a7'},
  },
  {
    write: 'cluster-domains/{id}/update',
    read: 'cluster-domains/{id}/show',
    given: clusterZone,
    body: {isDefault: true},
  },
  {write: 'cluster-domains/{id}/delete', read: 'cluster-domains/list-by-cluster', given: clusterZone},
  {
    write: 'integrations/add',
    read: 'integrations/list',
    body: {name: 'made', type: 'cloudflare', providerConfig: {location: 'eu'}},
  },
  {
    write: 'integrations/{id}/update',
    read: 'integrations/{id}/show',
    given: integration,
    body: {providerConfig: {organization: 'other'}},
  },
  {write: 'integrations/{id}/delete', read: 'integrations/list', given: integration},
  {write: 'integrations/activate', read: 'integrations/github-arc/status', at: {integrationId: 'in1b8'}},
  {
    write: 'integrations/deactivate',
    read: 'integrations/github-arc/status',
    at: {cid: 'i4y', integrationId: 'in1b8'},
    given: async (api) => {
      await api.done('integrations/activate', {at: {cid: 'i4y', integrationId: 'in1b8'}})
      return {}
    },
  },
  {write: 'config-sets/add', read: 'config-sets/list', body: {name: 'made', serviceType: 'postgresql'}},
  {write: 'config-sets/{id}/update', read: 'config-sets/{id}/show', given: set, body: {values: {dtype: 'half'}}},
  {write: 'config-sets/{id}/delete', read: 'config-sets/list', given: set},
  {
    write: 'jobs/cancel',
    read: 'jobs/show',
    given: async (api) => {
      const {body} = await api.call('services/valkey/add', {body: {name: unique('cancelled')}})
      return {id: body.jobId}
    },
  },
]

/** Every write command of the manifest stands here exactly once. */
export const WRITES: readonly Write[] = [
  ...FAMILY,
  ...SERVICE_PARTS,
  ...APPS,
  ...CLUSTERS,
  ...STORAGE,
  ...MACHINES,
  ...ACCOUNT,
]

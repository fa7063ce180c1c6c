import type {JsonObject} from '#core/json'

/*
 * What is there when a sandbox begins: two accounts of one person, a cluster called production and one with the id i4y.
 * Only data: seed.ts fills in what is random or made of it.
 */

type Row = JsonObject & {readonly id: string}

export const ACCOUNTS: readonly Row[] = [
  {id: 'acme1', name: 'acme', companyName: 'Acme Ltd'},
  {id: 'bolt2', name: 'bolt', companyName: 'Bolt GmbH'},
  {id: 'other3', name: 'other', companyName: 'Somebody Else Inc'},
]

/** The first one is the person who signs in; the last one belongs to nobody that can. */
export const MEMBERS: readonly JsonObject[] = [
  {aid: 'acme1', uid: 'user-1', accountRole: 'owner', isDefault: true, email: 'user-1@example.com'},
  {aid: 'bolt2', uid: 'user-1', accountRole: 'admin', isDefault: false, email: 'user-1@example.com'},
  {aid: 'acme1', uid: 'user-2', accountRole: 'member', isDefault: true, email: 'user-2@example.com'},
  {aid: 'other3', uid: 'user-3', accountRole: 'owner', isDefault: true, email: 'user-3@example.com'},
]

/** Modules, and in which accounts each is on. */
export const MODULES: readonly (JsonObject & {readonly key: string; readonly on: readonly string[]})[] = [
  {
    key: 'services',
    name: 'Services',
    description: 'Databases, caches, brokers and more',
    tier: 'base',
    sortOrder: 1,
    on: ['acme1', 'bolt2', 'other3'],
  },
  {
    key: 'apps',
    name: 'Apps',
    description: 'Your own programs',
    tier: 'base',
    sortOrder: 2,
    on: ['acme1', 'bolt2', 'other3'],
  },
  {
    key: 'virt',
    name: 'Virtual machines',
    description: 'Machines beside containers',
    tier: 'premium',
    sortOrder: 3,
    on: ['acme1'],
  },
  {
    key: 'provider.spot',
    name: 'Spot nodes',
    description: 'Cheap nodes that may go away',
    tier: 'premium',
    sortOrder: 4,
    on: [],
  },
]

export const CLUSTERS: readonly Row[] = [
  {id: 'p7d2k', aid: 'acme1', name: 'production', region: 'eu-central'},
  {id: 'i4y', aid: 'acme1', name: 'staging', region: 'eu-west'},
  {id: 'b0lt1', aid: 'bolt2', name: 'main', region: 'us-east'},
  {id: 'o7h3r', aid: 'other3', name: 'main', region: 'us-east'},
]

export const NODES: readonly Row[] = [
  {id: 'n1aa1', cid: 'p7d2k', name: 'control-1', role: 'control-plane', cpu: 8, memoryMb: 16384, diskGb: 200, tags: []},
  {
    id: 'n1aa2',
    cid: 'p7d2k',
    name: 'worker-1',
    role: 'worker',
    cpu: 16,
    memoryMb: 65536,
    diskGb: 1000,
    tags: ['disk:ssd', 'zone:a'],
  },
  {
    id: 'n1aa3',
    cid: 'p7d2k',
    name: 'worker-2',
    role: 'worker',
    cpu: 16,
    memoryMb: 65536,
    diskGb: 1000,
    tags: ['disk:ssd', 'zone:b'],
    gpuShape: 'whole',
    gpuCount: 2,
  },
  {
    id: 'n1aa4',
    cid: 'p7d2k',
    name: 'worker-3',
    role: 'worker',
    cpu: 16,
    memoryMb: 65536,
    diskGb: 1000,
    tags: ['zone:c'],
  },
  {id: 'n2bb1', cid: 'i4y', name: 'control-1', role: 'control-plane', cpu: 4, memoryMb: 8192, diskGb: 100, tags: []},
  {id: 'n2bb2', cid: 'i4y', name: 'worker-1', role: 'worker', cpu: 8, memoryMb: 32768, diskGb: 500, tags: ['zone:a']},
  {
    id: 'n2bb3',
    cid: 'i4y',
    name: 'worker-2',
    role: 'worker',
    cpu: 8,
    memoryMb: 32768,
    diskGb: 500,
    tags: ['zone:b'],
    status: 'NotReady',
    reason: 'KubeletStopped',
  },
  {id: 'n3cc1', cid: 'b0lt1', name: 'single', role: 'control-plane', cpu: 8, memoryMb: 16384, diskGb: 200, tags: []},
]

/** Services, with what each was made with; a type's newest version where none is said. */
export const SERVICES: readonly (Row & {readonly type: string})[] = [
  {id: 'pg1a7', cid: 'p7d2k', name: 'users-db', type: 'postgresql', storageMb: 20480},
  {id: 'vk1a7', cid: 'p7d2k', name: 'sessions', type: 'valkey', replicas: 2, flags: {secured: true}},
  {id: 'mn1a7', cid: 'p7d2k', name: 'media', type: 'minio', storageMb: 102400, storageGroupId: 1},
  {id: 'pr1a7', cid: 'p7d2k', name: 'metrics', type: 'prometheus', flags: {systemInstance: true}},
  {id: 'gf1a7', cid: 'p7d2k', name: 'dashboards', type: 'grafana', postgresOsid: 'pg1a7', prometheusOsid: 'pr1a7'},
  {id: 'kf1a7', cid: 'p7d2k', name: 'events', type: 'kafka', replicas: 3, flags: {enableUI: true}},
  {
    id: 'hb1a7',
    cid: 'p7d2k',
    name: 'registry',
    type: 'harbor',
    postgresOsid: 'pg1a7',
    valkeyOsid: 'vk1a7',
    minioOsid: 'mn1a7',
  },
  {id: 'rq1a7', cid: 'p7d2k', name: 'tasks', type: 'rabbitmq'},
  {id: 'ch1a7', cid: 'p7d2k', name: 'analytics', type: 'clickhouse', shards: 1},
  {id: 'vc1a7', cid: 'p7d2k', name: 'log-search', type: 'vector', retentionDays: 30, clickhouseId: 'ch1a7'},
  {id: 'tr1a7', cid: 'p7d2k', name: 'edge', type: 'traefik'},
  {id: 'cm1a7', cid: 'p7d2k', name: 'certificates', type: 'cert-manager'},
  {id: 'my1a7', cid: 'p7d2k', name: 'billing-db', type: 'mysql', version: '8.0.43'},
  {
    id: 'vl1a7',
    cid: 'p7d2k',
    name: 'chat',
    type: 'vllm',
    model: 'example/small-chat',
    configType: 'config_set',
    configSetId: 'cs1a7',
  },
  {id: 'ol1a7', cid: 'p7d2k', name: 'drafts', type: 'ollama'},
  {id: 'pg2b8', cid: 'i4y', name: 'users-db', type: 'postgresql', version: '17.7', storageMb: 10240},
  {id: 'vk2b8', cid: 'i4y', name: 'cache', type: 'valkey'},
  {id: 'vk3c9', cid: 'b0lt1', name: 'cache', type: 'valkey'},
]

export const APPS: readonly Row[] = [
  {
    id: 'ap1a7',
    cid: 'p7d2k',
    name: 'web',
    port: 8080,
    deployType: 'git',
    repository: 'https://git.example.com/acme/web',
    branch: 'main',
    replicas: 2,
    _requires: {
      db: {id: 'pg1a7', type: 'postgresql', config: {database: 'app'}, env: {DATABASE_URL: 'connectionString'}},
    },
    _envVars: {LOG_LEVEL: 'info'},
    _secretEnvVars: {SESSION_SECRET: 'not-a-real-secret'},
  },
  {
    id: 'ap1b8',
    cid: 'p7d2k',
    name: 'api',
    port: 3000,
    deployType: 'image',
    image: 'registry.internal/api:1.4.2',
    replicas: 2,
    _requires: {cache: {id: 'vk1a7', type: 'valkey', config: {}, env: {}}},
  },
  {
    id: 'ap2b8',
    cid: 'i4y',
    name: 'web',
    port: 8080,
    deployType: 'git',
    repository: 'https://git.example.com/acme/web',
    branch: 'next',
    replicas: 1,
  },
]

/** Documents that need nothing but an account, a cluster and a time. */
export const DOCUMENTS: Readonly<Record<string, readonly Row[]>> = {
  'storage-groups': [
    {
      id: '1',
      aid: 'acme1',
      cid: 'p7d2k',
      name: 'ssd',
      replicas: 2,
      nodes: ['n1aa2', 'n1aa3'],
      devices: [
        {device: '/dev/nvme1n1', nid: 'n1aa2', sizeGb: 960, state: 'in-use', filesystem: 'drbd'},
        {device: '/dev/nvme1n1', nid: 'n1aa3', sizeGb: 960, state: 'in-use', filesystem: 'drbd'},
        {device: '/dev/nvme2n1', nid: 'n1aa3', sizeGb: 960, state: 'clean', filesystem: null},
      ],
    },
  ],
  domains: [
    {
      id: 'dm1a7',
      aid: 'acme1',
      domain: 'acme.example',
      provider: 'cloudflare',
      status: 'active',
      providerOptions: {zone: 'acme.example'},
    },
    {id: 'dm1b8', aid: 'acme1', domain: 'acme.test', provider: 'manual', status: 'pending'},
  ],
  integrations: [
    {id: 'in1a7', aid: 'acme1', type: 'cloudflare', name: 'names', providerConfig: {location: 'eu'}},
    {id: 'in1b8', aid: 'acme1', type: 'github-arc', name: 'runners', providerConfig: {organization: 'acme'}},
  ],
  'cluster-domains': [
    {id: 'cd1a7', aid: 'acme1', cid: 'p7d2k', zone: 'apps.acme.example', integrationId: 'in1a7', isDefault: true},
  ],
  'config-sets': [
    {
      id: 'cs1a7',
      aid: 'acme1',
      name: 'small-models',
      serviceType: 'vllm',
      values: {'max-model-len': '8192', dtype: 'auto'},
    },
  ],
  'notify-keys': [{id: 'nk1a7', aid: 'acme1', name: 'ops', channel: 'email', target: 'ops@example.com'}],
  'vm-images': [
    {
      id: 'vi1a7',
      aid: 'acme1',
      cid: 'p7d2k',
      name: 'debian-13',
      url: 'https://images.example.com/debian-13.qcow2',
      sizeMb: 512,
    },
  ],
  'vm-networks': [{id: 'vn1a7', aid: 'acme1', cid: 'p7d2k', name: 'machines', subnet: '10.20.0.0/24'}],
  'vm-address-blocks': [{id: 'vb1a7', aid: 'acme1', cid: 'p7d2k', block: '203.0.113.0/28'}],
  'vm-groups': [{id: 'vg1a7', aid: 'acme1', cid: 'p7d2k', name: 'builders', policy: 'spread', appliedAt: null}],
  'kafka-topics': [
    {id: 'kf1a7:orders', aid: 'acme1', cid: 'p7d2k', sid: 'kf1a7', name: 'orders', partitions: 6, replicationFactor: 3},
  ],
  'rabbitmq-queues': [
    {id: 'rq1a7:mails', aid: 'acme1', cid: 'p7d2k', sid: 'rq1a7', name: 'mails', vhost: '/', durable: true},
  ],
  'mysql-databases': [{id: 'my1a7:billing', aid: 'acme1', cid: 'p7d2k', sid: 'my1a7', name: 'billing'}],
  'ollama-models': [{id: 'ol1a7:tiny', aid: 'acme1', cid: 'p7d2k', sid: 'ol1a7', name: 'tiny', sizeMb: 640}],
  'prometheus-rules': [
    {
      id: 'pr1a7:disk-full',
      aid: 'acme1',
      cid: 'p7d2k',
      sid: 'pr1a7',
      name: 'disk-full',
      expression: 'node_filesystem_avail_ratio < 0.1',
      severity: 'critical',
    },
  ],
}

export const TOPICS: readonly Row[] = [
  {
    id: 'databases',
    title: 'Databases',
    summary: 'Users, credentials and SQL of PostgreSQL services',
    body: 'A PostgreSQL service holds databases and users. List them with the users and databases commands; credentials are read on the sensitive-read server. query-sql asks and never changes; exec-sql changes.',
  },
  {
    id: 'deploying',
    title: 'Deploying apps',
    summary: 'From a revision to a running app',
    body: 'Deploy a revision with apps deploy. It answers with a job; follow the job until it has ended, then look at the status of the app.',
  },
  {
    id: 'jobs',
    title: 'Jobs',
    summary: 'What goes on after an answer',
    body: 'A command that takes longer answers with a jobId. A job is pending, running, completed, failed or cancelled; its steps have logs.',
  },
  {
    id: 'object-storage',
    title: 'Object storage',
    summary: 'Buckets, objects and who may read them',
    body: 'A bucket is private unless it was made for the public to read. The answer of create-bucket has the address below which its objects are found.',
  },
  {
    id: 'tiers',
    title: 'Tiers',
    summary: 'Read, sensitive-read, write and sensitive-write',
    body: 'Every command belongs to a tier. Read changes nothing and shows no secrets; sensitive-read shows secrets; write changes; sensitive-write rotates credentials and does what is critical.',
  },
]

/** The rows of users-db, as SQL. user-3 has written nothing. */
export const USERS_AND_POSTS: readonly string[] = [
  'CREATE TABLE IF NOT EXISTS users (id integer PRIMARY KEY, name text NOT NULL UNIQUE, email text NOT NULL, created_at timestamptz NOT NULL DEFAULT now())',
  'CREATE TABLE IF NOT EXISTS posts (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users (id), title text NOT NULL, body text NOT NULL, created_at timestamptz NOT NULL DEFAULT now())',
  "INSERT INTO users (id, name, email) VALUES (1, 'user-1', 'user-1@example.com'), (2, 'user-2', 'user-2@example.com'), (3, 'user-3', 'user-3@example.com') ON CONFLICT DO NOTHING",
  "INSERT INTO posts (id, user_id, title, body) VALUES (1, 1, 'Hello', 'The first post'), (2, 1, 'Again', 'The second post'), (3, 2, 'Welcome', 'A post of somebody else'), (4, 1, 'Third', 'The fourth post in all') ON CONFLICT DO NOTHING",
]

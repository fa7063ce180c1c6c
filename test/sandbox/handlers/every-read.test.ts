import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import type {Wire} from '../../support/sandbox.ts'
import {type Api, type Filled, MANIFEST, openApi} from './support.ts'
import {WRITES} from './writes.ts'

/** A read that no write of the table names, with an answer written by hand; a function where part of it is random. */
interface Read extends Filled {
  readonly read: string
  readonly given?: (api: Api) => Promise<Readonly<Record<string, string>>>
  readonly answers: object | ((body: Wire) => void)
}

const CLASSES = (prefix: string) => ({
  classes: [
    {
      id: `${prefix}.small`,
      name: 'Small',
      cpuRequestMc: 100,
      cpuLimitMc: 500,
      memoryRequestMb: 128,
      memoryLimitMb: 512,
    },
    {
      id: `${prefix}.medium`,
      name: 'Medium',
      cpuRequestMc: 500,
      cpuLimitMc: 2000,
      memoryRequestMb: 512,
      memoryLimitMb: 2048,
    },
    {
      id: `${prefix}.large`,
      name: 'Large',
      cpuRequestMc: 2000,
      cpuLimitMc: 4000,
      memoryRequestMb: 4096,
      memoryLimitMb: 8192,
    },
  ],
})

/** An address with a sign-in whose password is random. */
const login = (host: string, port: number, url: string, username: string) => (body: Wire) => {
  const {password, ...rest} = body
  assert.deepEqual(rest, {host, port, url, username})
  assert.match(password, /^[\w-]{24}$/)
}
const newService = (type: string, body: object) => async (api: Api) => ({
  id: (await api.done(`services/${type}/add`, {body})).id,
})
const keys =
  (...names: string[]) =>
  (body: Wire) =>
    assert.deepEqual(Object.keys(body).sort(), names.sort())
const jobOf = async (api: Api) => {
  const {body} = await api.call('services/valkey/{id}/rotate-credentials', {at: {id: 'vk1a7'}})
  await api.ended(body.jobId)
  return {id: body.jobId}
}

const READS: readonly Read[] = [
  {read: 'app-info/rrc', answers: CLASSES('app')},
  {read: 'service-info/{type}/rrc', at: {type: 'valkey'}, answers: CLASSES('valkey')},
  {
    read: 'service-info/{type}/versions',
    at: {type: 'mysql'},
    answers: {type: 'mysql', versions: ['8.4.6', '8.0.43'], default: '8.4.6'},
  },
  {read: 'service-info/{type}/advanced-config-schema', at: {type: 'valkey'}, answers: {type: 'valkey', fields: []}},
  {
    read: 'apps/build-logs',
    at: {id: 'ap1a7', buildId: 'bp1a7'},
    answers: ({entries}) =>
      assert.deepEqual(
        entries.map((entry: Wire) => entry.message),
        ['starting', 'configuration read', 'ready'],
      ),
  },
  {read: 'apps/cli-archives', at: {id: 'ap1a7'}, answers: {archives: []}},
  {
    read: 'apps/dependencies',
    at: {id: 'ap1a7'},
    answers: {dependencies: [{type: 'postgresql', id: 'pg1a7', name: 'users-db', alias: 'db'}]},
  },
  {
    read: 'apps/network-access',
    at: {id: 'ap1a7'},
    answers: {
      endpoints: [
        {type: 'cluster', name: 'internal', link: 'http://web.p7d2k.internal:8080'},
        {type: 'public', name: 'apps.acme.example', link: 'https://web.apps.acme.example'},
      ],
    },
  },
  {
    read: 'apps/resource-metrics',
    at: {id: 'ap1a7'},
    answers: ({cpu}) => assert.deepEqual(cpu, {current: 83, average: 83, peak: 166, unit: 'mc'}),
  },
  {
    read: 'apps/secret-files/show',
    given: async (api) => {
      await api.done('apps/secret-files/update', {
        at: {id: 'ap1b8'},
        body: {add: [{filename: 'key.pem', mountPath: '/etc/key.pem', content: 'aGVsbG8='}]},
      })
      return {id: 'ap1b8', filename: 'key.pem'}
    },
    // The MD5 of "hello".
    answers: {
      filename: 'key.pem',
      mountPath: '/etc/key.pem',
      md5: '5d41402abc4b2a76b9719d911017c592',
      content: 'aGVsbG8=',
    },
  },
  {
    read: 'apps/status',
    at: {id: 'ap1a7'},
    answers: {state: 'running', reason: null, replicas: {desired: 2, ready: 2}, message: '2 of 2 instances are ready'},
  },
  {
    read: 'cli/version-check',
    query: {version: '0.0.9', os: 'linux'},
    answers: {current: '0.0.9', latest: '0.1.0', outdated: true, message: '0.1.0 is the newest'},
  },
  {
    read: 'clusters/is-app-deployment-ready',
    at: {cid: 'i4y'},
    answers: {ready: false, harbor: false, minio: false, buildkit: true},
  },
  {
    read: 'clusters/{cid}/kubeconfig',
    answers: ({kubeconfig}) =>
      assert.match(kubeconfig, /server: https:\/\/p7d2k\.cluster\.internal:6443\n[\s\S]*token: [\w-]{24}\n/),
  },
  {
    read: 'integrations/gitlab-runner/status',
    at: {cid: 'i4y', integrationId: 'in1b8'},
    answers: {activated: false, status: 'off', metadata: {type: 'github-arc', name: 'runners'}, activatedAt: null},
  },
  {read: 'jobs/list', query: {status: 'failed'}, answers: {jobs: []}},
  {
    read: 'jobs/workitems',
    given: jobOf,
    answers: ({workItems}) =>
      assert.deepEqual(
        workItems.map((item: Wire) => [item.stepNumber, item.name, item.status]),
        [
          [1, 'Make a password', 'completed'],
          [2, 'Set it', 'completed'],
        ],
      ),
  },
  {
    read: 'jobs/workitem-logs',
    given: async (api) => {
      const {id} = await jobOf(api)
      const {workItems} = await api.done('jobs/workitems', {at: {id}})
      return {id, wid: workItems[1].id}
    },
    answers: ({logs, nextCursor}) => {
      assert.deepEqual(
        logs.map((line: Wire) => line.message),
        ['Set it ...', 'Set it: done'],
      )
      assert.equal(nextCursor, logs[1].id)
    },
  },
  {
    read: 'maintenance-scripts/list',
    answers: ({scripts}) =>
      assert.deepEqual(
        scripts.map((script: Wire) => script.name),
        ['disk-cleanup', 'network-check', 'time-sync'],
      ),
  },
  {
    read: 'mcp/bootstrap',
    answers: ({account, clusters, instructions}) => {
      assert.deepEqual([account, instructions], ['acme1', 'Ask before anything in production is removed.'])
      assert.deepEqual(clusters, [
        {cid: 'p7d2k', name: 'production'},
        {cid: 'i4y', name: 'staging'},
      ])
    },
  },
  {
    read: 'mcp/topics/search',
    query: {keywords: 'bucket address'},
    answers: {
      topics: [{key: 'object-storage', title: 'Object storage', summary: 'Buckets, objects and who may read them'}],
    },
  },
  {
    read: 'mcp/topics/show',
    at: {key: 'jobs'},
    answers: ({title, body}) => {
      assert.equal(title, 'Jobs')
      assert.match(body, /answers with a jobId/)
    },
  },
  {
    read: 'node-teardowns/{id}/show',
    given: async (api) => {
      await api.done('nodes/{nid}/delete', {at: {cid: 'i4y', nid: 'n2bb2'}})
      const {nodeTeardowns} = await api.done('node-teardowns/list', {at: {cid: 'i4y'}})
      return {cid: 'i4y', id: nodeTeardowns[0].id}
    },
    answers: ({nid, nodeName, status}) => assert.deepEqual([nid, nodeName, status], ['n2bb2', 'worker-1', 'completed']),
  },
  {
    read: 'nodes/join-command',
    query: {format: 'ssh-remote'},
    answers: ({command}) =>
      assert.match(command, /^ssh root@NODE 'kubeadm join p7d2k\.cluster\.internal:6443 --token [\w-]{24}'$/),
  },
  {
    read: 'nodes/{nid}/delete-preflight',
    at: {nid: 'n1aa1'},
    answers: {
      ok: false,
      blockers: [
        {type: 'control-plane', id: 'n1aa1', name: 'control-1', reason: 'It is the only control plane of the cluster'},
      ],
    },
  },
  {
    read: 'nodes/{nid}/resource-metrics',
    at: {nid: 'n1aa2'},
    answers: ({memory}) => assert.deepEqual(memory, {current: 128, average: 128, peak: 256, unit: 'MB'}),
  },
  {
    read: 'services/clickhouse/{id}/credentials',
    at: {id: 'ch1a7'},
    answers: login('ch1a7.clickhouse.internal', 9000, 'clickhouse://ch1a7.clickhouse.internal:9000', 'default'),
  },
  {
    read: 'services/grafana/{id}/credentials',
    at: {id: 'gf1a7'},
    answers: login('gf1a7.grafana.internal', 3000, 'http://gf1a7.grafana.internal:3000', 'admin'),
  },
  {
    read: 'services/harbor/{id}/credentials',
    at: {id: 'hb1a7'},
    answers: login('hb1a7.harbor.internal', 443, 'https://hb1a7.harbor.internal:443', 'admin'),
  },
  {
    read: 'services/langfuse/{id}/credentials',
    given: newService('langfuse', {
      postgresOsid: 'pg1a7',
      clickhouseOsid: 'ch1a7',
      minioOsid: 'mn1a7',
      valkeyOsid: 'vk1a7',
    }),
    answers: keys('host', 'port', 'url', 'username', 'password'),
  },
  {
    read: 'services/litellm/{id}/credentials',
    given: newService('litellm', {postgresOsid: 'pg1a7'}),
    answers: keys('host', 'port', 'url', 'username', 'password'),
  },
  {
    read: 'services/netbird-server/{id}/credentials',
    given: newService('netbird-server', {postgresOsid: 'pg1a7'}),
    answers: keys('host', 'port', 'url', 'username', 'password'),
  },
  {
    read: 'services/umami/{id}/credentials',
    given: newService('umami', {postgresOsid: 'pg1a7'}),
    answers: keys('host', 'port', 'url', 'username', 'password'),
  },
  {
    read: 'services/rabbitmq/{id}/credentials',
    at: {id: 'rq1a7'},
    answers: login('rq1a7.rabbitmq.internal', 5672, 'amqp://rq1a7.rabbitmq.internal:5672', 'default'),
  },
  {
    read: 'services/vector/{id}/credentials',
    at: {id: 'vc1a7'},
    answers: login('vc1a7.vector.internal', 8686, 'http://vc1a7.vector.internal:8686', 'vector'),
  },
  {
    read: 'services/prometheus/{id}/credentials',
    at: {id: 'pr1a7'},
    answers: {host: 'pr1a7.prometheus.internal', port: 9090, url: 'http://pr1a7.prometheus.internal:9090'},
  },
  {
    read: 'services/traefik/{id}/credentials',
    at: {id: 'tr1a7'},
    answers: {host: 'tr1a7.traefik.internal', port: 443, url: 'https://tr1a7.traefik.internal:443'},
  },
  {
    read: 'services/traefik/{id}/routes',
    at: {id: 'tr1a7'},
    answers: {
      routes: [
        {host: 'web.apps.acme.example', service: 'web', port: 8080},
        {host: 'api.apps.acme.example', service: 'api', port: 3000},
      ],
    },
  },
  {
    read: 'services/minio/{id}/credentials',
    at: {id: 'mn1a7'},
    answers: keys('endpoint', 'accessKey', 'secretKey', 'region'),
  },
  {
    read: 'services/minio/{id}/get-object',
    at: {id: 'mn1a7'},
    query: {bucket: 'website', key: 'index.html'},
    answers: {
      bucket: 'website',
      key: 'index.html',
      contentType: 'text/html',
      sizeBytes: 15,
      content: 'PGgxPkhlbGxvPC9oMT4K',
    },
  },
  {
    read: 'services/postgresql/{id}/admin-credentials',
    at: {id: 'pg1a7'},
    answers: ({username, password, host, port, connectionString}) => {
      assert.equal(username, 'admin_pg1a7')
      assert.equal(connectionString, `postgresql://admin_pg1a7:${password}@${host}:${port}/app`)
    },
  },
  {
    read: 'services/vector/{id}/search-logs',
    at: {id: 'vc1a7'},
    query: {query: 'configuration', limit: '1'},
    answers: ({entries}) =>
      assert.deepEqual(
        entries.map((entry: Wire) => entry.message),
        ['configuration read'],
      ),
  },
  {
    read: 'services/{id}/dependencies',
    at: {id: 'gf1a7'},
    answers: {
      dependencies: [
        {type: 'postgresql', id: 'pg1a7', name: 'users-db', alias: 'postgres'},
        {type: 'prometheus', id: 'pr1a7', name: 'metrics', alias: 'prometheus'},
      ],
    },
  },
  {
    read: 'services/{id}/dependents',
    at: {id: 'pr1a7'},
    answers: {dependents: [{type: 'grafana', id: 'gf1a7', name: 'dashboards', alias: 'prometheus'}]},
  },
  {
    read: 'storage-groups/{id}/inspect-device',
    at: {id: '1'},
    body: {nid: 'n1aa3', device: '/dev/nvme2n1'},
    answers: {device: '/dev/nvme2n1', nid: 'n1aa3', sizeGb: 960, state: 'clean', filesystem: null},
  },
  {read: 'vm-usage/show', answers: {vmCount: 2, running: 1, cpu: 4, memoryMb: 8192, diskGb: 40}},
  {
    read: 'tags/list',
    query: {cid: 'p7d2k'},
    answers: {
      tags: [
        {tag: 'disk:ssd', nodeCount: 2},
        {tag: 'zone:a', nodeCount: 1},
        {tag: 'zone:b', nodeCount: 1},
        {tag: 'zone:c', nodeCount: 1},
      ],
    },
  },
  {
    read: 'tools/domain-check',
    query: {domain: 'web.acme.test'},
    answers: {domain: 'web.acme.test', healthy: false, message: 'It is not active yet'},
  },
  {
    read: 'user/permissions',
    at: {uid: 'user-2'},
    answers: {
      uid: 'user-2',
      aid: 'acme1',
      accountRole: 'member',
      tiers: ['read', 'sensitive_read', 'write', 'sensitive_write'],
    },
  },
  {
    read: 'vm-events/list',
    given: async (api) => {
      await api.done('vms/{id}/restart', {at: {id: 'vm1a7'}})
      return {}
    },
    answers: ({events}) =>
      assert.deepEqual(
        events.map((event: Wire) => [event.vmId, event.cid, event.action, event.message]),
        [['vm1a7', 'p7d2k', 'restart', 'builder-1 is running']],
      ),
  },
  {
    read: 'vms/{id}/nvlink-check',
    at: {id: 'vm1a7'},
    answers: {vmId: 'vm1a7', gpuCount: 0, linked: false, message: 'There are not two GPUs to link'},
  },
  {
    read: 'vms/{id}/screenshot',
    at: {id: 'vm1b8'},
    answers: ({contentType, content}) => {
      assert.equal(contentType, 'image/png')
      assert.ok(content.startsWith('iVBORw0KGgo'), 'a PNG')
    },
  },
]

/** Tested for each type in service-types.test.ts. */
const OF_EVERY_TYPE = /^services\/[\w-]+\/(list|\{id\}\/(show|status|logs|resource-metrics))$/
/** Tested together in uploads.test.ts. */
const UPLOADS = ['apps/prepare-cli-pull']

describe('every read answers from state', {concurrency: 4}, () => {
  let api: Api
  before(async () => {
    api = await openApi()
  })
  after(() => api[Symbol.asyncDispose]())

  test('no command is left without a test', () => {
    const covered = new Set([
      ...WRITES.flatMap(({read, write}) => [read, write]),
      ...READS.map(({read}) => read),
      ...UPLOADS,
    ])
    const commands = (MANIFEST.commands as {command: string}[]).map(({command}) => command)
    assert.deepEqual(
      commands.filter((command) => !covered.has(command) && !OF_EVERY_TYPE.test(command)),
      [],
    )
  })

  for (const {read, given, answers, ...filled} of READS) {
    test(read, async () => {
      const at = {...filled.at, ...(await given?.(api))}
      const body = await api.done(read, {...filled, at})
      if (typeof answers === 'function') answers(body)
      else assert.deepEqual(body, answers)
    })
  }
})

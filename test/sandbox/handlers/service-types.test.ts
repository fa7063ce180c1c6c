import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {type Api, openApi} from './support.ts'
import {NEEDS, TYPES} from './writes.ts'

/** What each type's status says (A.6); the three usual words where the facts name none. */
const STATUS: Readonly<Record<string, readonly string[]>> = {
  'cert-manager': ['ready', 'state'],
  clickhouse: ['replicas', 'state'],
  grafana: ['message', 'replicas', 'state'],
  harbor: ['coreReady', 'message', 'state'],
  kafka: ['message', 'reason', 'replicas', 'state'],
  langfuse: ['message', 'state', 'webReady', 'workerReady'],
  linstor: ['replicas', 'state'],
  minio: ['healthStatus', 'message', 'state'],
  mysql: ['reason', 'replicas', 'state'],
  postgresql: ['reason', 'replicas', 'state'],
  umami: ['message', 'reason', 'replicas', 'state'],
}
const USUAL = ['message', 'replicas', 'state']

describe('every service type', {concurrency: 8}, () => {
  let api: Api
  before(async () => {
    api = await openApi()
  })
  after(() => api[Symbol.asyncDispose]())

  for (const type of TYPES) {
    test(`${type} goes from pending to running, and is read everywhere`, async () => {
      const made = await api.call(`services/${type}/add`, {body: {name: `my-${type}`, replicas: 2, ...NEEDS[type]}})
      assert.equal(made.status, 202)
      assert.equal(made.body.status, 'pending')
      const at = {id: made.body.id}
      const early = await api.call(`services/${type}/{id}/status`, {at})
      assert.deepEqual(Object.keys(early.body).sort(), STATUS[type] ?? USUAL)
      assert.equal(early.body.state, 'progressing')

      assert.equal((await api.ended(made.body.jobId)).status, 'completed')
      assert.equal((await api.done(`services/${type}/{id}/status`, {at})).state, 'running')
      const shown = await api.done(`services/${type}/{id}/show`, {at})
      assert.deepEqual([shown.name, shown.type, shown.status, shown.replicas], [`my-${type}`, type, 'running', 2])
      const {services} = await api.done(`services/${type}/list`)
      assert.ok(services.some((service: {id: string}) => service.id === at.id))
      const {entries} = await api.done(`services/${type}/{id}/logs`, {at, query: {tail: '1'}})
      assert.deepEqual(
        entries.map(({message}: {message: string}) => message),
        ['is running'],
      )
      // Two instances of 40 thousandths of a core, and one for each of the two lines in the log.
      const {cpu} = await api.done(`services/${type}/{id}/resource-metrics`, {at})
      assert.deepEqual([cpu.current, cpu.unit], [82, 'mc'])
    })
  }

  test('a version that does not exist lets the job fail, and the service says why', async () => {
    const {body} = await api.call('services/valkey/add', {body: {name: 'too-new', version: '99.0.0'}})
    const job = await api.ended(body.jobId)
    assert.equal(job.status, 'failed')
    assert.equal(job.error, 'There is no version 99.0.0 of valkey; there are 8.1.4, 8.0.6, 7.2.11')
    const shown = await api.done('services/valkey/{id}/show', {at: {id: body.id}})
    assert.deepEqual([shown.status, shown.error], ['failed', job.error])
    assert.equal((await api.done('services/valkey/{id}/status', {at: {id: body.id}})).state, 'degraded')
  })

  test('more replicas than nodes is done, with a warning', async () => {
    const {body} = await api.call('services/kafka/add', {body: {name: 'wide', replicas: 9}})
    assert.deepEqual(body.warnings, ['9 replicas are more than the 4 nodes that are ready; some will share one'])
  })

  test('an update without a difference starts no job', async () => {
    const {status, body} = await api.call('services/postgresql/{id}/update', {at: {id: 'pg1a7'}, body: {replicas: 1}})
    assert.deepEqual(
      {status, body},
      {status: 200, body: {osid: 'pg1a7', noOp: true, message: 'Everything is as asked already'}},
    )
  })

  test('what others need cannot be removed', async () => {
    const {status, body} = await api.call('services/prometheus/{id}/delete', {at: {id: 'pr1a7'}})
    assert.equal(status, 409)
    assert.deepEqual(
      [body.code, body.dependents],
      ['service.has_dependents', [{type: 'grafana', id: 'gf1a7', name: 'dashboards', alias: 'prometheus'}]],
    )
  })

  test('without a Prometheus in the cluster, metrics answer 200 with an error inside', async () => {
    const {status, body} = await api.call('services/valkey/{id}/resource-metrics', {at: {cid: 'i4y', id: 'vk2b8'}})
    assert.equal(status, 200)
    assert.deepEqual([body.statusCode, body.error], [503, 'No Prometheus runs in this cluster, so nothing is measured'])
  })

  test('a service of another type, cluster or account is unknown', async () => {
    for (const at of [{id: 'pg1a7'}, {id: 'vk2b8'}, {cid: 'i4y', id: 'vk1a7'}]) {
      const {status, body} = await api.call('services/valkey/{id}/show', {at})
      assert.deepEqual([status, body.code, body.statusCode], [404, 'service.not_found', 404])
    }
    const strange = await api.call('services/list', {at: {cid: 'b0lt1'}})
    assert.deepEqual([strange.status, strange.body.code], [404, 'cluster.not_found'])
  })

  test('a reference must name a service of the right type', async () => {
    const {status, body} = await api.call('services/grafana/add', {body: {name: 'wrong', postgresOsid: 'vk1a7'}})
    assert.equal(status, 400)
    assert.deepEqual(body.details, [{field: 'postgresOsid', message: 'names no postgresql service of this cluster'}])
  })
})

import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {type Api, openApi} from './support.ts'

const BOLT = {aid: 'bolt2', cid: 'b0lt1'}

describe('modules, keys and jobs', () => {
  let api: Api
  before(async () => {
    api = await openApi()
  })
  after(() => api[Symbol.asyncDispose]())

  test('where the module virt is off its commands are refused, until it is turned on', async () => {
    const {status, body} = await api.call('vms/list', {at: BOLT})
    assert.deepEqual([status, body.code, body.module], [403, 'module.not_enabled', 'virt'])
    await api.done('account/modules/enable', {at: {aid: 'bolt2', key: 'virt'}})
    assert.deepEqual(await api.done('vms/list', {at: BOLT}), {vms: []})
  })

  test('a module that is in use stays on', async () => {
    const {status, body} = await api.call('account/modules/disable', {at: {key: 'virt'}})
    assert.deepEqual([status, body.code], [409, 'module.in_use'])
    assert.deepEqual(
      body.dependents.map(({name}: {name: string}) => name),
      ['builder-1', 'builder-2'],
    )
  })

  test('an API key works, is shown once, and ends when it is revoked', async () => {
    const {id, token} = await api.done('account/api-keys/add', {body: {name: 'for a test', tiers: ['read']}})
    assert.match(token, /^runos_pat_[\w-]{32}$/)
    const list = () => api.sandbox.request('GET', '/acme1/clusters', token)
    assert.equal((await list()).status, 200)
    const refused = await api.sandbox.request('POST', '/acme1/clusters', token, {name: 'not-allowed'})
    assert.deepEqual([refused.status, refused.body.required], [403, 'tier:write'])
    const shown = JSON.stringify(await api.done('account/api-keys/list'))
    assert.ok(!shown.includes(token))
    await api.done('account/api-keys/revoke', {at: {id}})
    assert.equal((await list()).status, 401)
  })

  test('a key cannot make a key that may do more', async () => {
    const {token} = await api.done('account/api-keys/add', {body: {name: 'maker', tiers: ['sensitive_write']}})
    const {status, body} = await api.sandbox.request('POST', '/acme1/api-keys', token, {
      name: 'more',
      tiers: ['sensitive_read'],
    })
    assert.deepEqual([status, body.code], [403, 'api_key.beyond_own'])
  })

  test('a deployment goes through steps; a revision that does not compile fails with the reason', async () => {
    const {body} = await api.call('apps/deploy', {at: {id: 'ap1a7'}, body: {sha: 'broken'}})
    const job = await api.ended(body.jobId)
    assert.deepEqual(
      [job.type, job.status, job.error],
      ['app.deploy', 'failed', 'The revision broken does not compile'],
    )
    const {workItems} = await api.done('jobs/workitems', {at: {id: body.jobId}})
    assert.deepEqual(
      workItems.map(({name}: {name: string}) => name),
      ['Fetch', 'Build', 'Push', 'Roll out'],
    )
    const {builds} = await api.done('apps/builds', {at: {id: 'ap1a7'}})
    assert.deepEqual([builds.at(-1).sha, builds.at(-1).status], ['broken', 'failed'])
    assert.equal((await api.done('apps/show', {at: {id: 'ap1a7'}})).sha, '4f1c2d7', 'the old revision goes on')
  })

  test('a job that was cancelled changes nothing', async () => {
    const {body} = await api.call('apps/update', {at: {id: 'ap1b8'}, query: {merge: 'true'}, body: {replicas: 5}})
    await api.done('jobs/cancel', {at: {id: body.jobId}})
    assert.equal((await api.done('jobs/show', {at: {id: body.jobId}})).status, 'cancelled')
    assert.equal((await api.done('apps/show', {at: {id: 'ap1b8'}})).replicas, 2)
    const again = await api.call('jobs/cancel', {at: {id: body.jobId}})
    assert.deepEqual([again.status, again.body.code], [409, 'job.not_cancellable'])
  })

  test('what a cancelled job had begun is not left half done', async () => {
    const service = await api.call('services/valkey/add', {body: {name: 'given-up'}})
    await api.done('jobs/cancel', {at: {id: service.body.jobId}})
    const shown = await api.done('services/valkey/{id}/show', {at: {id: service.body.id}})
    assert.deepEqual([shown.status, shown.error], ['failed', 'It was cancelled'])
    const drain = await api.call('nodes/{nid}/drain', {at: {nid: 'n1aa4'}, body: {}})
    await api.done('jobs/cancel', {at: {id: drain.body.jobId}})
    assert.equal((await api.done('nodes/{nid}/show', {at: {nid: 'n1aa4'}})).status, 'Ready')
  })

  test('an update keeps what it leaves out', async () => {
    await api.done('apps/update', {at: {id: 'ap1a7'}, query: {merge: 'true'}, body: {port: 9090}})
    const {port, replicas, branch} = await api.done('apps/show', {at: {id: 'ap1a7'}})
    assert.deepEqual([port, replicas, branch], [9090, 2, 'main'])
  })

  test('variables are dropped only when that is said', async () => {
    const drop = {at: {id: 'ap1a7'}, body: {envVars: {OTHER: 'x'}}}
    const {status, body} = await api.call('apps/env-vars/set', drop)
    assert.deepEqual([status, body.code, body.details], [409, 'app.env_vars_dropped', ['LOG_LEVEL']])
    await api.done('apps/env-vars/set', {...drop, body: {...drop.body, allowDrop: true}})
    assert.deepEqual(await api.done('apps/env-vars/list', {at: {id: 'ap1a7'}}), {envVars: {OTHER: 'x'}})
  })

  test('the staging cluster has a node that is not ready, and says why', async () => {
    const {nodes} = await api.done('nodes/list', {at: {cid: 'i4y'}})
    assert.deepEqual(
      nodes.map((node: {name: string; status: string; conditions: {reason: string}[]}) => [
        node.name,
        node.status,
        node.conditions[0]?.reason,
      ]),
      [
        ['control-1', 'Ready', 'KubeletReady'],
        ['worker-1', 'Ready', 'KubeletReady'],
        ['worker-2', 'NotReady', 'KubeletStopped'],
      ],
    )
  })
})

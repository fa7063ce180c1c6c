import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, it} from 'node:test'
import {setTimeout as sleep} from 'node:timers/promises'
import type {JsonObject} from '#core/json'
import {createJobs, type Effects, type JobEngine} from '#sandbox/jobs'
import {openStore} from '#sandbox/store'
import type {World} from '#sandbox/world'

describe('jobs', () => {
  let dir: string
  let store: ReturnType<typeof openStore>
  let jobs: JobEngine
  let planted: JsonObject[]

  const effects: Effects = {
    'tree.plant': (input) => void planted.push(input),
    'tree.measure': () => ({height: 3}),
    'tree.burn': () => Promise.reject(new Error('it is raining')),
  }
  function begin(): void {
    store = openStore(join(dir, 'state.db'))
    const clock = {now: () => Date.parse('2026-01-02T03:04:05Z')}
    jobs = createJobs({store, clock, effects, world: () => ({}) as World})
  }
  async function restart(): Promise<void> {
    await jobs.close()
    store.close()
    begin()
    jobs.resume()
  }
  const start = (type: string, ...steps: [name: string, ms: number][]): string =>
    jobs.start({
      aid: 'acme1',
      cid: 'prod1',
      type,
      steps: steps.map(([name, ms]) => ({name, ms, log: [`doing ${name}`]})),
      input: {kind: 'oak'},
    })
  const job = (id: string) => store.get('jobs', id)!
  const items = (id: string) => store.list('workitems', {jobId: id}).map(({name, status}) => `${name} ${status}`)
  async function until(id: string, status: string): Promise<void> {
    for (let wait = 0; wait < 200 && job(id).status !== status; wait += 1) await sleep(5)
    assert.equal(job(id).status, status)
  }

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'runos-test-jobs-'))
    planted = []
    begin()
  })
  afterEach(async () => {
    await jobs.close()
    store.close()
    rmSync(dir, {recursive: true, force: true})
  })

  it('are pending at first, have a UUID, and all their steps are known', () => {
    const id = start('tree.plant', ['dig', 5], ['plant', 5])
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    const {status, progress, currentStep, type, aid, cid, createdAt} = job(id)
    assert.deepEqual(
      {status, progress, currentStep, type, aid, cid, createdAt},
      {
        status: 'pending',
        progress: '0%',
        currentStep: 'dig',
        type: 'tree.plant',
        aid: 'acme1',
        cid: 'prod1',
        createdAt: '2026-01-02T03:04:05.000Z',
      },
    )
    assert.deepEqual(items(id), ['dig pending', 'plant pending'])
  })

  it('go through their steps, change the state at the end of the last one, and write down what they do', async () => {
    const id = start('tree.plant', ['dig', 5], ['plant', 30])
    await until(id, 'running')
    assert.deepEqual(planted, [])
    await until(id, 'completed')
    assert.deepEqual(planted, [{kind: 'oak'}])
    assert.equal(job(id).progress, '100%')
    assert.equal(job(id).completedAt, '2026-01-02T03:04:05.000Z')
    assert.deepEqual(items(id), ['dig completed', 'plant completed'])
    const [first] = store.list('workitems', {jobId: id})
    const logs = store.list('workitem-logs', {workItemId: first!.id}).map(({level, message}) => ({level, message}))
    assert.deepEqual(logs, [{level: 'info', message: 'doing dig'}])
  })

  it('carry what their end gave as the result', async () => {
    const id = start('tree.measure', ['measure', 0])
    await until(id, 'completed')
    assert.deepEqual(job(id).result, {height: 3})
  })

  it('fail with the message of what went wrong in the last step, or when their type is unknown', async () => {
    const burn = start('tree.burn', ['light', 0], ['wait', 0])
    const fly = start('tree.fly', ['jump', 0])
    await until(burn, 'failed')
    await until(fly, 'failed')
    assert.equal(job(burn).error, 'it is raining')
    assert.deepEqual(items(burn), ['light completed', 'wait failed'])
    assert.equal(job(fly).error, 'nothing is known about jobs of the type tree.fly')
  })

  it('can be cancelled until the last step, and then change nothing', async () => {
    const id = start('tree.plant', ['dig', 10_000], ['plant', 10_000])
    await until(id, 'running')
    assert.equal(jobs.cancel(id), true)
    assert.equal(jobs.cancel(id), false)
    assert.equal(job(id).status, 'cancelled')
    assert.deepEqual(items(id), ['dig cancelled', 'plant cancelled'])
    assert.deepEqual(planted, [])
  })

  it('cannot be cancelled in the last step, after the end, or when they do not exist', async () => {
    const id = start('tree.plant', ['plant', 40])
    await until(id, 'running')
    assert.equal(jobs.cancel(id), false)
    await until(id, 'completed')
    assert.equal(jobs.cancel(id), false)
    assert.equal(jobs.cancel('00000000-0000-4000-8000-000000000000'), false)
  })

  it('go on at the step where they stood when the sandbox was ended', async () => {
    const id = start('tree.plant', ['dig', 0], ['plant', 60_000])
    for (let wait = 0; wait < 200 && job(id).currentStep !== 'plant'; wait += 1) await sleep(5)
    await restart()
    assert.equal(job(id).status, 'running')
    assert.deepEqual(items(id), ['dig completed', 'plant running'])
    assert.deepEqual(planted, [])
  })

  it('that were pending begin after a restart, and finished ones are left alone', async () => {
    const done = start('tree.plant', ['plant', 0])
    await until(done, 'completed')
    const id = start('tree.measure', ['measure', 0])
    await restart()
    await until(id, 'completed')
    assert.equal(planted.length, 1)
  })
})

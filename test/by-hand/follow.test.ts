import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {type Home, makeHome, RUNOS, runos} from '../support/server.ts'

const LOG = {type: 'array', fields: ['podName', 'timestamp', 'message']}
const COMMANDS: readonly Command[] = [
  {
    command: 'apps/add',
    method: 'POST',
    endpoint: '/:aid/apps',
    mcp: ['write'],
    input: {fields: [{name: 'name'}]},
    output: {type: 'object', fields: ['id', 'jobId']},
  },
  {command: 'jobs/show', endpoint: '/jobs/:id', output: {type: 'object', fields: ['id', 'status', 'error']}},
  {command: 'apps/{id}/logs', endpoint: '/:aid/apps/:id/logs', output: LOG},
]
const STEPS = ['Build', 'Push', 'Start']

let api: TestApi
let home: Home
const asked = new Map<string, number>()
before(async () => {
  api = await startApi(COMMANDS, ({method, target, body}, response) => {
    const send = (status: number, answer: object) => void response.writeHead(status).end(JSON.stringify(answer))
    const count = (asked.get(target) ?? 0) + 1
    asked.set(target, count)
    if (method === 'POST') return send(200, {id: 'a1', jobId: JSON.parse(body).name})
    const job = /^\/jobs\/(\w+)$/.exec(target)?.[1]
    if (job !== undefined) {
      const step = STEPS[Math.min(count - 1, STEPS.length - 1)]
      const status = count < STEPS.length ? 'running' : job
      return send(200, {id: job, status, currentStep: step, ...(status === 'failed' ? {error: 'disk full'} : {})})
    }
    if (target === '/acme1/apps/a1/logs') {
      if (count === 2) return send(503, {error: 'busy'})
      const line = (at: number) => ({podName: 'web-0', timestamp: `T${at}`, message: `line ${at}`})
      return send(200, {logs: count === 1 ? [line(1), line(2)] : [line(2), line(3)]})
    }
    return send(404, {error: 'There is no such app'})
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  await runos(home, ['manifest', 'update'])
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

describe('--follow waits for the job that a command starts', () => {
  test('each step is a line on standard error; how it ended stands below the answer', async () => {
    const {code, stdout, stderr} = await runos(home, ['apps', 'add', '--name', 'completed', '--follow'])
    assert.deepEqual(
      [code, stdout],
      [0, 'id:     a1\njobId:  completed\nid:           completed\nstatus:       completed\ncurrentStep:  Start\n'],
    )
    assert.deepEqual(stderr.trimEnd().split('\n'), ['running · Build', 'running · Push', 'completed · Start'])
  })

  test('a job that fails is a failure, in JSON too', async () => {
    const {code, stdout} = await runos(home, ['apps', 'add', '--name', 'failed', '--follow', '--json'])
    assert.equal(code, 1)
    const {tool, isError, job} = JSON.parse(stdout)
    assert.deepEqual([tool, isError, job.status, job.error], ['apps_add', true, 'failed', 'disk full'])
  })

  test('without it, the job goes on, and the person is told how to look; which fails as the job does', async () => {
    asked.clear()
    const {code, stderr} = await runos(home, ['apps', 'add', '--name', 'cancelled'])
    assert.equal(code, 0)
    assert.match(stderr, /A job was started\. Follow it: runos jobs follow cancelled/)
    const followed = await runos(home, ['jobs', 'follow', 'cancelled'])
    assert.equal(followed.code, 1)
    assert.match(followed.stderr, /cancelled/)
  })
})

describe('--follow goes on with a log', () => {
  test('each line once, past a failure that passes, until Ctrl-C', async () => {
    asked.clear()
    const child = spawn(process.execPath, [RUNOS, 'apps', 'logs', 'a1', '--follow'], {env: home.env, cwd: home.path})
    let [out, said] = ['', '']
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    for await (const text of child.stdout.setEncoding('utf8')) {
      out += text
      if (out.includes('line 3')) child.kill('SIGINT')
    }
    assert.equal(out, 'T1 web-0 line 1\nT2 web-0 line 2\nT3 web-0 line 3\n')
    assert.match(said, /the API answered 503; asking again/)
    assert.equal(child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve))), 0)
  })

  test('what is not there cannot be followed', async () => {
    const {code, stderr} = await runos(home, ['apps', 'logs', 'other', '--follow'])
    assert.equal(code, 1)
    assert.match(stderr, /the API says:\n +error: +There is no such app/)
  })
})

import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {type AddressInfo, createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {Wire} from '../support/sandbox.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/run.js', import.meta.url))

/** A port that nobody holds; the usual one may be that of another test's sandbox. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const {port} = probe.address() as AddressInfo
  probe.close()
  return port
}

describe('runos sandbox', () => {
  let home: string
  let url: string
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'runos-test-commands-'))
  })
  after(async () => {
    await runos('reset', '--yes')
    rmSync(home, {recursive: true, force: true})
  })

  /** Runs a command as a person would, with a home of its own. */
  function runos(...args: string[]): Promise<{code: number; out: string; err: string}> {
    const env = {
      PATH: process.env.PATH,
      HOME: home,
      XDG_DATA_HOME: join(home, 'data'),
      NO_COLOR: '1',
      RUNOS_API_KEY: 'kept-out',
    }
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [PROGRAM, 'sandbox', ...args],
        {env, timeout: 30_000},
        (error, out, err) => resolve({code: error ? Number(error.code ?? -1) : 0, out, err}),
      )
      child.stdin!.end()
    })
  }
  const json = async (...args: string[]): Promise<Wire> => JSON.parse((await runos(...args, '--json')).out)
  const folder = (): string => join(home, 'data', 'runos', 'sandbox')
  const initiate = async (): Promise<Wire> => (await fetch(`${url}/auth/device/initiate`, {method: 'POST'})).json()

  it('is not running at first, and says how to start it', async () => {
    const {code, out} = await runos('status')
    assert.equal(code, 0)
    assert.match(out, /No sandbox is running\. Start one with: runos sandbox start/)
    assert.equal((await json('status')).running, false)
    const approve = await runos('approve')
    assert.equal(approve.code, 1)
    assert.match(approve.err, /no sandbox is running[\s\S]*runos sandbox start/)
  })

  it('starts, stays, and says where it is and what to type next', async () => {
    const {code, out} = await runos('start', '--port', String(await freePort()))
    assert.equal(code, 0)
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)![0]
    assert.match(out, new RegExp(`runos login --api-url ${url}`))
    assert.equal((await fetch(`${url}/auth/whoami`)).status, 401)
    assert.equal((await json('status')).url, url)
  })

  it('started again says that it runs already', async () => {
    const {code, out} = await runos('start')
    assert.equal(code, 0)
    assert.match(out, new RegExp(`already running at ${url}`))
    assert.equal((await json('start')).already, true)
  })

  it('keeps what controls it to this user, and our credentials out of its process', () => {
    assert.equal(statSync(folder()).mode & 0o777, 0o700)
    for (const name of ['run.json', 'state.db', 'requests.log']) {
      assert.equal(statSync(join(folder(), name)).mode & 0o777, 0o600, name)
    }
    const {pid} = JSON.parse(readFileSync(join(folder(), 'run.json'), 'utf8'))
    const environment = `/proc/${pid}/environ`
    if (existsSync(environment)) assert.ok(!readFileSync(environment, 'utf8').includes('kept-out'))
  })

  it('lets nobody control it without the secret', async () => {
    for (const authorization of [undefined, 'Sandbox wrong', 'Bearer x']) {
      const headers = authorization === undefined ? {} : {authorization}
      for (const path of ['status', 'approve/', 'stop']) {
        const method = path === 'status' ? 'GET' : 'POST'
        assert.equal((await fetch(`${url}/_sandbox/${path}`, {method, headers})).status, 401)
      }
    }
  })

  it('approves the only sign-in that waits, and asks which one when there are several', async () => {
    assert.equal((await runos('approve')).code, 1)
    const {deviceId} = await initiate()
    const approved = await json('approve')
    assert.deepEqual(approved, {schemaVersion: 1, deviceId, aid: 'acme1', account: 'acme'})
    const [one, two] = [await initiate(), await initiate()]
    const several = await runos('approve')
    assert.equal(several.code, 64)
    assert.match(
      several.err,
      new RegExp(`2 sign-ins are waiting[\\s\\S]*approve ${one.deviceId}[\\s\\S]*approve ${two.deviceId}`),
    )
    assert.equal((await runos('approve', 'QQQQQ')).code, 64)
    assert.equal((await json('approve', one.deviceId.toLowerCase(), '--account', 'bolt2')).aid, 'bolt2')
    assert.equal((await runos('approve', two.deviceId, '--account', 'other3')).code, 64)
  })

  it('shows the requests that it received, also after a number, and no secrets', async () => {
    const {last} = await json('logs')
    const {deviceId, token} = await initiate()
    await fetch(`${url}/console/account/connect-device/${deviceId}-${token}`)
    await fetch(`${url}/acme1/p7d2k/services?secret=${token}`, {headers: {authorization: `Bearer ${token}`}})
    const {count, requests} = await json('logs', '--since', String(last))
    assert.equal(count, 3)
    assert.deepEqual(
      requests.map(({method, path, status}: Wire) => `${method} ${path} ${status}`),
      [
        'POST /auth/device/initiate 200',
        'GET /console/account/connect-device/... 200',
        'GET /acme1/p7d2k/services 401',
      ],
    )
    assert.ok(!readFileSync(join(folder(), 'requests.log'), 'utf8').includes(token))
    assert.match((await runos('logs', '--since', String(last))).out, /3 requests$/m)
    assert.equal((await runos('logs', '--since', 'x')).code, 64)
  })

  it('stops, and stopping again is no error; the next start is at the same address', async () => {
    const {pid} = await json('status')
    assert.match((await runos('stop')).out, /The sandbox has ended/)
    assert.throws(() => process.kill(pid, 0))
    const again = await runos('stop')
    assert.deepEqual([again.code, again.out.trim()], [0, 'No sandbox was running.'])
    assert.equal((await json('start')).url, url)
  })

  it('is not taken for running when it was killed', async () => {
    process.kill((await json('status')).pid, 'SIGKILL')
    assert.equal((await json('status')).running, false)
    assert.equal((await json('start')).already, false)
  })

  it('serves another manifest until it is started without one', async () => {
    await runos('stop')
    const file = join(home, 'changed.json')
    writeFileSync(file, '{"version":"99.0.0","commands":[]}')
    await runos('start', '--manifest', file)
    assert.equal(readFileSync(join(folder(), 'manifest-override.json'), 'utf8'), '{"version":"99.0.0","commands":[]}')
    await runos('stop')
    await runos('start')
    assert.equal(existsSync(join(folder(), 'manifest-override.json')), false)
    await runos('stop')
    const missing = await runos('start', '--manifest', join(home, 'missing.json'))
    assert.equal(missing.code, 64)
    assert.match(missing.err, /missing\.json/)
  })

  it('refuses a port that is no port', async () => {
    assert.equal((await runos('start', '--port', '70000')).code, 64)
  })

  it('removes its state only when somebody agrees', async () => {
    const asked = await runos('reset')
    assert.equal(asked.code, 64)
    assert.match(asked.err, /runos sandbox reset --yes/)
    assert.equal(existsSync(folder()), true)
    assert.equal((await runos('reset', '--yes')).code, 0)
    assert.equal(existsSync(folder()), false)
  })

  it('explains each of its commands with examples', async () => {
    for (const command of ['start', 'stop', 'status', 'reset', 'logs', 'approve']) {
      const {code, out} = await runos(command, '--help')
      assert.equal(code, 0)
      assert.match(out, /EXAMPLES/, command)
    }
  })
})

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {auditChain} from '#audit/chain'
import {verifyAudit} from '#audit/verify'
import {diskFiles} from '#platform/files'
import {diskLedger} from '#platform/ledger'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {ask, connect, type Home, makeHome, runos} from '../support/server.ts'

const COMMANDS: readonly Command[] = [
  {command: 'apps/{id}/show', description: 'Shows an app.'},
  {command: 'apps/{id}/restart', method: 'POST', mcp: ['write'], description: 'Restarts an app.'},
]
const skip =
  process.platform !== 'linux' || process.getuid?.() !== 0 ? 'only root may mount a small disk (Linux)' : false

let api: TestApi
let home: Home
let audit: string
before(async () => {
  api = await startApi(COMMANDS, (_request, response) => void response.end('{"ok":true}'))
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: `runos_pat_${'0'.repeat(16)}`})
  audit = join(home.path, '.local/state/runos/audit')
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

/** Mounts a small disk while something is tried. */
async function onSmallDisk(folder: string, options: string, work: () => Promise<void>): Promise<void> {
  execFileSync('mkdir', ['-p', folder])
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  try {
    await work()
  } finally {
    execFileSync('umount', ['-l', folder])
  }
}

/** Takes all the room that is left. */
function fill(folder: string): void {
  const path = join(folder, 'filling')
  for (let size = 1 << 20; size >= 1; size = size >> 1) {
    for (;;) {
      try {
        writeFileSync(path, Buffer.alloc(size), {flag: 'a'})
      } catch {
        break // no more of this size; smaller pieces may still fit
      }
    }
  }
}

describe('attack 38: no write leaves without its audit line', {skip}, () => {
  test('the disk is full: E_AUDIT, nothing leaves, and with room again it goes on, whole', async () => {
    await onSmallDisk(audit, 'size=256k,mode=700', async () => {
      await using client = await connect('write', home)
      assert.equal((await ask(client, 'apps_restart', {id: 'one'})).isError, false)
      fill(audit)
      const arrived = api.arrived.length
      const codes = new Set<string>()
      for (let n = 0; n < 20; n++) {
        const {isError, value} = await ask(client, 'apps_restart', {id: `full${n}`})
        if (isError) codes.add(value.code)
      }
      // What was left of the last page may hold a line or two; each request that arrived has its own.
      assert.deepEqual([...codes], ['E_AUDIT'])
      const lines = readFileSync(join(audit, 'audit.jsonl'), 'utf8')
      for (const {target} of api.arrived.slice(arrived))
        assert.ok(lines.includes(`"url":"${api.url}${target}"`), target)
      assert.ok(api.arrived.length < arrived + 20)
      const before = api.arrived.length
      assert.equal((await ask(client, 'apps_restart', {id: 'still'})).value.code, 'E_AUDIT')
      assert.equal(api.arrived.length, before, 'nothing leaves')
      rmSync(join(audit, 'filling'))
      assert.equal((await ask(client, 'apps_restart', {id: 'again'})).isError, false)
      const {code, stdout} = await runos(home, ['audit', 'verify'])
      assert.equal(code, 0, stdout)
    })
  })

  test('the home is read-only: E_AUDIT, and nothing leaves', async () => {
    for (const options of ['ro,size=64k', 'ro,size=64k,mode=500']) {
      await onSmallDisk(audit, options, async () => {
        await using client = await connect('write', home)
        const arrived = api.arrived.length
        for (const id of ['one', 'two']) {
          const {isError, value} = await ask(client, 'apps_restart', {id})
          assert.deepEqual([isError, value.code], [true, 'E_AUDIT'])
          assert.match(value.error, /nothing is sent/)
        }
        assert.equal(api.arrived.length, arrived)
      })
    }
  })
})

describe('attack 38: the clock is set back', () => {
  test('the chain goes on, and its numbers say the order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runos-audit-clock-'))
    let now = Date.UTC(2026, 10, 26)
    const ledger = diskLedger(folder, auditChain, {now: () => now})
    try {
      for (const step of [0, 1000, -90 * 86_400_000, 5, 200 * 86_400_000, -1e12]) {
        now += step
        await ledger.append([{time: new Date(now).toISOString(), step: 'proposed'}])
      }
      const {findings, head} = await verifyAudit(diskFiles, folder, {head: await ledger.head()})
      assert.deepEqual([findings, head.seq], [[], 6])
      assert.ok(readdirSync(folder).length >= 2)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})

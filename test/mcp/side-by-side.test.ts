import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {after, before, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import type {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {diskFiles} from '#platform/files'
import {ensureLauncher} from '#platform/launcher'
import {resolvePaths} from '#platform/paths'
import {startApi, type TestApi} from '../support/api.ts'
import {ask, connect, type Home, makeHome, RUNOS, runos} from '../support/server.ts'

const MEGABYTE = 1024 * 1024
const GIGABYTE = 1024 * MEGABYTE

/** How the API treats each of its paths, how often it is called, and how each of these calls ends. */
const KINDS: Readonly<Record<string, readonly [calls: number, end: RegExp]>> = {
  quick: [260, /^\{"ok":true\}$/],
  hang: [100, /^taken back$/],
  announced: [60, /^E_REPLY_TOO_LARGE$/],
  endless: [10, /^E_REPLY_TOO_LARGE$/],
  drip: [50, /^"abc"$/],
  large: [20, /^\[\{"id":"0123456789"/],
}
const PAGE = `[${'{"id":"0123456789","name":"a name of twenty signs","on":true,"n":12345},'.repeat(3_500).slice(0, -1)}]`

let api: TestApi
let home: Home
let launcher: string
before(async () => {
  api = await startApi(
    Object.keys(KINDS).map((kind) => ({command: kind, endpoint: `/:aid/${kind}`})),
    async ({target}, response) => {
      const kind = target.split('/').at(-1)
      if (kind === 'quick') return void response.end('{"ok":true}')
      if (kind === 'hang') return
      if (kind === 'large') return void response.end(PAGE)
      if (kind === 'drip') {
        for (const letter of '"abc"') {
          response.write(letter)
          await wait(1000)
        }
        return void response.end()
      }
      if (kind === 'announced') response.setHeader('content-length', GIGABYTE)
      const piece = Buffer.alloc(65_536, 'x')
      const more = () => {
        while (!response.destroyed && response.write(piece));
      }
      response.on('drain', more)
      more()
    },
  )
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  const machine = {platform: process.platform, env: home.env, home: home.path}
  const needs = {machine, paths: resolvePaths(machine), files: diskFiles, execPath: process.execPath, program: RUNOS}
  launcher = (await ensureLauncher(needs)).command
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

/** All that a process has in memory, the pages of Node's program file that all servers share among it. Megabytes. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const skip = process.platform === 'linux' ? false : 'how much memory a process has is read from /proc'
test('500 calls side by side: each ends as it should, memory stays bounded, and the next call works', {
  skip,
}, async () => {
  await using client = await connect('read', home, 'legacy', undefined, {launcher})
  const pid = (client.transport as StdioClientTransport).pid ?? 0
  await ask(client, 'quick')
  let most = 0
  const sampling = setInterval(() => {
    most = Math.max(most, memoryOf(pid))
  }, 25)
  const calls = Object.entries(KINDS).flatMap(([name, [count, end]]) =>
    Array.from({length: count}, async () => {
      const signal = name === 'hang' ? AbortSignal.timeout(4_000) : AbortSignal.timeout(55_000)
      const ended = await client.callTool({name, arguments: {}}, {signal, timeout: 60_000}).then(
        ({isError, structuredContent}) => {
          const {code, data} = structuredContent as {code?: string; data?: unknown}
          return isError ? String(code) : JSON.stringify(data)
        },
        (error) => (signal.aborted && name === 'hang' ? 'taken back' : String(error)),
      )
      assert.match(ended.slice(0, 100), end, name)
    }),
  )
  await Promise.all(calls).finally(() => clearInterval(sampling))
  assert.equal(calls.length, 500)
  assert.equal((await ask(client, 'quick')).isError, false)
  assert.ok(most > 0 && most < 150, `it had ${most} MB`)
})

// npm run conformance: the MCP conformance suite against our own server code (with what the suite wants to call by name), and
// against the real servers of all tiers with the whole catalog of a sandbox. Fails on what the baseline files do not name,
// and on what they name although it passes.
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {TIERS} from '#core/tier'
import {ensureBuilt} from '../../scripts/lib/fresh.ts'
import {startSandbox} from '../support/sandbox.ts'
import {signedInHome} from '../support/sign-in.ts'

const REVISIONS = ['2026-07-28', '2025-11-25']
const SUITE = fileURLToPath(
  new URL('../../node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url),
)
const SERVER = join(import.meta.dirname, 'server.ts')

await ensureBuilt()
const folder = mkdtempSync(join(tmpdir(), 'runos-conformance-'))
const failed: string[] = []
try {
  await judge('fixtures', 'fixtures', {HOME: folder})
  await using sandbox = await startSandbox()
  using home = await signedInHome(sandbox)
  for (const tier of TIERS) await judge(tier, 'servers', home.env)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
if (failed.length > 0) process.stdout.write(`\nNot as the baseline says: ${failed.join(', ')}\n`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Runs both revisions against one server and prints what the suite says of each scenario. */
async function judge(what: string, baseline: string, env: Readonly<Record<string, string>>): Promise<void> {
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SERVER, what], {
    env: {PATH: process.env.PATH ?? '', ...env},
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const url = await firstLine(server)
  for (const revision of REVISIONS) {
    const file = join(import.meta.dirname, `baseline-${baseline}-${revision}.yml`)
    const run = ['server', '--url', url, '--requirements', revision, '--expected-failures', file]
    const {code, output} = await runSuite(run)
    const begin = output.indexOf('=== SUMMARY ===')
    process.stdout.write(`\n##### ${what}, ${revision}\n${begin < 0 ? output : output.slice(begin)}`)
    if (code !== 0) failed.push(`${what} ${revision}`)
  }
  server.stdin?.end()
  await once(server, 'exit')
}

async function firstLine(server: ChildProcess): Promise<string> {
  let complaint = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk
  })
  if (server.stdout === null) throw new Error('no output')
  for await (const line of createInterface({input: server.stdout})) return line
  throw new Error(`the server ended before it had an address: ${complaint}`)
}

async function runSuite(args: readonly string[]): Promise<{code: number | null; output: string}> {
  const suite = spawn(process.execPath, [SUITE, ...args], {cwd: folder, env: {HOME: folder, PATH: ''}})
  let output = ''
  for (const stream of [suite.stdout, suite.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk
    })
  const [code] = (await once(suite, 'close')) as [number | null]
  return {code, output: stripVTControlCharacters(output)}
}

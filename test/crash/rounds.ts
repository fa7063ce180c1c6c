import assert from 'node:assert/strict'
import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {boundedStatement} from '#approvals/bounded'
import {fingerprintOf} from '#approvals/canonical'
import {grantStatement} from '#approvals/grant'
import {createQueue} from '#approvals/queue'
import {auditChain} from '#audit/chain'
import {asLine} from '#audit/read'
import {verifyAudit} from '#audit/verify'
import {compile} from '#catalog/compile'
import {RunosError} from '#core/errors'
import {systemClock as clock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {diskLedger} from '#platform/ledger'
import {sqliteState} from '#platform/state'
import {type Arrival, type FarApi, farApi, operation, param} from '../support/any-api.ts'
import {requireConfigured, startProject} from './configured.ts'
import {type Issuer, requireSignIn, signIn, startIssuer} from './sign-in.ts'
import {KINDS, PROMPT, type Task, wantedFor} from './task.ts'

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))
const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url))
/** A process works for so long at most, in milliseconds, once it has begun. */
const LONGEST = 150
const WORKERS = 8
/** Requests that are granted once each, and how many others are granted beforehand, in each round. */
const [SHARED, BEFOREHAND] = [4, 40]
/** What a kill leaves does not depend on the disk; in memory nobody waits for it, and more happens in a round. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
/** A log of so many rounds is looked at as a whole; then a new one is begun. */
const ROUNDS_OF_A_LOG = 10

/** What came of the rounds. */
export interface Survived {
  readonly rounds: number
  readonly killed: number
  readonly requests: number
  readonly lines: number
  readonly grantsSpent: number
  /** How often a session was renewed. */
  readonly renewals: number
  /** Of these, how often the one who did it was killed before the new refresh token was stored: a person signs in again. */
  readonly signInsLost: number
  /** Lines that were cut, each with its place. */
  readonly cut: readonly string[]
}

const [tool] = compile({
  version: '1',
  operations: [
    operation({id: 'delete_thing', method: 'DELETE', path: '/things/{id}', parameters: [param('id', 'path')]}),
  ],
  defs: {},
  schemes: {},
})

/**
 * Rounds of eight processes that call an API on loopback, spend grants and write settings at once, each killed with
 * SIGKILL at a random moment. After each round everything that they left is looked at.
 * @throws AssertionError for the first thing that does not hold
 */
export async function crash(rounds: number, tell: (survived: Survived) => void = () => {}): Promise<Survived> {
  let survived: Survived = {
    rounds: 0,
    killed: 0,
    requests: 0,
    lines: 0,
    grantsSpent: 0,
    renewals: 0,
    signInsLost: 0,
    cut: [],
  }
  await using api = await farApi()
  await using issuer = await startIssuer()
  const program = await bundled()
  while (survived.rounds < rounds) {
    const folder = mkdtempSync(join(MEMORY, 'runos-crash-'))
    try {
      const many = Math.min(ROUNDS_OF_A_LOG, rounds - survived.rounds)
      survived = await oneLog(folder, many, {api, issuer, program}, survived)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
    tell(survived)
  }
  rmSync(dirname(program), {recursive: true})
  return survived
}

/** The worker as one file: most of what a process costs that lives for a moment is finding its modules. */
async function bundled(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'runos-crash-worker-')), 'worker.cjs')
  await build({
    entryPoints: [WORKER],
    bundle: true,
    platform: 'node',
    format: 'cjs', // it starts in less time than an ES module
    logLevel: 'error',
    outfile,
    minify: true,
    mainFields: ['module', 'main'],
    external: ['libpg-query'],
  })
  return outfile
}
async function oneLog(
  folder: string,
  rounds: number,
  {api, issuer, program}: {readonly api: FarApi; readonly issuer: Issuer; readonly program: string},
  before: Survived,
): Promise<Survived> {
  api.arrived.length = 0
  let [lines, cut, spent]: [number, readonly string[], number] = [0, [], 0]
  let signInsLost = 0
  const renewedBefore = issuer.renewed
  const states = await startProject(folder, TEMPLATES)
  await signIn(folder, issuer)
  for (let round = 0; round < rounds; round++) {
    const shared = await grant(folder, api.url, before.rounds + round)
    const names = Array.from({length: WORKERS}, (_, n) => `r${before.rounds + round}w${n}`)
    const [earlier, refused] = [api.arrived.length, issuer.refused]
    await Promise.all(
      names.map((name, n) => {
        const killedAfter = n % 2 === 0 ? 'begun' : 'called'
        const steps = KINDS[(n >> 1) % KINDS.length] as Task['steps']
        const told = {folder, api: api.url, name, shared, killedAfter, steps, templates: TEMPLATES} as const
        return oneWorker(program, {...told, tool: tool as Task['tool']})
      }),
    )
    spent += shared.filter((id) => api.arrived.some((one) => idOf(one) === id)).length
    requireGrants(api.arrived.slice(earlier), shared)
    ;({lines, cut} = await requireAudit(folder, api.arrived))
    await requireFiles(folder)
    await requireConfigured(folder, states)
    if (await requireSignIn(folder, issuer, refused)) signInsLost++
  }
  return {
    rounds: before.rounds + rounds,
    killed: before.killed + rounds * WORKERS,
    requests: before.requests + api.arrived.length,
    lines: before.lines + lines,
    grantsSpent: before.grantsSpent + spent,
    renewals: before.renewals + issuer.renewed - renewedBefore,
    signInsLost: before.signInsLost + signInsLost,
    cut: [...before.cut, ...cut],
  }
}

/** Runs one until it is killed, some milliseconds after it has begun. */
async function oneWorker(program: string, task: Task): Promise<void> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, JSON.stringify(task)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {PATH: ''},
    },
  )
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
  child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST))
  const signal = await ended
  clearTimeout(late)
  assert.equal(signal, 'SIGKILL', 'a worker ends only because it is killed')
}

/** Grants a few requests once each, and some of the others beforehand. */
async function grant(folder: string, api: string, round: number): Promise<readonly string[]> {
  const queue = createQueue({state: sqliteState(join(folder, 'state.db'), clock), clock, key: async () => undefined})
  for (const {id} of await queue.bounded.list()) await queue.bounded.revoke(id) // it was for the last round
  const shared = Array.from({length: SHARED}, (_, n) => `shared-${round}-${n}`)
  for (const id of shared) {
    const wanted = wantedFor(`${api}/things/${id}`)
    const asked = await queue.spend(wanted).then(
      () => assert.fail('nobody granted it yet'),
      (error: unknown) => (error instanceof RunosError ? (error.where ?? '') : assert.fail(String(error))),
    )
    await queue.accept(asked, {statement: grantStatement(asked, fingerprintOf(wanted), clock.now())})
  }
  const bounds = {id: `b${round}`, api: 'shop', tool: 'delete_thing', count: BEFOREHAND}
  await queue.bounded.add({statement: boundedStatement(bounds, clock.now(), 60_000)})
  return shared
}

const idOf = ({target}: Arrival): string => target.split('/').at(-1) ?? ''

function requireGrants(arrived: readonly Arrival[], shared: readonly string[]): void {
  const ids = arrived.map(idOf)
  for (const id of shared) assert.ok(ids.filter((one) => one === id).length <= 1, `the grant for ${id} was used twice`)
}

/** The log is whole, or says where it was cut; and nothing arrived without its line. */
async function requireAudit(
  folder: string,
  arrived: readonly Arrival[],
): Promise<{lines: number; cut: readonly string[]}> {
  const audit = join(folder, 'audit')
  const head = await diskLedger(audit, auditChain, clock).head()
  const {findings, lines} = await verifyAudit(diskFiles, audit, {head})
  assert.deepEqual(
    findings.filter(({what}) => what !== 'cut'),
    [],
  )
  const texts = readdirSync(audit)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(audit, name), 'utf8').split('\n'))
  const executed = new Map<string, number>()
  for (const line of texts.map(asLine)) {
    if (line?.step !== 'executed') continue
    const id = String(line.url).split('/').at(-1) ?? ''
    executed.set(id, (executed.get(id) ?? 0) + 1)
  }
  for (const one of arrived) {
    const left = executed.get(idOf(one)) ?? 0
    assert.ok(left > 0, `${one.method} ${one.target} arrived without its line`)
    executed.set(idOf(one), left - 1)
  }
  return {lines, cut: findings.map(({where, detail}) => `${where.split('/').at(-1)}: ${detail}`)}
}

/** Nothing is half written, and nothing waits for a process that is gone. */
async function requireFiles(folder: string): Promise<void> {
  const settings = await diskFiles.read(join(folder, 'settings.json'))
  if (settings !== undefined) assert.equal(JSON.parse(settings).filling.length, 20_000)
  const began = performance.now()
  const state = sqliteState(join(folder, 'state.db'), clock)
  assert.equal(await state.put('crash', {id: crypto.randomUUID(), value: {}}, 0), true)
  for (const {value} of await state.list('bounded-grant')) assert.ok(Number(value.used) <= BEFOREHAND)
  await diskLedger(join(folder, 'audit'), auditChain, clock).append([{time: 'after', step: 'log', found: 'round'}])
  assert.ok(performance.now() - began < PROMPT, 'a lock was left behind')
}

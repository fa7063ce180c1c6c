import {join} from 'node:path'
import {createQueue} from '#approvals/queue'
import {auditChain} from '#audit/chain'
import {createAuditLog} from '#audit/log'
import {callTool} from '#call/call-tool'
import {createAccount} from '#cli/account'
import {whereAreWe} from '#cli/where'
import {createConfigure} from '#clients/configure'
import type {ApiReply, ClearedCall} from '#core/call'
import {type ErrorCode, RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {CallPorts} from '#core/ports'
import {Secret} from '#core/secret'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {diskLedger} from '#platform/ledger'
import {resolvePaths} from '#platform/paths'
import {sqliteState} from '#platform/state'
import {CONFIGURED, journalIn, machineIn, type Step, type Task, wantedFor, wantedIn} from './task.ts'

// An import would load what `fetch` is made of, which takes longer than all the rest.
const {request: send} = process.getBuiltinModule('node:http')

/** Calls, spends grants, renews a session, configures assistants and writes a settings file until it is killed. It starts nothing itself. */
const task = JSON.parse(process.argv[2] ?? '') as Task
const {folder, api, name, shared, tool} = task
const clock = systemClock
const queue = createQueue({state: sqliteState(join(folder, 'state.db'), clock), clock, key: async () => undefined})
const base = new URL(api)
const audit = createAuditLog({
  ledger: diskLedger(join(folder, 'audit'), auditChain, clock, {bytes: 256 * 1024, ageMs: 1e12}),
  clock,
  api: 'shop',
  session: {id: '0123456789abcdef', who: `worker ${name}`},
  hide: (text) => text,
  lend: async () => ({base, credentials: [new Secret('fake-credential')]}),
})
const ports: CallPorts = {
  api: 'shop',
  audit,
  // Every request is asked for: the shared ones were granted once each, the others are covered by a grant for so many.
  approvals: {
    clear: async ({request}) => ({approvalId: await queue.spend(wantedFor(new URL(request.target, base).href))}),
  },
  send: audit.watched(overHttp),
  base: async () => base,
  clock,
  finder: async () => ({replace: (value) => value}), // the answers here are empty, and the real one takes long to load
  secrets: () => [],
  supplied: async () => ({}),
}
const machine = machineIn(folder)
const paths = resolvePaths(machine)
const account = createAccount({
  ...{machine, paths, files: diskFiles, clock, http: plainHttp},
  where: () => whereAreWe(machine, paths, diskFiles),
})
const assistants = createConfigure({
  files: diskFiles,
  journal: journalIn(folder),
  probe: async () => ({problem: 'nothing is started here'}),
  id: () => crypto.randomUUID(),
})
const wanted = wantedIn(folder, task.templates)

const steps: Readonly<Record<Step, (n: number) => Promise<unknown>>> = {
  call(n) {
    const id = n % 3 === 0 ? (shared[(n / 3) % shared.length] as string) : `${name}-${n}`
    const args = {id, confirm: true}
    const signal = new AbortController().signal
    return callTool({id: crypto.randomUUID(), tool, tier: 'write', args, signal}, ports)
  },
  /** The API takes the token once; whoever comes next needs another. */
  async renew() {
    const {token} = await unless(['E_SESSION_EXPIRED'], () => account.access(), {token: undefined})
    if (token !== undefined) account.refused(token)
  },
  async configure(n) {
    await assistants.finishEarlier()
    const planned = await assistants.plan(CONFIGURED, wanted[n % 2] ?? wanted[0])
    await unless(['E_FILE_CHANGED'], () => assistants.apply(planned), undefined)
  },
  write: (n) =>
    diskFiles.write(join(folder, 'settings.json'), JSON.stringify({n, by: name, filling: 'x'.repeat(20_000)}), 0o600),
}

/** What `work` gives, or `otherwise` when it ends with what the others can bring about. */
async function unless<T, U>(codes: readonly ErrorCode[], work: () => Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RunosError && codes.includes(error.code))) throw error
    return otherwise
  }
}

async function overHttp({request}: ClearedCall): Promise<ApiReply> {
  const {status} = await plainHttp({...request, url: new URL(request.target, base).href, deadlineMs: 0, maxBytes: 0})
  return {status, headers: {}, body: {}}
}

/** What a request on loopback needs, without the time that the real one takes to load. */
function plainHttp({method, url, headers, body}: Parameters<Http>[0]): ReturnType<Http> {
  const {promise, resolve, reject} = Promise.withResolvers<Awaited<ReturnType<Http>>>()
  const out = send(url, {method, headers: {...headers}, agent: false}, (answer) => {
    let text = ''
    answer.setEncoding('utf8').on('data', (piece: string) => (text += piece))
    answer.once('end', () => resolve({status: answer.statusCode ?? 0, headers: {}, text}))
    answer.once('error', reject)
  })
  out.once('error', reject).end(body)
  return promise
}

async function work(): Promise<never> {
  if (task.killedAfter === 'begun') process.stdout.write('ready\n')
  for (let n = 0; ; n++) {
    for (const step of task.steps) await steps[step](n)
    if (n === 0 && task.killedAfter === 'called') process.stdout.write('ready\n')
  }
}
void work()

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createKey, unlockKey} from '#approvals/key'
import {auditChain} from '#audit/chain'
import {createAuditLog} from '#audit/log'
import {callTool} from '#call/call-tool'
import {hidden, redact} from '#call/redact'
import {compile} from '#catalog/compile'
import {openApprovals} from '#cli/approvals'
import {createGate} from '#cli/gate'
import {openState} from '#cli/open-state'
import {createPolicyFiles} from '#cli/policy-files'
import type {ApiReply} from '#core/call'
import type {Json} from '#core/json'
import type {CallPorts} from '#core/ports'
import type {Sign} from '#core/proof'
import {Secret} from '#core/secret'
import type {State} from '#core/state'
import {traceOf} from '#core/trace'
import {systemClock as clock} from '#platform/clock'
import {diskFiles as files} from '#platform/files'
import {diskLedger} from '#platform/ledger'
import {resolvePaths} from '#platform/paths'
import {acceptStatement, keepAccepted} from '#policy/accepted'
import {finder} from '#secrets/finder'

/**
 * What all that stands between a call and its request costs a call for which nobody is asked, with an API that answers at
 * once: policy, taint, audit, the builder of the request and the door of the answer. It is a change, because for a read
 * nobody looks for a taint. Two settings: no policy file and no key; and a policy of the user which was accepted with a
 * passphrase.
 */
const [CALLS, WARM_UP] = [5_000, 500]
const base = new URL('https://api.example.com')
const session = {id: '0123456789abcdef', who: 'a bench'}
const secrets = [new Secret('fake-credential-for-a-bench')]
const answer: ApiReply = {
  status: 200,
  headers: {},
  body: {
    items: Array.from({length: 12}, (_, index) => ({
      id: `thing-${index}`,
      name: 'a thing',
      state: 'running',
      createdAt: '2026-01-01T00:00:00Z',
      labels: ['one', 'two'],
      address: `10.0.0.${index}`,
    })),
  } as Json,
}
const [tool] = compile({
  version: '1',
  operations: [
    {
      id: 'rename_thing',
      words: ['rename_thing'],
      description: 'Renames a thing.',
      method: 'PATCH',
      path: '/things/{id}',
      parameters: [{name: 'id', in: 'path', required: true, schema: true, style: 'simple', explode: false}],
      answers: [],
    },
  ],
  defs: {},
  schemes: {},
})
if (tool === undefined) throw new Error('no tool')

const POLICY = `schemaVersion: 1
rules:
  - {name: nights, when: {tool: "services_*", time: {hours: "20:00-07:00", zone: Europe/Berlin}}, then: deny}
  - {name: many, when: {tool: apps_update, arguments: {replicas: {above: 10}}}, then: ask}
  - {name: production, when: {cluster: "prod-*", method: DELETE}, then: deny}
`
/** What a call spent where, in milliseconds. */
type Spent = Record<string, number>
let spent: Spent = {}
/** The same work, with its time added to a part of the call. */
const timing =
  <Args extends unknown[], Value>(part: string, work: (...args: Args) => Value | Promise<Value>) =>
  async (...args: Args): Promise<Value> => {
    const began = performance.now()
    try {
      return await work(...args)
    } finally {
      spent[part] = (spent[part] ?? 0) + performance.now() - began
    }
  }

/** A home, with or without what a person may have set up. */
async function portsIn(home: string, setUp: boolean): Promise<CallPorts> {
  const machine = {platform: process.platform, env: {}, home, arch: process.arch}
  const paths = resolvePaths(machine)
  const here = {machine, paths, files, clock} as Parameters<typeof openApprovals>[0]
  const state = openState(paths, clock)
  if (setUp) await setUpPolicy(paths.config, state)
  const approvals = openApprovals(here)
  const policy = createPolicyFiles({files, paths, machine, cwd: home, state: () => state, approvals})
  const seen: State = {...state, get: timing('taint: the state', state.get)}
  const gate = createGate({
    api: 'shop',
    session,
    clock,
    files: {...policy, load: timing('policy: files and key', policy.load)},
    state: () => seen,
    queue: () => approvals.queue,
    target: async () => ({base}),
    hide: (text) => String(redact(text, secrets)),
    complain: () => {},
  })
  const audit = createAuditLog({
    ledger: diskLedger(join(home, 'audit'), auditChain, clock),
    clock,
    api: 'shop',
    session,
    hide: (text) => hidden(text, secrets, finder),
    lend: async () => ({base, credentials: secrets}),
  })
  return {
    approvals: {clear: timing('gate', gate.clear)},
    after: timing('gate', gate.after),
    audit: {
      open: timing('audit', async (call) => {
        const entry = await audit.open(call)
        return {cleared: timing('audit', entry.cleared), close: timing('audit', entry.close)}
      }),
    },
    send: audit.watched(async () => answer),
    base: async () => base,
    clock,
    finder: async () => ({...finder, replace: replaceTimed}),
    secrets: () => secrets,
    supplied: async () => ({}),
  }
}

const replaceTimed: typeof finder.replace = (value, instead, schema) => {
  const began = performance.now()
  const replaced = finder.replace(value, instead, schema)
  spent.door = (spent.door ?? 0) + performance.now() - began
  return replaced
}

async function setUpPolicy(config: string, state: State): Promise<void> {
  mkdirSync(config, {recursive: true})
  const {publicText, lockedText} = await createKey('a passphrase for a bench', 0)
  const sign = (await unlockKey(lockedText, 'a passphrase for a bench', 'key')) as Sign
  const path = join(config, 'runos.policy.yaml')
  writeFileSync(path, POLICY)
  writeFileSync(join(config, 'approvals.json'), publicText)
  const proof = sign({schemaVersion: 1, at: Date.now(), ...acceptStatement(path, POLICY)})
  await keepAccepted(state, {path, text: POLICY, proof})
}

async function call(ports: CallPorts, n: number): Promise<Spent> {
  spent = {}
  const signal = new AbortController().signal
  const before = process.threadCpuUsage()
  const began = performance.now()
  const {isError} = await callTool(
    {
      id: crypto.randomUUID(),
      trace: traceOf(undefined),
      tool: tool as never,
      tier: 'write',
      args: {id: `t${n}`},
      signal,
    },
    ports,
  )
  spent.whole = performance.now() - began
  const {user, system} = process.threadCpuUsage(before)
  spent.processor = (user + system) / 1_000
  if (isError) throw new Error('the call failed')
  return spent
}

const at = (all: readonly number[], part: number): string =>
  (all.toSorted((a, b) => a - b)[Math.floor(all.length * part)] as number).toFixed(3)
const home = mkdtempSync(join(tmpdir(), 'runos-bench-call-'))
const settings = [
  {name: 'no policy file, no key', ports: await portsIn(join(home, 'bare'), false), times: [] as Spent[]},
  {
    name: 'a policy that was accepted with a key',
    ports: await portsIn(join(home, 'set-up'), true),
    times: [] as Spent[],
  },
]
for (let n = 0; n < CALLS + WARM_UP; n++)
  for (const {ports, times} of settings) {
    const one = await call(ports, n)
    if (n >= WARM_UP) times.push(one)
  }
rmSync(home, {recursive: true})

/** What is left of the whole when its parts are taken away: validating, building, describing. */
const rest = ({whole = 0, gate = 0, audit = 0, door = 0}: Spent): number => whole - gate - audit - door
for (const {name, times} of settings) {
  process.stdout.write(`${name}\n`)
  const row = (part: string, of: (one: Spent) => number): void => {
    const all = times.map(of)
    process.stdout.write(`  ${part.padEnd(36)} median ${at(all, 0.5)} ms, p99 ${at(all, 0.99)} ms\n`)
  }
  for (const part of ['whole', 'gate', 'policy: files and key', 'taint: the state', 'audit', 'door'])
    row(part === part.split(':')[0] ? part : `  ${part}`, (one) => one[part] ?? 0)
  row('validation, builder, answer', rest)
  // The system counts it in ticks, so it says something only of all calls together.
  const processor = times.reduce((sum, one) => sum + (one.processor ?? 0), 0) / times.length
  process.stdout.write(`  ${'processor time of the whole'.padEnd(36)} mean ${processor.toFixed(3)} ms\n`)
}

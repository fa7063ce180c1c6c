import {request as send} from 'node:http'
import {join} from 'node:path'
import {createQueue} from '#approvals/queue'
import {auditChain} from '#audit/chain'
import {createAuditLog} from '#audit/log'
import {callTool} from '#call/call-tool'
import type {ApiReply, ClearedCall} from '#core/call'
import type {CallPorts} from '#core/ports'
import {Secret} from '#core/secret'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {diskLedger} from '#platform/ledger'
import {sqliteState} from '#platform/state'
import {finder} from '#secrets/finder'
import {type Task, wantedFor} from './task.ts'

/** Calls, spends grants and writes a settings file until it is killed. It starts nothing itself. */
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
  finder: async () => finder,
  secrets: () => [],
  supplied: async () => ({}),
}

function overHttp({request}: ClearedCall): Promise<ApiReply> {
  const {promise, resolve, reject} = Promise.withResolvers<ApiReply>()
  const out = send(new URL(request.target, base), {method: request.method, agent: false}, (answer) => {
    answer.resume().once('end', () => resolve({status: answer.statusCode ?? 0, headers: {}, body: {}}))
  })
  out.once('error', reject).end()
  return promise
}

if (task.killedAfter === 'begun') process.stdout.write('ready\n')
for (let n = 0; ; n++) {
  const id = n % 3 === 0 ? (shared[(n / 3) % shared.length] as string) : `${name}-${n}`
  const args = {id, confirm: true}
  const signal = new AbortController().signal
  await callTool({id: crypto.randomUUID(), tool, tier: 'write', args, signal}, ports)
  if (n === 0 && task.killedAfter === 'called') process.stdout.write('ready\n')
  await diskFiles.write(
    join(folder, 'settings.json'),
    JSON.stringify({n, by: name, filling: 'x'.repeat(20_000)}),
    0o600,
  )
}

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {auditChain} from '#audit/chain'
import {createAuditLog} from '#audit/log'
import {callTool} from '#call/call-tool'
import {compile} from '#catalog/compile'
import type {CallPorts} from '#core/ports'
import {Secret} from '#core/secret'
import {traceOf} from '#core/trace'
import {systemClock as clock} from '#platform/clock'
import {diskLedger} from '#platform/ledger'
import {finder} from '#secrets/finder'

/**
 * What the audit costs a call: the whole waist with an API that answers at once, with and without it, in turn, so that
 * both see the same machine.
 */
const [CALLS, WARM_UP] = [5_000, 500]

const [tool] = compile({
  version: '1',
  operations: [
    {
      id: 'show_thing',
      words: ['show_thing'],
      description: 'Shows a thing.',
      method: 'GET',
      path: '/things/{id}',
      parameters: [{name: 'id', in: 'path', required: true, schema: true, style: 'simple', explode: false}],
      answers: [],
    },
  ],
  defs: {},
  schemes: {},
})
if (tool === undefined) throw new Error('no tool')

const base = new URL('https://api.example.com')
const folder = mkdtempSync(join(tmpdir(), 'runos-bench-audit-'))
const audit = createAuditLog({
  ledger: diskLedger(folder, auditChain, clock),
  clock,
  api: 'shop',
  session: {id: '0123456789abcdef', who: 'a bench'},
  hide: (text) => text,
  lend: async () => ({base, credentials: [new Secret('fake-credential')]}),
})
const without: CallPorts = {
  approvals: {clear: async () => undefined},
  audit: {open: () => ({cleared: async () => {}, close: async (result) => result})},
  send: async () => ({status: 200, headers: {}, body: {id: 'a', name: 'thing'}}),
  base: async () => base,
  clock,
  finder: async () => finder,
  secrets: () => [],
  supplied: async () => ({}),
}
const withAudit: CallPorts = {...without, audit, send: audit.watched(without.send)}

async function timed(ports: CallPorts, n: number): Promise<number> {
  const signal = new AbortController().signal
  const began = performance.now()
  await callTool(
    {
      id: crypto.randomUUID(),
      trace: traceOf(undefined),
      tool: tool as never,
      tier: 'read',
      args: {id: `t${n}`},
      signal,
    },
    ports,
  )
  return performance.now() - began
}

const times = {with: [] as number[], without: [] as number[]}
for (let n = 0; n < CALLS + WARM_UP; n++) {
  const [one, other] = [await timed(without, n), await timed(withAudit, n)]
  if (n < WARM_UP) continue
  times.without.push(one)
  times.with.push(other)
}
rmSync(folder, {recursive: true})
const at = (all: readonly number[], part: number): string =>
  (all.toSorted((a, b) => a - b)[Math.floor(all.length * part)] as number).toFixed(3)
for (const [name, all] of Object.entries(times))
  process.stdout.write(`${name.padEnd(8)} median ${at(all, 0.5)} ms, p99 ${at(all, 0.99)} ms\n`)

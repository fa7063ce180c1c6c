import {spawn} from 'node:child_process'
import {openSync} from 'node:fs'

/*
 * A program of its own: starts PostgreSQL and ends it when the sandbox is gone, however it went. The sandbox holds the other
 * end of our standard input; the system closes it also after `kill -9`. We stand in a process group of our own, so that
 * what is meant for the sandbox's group does not reach us.
 */

/** What the sandbox hands over in argv. There is no secret in it. */
export interface KeeperOrder {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly log: string
  readonly cwd: string
  readonly owner?: {readonly uid: number; readonly gid: number}
}

const order = JSON.parse(process.argv[2] ?? 'null') as KeeperOrder
const log = openSync(order.log, 'a', 0o600)
const server = spawn(order.program, [...order.args], {
  env: {...order.env},
  cwd: order.cwd,
  stdio: ['ignore', log, log],
  ...(order.owner ?? {}),
})

let ending = false
function end(): void {
  if (ending) return
  ending = true
  // PostgreSQL: SIGINT disconnects clients and writes a checkpoint, SIGQUIT ends at once and recovers at the next start.
  server.kill('SIGINT')
  setTimeout(() => server.kill('SIGQUIT'), 1000).unref()
  setTimeout(() => server.kill('SIGKILL'), 1500).unref()
}

server.on('exit', (code, signal) => process.exit(ending ? 0 : (code ?? (signal ? 1 : 0))))
server.on('error', () => process.exit(1))
process.stdin.on('close', end).on('error', end).resume()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)

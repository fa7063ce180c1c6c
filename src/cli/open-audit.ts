import {join} from 'node:path'
import {auditChain} from '#audit/chain'
import type {Ledger} from '#core/ledger'
import type {Clock} from '#core/ports'
import type {CallerSession} from '#core/session'
import {callerSession, parentProcess} from '#platform/caller-session'
import {diskLedger} from '#platform/ledger'
import type {Machine, Paths} from '#platform/paths'
import type {World} from './world.ts'

/** The folder of this user's audit. */
export function auditFolder({state}: Pick<Paths, 'state'>): string {
  return join(state, 'audit')
}

/** The log that the audit of all processes is written to. */
export function openLedger(paths: Pick<Paths, 'state'>, clock: Pick<Clock, 'now'>): Ledger {
  return diskLedger(auditFolder(paths), auditChain, clock)
}

/** Writes that a person took back what they had granted beforehand: a use of it after this line is found by `verify`. */
export async function noteRevoked(
  {paths, clock, machine}: Pick<World, 'paths' | 'clock' | 'machine'>,
  approvalId: string,
): Promise<void> {
  const {id: session, who} = ownSession(machine)
  const time = new Date(clock.now()).toISOString()
  await openLedger(paths, clock).append([{time, pid: process.pid, step: 'revoked', session, who, approvalId}])
}

/** Whose calls this process makes. */
export function ownSession(machine: Pick<Machine, 'env'>): CallerSession {
  return callerSession(machine, parentProcess(), process.cwd())
}

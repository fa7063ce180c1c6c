import {join} from 'node:path'
import {auditChain} from '#audit/chain'
import type {JsonObject} from '#core/json'
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

/** What a person does besides calling: lets a request through or refuses it, takes a grant back, looks at a secret. */
type Act = 'granted' | 'refused' | 'revoked' | 'revealed'

/**
 * Writes what a person did: before it is done what lets something through or shows a secret, so that nothing of that happens
 * without its line; after it what only takes away, which no full disk may hinder. A use of a grant behind the line that revoked it is
 * found by `verify`.
 * @throws RunosError E_AUDIT when it cannot be written
 */
export async function noteAct(
  {paths, clock, machine}: Pick<World, 'paths' | 'clock' | 'machine'>,
  step: Act,
  what: JsonObject,
): Promise<void> {
  const {id: session, who} = ownSession(machine)
  const time = new Date(clock.now()).toISOString()
  await openLedger(paths, clock).append([{time, pid: process.pid, step, session, who, ...what}])
}

/** Whose calls this process makes. */
export function ownSession(machine: Pick<Machine, 'env'>): CallerSession {
  return callerSession(machine, parentProcess(), process.cwd())
}

import {join} from 'node:path'
import {auditChain} from '#audit/chain'
import type {Ledger} from '#core/ledger'
import type {Clock} from '#core/ports'
import type {CallerSession} from '#core/session'
import {callerSession, parentProcess} from '#platform/caller-session'
import {diskLedger} from '#platform/ledger'
import type {Machine, Paths} from '#platform/paths'

/** The folder of this user's audit. */
export function auditFolder({state}: Pick<Paths, 'state'>): string {
  return join(state, 'audit')
}

/** The log that the audit of all processes is written to. */
export function openLedger(paths: Pick<Paths, 'state'>, clock: Pick<Clock, 'now'>): Ledger {
  return diskLedger(auditFolder(paths), auditChain, clock)
}

/** Whose calls this process makes. */
export function ownSession(machine: Pick<Machine, 'env'>): CallerSession {
  return callerSession(machine, parentProcess(), process.cwd())
}

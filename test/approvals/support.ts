import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createQueue} from '#approvals/queue'
import type {WantedRequest} from '#core/approval'
import type {Verifier} from '#core/proof'
import {sqliteState} from '#platform/state'

/** A clock that stands until it is moved. */
export function standingClock(start = Date.UTC(2026, 0, 1)) {
  let now = start
  const pass = (ms: number): void => {
    now += ms
  }
  return {now: () => now, pass}
}

/** A folder that is gone afterwards. */
export function scratch() {
  const path = mkdtempSync(join(tmpdir(), 'runos-test-approvals-'))
  return {path, [Symbol.dispose]: () => rmSync(path, {recursive: true, force: true})}
}

/** The queue of one process: with its own connection to the state, and its own memory. */
export function processWith(folder: string, clock: {now(): number}, key?: () => Promise<Verifier | undefined>) {
  const state = sqliteState(join(folder, 'state.db'), clock)
  return {state, queue: createQueue({state, clock, key: key ?? (async () => undefined)})}
}

/** A request to delete an app, which a rule wants a person for. */
export function deletion(more: Partial<WantedRequest> = {}): WantedRequest {
  return {
    api: 'runos',
    account: 'acme1',
    tier: 'write',
    tool: 'apps_delete',
    session: '0123456789abcdef',
    who: 'Claude Code in shop',
    method: 'DELETE',
    url: 'https://api.example.com/acme1/apps/web',
    bodyDigest: 'sha-256=00',
    shown: '{"id": "web"}',
    decision: {effect: 'ask', rule: 'destroys', reason: 'it destroys something', policyVersion: 'p1'},
    ...more,
  }
}

import {join} from 'node:path'
import type {Clock} from '#core/ports'
import type {State} from '#core/state'
import type {Paths} from '#platform/paths'
import {sqliteState} from '#platform/state'

const opened = new Map<string, State>()

/** What all processes of this user share. It is opened at its first use, and once in a process. */
export function openState({state}: Pick<Paths, 'state'>, clock: Pick<Clock, 'now'>): State {
  const path = join(state, 'state.db')
  const known = opened.get(path) ?? sqliteState(path, clock)
  opened.set(path, known)
  return known
}

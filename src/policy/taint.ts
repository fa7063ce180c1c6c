import type {CallerSession} from '#core/session'
import type {State} from '#core/state'

const KIND = 'taint'
const MINUTE = 60_000
/** A mark is written anew only when it is older than this: it holds so much longer than was asked for. */
const GRAIN = 30_000

/** What a session has read. */
export interface Taint {
  /** Why its writes need a person: `it has read services_vllm_logs, which holds other people's text`. */
  readonly why: string
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** The marks of sessions, which all servers of this user share. */
export interface Taints {
  of(session: string): Promise<Taint | undefined>
  /** All that hold, for people. */
  all(): Promise<readonly (Taint & {readonly who: string})[]>
  /** Marks a session for a while. It never makes a mark shorter. @throws RunosError E_STATE */
  mark(session: CallerSession, why: string, minutes: number): Promise<void>
}

/** @param state opened at its first use */
export function createTaints(state: State, clock: {now(): number}): Taints {
  let mine: {readonly session: string; readonly until: number} | undefined
  return {
    async of(session) {
      const row = await state.get(KIND, session)
      return row === undefined ? undefined : {why: String(row.value.why), until: row.expiresAt ?? 0}
    },
    async all() {
      return (await state.list(KIND)).map(({value: {why, who}, expiresAt = 0}) => ({
        who: String(who),
        why: String(why),
        until: expiresAt,
      }))
    },
    async mark({id, who}, why, minutes) {
      const now = clock.now()
      if (mine?.session === id && mine.until >= now + minutes * MINUTE) return
      const until = now + minutes * MINUTE + GRAIN
      for (;;) {
        const row = await state.get(KIND, id)
        if (row !== undefined && (row.expiresAt ?? 0) >= until) break
        const value = {schemaVersion: 1, why, who, at: now}
        if (await state.put(KIND, {id, value, expiresAt: until}, row?.version ?? 0)) break
      }
      mine = {session: id, until}
    },
  }
}

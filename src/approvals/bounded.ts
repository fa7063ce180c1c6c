import type {WantedRequest} from '#core/approval'
import {RunosError} from '#core/errors'
import type {Json, JsonObject} from '#core/json'
import type {Clock} from '#core/ports'
import type {Statement, Verifier} from '#core/proof'
import type {State, StoredRow} from '#core/state'
import {readSaid, type Said} from './asked.ts'
import {holds} from './grant.ts'

const BOUNDED = 'bounded-grant'
/** The most that may be granted beforehand. */
export const MOST_TIMES = 1_000
export const LONGEST = 7 * 24 * 60 * 60_000

/** What is granted beforehand, for work without a person. All of it is signed. */
export interface Bounds {
  readonly id: string
  readonly api: string
  readonly account?: string
  /** A name, or a pattern in which `*` stands for any text. */
  readonly tool: string
  readonly cluster?: string
  readonly count: number
}

/** A grant made beforehand, and how often it has been used. */
export interface BoundedGrant extends Bounds {
  readonly used: number
  readonly until: number
  readonly said: Said
  /** It was taken back. It stays until its end, so that nobody can add it again. */
  readonly revoked?: true
}

/** What a person says by making one. */
export function boundedStatement(bounds: Bounds, now: number, lasts: number): Statement {
  const {account, cluster, ...rest} = bounds
  const subject: JsonObject = {
    ...rest,
    ...(account === undefined ? {} : {account}),
    ...(cluster === undefined ? {} : {cluster}),
  }
  return {schemaVersion: 1, purpose: 'bounded-grant', subject, at: now, until: now + lasts}
}

interface Needs {
  readonly state: State
  readonly clock: Pick<Clock, 'now'>
  readonly key: () => Promise<Verifier | undefined>
}

export type BoundedGrants = ReturnType<typeof createBoundedGrants>

/** The grants that were made beforehand: made, listed, revoked, and used up one by one. */
export function createBoundedGrants({state, clock, key}: Needs) {
  /** How often this process has seen each used: a number in the file that is smaller was set back. */
  const seen = new Map<string, number>()
  /** Those that this process has seen revoked: a row that was set back does not bring one back. */
  const revokedHere = new Set<string>()

  /** A row that may be used, as far as that can be told before its signature is looked at. */
  function usable(row: StoredRow): BoundedGrant | undefined {
    const grant = read(row)
    if (grant?.revoked === true) revokedHere.add(row.id)
    return revokedHere.has(row.id) ? undefined : grant
  }

  const list = async (): Promise<readonly BoundedGrant[]> =>
    (await state.list(BOUNDED)).flatMap((row) => usable(row) ?? []).filter(({until}) => until > clock.now())

  return {
    list,

    /** Keeps one that a person made. */
    async add(said: Said): Promise<BoundedGrant> {
      const {subject, until} = said.statement
      const id = String(subject.id)
      const row = {id, value: rowValue(said, 0), ...(until === undefined ? {} : {expiresAt: until})}
      const kept = (await state.put(BOUNDED, row, 0)) ? await state.get(BOUNDED, id) : undefined
      const grant = kept && read(kept)
      if (grant === undefined) throw new RunosError('E_STATE', 'the grant could not be kept', {fix: ['try it again']})
      return grant
    },

    /** Takes one back, until its end. @returns whether there was one */
    async revoke(id: string): Promise<boolean> {
      for (;;) {
        const row = await state.get(BOUNDED, id)
        if (row === undefined) return revokedHere.has(id)
        const grant = read(row)
        revokedHere.add(id)
        if (grant === undefined) {
          await state.remove(BOUNDED, id) // nothing that could be used
          return true
        }
        const next = {id, value: {...rowValue(grant.said, grant.used), revoked: true}, expiresAt: grant.until}
        if (await state.put(BOUNDED, next, row.version)) return true
      }
    },

    /**
     * Uses one of those that cover a request, once.
     * @returns its id; undefined: none covers it. One never covers a request that carries a secret: a person has to see
     *   where it goes
     */
    async spend(wanted: WantedRequest): Promise<string | undefined> {
      if ((wanted.handles?.length ?? 0) > 0) return undefined
      const rows = (await state.list(BOUNDED)).filter((row) => covers(usable(row), wanted))
      if (rows.length === 0) return undefined
      const verifier = await key()
      for (const row of rows) {
        if (await useOnce(row, verifier)) return row.id
      }
      return undefined
    },
  }

  /** Counts one up. Of several processes that want the last one, only one gets it. */
  async function useOnce(first: StoredRow, verifier: Verifier | undefined): Promise<boolean> {
    for (let row: StoredRow | undefined = first; row !== undefined; row = await state.get(BOUNDED, first.id)) {
      const grant = usable(row)
      if (grant === undefined) return false
      const {said} = grant
      if (!holds(said, {purpose: 'bounded-grant', subject: said.statement.subject}, verifier, clock.now())) return false
      const used = Math.max(grant.used, seen.get(row.id) ?? 0)
      if (used >= grant.count) return false
      const next = {id: row.id, value: rowValue(said, used + 1), expiresAt: grant.until}
      if (await state.put(BOUNDED, next, row.version)) {
        seen.set(row.id, used + 1)
        return true
      }
    }
    return false
  }
}

const rowValue = (said: Said, used: number): JsonObject =>
  JSON.parse(JSON.stringify({schemaVersion: 1, said, used})) as JsonObject

function covers(grant: BoundedGrant | undefined, wanted: WantedRequest): boolean {
  if (grant === undefined || grant.api !== wanted.api || !fits(grant.tool, wanted.tool)) return false
  return (
    (grant.account === undefined || grant.account === wanted.account) &&
    (grant.cluster === undefined || grant.cluster === wanted.cluster)
  )
}

/** Whether a name fits a pattern in which `*` stands for any text; in time that grows with both lengths only. */
export function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return pattern === name
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > name.length - last.length) return false
    at = found + part.length
  }
  return true
}

/** Its bounds are those that were signed; only how often it was used stands beside them. */
function read({id, value}: StoredRow): BoundedGrant | undefined {
  const {schemaVersion, said: given, used, revoked} = value as Readonly<Record<string, Json | undefined>>
  const said = readSaid(given)
  if (schemaVersion !== 1 || said === undefined || typeof used !== 'number' || !(used >= 0)) return
  const {subject, until} = said.statement
  const {api, account, tool, cluster, count} = subject
  if (subject.id !== id || typeof api !== 'string' || typeof tool !== 'string' || typeof count !== 'number') return
  if (until === undefined || (account !== undefined && typeof account !== 'string')) return
  if (cluster !== undefined && typeof cluster !== 'string') return
  return {
    id,
    api,
    tool,
    count,
    used,
    until,
    said,
    // Any word counts: whoever writes one takes away from himself alone.
    ...(revoked === undefined ? {} : {revoked: true as const}),
    ...(account === undefined ? {} : {account}),
    ...(cluster === undefined ? {} : {cluster}),
  }
}

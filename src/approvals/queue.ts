import type {ApprovalQueue, WantedRequest} from '#core/approval'
import {RunosError} from '#core/errors'
import type {Clock} from '#core/ports'
import type {Verifier} from '#core/proof'
import type {State} from '#core/state'
import {ASKED, type Asked, fromRow, moved, newlyAsked, type Said, type Standing, toRow} from './asked.ts'
import {type BoundedGrants, createBoundedGrants} from './bounded.ts'
import {fingerprintOf} from './canonical.ts'
import {grantStatement, holds} from './grant.ts'
import {speakableId} from './speakable-id.ts'

/** The queue as people see it. */
export interface PeopleQueue extends ApprovalQueue {
  /** All that is known, the oldest first. */
  list(): Promise<readonly Asked[]>
  find(id: string): Promise<Asked | undefined>
  /**
   * Grants a pending request.
   * @param said the statement of `grantStatement`, signed where there is a key
   * @throws RunosError E_APPROVAL_DENIED when it does not wait any more, or what waits was altered
   */
  accept(id: string, said: Said): Promise<Asked>
  /** Refuses one that waits, or takes its grant back. @throws RunosError E_APPROVAL_DENIED when it does not wait any more */
  deny(id: string): Promise<Asked>
  readonly bounded: BoundedGrants
}

interface Needs {
  readonly state: State
  readonly clock: Pick<Clock, 'now'>
  /** The key that grants are signed with; undefined: nobody has set one up. @throws RunosError when it was replaced */
  readonly key: () => Promise<Verifier | undefined>
}

/** More often than this nobody changes one row while we look at it, unless to keep us busy. */
const MOST_TRIES = 20

/**
 * The requests that wait for a person, in the state that all processes share. Whoever can write that file can delete from
 * it and add to it; a grant he cannot add once there is a key, because it is signed over the id and the fingerprint.
 */
export function createQueue({state, clock, key}: Needs): PeopleQueue {
  const bounded = createBoundedGrants({state, clock, key})
  /** Grants that this process has spent: a row that was set back does not bring one back. */
  const spentHere = new Set<string>()

  /** A row, and what it says now. */
  async function look(fingerprint: string) {
    const row = await state.get(ASKED, fingerprint)
    return {seen: row?.version ?? 0, asked: row && fromRow(row, clock.now())}
  }

  /** One step with a request. @returns the id of what was spent; undefined: somebody else changed the row meanwhile */
  async function step(wanted: WantedRequest, fingerprint: string): Promise<string | undefined> {
    const {seen, asked} = await look(fingerprint)
    if (asked?.standing === 'denied' && clock.now() < asked.until) throw denied(asked)
    if (asked?.standing === 'granted') return spendGrant(wanted, asked, seen)
    const covered = await bounded.spend(wanted)
    if (covered !== undefined) return covered
    if (asked?.standing === 'pending') throw pending(asked)
    const fresh = newlyAsked(speakableId(), fingerprint, wanted, clock.now())
    if (await state.put(ASKED, toRow(fresh), seen)) throw pending(fresh)
    return undefined
  }

  async function spendGrant(wanted: WantedRequest, asked: Asked, seen: number): Promise<string | undefined> {
    const {id, fingerprint, said} = asked
    const statement = {purpose: 'grant', subject: {id, fingerprint}}
    const good = said !== undefined && !spentHere.has(id) && holds(said, statement, await key(), clock.now())
    if (!good) {
      // Nothing that a person said: it waits again, under another id.
      await state.put(ASKED, toRow(newlyAsked(speakableId(), fingerprint, wanted, clock.now())), seen)
      throw forged(asked, spentHere.has(id))
    }
    if (!(await state.put(ASKED, toRow(moved(asked, 'spent', clock.now())), seen))) return undefined
    spentHere.add(id)
    return id
  }

  const list = async () => (await state.list(ASKED)).flatMap((row) => fromRow(row, clock.now()) ?? [])
  const find = async (id: string) => (await list()).find((one) => one.id === id)

  /** Moves one that stands as it must. */
  async function move(id: string, from: readonly Standing[], to: Standing, said?: Said): Promise<Asked> {
    const found = await find(id)
    if (found === undefined) throw unknown(id)
    const {seen, asked} = await look(found.fingerprint)
    if (asked === undefined || asked.id !== id || !from.includes(asked.standing)) throw over(id, asked ?? found)
    if (to === 'granted' && asked.altered) throw altered(asked)
    const next = moved(asked, to, clock.now(), said)
    if (await state.put(ASKED, toRow(next), seen)) return next
    throw over(id, (await find(id)) ?? asked)
  }

  return {
    bounded,
    list,
    find,
    async spend(wanted) {
      await key() // pinned with the first request that is asked for, before anybody can have answered
      const fingerprint = fingerprintOf(wanted)
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const spent = await step(wanted, fingerprint)
        if (spent !== undefined) return spent
      }
      throw new RunosError('E_STATE', 'the request could not be noted: its row changes all the time', {
        fix: ['try it again'],
      })
    },
    async accept(id, said) {
      const found = await find(id)
      const verifier = await key()
      const wanted = found && grantStatement(id, found.fingerprint, clock.now())
      if (wanted !== undefined && !holds(said, wanted, verifier, clock.now())) {
        throw new RunosError('E_APPROVAL_DENIED', `what was signed is not a grant of ${id}`, {
          fix: ['look at it again: runos approve list'],
        })
      }
      return move(id, ['pending'], 'granted', said)
    },
    deny: (id) => move(id, ['pending', 'granted'], 'denied'),
  }
}

function pending({id, wanted: {decision, tier}}: Asked): RunosError {
  const waits = tier === 'write' || tier === 'sensitive-write'
  return new RunosError(
    'E_APPROVAL_PENDING',
    `a person has to approve this first; it waits as ${id} (${decision.reason})`,
    {
      where: id,
      ruling: {approvalId: id},
      fix: [
        `a person runs, in a terminal of their own: runos approve accept ${id}`,
        'after that, call the same tool with exactly the same arguments again: it is good for this request once',
        ...(waits ? [`to wait for the answer: approval_wait with id ${id}`] : []),
      ],
    },
  )
}

function denied({id}: Asked): RunosError {
  return new RunosError('E_APPROVAL_DENIED', `a person refused this request (${id})`, {
    where: id,
    ruling: {approvalId: id},
    fix: ['do not try to get there in another way; ask the person what they want instead'],
  })
}

function forged({id}: Asked, twice: boolean): RunosError {
  const why = twice ? 'was used already' : 'is not one that a person signed'
  return new RunosError('E_APPROVAL_DENIED', `the grant of ${id} ${why}: somebody changed the state file`, {
    where: id,
    ruling: {approvalId: id},
    fix: ['call it again: it then waits for a person anew', 'a person looks at: runos approve status'],
  })
}

function unknown(id: string): RunosError {
  return new RunosError('E_USAGE', `nothing waits as ${JSON.stringify(id.slice(0, 40))}`, {
    where: id.slice(0, 40),
    fix: ['what waits: runos approve list'],
  })
}

function over(id: string, {standing}: Asked): RunosError {
  return new RunosError('E_APPROVAL_DENIED', `${id} does not wait any more: it is ${standing}`, {
    where: id,
    fix: ['what waits: runos approve list'],
  })
}

function altered({id}: Asked): RunosError {
  return new RunosError(
    'E_APPROVAL_DENIED',
    `${id} was altered in the state file: it is not the request that was made`,
    {
      where: id,
      fix: [`refuse it: runos approve deny ${id}`],
    },
  )
}

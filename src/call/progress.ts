import type {CallContext, Progress} from '#core/call'
import type {Clock} from '#core/ports'
import {clean} from './answer/clean.ts'
import type {Door} from './redact.ts'

const SECOND = 1000
/** Longer than this, nobody reads a message that is gone in a second. */
const LONGEST = 200

/**
 * What a client hears while a call lasts passes through the same door as answers: no credential, nothing invisible, one
 * line. It hears of a change at once, and once a second that nothing has changed, so that its patience does not end. The
 * numbers only grow, as the protocol wants it (MCP, "Progress"): what stands still, of a known whole, grows by a bit of a step.
 */
export function reporter(
  progress: NonNullable<CallContext['progress']>,
  door: Pick<Door, 'message'>,
  clock: Pick<Clock, 'now'>,
): (step: Progress) => void {
  let last: {readonly done: number; readonly message: string; readonly at: number} | undefined
  return ({done, total, message}) => {
    const {value} = clean(message)
    const shown = door.message(String(value)).replaceAll(/\s+/g, ' ').slice(0, LONGEST).toWellFormed()
    const now = clock.now()
    if (last !== undefined && shown === last.message && now - last.at < SECOND) return
    const next = last === undefined || done > last.done ? done : last.done + (total === undefined ? 1 : bit(last.done))
    last = {done: next, message: shown, at: now}
    progress({done: next, ...(total === undefined ? {} : {total: Math.max(total, next)}), message: shown})
  }
}

/** So little that the next whole number is never reached. */
const bit = (done: number): number => (Math.floor(done) + 1 - done) / 50

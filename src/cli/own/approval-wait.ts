import type {Asked, Standing} from '#approvals/asked'
import {readId} from '#approvals/speakable-id'
import {RunosError} from '#core/errors'
import {openApprovals, thisSession} from '../approvals.ts'
import {createWorld} from '../world.ts'
import type {OwnHandler} from './own.ts'

const WAITS_SECONDS = 60
/** How often the queue is looked at, and how often the client hears that we still wait, in milliseconds. */
const LOOKS_EVERY = 500
const SAYS_EVERY = 5_000

/** Waits until a person has answered a request of this session. */
export const answer: OwnHandler = async (args, _world, {signal, progress}) => {
  const {id: given, wait = WAITS_SECONDS} = args as {readonly id: string; readonly wait?: number}
  const here = createWorld()
  const {queue} = openApprovals(here)
  const {clock} = here
  const [began, session] = [clock.now(), thisSession().id]
  let said = began
  for (;;) {
    const id = readId(given)
    const asked = id === undefined ? undefined : await queue.find(id)
    // What another session asked for is as unknown as what nobody asked for.
    if (asked === undefined || asked.wanted.session !== session) throw unknown(given)
    const over = clock.now() - began
    if (asked.standing !== 'pending' || over >= wait * 1_000) return {isError: false, said: say(asked)}
    if (clock.now() - said >= SAYS_EVERY) {
      said = clock.now()
      progress?.({done: Math.round(over / 1_000), total: wait, message: `${asked.id} waits for a person`})
    }
    await clock.sleep(Math.min(LOOKS_EVERY, wait * 1_000 - over), signal)
  }
}

const NEXT: Readonly<Record<Standing, (asked: Asked) => string>> = {
  pending: ({id}) => `Nobody has answered yet. A person runs: runos approve accept ${id}. Then ask again.`,
  granted: ({wanted}) => `Call ${wanted.tool} with exactly the same arguments now: it goes through once.`,
  denied: () => 'A person refused it. Do not try to get there in another way; ask them what they want instead.',
  spent: () => 'It was granted and has been used. The same call again waits for a person anew.',
  expired: ({wanted}) =>
    `Its time is over. Call ${wanted.tool} again if it is still wanted: it waits for a person anew.`,
}

function say(asked: Asked) {
  const {id, standing, wanted} = asked
  return {id, standing, tool: wanted.tool, next: NEXT[standing](asked)}
}

function unknown(id: string): RunosError {
  return new RunosError('E_USAGE', `nothing of this conversation waits as ${JSON.stringify(id.slice(0, 40))}`, {
    where: 'id',
    fix: ['give the id that E_APPROVAL_PENDING named'],
  })
}

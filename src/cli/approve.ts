import type {Asked, Said} from '#approvals/asked'
import {grantStatement} from '#approvals/grant'
import {readId} from '#approvals/speakable-id'
import {RunosError} from '#core/errors'
import type {Sign} from '#core/proof'
import {openApprovals} from './approvals.ts'
import {noteAct} from './open-audit.ts'
import {ownTerminal, provePresence} from './presence.ts'
import {plain} from './render.ts'
import {renderAsked} from './render-approval.ts'
import type {World} from './world.ts'

type Here = Pick<World, 'machine' | 'paths' | 'files' | 'clock'>

/** A request by the id that a person typed. @throws RunosError E_USAGE */
export async function findAsked(here: Here, typed: string): Promise<Asked> {
  const id = readId(typed)
  const found = id === undefined ? undefined : await openApprovals(here).queue.find(id)
  if (found !== undefined) return found
  throw new RunosError('E_USAGE', `nothing waits as ${JSON.stringify(typed.slice(0, 40))}`, {
    where: typed.slice(0, 40),
    fix: ['what waits: runos approve list'],
  })
}

/** Grants what was shown and nothing else. @param sign the key, where one is set up and open */
export function grant(here: Here, {id, fingerprint}: Asked, sign: Sign | undefined): Promise<Asked> {
  const statement = grantStatement(id, fingerprint, here.clock.now())
  return accept(here, id, sign?.(statement) ?? {statement})
}

async function accept(here: Here, id: string, said: Said): Promise<Asked> {
  await noteAct(here, 'granted', {approvalId: id, signed: said.signature !== undefined})
  return openApprovals(here).queue.accept(id, said)
}

/**
 * Shows a request on the terminal itself, asks, has presence proven, and grants it.
 * @param text how it is shown, where more is known than what was asked
 * @param passphraseIsYes whoever gives it has meant it already: there is no question besides, where one is set up
 * @returns undefined: the person said no
 * @throws RunosError E_NEEDS_PERSON, E_APPROVAL_DENIED
 */
export async function acceptAtTerminal(
  here: Here,
  asked: Asked,
  interactive: boolean,
  {text = renderAsked(asked, here.clock.now()), passphraseIsYes = false} = {},
): Promise<Asked | undefined> {
  const [what, command] = [`${asked.id} waits for a person`, `runos approve accept ${asked.id}`]
  const terminal = await ownTerminal(what, command, interactive, here)
  try {
    if (asked.altered) {
      throw new RunosError(
        'E_APPROVAL_DENIED',
        `${asked.id} was altered in the state file: it is not the request that was made`,
        {
          where: asked.id,
          fix: [`refuse it: runos approve deny ${asked.id}`],
        },
      )
    }
    terminal.say(`${plain(text)}\n\n`)
    const asks = !passphraseIsYes || (await openApprovals(here).key()) === undefined
    if (asks && !isYes(await terminal.ask('Let exactly this through, once? [y/N] ', false))) return undefined
  } finally {
    terminal.close()
  }
  const statement = grantStatement(asked.id, asked.fingerprint, here.clock.now())
  const proof = await provePresence({what, command, statement}, interactive, here)
  return accept(here, asked.id, proof ?? {statement})
}

/** Whether an answer is a yes. */
export const isYes = (answer: string): boolean => /^y(es)?$/i.test(answer.trim())

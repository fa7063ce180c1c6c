import {unlockKey} from '#approvals/key'
import {RunosError} from '#core/errors'
import type {Proof, Sign, Statement} from '#core/proof'
import type {OwnTerminal} from '#platform/terminal'
import {openApprovals} from './approvals.ts'
import {assistantMark} from './assistant-marks.ts'
import {needsPerson} from './needs-person.ts'
import {createWorld, type World} from './world.ts'

/** What a person's proof is asked for. */
export interface Purpose {
  /** What would be done, as a sentence: `1 change waits`. */
  readonly what: string
  /** The command that a person types for it. */
  readonly command: string
  /** What is signed; left out: that this command was meant. */
  readonly statement?: Omit<Statement, 'at' | 'schemaVersion'>
}

type Here = Pick<World, 'machine' | 'paths' | 'files' | 'clock'>

/**
 * Proof that a person sits here, asked for on the terminal itself. Everything that only a person may do comes through
 * here: accepting a request or a lower tier, revealing a secret, loosening a policy, granting beforehand.
 * @param interactive whether both ends are a terminal
 * @returns what was signed; undefined: no passphrase has been set up, which was said
 * @throws RunosError E_NEEDS_PERSON, E_CANCELLED
 */
export async function provePresence(
  purpose: Purpose,
  interactive: boolean,
  here: Here = createWorld(),
): Promise<Proof | undefined> {
  const sign = await unlockPresence(purpose, interactive, here)
  const {what, command} = purpose
  const said = purpose.statement ?? {purpose: 'presence', subject: {what, command}}
  return sign?.({schemaVersion: 1, at: here.clock.now(), ...said})
}

/** A passphrase may be mistyped so often. */
const TRIES = 3

/** The same for several statements: the key stays open in what is returned. */
export async function unlockPresence(
  {what, command}: Pick<Purpose, 'what' | 'command'>,
  interactive: boolean,
  here: Here,
): Promise<Sign | undefined> {
  const terminal = await ownTerminal(what, command, interactive, here)
  try {
    const {keys, key} = openApprovals(here)
    const verifier = await key()
    if (verifier === undefined) {
      terminal.say(`${UNPROTECTED}\n`)
      return undefined
    }
    const locked = await keys.locked()
    if (locked === undefined) throw noKey(keys.lockedPath)
    for (let tries = 0; tries < TRIES; tries++) {
      const passphrase = await terminal.ask('Passphrase for approvals: ', true)
      const sign = await unlockKey(locked, passphrase, keys.lockedPath)
      if (sign === undefined) terminal.say('That is not the passphrase.\n')
      else if (fits(sign, verifier.keyId, here)) return sign
      else throw otherKey(keys.lockedPath)
    }
    throw new RunosError('E_NEEDS_PERSON', 'the passphrase was not given', {fix: [`try it again: ${command}`]})
  } finally {
    terminal.close()
  }
}

/** What is not protected, as long as nobody has set a passphrase up. */
export const UNPROTECTED =
  'runos: nobody has set a passphrase up, so this is not protected against an assistant that has a shell as you: it can make a terminal and answer. To protect it: runos approve setup'

/**
 * The terminal of the person who sits here.
 * @throws RunosError E_NEEDS_PERSON when an assistant runs us, or there is no terminal
 */
export async function ownTerminal(
  what: string,
  command: string,
  interactive: boolean,
  {machine}: Pick<World, 'machine'>,
): Promise<OwnTerminal> {
  const mark = assistantMark(machine.env)
  if (mark !== undefined) {
    throw new RunosError(
      'E_NEEDS_PERSON',
      `${what}; ${mark.who} runs this shell (${mark.variable} is set), and that is for a person to say`,
      {
        where: mark.variable,
        fix: [`a person types, in a terminal of their own: ${command}`],
      },
    )
  }
  if (!interactive) throw needsPerson(what, command)
  const {openTerminal} = await import('#platform/terminal')
  const terminal = openTerminal(machine.platform)
  if (terminal === undefined) throw needsPerson(what, command)
  return terminal
}

function fits(sign: Sign, keyId: string, {clock}: Pick<World, 'clock'>): boolean {
  return sign({schemaVersion: 1, purpose: 'presence', subject: {}, at: clock.now()}).keyId === keyId
}

function noKey(path: string): RunosError {
  return new RunosError('E_NEEDS_PERSON', 'there is a public key, but not the locked one that a passphrase opens', {
    where: path,
    fix: ['put that file back, or make a new key: runos approve setup'],
  })
}

function otherKey(path: string): RunosError {
  return new RunosError(
    'E_NEEDS_PERSON',
    'this passphrase opens another key than the one that approvals are checked with',
    {
      where: path,
      fix: ['see which: runos approve status', 'make a new key: runos approve setup'],
    },
  )
}

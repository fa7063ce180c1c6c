import {createKey, readPublicKey} from '#approvals/key'
import {RunosError} from '#core/errors'
import {openApprovals} from './approvals.ts'
import {ownTerminal, provePresence} from './presence.ts'
import type {World} from './world.ts'

/** Shorter passphrases can be guessed by who has the locked key. */
const SHORTEST = 10

/** What a set-up made, or found. */
export interface SetUp {
  readonly keyId: string
  readonly path: string
  /** What an administrator runs; empty: nothing was asked for. */
  readonly install: readonly string[]
}

/**
 * Makes a key that a new passphrase opens. One that is there already is replaced only by whoever knows its passphrase.
 * @param machine only say what an administrator installs, when there is a key already
 * @throws RunosError E_NEEDS_PERSON, E_CANCELLED, E_USAGE
 */
export async function setUp(
  here: Pick<World, 'machine' | 'paths' | 'files' | 'clock'>,
  interactive: boolean,
  machine: boolean,
): Promise<SetUp> {
  const {keys} = openApprovals(here)
  const command = 'runos approve setup'
  const existing = await here.files.read(keys.publicPath)
  if (machine && existing !== undefined) {
    const {keyId} = readPublicKey(existing, keys.publicPath, 'user')
    return {keyId, path: keys.publicPath, install: installLines(keys)}
  }
  if ((await keys.find()) !== undefined) {
    await provePresence({what: 'there is a key already, and this would replace it', command}, interactive, here)
  }
  const terminal = await ownTerminal('a passphrase would be set up', command, interactive, here)
  try {
    terminal.say(`Choose a passphrase of at least ${SHORTEST} characters. Nobody can give it back to you.\n`)
    const passphrase = await terminal.ask('New passphrase: ', true)
    if ([...passphrase].length < SHORTEST) {
      throw new RunosError('E_USAGE', `the passphrase is shorter than ${SHORTEST} characters`, {
        fix: [`try it again: ${command}`],
      })
    }
    if ((await terminal.ask('Once more: ', true)) !== passphrase) {
      throw new RunosError('E_USAGE', 'the two are not the same', {fix: [`try it again: ${command}`]})
    }
    const made = await createKey(passphrase, here.clock.now())
    await keys.write(made)
    return {keyId: made.keyId, path: keys.publicPath, install: machine ? installLines(keys) : []}
  } finally {
    terminal.close()
  }
}

function installLines({machinePath, publicPath}: ReturnType<typeof openApprovals>['keys']): readonly string[] {
  if (machinePath === undefined) {
    throw new RunosError('E_USAGE', 'on this system runos cannot tell whether only an administrator can write a file', {
      fix: ['without --machine: runos approve setup'],
    })
  }
  const quote = (path: string) => `'${path.replaceAll("'", "'\\''")}'`
  return [`sudo install -D -o root -m 0644 ${quote(publicPath)} ${quote(machinePath)}`]
}

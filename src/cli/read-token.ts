import {RunosError} from '#core/errors'
import {Secret} from '#core/secret'

const MOST = 16 * 1024

/**
 * Reads one token from a stream: all of it, without the blanks around it.
 * @throws RunosError E_USAGE when there is none, or far too much
 */
export async function readToken(input: AsyncIterable<string | Buffer> & {isTTY?: boolean}): Promise<Secret> {
  if (input.isTTY) {
    throw new RunosError('E_USAGE', '--with-token reads a token from standard input, and that is a terminal', {
      fix: ['runos login --with-token < file', 'or from a password manager: its-command | runos login --with-token'],
    })
  }
  let text = ''
  for await (const chunk of input) {
    text += chunk
    if (text.length > MOST) throw new RunosError('E_USAGE', `standard input holds more than one token`)
  }
  const token = text.trim()
  if (token === '') {
    throw new RunosError('E_USAGE', 'standard input is empty, and --with-token reads a token from there', {
      fix: ['runos login --with-token < file'],
    })
  }
  return new Secret(token)
}

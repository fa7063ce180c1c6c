import type {Hook} from '@oclif/core'
import {refuseTokens} from '#cli/refuse-tokens'
import {errorJson, renderError, toRunosError} from '#cli/render'
import {RunosError} from '#core/errors'

/** What oclif calls when no command has the name that was typed: the same form of error as everywhere, and no token in it. */
const commandNotFound: Hook.CommandNotFound = async function ({id, argv = []}) {
  const words = [...id.split(':'), ...argv]
  const error = complaint(words)
  if (words.includes('--json')) process.stdout.write(`${JSON.stringify(errorJson(error), null, 2)}\n`)
  else process.stderr.write(`${renderError(error)}\n`)
  this.exit(error.exitCode)
}
export default commandNotFound

function complaint(words: readonly string[]): RunosError {
  try {
    refuseTokens(words)
  } catch (error) {
    return toRunosError(error)
  }
  const typed = words.filter((word) => !word.startsWith('-')).join(' ')
  return new RunosError('E_USAGE', `there is no command: runos ${typed}`, {fix: ['see all commands: runos --help']})
}

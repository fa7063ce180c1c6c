import type {Hook} from '@oclif/core'
import {runPath} from '#cli/by-hand/path'
import {wantsJson} from '#cli/by-hand/words'
import {createContext} from '#cli/context'
import {refuseTokens} from '#cli/refuse-tokens'
import {report} from '#cli/report'

/**
 * What oclif calls when no command of ours has the name that was typed: it is a command of the API then, or a mistake. So
 * our own commands always win, and they load nothing of this.
 */
const commandNotFound: Hook.CommandNotFound = async ({config}) => {
  const words = process.argv.slice(2)
  try {
    refuseTokens(words)
    process.exitCode = await runPath(
      createContext(),
      words,
      config.commandIDs.map((id) => id.replaceAll(':', ' ')),
    )
  } catch (error) {
    report(error instanceof Error ? error : new Error(String(error)), wantsJson(words))
  }
}
export default commandNotFound

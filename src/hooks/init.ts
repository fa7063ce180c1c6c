import type {Hook} from '@oclif/core'
import {repairLaunch} from '#cli/launch'
import {toRunosError} from '#cli/render'
import {diskFiles} from '#platform/files'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'

/** Before every command: a launcher that no longer leads anywhere is repaired, whatever the command is. */
const init: Hook.Init = async () => {
  const machine = thisMachine()
  try {
    const why = await repairLaunch({machine, paths: resolvePaths(machine), files: diskFiles})
    if (why !== undefined) process.stderr.write(`The launcher that assistants start was repaired: ${why}.\n`)
  } catch (error) {
    // The command itself may well work, and it is what the person asked for.
    process.stderr.write(`The launcher that assistants start could not be repaired: ${toRunosError(error).message}\n`)
  }
}

export default init

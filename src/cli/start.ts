import {startupSnapshot} from 'node:v8'
import {warmUp} from '#mcp/warm-up'
import {diskFiles} from '#platform/files'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'
import {STATUS_TOOL} from './own/tools.ts'
import {renderError, toRunosError} from './render.ts'
import {serve} from './serve.ts'

/**
 * The way in for `mcp serve <tier> [--api <name>]` and nothing else; whatever more is asked goes through oclif. It is bundled into one
 * file (scripts/lib/bundle.ts), which bin/run.js loads, and from which `runos` makes a start-up snapshot where it is
 * installed (docs/decisions/0004-start-up.md).
 * @param argv what follows `mcp serve`
 */
export async function start(argv: readonly string[]): Promise<void> {
  try {
    await serve(argv)
  } catch (thrown) {
    const error = toRunosError(thrown)
    process.stderr.write(`${renderError(error)}\n`)
    process.exitCode = error.exitCode
  }
}

/** A client waits for its first answers; after that there is time. */
const REPAIR_AFTER_MS = 1_000

/** The same, when it was not started from a snapshot: perhaps because there is none any more. Then one is made for the next time. */
export async function startAndRepair(argv: readonly string[]): Promise<void> {
  await start(argv)
  setTimeout(repair, REPAIR_AFTER_MS).unref()
}

async function repair(): Promise<void> {
  try {
    const {repairLaunch} = await import('./launch.ts')
    const machine = thisMachine()
    await repairLaunch({machine, paths: resolvePaths(machine), files: diskFiles})
  } catch (error) {
    // The server does its work all the same; whoever reads its log learns why it starts slowly.
    process.stderr.write(`runos: the launcher could not be repaired: ${toRunosError(error).message}\n`)
  }
}

if (startupSnapshot.isBuildingSnapshot()) {
  warmUp([STATUS_TOOL]).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  })
  // `node --snapshot-blob <blob> mcp serve <tier> [--api <name>]`: the launcher passes its arguments as they are.
  startupSnapshot.setDeserializeMainFunction(() => start(process.argv.slice(process.argv.indexOf('serve') + 1)))
}

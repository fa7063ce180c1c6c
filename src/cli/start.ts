import {startupSnapshot} from 'node:v8'
import {warmUp} from '#mcp/warm-up'
import {renderError, toRunosError} from './render.ts'
import {serve} from './serve.ts'

/**
 * The way in for `mcp serve <tier>` and nothing else; whatever more is asked goes through oclif. It is bundled into one
 * file (scripts/lib/bundle.ts), which bin/run.js loads, and from which `runos` makes a start-up snapshot where it is
 * installed (docs/decisions/0004-start-up.md).
 * @param tier what follows `mcp serve`
 */
export async function start(tier: string | undefined): Promise<void> {
  try {
    await serve(tier === undefined ? [] : [tier])
  } catch (thrown) {
    const error = toRunosError(thrown)
    process.stderr.write(`${renderError(error)}\n`)
    process.exitCode = error.exitCode
  }
}

if (startupSnapshot.isBuildingSnapshot()) {
  warmUp().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  })
  // `node --snapshot-blob <blob> mcp serve <tier>`: the launcher passes its arguments as they are.
  startupSnapshot.setDeserializeMainFunction(() => start(process.argv.at(-1)))
}

import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isJsonObject, parseJson} from '#core/json'
import type {Clock, Files} from '#core/ports'
import {VERSION} from '#core/version'
import {versionWord} from './update-report.ts'

/** What runs, and since when. */
export interface Running {
  /** The file that it was loaded from: the bundle, whose name changes with its content, or a module of a working tree. */
  readonly file: string
  readonly package: string
  readonly version: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** This process. */
export function thisProgram(): Running {
  const here = fileURLToPath(import.meta.url)
  return {
    file: typeof __filename === 'string' ? __filename : here,
    package: join(dirname(here), '..', '..', 'package.json'),
    version: VERSION,
    startedAt: performance.timeOrigin,
  }
}

/** The disk is looked at so often at most, in milliseconds. */
const LOOK_EVERY = 5_000
/** After the first answer that says so, every so-manieth says it again. */
const SAY_EVERY = 10

/**
 * Says when the program on the disk is no longer the one that runs: then it goes on serving with the code that it has, and
 * whoever reads its answers should know.
 * @returns asked once for each answer: the note, when it is this answer's turn
 */
export function createUpdateNote(
  files: Pick<Files, 'read' | 'stat'>,
  clock: Pick<Clock, 'now'>,
  running: Running,
): () => Promise<string | undefined> {
  let found: string | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let answers = 0
  return async () => {
    if (clock.now() - lookedAt >= LOOK_EVERY) {
      lookedAt = clock.now()
      found = await whatCame(files, running)
    }
    if (found === undefined || answers++ % SAY_EVERY !== 0) return undefined
    return `${found}; this server still runs the older one (${running.version}). Restart it: in the assistant, reconnect the server.`
  }
}

/** What stands in its place now; undefined: it still does. */
async function whatCame(files: Pick<Files, 'read' | 'stat'>, running: Running): Promise<string | undefined> {
  const version = await versionOf(files, running.package)
  if (version === undefined) return 'runos was removed or is being updated'
  if (version !== running.version) return `runos was updated to ${versionWord(version)}`
  const file = await files.stat(running.file)
  const bundled = running.file.endsWith('.cjs') // its name says what is in it, so only its absence means anything
  if (file !== undefined && (bundled || file.mtimeMs <= running.startedAt)) return undefined
  return `runos was rebuilt (still ${versionWord(version)})`
}

async function versionOf(files: Pick<Files, 'read'>, path: string): Promise<string | undefined> {
  try {
    const value = parseJson((await files.read(path)) ?? '')
    return isJsonObject(value) && typeof value.version === 'string' ? value.version : undefined
  } catch {
    return undefined // half written or gone: both mean that it is no longer what it was
  }
}

import {addWords} from '#call/add-words'
import type {ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import {type JsonObject, stringifyJson} from '#core/json'
import type {ToolListing} from '#core/tool'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {type Watching, watchFolders} from '#platform/watch'
import {toRunosError} from './render.ts'
import type {TierServer} from './serve.ts'
import {versionWord} from './update-report.ts'
import {createUpdateNote, thisProgram} from './updated.ts'

/** What goes on beside the calls of a server. */
export interface Keeper {
  /** What a client was given last. */
  listed(tools: readonly ToolListing[]): void
  /** Looks once whether everything is current. Never throws: what goes wrong is written to standard error. */
  look(): Promise<void>
  /** Compares the list with what a client was given last, and tells of a change. Never throws. */
  compare(): Promise<void>
  /** The result with what its reader should know besides. */
  remark(result: ToolResult): Promise<ToolResult>
}

/** @param told what a client was given already; @param changed is called when the list is really another than that */
export function createKeeper(
  server: TierServer,
  told: readonly ToolListing[] | undefined,
  changed: () => void,
): Keeper {
  let known = told
  let announced = told
  let watching: Watching | undefined
  let comparing = Promise.resolve()
  const complaints = new Set<string>()
  const updateNote = createUpdateNote(diskFiles, systemClock, thisProgram())

  /** Whether the list is now another than what was given last. A list that cannot be made says why when it is asked for. */
  async function differs(from: readonly ToolListing[] | undefined): Promise<readonly ToolListing[] | undefined> {
    if (from === undefined) return undefined
    const now = await server.tools()
    return now === from || textOf(now) === textOf(from) ? undefined : now
  }

  /** One after the other: two at a time would tell of the same change twice. */
  function compare(): Promise<void> {
    comparing = comparing.then(compareNow)
    return comparing
  }

  async function compareNow(): Promise<void> {
    try {
      await server.freshFiles().catch(complainOnce)
      const now = await differs(announced)
      if (now === undefined) return
      announced = now
      changed()
    } catch (error) {
      complainOnce(error) // another account, a damaged file: the next list or call says it to whoever asks
    }
  }

  async function watch(): Promise<void> {
    const folders = await server.folders()
    if (watching !== undefined) return watching.follow(folders)
    watching = watchFolders(folders, () => void compare().then(watch).catch(complainOnce))
    await compare() // what happened before the watch began
  }

  /** For whoever reads the log of a server; the same is not said again. */
  function complainOnce(error: unknown): void {
    const {message} = toRunosError(error)
    if (!complaints.has(message)) process.stderr.write(`runos: the tools may be out of date: ${message}\n`)
    complaints.add(message)
  }

  return {
    listed(tools) {
      known = tools
      announced = tools
    },
    compare,
    async look() {
      try {
        await watch()
        await server.freshness.look()
      } catch (error) {
        complainOnce(error)
      }
    },
    async remark(result) {
      const restart = await updateNote()
      const words = {
        ...(restart === undefined ? {} : {restart}),
        ...(await explain(result)),
      }
      return Object.keys(words).length === 0 ? result : addWords(result, words)
    },
  }

  /** What an error may come of that is not the caller's fault. */
  async function explain({isError, said}: ToolResult): Promise<JsonObject> {
    if (!isError) return {}
    const {status, code} = (said ?? {}) as JsonObject
    const own = typeof status === 'number' && status >= 400 && status < 500 && ![401, 403, 429].includes(status)
    if (own && (await differs(known).catch(asNothing)) !== undefined) {
      return {
        next: 'The manifest has changed since this server listed its tools: call manifest_update, or list the tools again.',
      }
    }
    if (code !== 'E_NETWORK' && code !== 'E_TIMEOUT') return {}
    const stored = await server.stored().catch(asNothing)
    if (stored === undefined) return {}
    const since = new Date(stored.at).toISOString()
    return {tools: `they are those of the stored manifest ${versionWord(stored.version)}, of ${since}`}
  }
}

/** The same list has the same text: its order and that of its keys is always the same. */
const texts = new WeakMap<readonly ToolListing[], string>()
function textOf(tools: readonly ToolListing[]): string {
  const known = texts.get(tools)
  if (known !== undefined) return known
  const shown = tools.map(({name, title, description, inputSchema, outputSchema, annotations}) => [
    ...[name, title, description, inputSchema, outputSchema ?? null],
    {...annotations},
  ])
  const text = stringifyJson(shown)
  texts.set(tools, text)
  return text
}

/** An error of ours that somebody else will hear of. */
function asNothing(error: unknown): undefined {
  if (!(error instanceof RunosError)) throw error
  return undefined
}

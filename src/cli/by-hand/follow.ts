import type {CallContext, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Clock} from '#core/ports'
import type {Tool} from '#core/tool'
import type {Hand, HandTool} from './hand.ts'
import {outlineOf} from './output/outline.ts'
import {logLine} from './output/print-answer.ts'
import {isLogOutline, listIn} from './output/sheet.ts'
import type {Screen} from './screen.ts'

/** How often a log is asked for, in milliseconds. */
const EVERY = 2_000
/** So many failures in a row are borne while a log is followed: the way to the API may be gone for a moment. */
const PATIENCE = 5
/** So many lines are remembered as shown. */
const REMEMBERED = 20_000

/** What `--follow` does for a tool; undefined: there is nothing to follow. */
export function canFollow(tool: Tool): string | undefined {
  if (tool.kind === 'follow-job') return undefined
  if (tool.startsJob) return 'wait for the job that this starts; a job that fails is a failure'
  return isLogOutline(outlineOf(tool)) ? 'go on with what is written from now on, until Ctrl-C' : undefined
}

/** Whether an answer is a job that has come to a bad end. */
export function isFailedJob(tool: Tool, {isError, data}: ToolResult): boolean {
  return (
    !isError && tool.kind === 'follow-job' && isJsonObject(data ?? null) && (data as JsonObject).status !== 'completed'
  )
}

/**
 * Waits for the job that an answer names.
 * @returns how the job ended, and the tool that told it; undefined: the answer names none
 * @throws RunosError E_TOOL_UNKNOWN when the manifest has nothing to follow jobs with
 */
export async function followJob(
  hand: Hand,
  {data}: ToolResult,
  how: CallContext,
): Promise<{readonly tool: Tool; readonly result: ToolResult} | undefined> {
  const id = isJsonObject(data ?? null) ? (data as JsonObject).jobId : undefined
  if (typeof id !== 'string' || id === '') return undefined
  const found = (await hand.tools())?.find(({tool}) => tool.kind === 'follow-job')
  if (found === undefined) {
    throw new RunosError('E_TOOL_UNKNOWN', `the job ${id} was started, and this API has no way to follow it`)
  }
  return {tool: found.tool, result: await hand.call(found, {id}, how)}
}

/**
 * Shows a log, and what is added to it, until the signal fires. Under `--json` each entry is one line of JSON.
 * @returns the answer that ended it, when it did not go on; undefined: the person ended it
 */
export async function followLog(
  hand: Hand,
  found: HandTool,
  args: JsonObject,
  {signal}: Pick<CallContext, 'signal'>,
  screen: Screen,
  clock: Clock,
): Promise<ToolResult | undefined> {
  const shown = new Set<string>()
  let failures = 0
  for (let first = true; !signal.aborted; ) {
    const result = await hand.call(found, args, {signal})
    if (signal.aborted) return undefined
    if (result.isError) {
      failures += 1
      if (first || failures > PATIENCE || !passes(result)) return result
      screen.note(`${String(result.said?.error)}; asking again`)
    } else {
      failures = 0
      showNew(entriesOf(result.data), shown, first, screen)
      first = false
    }
    await clock.sleep(EVERY, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }
  return undefined
}

const entriesOf = (data: Json | undefined): readonly JsonObject[] =>
  (data === undefined ? [] : (listIn(data)?.items ?? [])).filter(isJsonObject)

/** Shows the entries that have not been shown. When none of the earlier ones is left, some may have been missed. */
function showNew(entries: readonly JsonObject[], shown: Set<string>, first: boolean, screen: Screen): void {
  const keyed = entries.map((entry) => [stringifyJson(entry), entry] as const)
  const fresh = keyed.filter(([key]) => !shown.has(key))
  if (!first && entries.length > 0 && fresh.length === entries.length && shown.size > 0) {
    screen.note('More was written than one answer holds: some lines may be missing (--tail for more).')
  }
  for (const [key, entry] of fresh) {
    shown.add(key)
    screen.out(screen.json ? stringifyJson(entry) : logLine(entry))
  }
  for (const key of shown) {
    if (shown.size <= REMEMBERED) break
    shown.delete(key)
  }
}

/** Whether it may be better in a moment. */
function passes({said}: ToolResult): boolean {
  const {code, status} = said ?? {}
  return code === 'E_NETWORK' || code === 'E_TIMEOUT' || Number(status) === 429 || Number(status) >= 500
}

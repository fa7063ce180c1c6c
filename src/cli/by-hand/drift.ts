import {RUNOS} from '#core/api-name'
import type {ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import type {Context} from '../context.ts'

/** A question that is asked only to explain a failure, in milliseconds. */
export const ADVISORY = 3_000

/** The manifest that a call was made from, and the one that the API has now. */
export interface Drift {
  readonly stored: string
  readonly now: string
}

/** What an API answers when a request is not what it expects any more. */
const OUTDATED: readonly unknown[] = [400, 404, 405, 410, 422]

/**
 * Whether a call failed for a manifest that has changed since: what looks like a mistake of the person may be ours.
 * @returns undefined: it did not, or that cannot be found out
 */
export async function driftOf(
  {manifest}: Pick<Context, 'manifest'>,
  api: string,
  {isError, said}: ToolResult,
): Promise<Drift | undefined> {
  if (api !== RUNOS || !isError || !OUTDATED.includes(said?.status)) return undefined
  try {
    const stored = await manifest.version()
    const now = stored === undefined ? undefined : await manifest.remoteVersion(ADVISORY)
    return stored === undefined || now === undefined || now === stored ? undefined : {stored, now}
  } catch (error) {
    if (error instanceof RunosError) return undefined // the call's own failure is what counts
    throw error
  }
}

import type {Asked} from '#approvals/asked'
import type {Context} from './context.ts'
import {type Changes, changesOf} from './present-state.ts'
import {renderAsked, renderChanges} from './render-approval.ts'

/** A request with all that a person decides by: what would be sent, and for an update what is there now. */
export async function askedText(
  context: Context,
  asked: Asked,
): Promise<{readonly text: string; readonly changes?: Changes}> {
  const request = renderAsked(asked, context.clock.now())
  const changes = asked.altered ? undefined : await changesOf(context, asked.wanted)
  return changes === undefined ? {text: request} : {text: `${request}\n\n${renderChanges(changes)}`, changes}
}

import {RunosError} from '#core/errors'
import type {JsonObject} from '#core/json'
import {unknownTool} from '#mcp/instructions'
import type {OwnHandler} from './own.ts'
import {CALL_NAME, SEARCH_TOOLS} from './tools.ts'

/**
 * Calls a tool of this server on the way that every call takes: the same lookup, checks, gate and audit. What the server
 * does not offer is answered with the sentence of an unknown tool, here as a result, because a model reads that.
 */
export const answer: OwnHandler = async (args, world, how) => {
  const {name, arguments: given = {}} = args as {readonly name: string; readonly arguments?: JsonObject}
  if (name === CALL_NAME) {
    throw new RunosError('E_ARGS_INVALID', `${CALL_NAME} does not call itself`, {
      where: 'name',
      fix: ['give the name of the tool that you mean, and what it takes in `arguments`'],
    })
  }
  try {
    return {...(await world.call(name, given, {...how, at: 'arguments'})), passed: true}
  } catch (error) {
    throw inWords(error, world)
  }
}

/** The one sentence for whatever a server does not offer, as a result. */
export function inWords(error: unknown, {tier, api}: Parameters<OwnHandler>[1]): unknown {
  if (!(error instanceof RunosError) || error.code !== 'E_TOOL_UNKNOWN') return error
  return new RunosError('E_TOOL_UNKNOWN', unknownTool(tier, api), {
    where: 'name',
    fix: [`find out what there is: ${SEARCH_TOOLS.name}`],
  })
}

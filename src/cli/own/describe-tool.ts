import {fit} from '#call/answer/fit'
import {moreOf} from '#call/answer/give'
import {hiddenIn} from '#call/redact'
import {type JsonObject, stringifyJson} from '#core/json'
import {loadFinder} from '../finder.ts'
import {inWords} from './call-tool.ts'
import type {OwnHandler} from './own.ts'
import {CALL_NAME} from './tools.ts'

/** A longer schema, in characters, is given like a long answer: as far as it fits, and the rest is read on. */
const LONG_SCHEMA = 8_000

/** Everything about one tool of this server: what it does, what it takes, and what it sends. */
export const answer: OwnHandler = async (args, world) => {
  const tool = await world.find(args.name as string).catch((error: unknown) => {
    throw inWords(error, world)
  })
  const {name, title, description, inputSchema, annotations} = tool
  const sends: JsonObject = 'request' in tool ? {method: tool.request.method, path: tool.path} : {}
  const said = {
    name,
    title,
    description,
    tier: world.tier,
    ...sends,
    changes: !annotations.readOnlyHint,
    ...(annotations.destructiveHint ? {canDestroy: true} : {}),
    next: `${CALL_NAME} with this name and its arguments in \`arguments\``,
  }
  if (stringifyJson(inputSchema).length <= LONG_SCHEMA) return {isError: false, said: {...said, inputSchema}}
  const {value, cut} = fit(inputSchema)
  const more =
    cut === undefined ? {} : {more: moreOf(await world.rest.keep(hiddenIn(inputSchema, [], await loadFinder())), cut)}
  return {isError: false, data: value, said: {...said, inputSchema: 'it is the data', ...more}}
}

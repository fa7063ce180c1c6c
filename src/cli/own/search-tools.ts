import {createToolSearch, type ToolSearch} from '#catalog/search'
import {type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Tool} from '#core/tool'
import type {OwnHandler} from './own.ts'
import {CALL_NAME, DESCRIBE_TOOL} from './tools.ts'

const LIMIT = 8
/** A longer schema, in characters, is given when it is asked for. */
const LONG_SCHEMA = 4_000
const LONG_LINE = 140
const MOST_TOPICS = 15

/** An index is made at the first search in a catalog, and goes with it. */
const searches = new WeakMap<readonly Tool[], ToolSearch>()

/** The tools that fit some words: one line each, and the best with its schema, so that it can be called at once. */
export const answer: OwnHandler = async (args, world) => {
  const {query, limit = LIMIT} = args as {readonly query: string; readonly limit?: number}
  const tools = await world.tools()
  const search = searches.get(tools) ?? createToolSearch(tools)
  searches.set(tools, search)
  const [best, ...others] = search.find(query, limit).map(({tool}) => tool)
  if (best === undefined) return {isError: false, said: nothingFits(tools)}
  const schema = stringifyJson(best.inputSchema).length > LONG_SCHEMA ? {} : {inputSchema: best.inputSchema}
  return {
    isError: false,
    said: {
      tools: [{...brief(best), ...schema}, ...others.map(brief)],
      next: `${CALL_NAME} with name and arguments; the schema of ${'inputSchema' in schema ? 'another' : 'one'}: ${DESCRIBE_TOOL.name}`,
    },
  }
}

function brief(tool: Tool): JsonObject {
  const {required = []} = tool.inputSchema as {readonly required?: readonly Json[]}
  return {name: tool.name, does: lineOf(tool), required}
}

/** What it does in one line: its title unless that only says the name again, and the first sentence of its description. */
function lineOf({name, title, description}: Tool): string {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const known = new Set(words(name.replaceAll('_', ' ')))
  const head = words(title).every((word) => known.has(word)) ? '' : title
  const [sentence = ''] = description.split(/(?<=[.!?])\s|\n/, 1)
  const line = sentence.startsWith(head) ? sentence : `${head}. ${sentence}`
  return line.length > LONG_LINE ? `${line.slice(0, LONG_LINE).trimEnd()}…` : line
}

/** What there is instead: how many tools for what, by the first words of their names. */
function nothingFits(tools: readonly Tool[]): JsonObject {
  const topics = Map.groupBy(tools, ({name}) => name.split('_', 1)[0] ?? '')
  const largest = [...topics].toSorted(([, a], [, b]) => b.length - a.length).slice(0, MOST_TOPICS)
  const about = largest.map(([topic, {length}]) => `${topic} (${length})`).join(', ')
  return {tools: [], next: `Nothing fits these words; try others. This server has ${tools.length} tools: ${about}.`}
}

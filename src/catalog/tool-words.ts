import {isJsonObject, type JsonObject} from '#core/json'
import type {Tool} from '#core/tool'
import {actAsked} from './acts.ts'
import {BODY} from './arguments.ts'
import type {Field} from './search-index.ts'
import type {Reader, SearchWord} from './search-words.ts'

/** How much of a description is read, in characters: what stands farther down says little about what a tool is for. */
const DESCRIPTION = 300

/**
 * What the index keeps of a tool, and how much each part says. What parameters are described as is left out: it made no
 * request find more, and building the index take half as long again.
 */
export function fieldsOf(tool: Tool, read: Reader): readonly Field[] {
  const text = tool.description.slice(0, DESCRIPTION).replaceAll(/<[^>]*>|\]\([^)]*\)/g, ' ')
  const [first = ''] = text.split(/(?<=\.)\s/, 1)
  return [
    {words: once(withoutMethod([...read(tool.operation), ...read(tool.name)], tool)), weight: 2.5, byLength: 0.6},
    {words: once(read(literal(tool.path))), weight: 1.5, byLength: 0.6},
    {words: read(tool.title), weight: 2.5, byLength: 0.6},
    {words: read(first), weight: 1.5, byLength: 0.6},
    {words: read(text.slice(first.length)), weight: 0.3, byLength: 0.3},
    // A tool with many parameters has each of them all the same.
    {words: once(parametersOf(tool.inputSchema).flatMap(read)), weight: 0.4, byLength: 0.1},
  ]
}

/** `GET /pets`, `GetPets` and `get_pets` begin with their method, which is no verb of a person. */
function withoutMethod(words: readonly SearchWord[], {request: {method}}: Tool): readonly SearchWord[] {
  const said = method.toLowerCase()
  return words[0]?.word === said ? words.filter(({word}) => word !== said) : words
}

/** The words that say what a tool is about: those of its address, or else of its name, without verbs and versions. */
export function thingsOf({operation, path}: Tool, read: Reader): readonly SearchWord[] {
  const about = (text: string): readonly SearchWord[] =>
    once(read(text)).filter(
      ({word, stem}) => actAsked(stem) === undefined && !/^(v\d\w*|apis?|by|for|in|of|to|the|a)$/.test(word),
    )
  const things = about(literal(path))
  return things.length > 0 ? things : about(operation)
}

/** Whether its description warns of it. */
export const isDeprecated = ({description}: Tool): boolean =>
  /deprecated|closing down/i.test(description.slice(0, DESCRIPTION))

const literal = (path: string): string => path.replaceAll(/\{[^}]*\}/g, ' ')

/** Each word once: an address that says `customers/{customer}/customer` is not more about customers. */
function once(words: readonly SearchWord[]): readonly SearchWord[] {
  const seen = new Set<string>()
  return words.filter(({stem}) => !seen.has(stem) && seen.add(stem))
}

/** The names of all parameters, and of what is directly inside of the body. */
function parametersOf({properties, $defs}: JsonObject): readonly string[] {
  if (!isJsonObject(properties)) return []
  return [...Object.keys(properties), ...Object.keys(insideOf(properties[BODY], $defs))]
}

/** The properties of a schema, of the first one where there are several. */
function insideOf(schema: JsonObject[string] | undefined, defs: JsonObject[string] | undefined): JsonObject {
  if (!isJsonObject(schema)) return {}
  const {$ref, anyOf, properties} = schema
  if (isJsonObject(properties)) return properties
  if (typeof $ref === 'string' && isJsonObject(defs)) {
    const target = defs[$ref.slice('#/$defs/'.length)]
    return isJsonObject(target) && isJsonObject(target.properties) ? target.properties : {}
  }
  return Array.isArray(anyOf) && isJsonObject(anyOf[0]) && anyOf[0].anyOf === undefined ? insideOf(anyOf[0], defs) : {}
}

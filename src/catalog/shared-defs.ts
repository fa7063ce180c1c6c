import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema} from '#core/manifest'
import type {JobPlan, Tool} from '#core/tool'

/** A tool as it is stored: where its schemas stand in the table, by their names; usually under the same name. */
export type StoredTool = Omit<Tool, 'job'> & {
  readonly defs?: Readonly<Record<string, string>>
  /** Its jobs are those of the API. */
  readonly jobs?: true
}

/** Tools whose shared schemas stand once, in a table beside them, and what is to be known of the API's jobs. */
export interface SharedTools {
  readonly defs: Readonly<Record<string, JsonSchema>>
  readonly job?: JobPlan
  readonly tools: readonly StoredTool[]
}

/**
 * Takes the schemas that tools share out of them. Each tool names all that it refers to, so that a client needs nothing
 * else; stored so, a few large APIs would be longer than a text may be.
 */
export function shareDefs(tools: readonly Tool[]): SharedTools {
  const table = new Map<string, JsonSchema>()
  const keys = new Map<JsonSchema, string>()
  const keyOf = (name: string, schema: JsonSchema): string => {
    const known = isJsonObject(schema) ? keys.get(schema) : undefined
    if (known !== undefined) return known
    let key = name
    for (let count = 2; table.has(key); count++) key = `${name}~${count}`
    table.set(key, schema)
    if (isJsonObject(schema)) keys.set(schema, key)
    return key
  }
  const job = tools.find((tool) => tool.job !== undefined)?.job
  const shared = tools.map(({job: own, ...rest}): StoredTool => {
    const tool: StoredTool = own === undefined ? rest : {...rest, jobs: true}
    const {$defs, ...inputSchema} = tool.inputSchema
    if (!isJsonObject($defs)) return tool
    const defs = Object.entries($defs).map(([name, schema]) => [name, keyOf(name, schema as JsonSchema)] as const)
    return {...tool, inputSchema, defs: Object.fromEntries(defs)}
  })
  return {defs: Object.fromEntries(table), ...(job === undefined ? {} : {job}), tools: shared}
}

/** Puts the schemas back where they were. @throws SyntaxError when one is not in the table */
export function giveBackDefs({defs: table, job, tools}: SharedTools): readonly Tool[] {
  return tools.map(({defs, jobs, ...rest}) => {
    const tool = jobs === undefined || job === undefined ? rest : {...rest, job}
    if (defs === undefined) return tool
    const $defs: JsonObject = Object.fromEntries(
      Object.entries(defs).map(([name, key]): [string, Json] => {
        const schema = Object.hasOwn(table, key) ? table[key] : undefined
        if (schema === undefined) throw new SyntaxError(`the schema ${key} is not there`)
        return [name, schema]
      }),
    )
    return {...tool, inputSchema: {...tool.inputSchema, $defs}}
  })
}

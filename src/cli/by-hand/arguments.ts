import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Place, Tool} from '#core/tool'
import {flagName, sameName} from './flag-name.ts'
import {propertiesOf, requiredOf, resolve, type Shape, shapeOf} from './shape.ts'

/** One argument of a tool, or one field of an argument, as a person gives it. */
export interface Argument {
  /** The tool's argument. */
  readonly arg: string
  /** The field inside of it (`--body.name`); undefined: it is the whole argument. */
  readonly inner?: string
  /** Without its dashes: `storage-mb`. */
  readonly flag: string
  readonly shape: Shape
  readonly required: boolean
  readonly description?: string
  readonly default?: Json
}

/** All that can be given to a tool by hand. */
export interface Arguments {
  /** In the order of the schema; what stands inside of an argument follows it. */
  readonly all: readonly Argument[]
  /** Those that may stand without a flag, in the order of the path. */
  readonly positional: readonly Argument[]
  /** The argument of a flag, in any spelling. */
  find(flag: string): Argument | undefined
}

/** Flags of our own: an argument that is called so is given as `--arg-<name>`. */
export const OWN_FLAGS = ['json', 'yes', 'help', 'api', 'args', 'file', 'tier', 'output', 'follow'] as const

/** These say something to the program that serves a model; by hand there are `--yes` and `--follow`. */
const FOR_MODELS: readonly string[] = ['confirm', 'wait']

/** What can be given to a tool, as its schema says. */
export function argumentsOf(tool: Tool): Arguments {
  const {inputSchema, local = []} = tool
  const properties = isJsonObject(inputSchema.properties) ? inputSchema.properties : {}
  const defs = isJsonObject(inputSchema.$defs) ? inputSchema.$defs : {}
  const required = requiredOf(inputSchema, defs)
  const hidden = (name: string): boolean =>
    FOR_MODELS.includes(name) && (name === 'confirm' || (local as readonly string[]).includes(name))
  const taken = new Set<string>(OWN_FLAGS)
  const all = Object.entries(properties)
    .filter(([name]) => !hidden(name))
    .flatMap(([name, schema]) => {
      const whole = argument(name, undefined, schema, required.includes(name), defs, taken)
      if (whole.shape.kind !== 'object') return [whole]
      const inside = requiredOf(schema, defs)
      const fields = Object.entries(propertiesOf(schema, defs))
      return [
        whole,
        ...fields.map(([field, inner]) => argument(name, field, inner, inside.includes(field), defs, taken)),
      ]
    })
  return {all, positional: positionalOf(tool, all), find: finder(tool, all)}
}

function argument(
  arg: string,
  inner: string | undefined,
  schema: Json,
  required: boolean,
  defs: JsonObject,
  taken: Set<string>,
): Argument {
  const name = inner === undefined ? arg : `${arg}.${inner}`
  const plain = flagName(name) || name
  const flag = taken.has(plain) ? `arg-${plain}` : plain
  taken.add(flag)
  const {description, default: preset} = resolve(schema, defs) ?? {}
  return {
    arg,
    ...(inner === undefined ? {} : {inner}),
    flag,
    shape: shapeOf(schema, defs),
    required,
    ...(typeof description === 'string' && description !== '' ? {description} : {}),
    ...(preset === undefined ? {} : {default: preset}),
  }
}

/** What stands in the path. The cluster only where the command itself names it (`clusters/{cid}/show`). */
function positionalOf({request, operation}: Tool, all: readonly Argument[]): readonly Argument[] {
  const places = request.path.flat().filter((part): part is Place => typeof part !== 'string')
  return places
    .filter(
      ({supplied, name}) =>
        supplied === undefined || (supplied === 'cluster' && operation.split('/').includes(`{${name}}`)),
    )
    .flatMap(({arg}) => all.filter((one) => one.arg === arg && one.inner === undefined))
}

function finder({request: {path}}: Tool, all: readonly Argument[]): Arguments['find'] {
  const exact = new Map(all.map((one) => [one.flag, one]))
  const loose = new Map<string, Argument | undefined>()
  const add = (name: string, one: Argument): void => {
    const key = sameName(name)
    // Two that differ only in how they are written are told apart by writing them exactly.
    loose.set(key, loose.has(key) && loose.get(key) !== one ? undefined : one)
  }
  for (const one of all) {
    const name = one.inner === undefined ? one.arg : `${one.arg}.${one.inner}`
    exact.set(name, exact.get(name) ?? one)
    add(one.flag, one)
    add(name, one)
  }
  for (const [alias, one] of idAliases(path, all)) if (!loose.has(alias)) loose.set(alias, one)
  return (flag) => exact.get(flag) ?? loose.get(sameName(flag))
}

/** `--id` for the only id in the path whatever it is called, and `--app` for the id of /apps/:id. */
function idAliases(path: Tool['request']['path'], all: readonly Argument[]): readonly (readonly [string, Argument])[] {
  const places = path.flat().filter((part): part is Place => typeof part !== 'string' && part.supplied === undefined)
  const ids = places.filter(({arg}) => /Id$/.test(arg))
  const only = ids.length === 1 ? all.find(({arg, inner}) => arg === ids[0]?.arg && inner === undefined) : undefined
  const after = path[path.findIndex(([part]) => part === 'apps') + 1]?.[0]
  const app =
    path.some(([part]) => part === 'apps') && typeof after === 'object'
      ? all.find(({arg, inner}) => arg === after.arg && inner === undefined)
      : undefined
  return [...(only === undefined ? [] : [['id', only] as const]), ...(app === undefined ? [] : [['app', app] as const])]
}

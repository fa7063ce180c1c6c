import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {compile} from '#catalog/compile'
import {RunosError} from '#core/errors'
import {type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Manifest} from '#core/manifest'
import type {Tool} from '#core/tool'
import {parseManifest} from '#manifest/formats/index'

/** What one document became. */
export interface Finding {
  readonly name: string
  readonly bytes: number
  /** `refused`: with a message that names the place, as for a person. `crashed`: anything else. */
  readonly outcome: 'compiled' | 'refused' | 'crashed'
  readonly why?: string
  readonly operations: number
  readonly tools: number
  readonly unsupported: Readonly<Record<string, number>>
  readonly remarks: readonly string[]
  /** Schemas that the 2020-12 metaschema refuses, or whose references lead nowhere. */
  readonly badSchemas: readonly string[]
  readonly badNames: readonly string[]
  readonly tiers: Readonly<Record<string, number>>
  /** What reading and compiling took of the processor, in the one thread that does it: other programs do not count. */
  readonly parseMs: number
  readonly compileMs: number
  /** The same by the clock on the wall. */
  readonly clockMs: number
  /** The most memory that this process ever had, MiB. */
  readonly peakMb: number
}

/** Reads and compiles one document twice and looks at everything that comes out. */
export async function examine(path: string, name: string): Promise<Finding> {
  const text = await readFile(path, 'utf8')
  const blank = {
    name,
    bytes: text.length,
    operations: 0,
    tools: 0,
    unsupported: {},
    remarks: [],
    badSchemas: [],
    badNames: [],
  }
  const clock = performance.now()
  const start = worked()
  let parsed = start
  try {
    const manifest = await read(text, name)
    parsed = worked()
    const tools = compile(manifest)
    const compiled = worked()
    const clockMs = performance.now() - clock
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
    return {
      ...blank,
      outcome: 'compiled',
      operations: manifest.operations.length,
      tools: tools.length,
      unsupported: count(
        manifest.operations.flatMap(({unsupported}) => (unsupported === undefined ? [] : [unsupported])),
      ),
      remarks: manifest.remarks ?? [],
      badSchemas: badSchemas(manifest, tools),
      badNames: badNames(tools, text.length < TWICE ? compile(await read(text, name)) : tools),
      tiers: count(tools.flatMap(({tiers}) => tiers)),
      parseMs: parsed - start,
      compileMs: compiled - parsed,
      clockMs,
      peakMb,
    }
  } catch (error) {
    const refused = error instanceof RunosError && error.where !== undefined && /:\d+:\d+$/.test(error.where)
    const why =
      error instanceof Error ? `${error.message}${refused ? ` (${error.where})` : `\n${error.stack}`}` : String(error)
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
    const ms = worked() - start
    return {
      ...blank,
      outcome: refused ? 'refused' : 'crashed',
      why,
      tiers: {},
      parseMs: ms,
      compileMs: 0,
      clockMs: ms,
      peakMb,
    }
  }
}

/** Milliseconds of processor time of this thread. */
function worked(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Larger documents are compiled once: their names are compared in the smaller ones. */
const TWICE = 8_000_000

/** Each is one file, whose place on this machine is nobody's business. */
const read = (text: string, name: string): Promise<Manifest> =>
  parseManifest({text, address: `file:///corpus/${encodeURI(name)}`, name})

function count(items: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const item of items) found[item] = (found[item] ?? 0) + 1
  return found
}

const ajv = new Ajv2020({strict: false, validateFormats: false})

/** Every shared schema once, and every tool's own without those that it shares. */
function badSchemas(manifest: Manifest, tools: readonly Tool[]): readonly string[] {
  const faults: string[] = []
  const check = (name: string, schema: Json): void => {
    // Integers of any length are one number to JSON, and so to the metaschema.
    const plain = JSON.parse(stringifyJson(schema)) as JsonObject | boolean
    if (!ajv.validateSchema(plain)) faults.push(`${name}: ${ajv.errorsText(ajv.errors)}`)
  }
  for (const [name, schema] of Object.entries(manifest.defs)) check(name, schema as Json)
  for (const {name, inputSchema} of tools) {
    const {$defs = {}, ...own} = inputSchema
    check(name, own)
    const missing = [...references(own)].filter((target) => !Object.hasOwn($defs as JsonObject, target))
    if (missing.length > 0) faults.push(`${name}: ${missing.join(', ')} is not there`)
  }
  const all = new Set(Object.values(manifest.defs).flatMap((schema) => [...references(schema as Json)]))
  for (const target of all) if (!Object.hasOwn(manifest.defs, target)) faults.push(`${target} is not there`)
  return faults
}

function* references(value: Json): Generator<string> {
  const open: Json[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const {$ref} = next as JsonObject
    if (typeof $ref === 'string' && $ref.startsWith('#/$defs/')) yield $ref.slice('#/$defs/'.length)
    open.push(...Object.values(next as JsonObject))
  }
}

function badNames(tools: readonly Tool[], again: readonly Tool[]): readonly string[] {
  const names = tools.map(({name}) => name)
  const odd = names.filter((name) => !/^[a-z0-9_]{1,36}$/.test(name))
  const twice = names.filter((name, index) => names.indexOf(name, index + 1) !== -1 && names.length < 5000)
  const duplicates = new Set(names).size < names.length ? ['(a name stands twice)', ...twice] : []
  const changed = names.filter((name, index) => again[index]?.name !== name)
  return [...odd, ...duplicates, ...changed.map((name) => `${name} (changed)`)]
}

import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema, Manifest} from '#core/manifest'
import {isSecretName} from '#core/secret-name'
import {remember} from '#core/words'
import {chatWebhook, environment, leafSecret} from './secret-name.ts'

/** A field that holds a secret, or may. */
export interface SecretField {
  /** `data[].password` */
  readonly at: string
  /** By what it was recognised: `is called password`. */
  readonly by: string
}

/**
 * How many properties deep an answer is searched. Lists in envelopes (`value[].properties.configuration.registry`) hold
 * passwords six and seven deep; what lies deeper still is another thing's description, seldom filled.
 */
const DEEPEST = 8
const PREFIX = '#/$defs/'

interface Node {
  readonly schema: Json
  readonly name: string
  readonly at: string
  readonly depth: number
}
interface Part {
  readonly found: readonly (SecretField & {readonly depth: number})[]
  readonly links: readonly {readonly def: string; readonly name: string; readonly at: string; readonly depth: number}[]
}

/** What was found out about the shared schemas of a manifest: each for itself, and with all that it reaches. */
interface Known {
  readonly parts: Map<string, Part>
  readonly whole: Map<string, readonly SecretField[]>
}
const knownOf = remember((_defs: Manifest['defs']): Known => ({parts: new Map(), whole: new Map()}))

/** So many are enough to show; the search ends there. */
const ENOUGH = 8

/** A shared schema on the way, and how it was reached; its place is only written out when something is found there. */
interface Step {
  readonly link: Part['links'][number]
  readonly depth: number
  readonly from: Step | undefined
}

/**
 * The fields of a schema that hold secrets, by name, format, example or a mark of their own, through the shared schemas.
 * The nearest come first; no more than eight.
 * @param depth how many properties deep to look
 */
export function secretFields(schema: JsonSchema, defs: Manifest['defs'], depth = DEEPEST): readonly SecretField[] {
  const {whole} = knownOf(defs)
  const {found: own, links} = partOf(schema, '')
  const found: SecretField[] = own.filter((hit) => hit.depth <= depth).map(({at, by}) => ({at, by}))
  for (const link of links) {
    const left = depth - link.depth
    if (left < 0) continue
    const by = secretLink(link, defs)
    if (by !== undefined) found.push({at: link.at, by})
    const key = `${link.def} ${left}`
    const reached = whole.get(key) ?? behind(link.def, defs, left)
    whole.set(key, reached)
    found.push(...reached.map(({at, by}) => ({at: join(link.at, at), by})))
    if (found.length >= ENOUGH) break
  }
  return found.slice(0, ENOUGH)
}

/** Why a field is a secret whose schema stands elsewhere. */
function secretLink({def, name, at}: Part['links'][number], defs: Manifest['defs']): string | undefined {
  const shared = Object.hasOwn(defs, def) ? defs[def] : undefined
  if (shared === undefined || name === '') return undefined
  return leafSecret(shared, name) ?? environment(shared as Json, name, at)
}

/** What is found behind a reference. */
function behind(first: string, defs: Manifest['defs'], depth: number): readonly SecretField[] {
  const found: SecretField[] = []
  const seen = new Set<string>()
  // By depth, so that each shared schema is met at its least depth and looked into once.
  const levels: Step[][] = Array.from({length: depth + 1}, () => [])
  levels[0]?.push({link: {def: first, name: '', at: '', depth: 0}, depth: 0, from: undefined})
  for (const level of levels) {
    // A level grows while it is walked: a reference may lead straight to another one.
    for (let at = 0; at < level.length && found.length < ENOUGH; at++) {
      const step = level[at] as Step
      const {def} = step.link
      const by = secretLink(step.link, defs)
      if (by !== undefined) found.push({at: placeOf(step), by})
      if (seen.has(def)) continue
      seen.add(def)
      const part = sharedPart(def, defs)
      for (const hit of part.found)
        if (hit.depth + step.depth <= depth) found.push({at: join(placeOf(step), hit.at), by: hit.by})
      for (const link of part.links)
        levels[link.depth + step.depth]?.push({link, depth: link.depth + step.depth, from: step})
    }
  }
  return found.slice(0, ENOUGH)
}

function placeOf(step: Step | undefined): string {
  const places: string[] = []
  for (let at = step; at !== undefined; at = at.from) places.push(at.link.at)
  return places.reduceRight((place, next) => join(place, next), '')
}

function sharedPart(name: string, defs: Manifest['defs']): Part {
  const {parts} = knownOf(defs)
  const part = parts.get(name) ?? partOf(Object.hasOwn(defs, name) ? (defs[name] ?? true) : true, name)
  parts.set(name, part)
  return part
}

/** One schema without those that it refers to; `shared` is what it is called when it is shared. */
function partOf(schema: JsonSchema, shared: string): Part {
  const found: Part['found'][number][] = []
  const links: Part['links'][number][] = []
  const open: Node[] = [{schema: schema as Json, name: '', at: '', depth: 0}]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const {schema: here, at, depth} = node
    if (typeof here === 'boolean' || !isJsonObject(here) || here.writeOnly === true) {
      if (here === true && isSecretName(node.name)) found.push({at, by: `is called ${node.name}`, depth})
      continue
    }
    if (typeof here.$ref === 'string' && here.$ref.startsWith(PREFIX))
      links.push({def: here.$ref.slice(PREFIX.length), name: node.name, at, depth})
    const by = /(^|\.)_?links\.[^.]*$/.test(at)
      ? undefined
      : (leafSecret(here, node.name) ??
        environment(here, node.name, at) ??
        chatWebhook(here, node.name, `${shared} ${at}`))
    if (by !== undefined) found.push({at, by, depth})
    open.push(...inner(node, here))
  }
  return {found, links}
}

function inner({name, at, depth}: Node, schema: JsonObject): readonly Node[] {
  const nodes: Node[] = []
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const) {
    const list = schema[key]
    if (Array.isArray(list)) for (const item of list as readonly Json[]) nodes.push({schema: item, name, at, depth})
  }
  if (schema.items !== undefined) nodes.push({schema: schema.items, name, at: `${at}[]`, depth})
  if (isJsonObject(schema.additionalProperties))
    nodes.push({schema: schema.additionalProperties, name, at: `${at}.*`, depth: depth + 1})
  if (isJsonObject(schema.properties))
    for (const [key, value] of Object.entries(schema.properties))
      nodes.push({schema: value, name: key, at: join(at, key), depth: depth + 1})
  return nodes
}

const join = (at: string, key: string): string =>
  at === '' || key === '' || key.startsWith('[') || key.startsWith('.') ? at + key : `${at}.${key}`

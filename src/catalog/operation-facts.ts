import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema, Manifest, Operation} from '#core/manifest'
import {wordsOf} from '#core/words'
import {exampleSecrets} from './example-secrets.ts'
import {type SecretField, secretFields} from './secret-fields.ts'
import {lemma, type VerbKind, verbKind} from './words.ts'

/** A verb and where it stands. */
export interface Said {
  readonly kind: VerbKind
  readonly word: string
  readonly where: string
}

/** One value that the caller gives, besides what identifies the thing in the path. */
export interface Input {
  readonly name: string
  readonly where: string
  readonly schema: JsonObject
  readonly required: boolean
}

/** What the tier rules look at, worked out once for an operation. */
export interface Facts {
  readonly operation: Operation
  readonly defs: Manifest['defs']
  /** The literal segments of the path, each in words. */
  readonly segments: readonly (readonly string[])[]
  readonly pathWords: readonly string[]
  readonly idWords: readonly string[]
  readonly summary: string
  readonly summaryWords: readonly string[]
  readonly verbs: {readonly path: Said | undefined; readonly id: Said | undefined; readonly summary: Said | undefined}
  readonly inputs: readonly Input[]
  /** Secrets in what it answers when it succeeds. */
  readonly answered: readonly SecretField[]
  readonly scopes: readonly string[]
}

/** Works out what the rules look at. */
export function factsOf(operation: Operation, defs: Manifest['defs']): Facts {
  const segments = segmentsOf(operation.path)
  // `GET_DeleteAlarms`: the method in capitals in front is no verb.
  const idWords = operation.id.includes(' /')
    ? []
    : wordsOf(operation.id.replace(/^(GET|POST|PUT|PATCH|DELETE|HEAD)[_-]/, ''))
  const summary = firstSentence(operation.summary ?? operation.description)
  const summaryWords = wordsOf(summary)
  return {
    operation,
    defs,
    segments,
    pathWords: segments.flat(),
    idWords,
    summary,
    summaryWords,
    verbs: {
      path: verbOfPath(segments),
      id: verbOfId(idWords, operation.id),
      summary: verbOfSummary(summaryWords, summary),
    },
    inputs: inputsOf(operation, defs),
    answered: successes(operation).flatMap(({schema, example}) => {
      const described = schema === undefined ? [] : secretFields(schema, defs)
      return described.length > 0 || example === undefined ? described : exampleSecrets(example)
    }),
    scopes: (operation.security ?? []).flatMap((alternative) => Object.values(alternative).flat()),
  }
}

/** What an operation answers when it succeeds; an API that only describes `default` means that. */
export function successes({answers}: Operation): Operation['answers'] {
  const good = answers.filter(({status}) => /^2/.test(status))
  return good.length > 0 ? good : answers.filter(({status}) => status === 'default')
}

function segmentsOf(path: string): readonly (readonly string[])[] {
  return path
    .replaceAll(/\{[^{}]*\}/g, '{}')
    .split(/[/#?&=:]/)
    .map((segment) => wordsOf(segment.replaceAll('{}', ' ')))
    .filter((words) => words.length > 0)
}

const ABOUT =
  /^(preflight|preview|status|history|log|logs|stats|info|report|reports|estimate|results?|schema|events?|policy|policies|types?|requests?)$/

/** The verb of a path: at the start of a segment of several words or of the last one, or behind a dot (`users.delete`). */
function verbOfPath(segments: readonly (readonly string[])[]): Said | undefined {
  const found: Said[] = []
  for (const [index, words] of segments.entries()) {
    const last = index === segments.length - 1
    // `delete-preflight`, `update-history`: about a change, not the change.
    if (words.length > 1 && ABOUT.test(words.at(-1) ?? '')) continue
    for (const [place, word] of words.entries()) {
      const kind = verbKind(word)
      if (kind === undefined || (kind === 'maybe' && !last)) continue
      if (kind === 'reads' && !last) continue
      if (place > 0 && place < words.length - 1 && kind !== 'changes') continue
      found.push({kind, word, where: `path: ${words.join('-')}`})
    }
  }
  return found.find(({kind}) => kind === 'changes') ?? found.find(({kind}) => kind === 'maybe') ?? found[0]
}

/** The verb of an operationId: one that clearly changes or clearly reads, whichever comes first; else one that may be a noun. */
function verbOfId(words: readonly string[], id: string): Said | undefined {
  const said = words.map((word): Said | undefined => {
    const kind = verbKind(word)
    return kind === undefined ? undefined : {kind, word, where: `name: ${id}`}
  })
  // `OTAUpdateGET`: some write the method last; `deletePadUsingGET` only says how it is called.
  const last = said.at(-1)
  if (/^(get|list)$/.test(last?.word ?? '') && words.at(-2) !== 'using' && said[0]?.kind !== 'changes') return last
  return said.find((verb) => verb !== undefined && verb.kind !== 'maybe') ?? said.find((verb) => verb !== undefined)
}

const FILLER = new Set(
  `a an the this api endpoint method call operation request allows allow enables lets you to use used can will be it
  that which your user users one all deprecated beta preview experimental new simple please`.split(/\s+/),
)

/** Verbs that may well leave everything as it is. */
const COMPUTES =
  /^(generate|test|verify|build|ping|request|report|rate|process|review|share|actions?|commands?|batch|proxy)$/

/** The verb that a sentence begins with, and a second one that it joins with `or` or `and`. */
function verbOfSummary(words: readonly string[], summary: string): Said | undefined {
  const where = `summary: ${summary.slice(0, 80)}`
  const start = words.findIndex((word) => !FILLER.has(word))
  const word = start < 0 ? undefined : lemma(words[start] ?? '')
  const kind = word === undefined ? undefined : verbKind(word)
  for (let at = start + 1; start >= 0 && at < Math.min(words.length - 1, start + 8); at++) {
    const next = lemma(words[at + 1] ?? '')
    if (/^(or|and|then)$/.test(words[at] ?? '') && verbKind(next) === 'changes')
      return {kind: 'changes', word: next, where}
  }
  if (word !== undefined && kind !== undefined && kind !== 'maybe') return {kind, word, where}
  // `Sets a cookie`: with an article behind it, a word that might be a noun is a verb.
  const article = /^(a|an|the|all|your|this|one)$/.test(words[start + 1] ?? '')
  if (word !== undefined && kind === 'maybe' && article && !COMPUTES.test(word)) return {kind: 'changes', word, where}
  // `Account Update`, `Invoice Items List`: some write the verb last.
  const last = words.length <= 8 ? (words.at(-1) ?? '') : ''
  const lastKind = /^(view|list|update|create|delete|get|show|remove|cancel|add)$/.test(last)
    ? verbKind(last)
    : undefined
  if (lastKind !== undefined) return {kind: lastKind, word: last, where}
  return word === undefined || kind === undefined ? undefined : {kind, word, where}
}

/** The first sentence of a text, without the tags that some write into it. */
function firstSentence(text: string): string {
  const plain = text
    .slice(0, 2000)
    .replaceAll(/<[^<>]*>/g, ' ')
    .trim()
  return plain.split(/(?<=[.!?])\s|\n/)[0]?.slice(0, 200) ?? ''
}

function inputsOf(operation: Operation, defs: Manifest['defs']): readonly Input[] {
  const parameters = operation.parameters
    .filter((parameter) => parameter.in !== 'path')
    .map(({name, in: place, schema, required}) => ({
      name,
      where: `${place}: ${name}`,
      schema: plain(schema, defs),
      required,
    }))
  const {body} = operation
  if (body === undefined) return parameters
  const inBody = (name: string, schema: JsonSchema, required: boolean): Input => ({
    name,
    where: `body: ${name}`,
    schema: plain(schema, defs),
    required,
  })
  if (body.kind === 'fields')
    return [...parameters, ...body.fields.map(({name, schema, required}) => inBody(name, schema, required))]
  const fields = new Map(
    body.media.flatMap(({schema}) =>
      propertiesOf(schema, defs).map(([name, inner]) => [name, inBody(name, inner, false)]),
    ),
  )
  return [...parameters, ...fields.values()]
}

/** The properties of a schema, its parts and alternatives included. */
function propertiesOf(
  schema: JsonSchema,
  defs: Manifest['defs'],
  depth = 0,
): readonly (readonly [string, JsonSchema])[] {
  const here = plain(schema, defs)
  const own = isJsonObject(here.properties) ? (Object.entries(here.properties) as [string, JsonSchema][]) : []
  if (depth > 4) return own
  const parts = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) => {
    const list = here[key]
    return Array.isArray(list) ? (list as readonly JsonSchema[]) : []
  })
  return [...own, ...parts.flatMap((part) => propertiesOf(part, defs, depth + 1))]
}

/** A schema behind its references. */
function plain(schema: JsonSchema, defs: Manifest['defs']): JsonObject {
  let here: Json = schema as Json
  for (let hops = 0; hops < 8 && isJsonObject(here) && typeof here.$ref === 'string'; hops++) {
    const name = here.$ref.replace('#/$defs/', '')
    here = Object.hasOwn(defs, name) ? ((defs[name] ?? {}) as Json) : {}
  }
  return isJsonObject(here) ? here : {}
}

import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema, Manifest} from '#core/manifest'
import {phraseIn, phrases, remember, singular, wordsOf} from './words.ts'

/** A field that holds a secret, or may. */
export interface SecretField {
  /** `data[].password` */
  readonly at: string
  /** By what it was recognised: `is called password`. */
  readonly by: string
}

/** How many properties deep an answer is searched; what lies deeper is another thing's description, seldom filled. */
const DEEPEST = 5
const PREFIX = '#/$defs/'

/** Names that end so hold a secret. */
const SECRETS = phrases(`
  password, passwd, pwd, passphrase, pass, passcode, secret, token, jwt, bearer, apikey, api key, access key, private key, secret key,
  signing key, encryption key, master key, shared key, account key, primary key, secondary key, certificate key, client key,
  server key, ssl key, tls key, auth key, session key, mobile key, sdk key, pre shared key, preshared key, psk, credential,
  kubeconfig, kube config, connection string, connection uri, connection url, database url, dsn, otp, totp, one time code,
  verification code, recovery code, backup code, auth code, authorization code, mnemonic, seed phrase, cvv, cvc, ssn,
  social security number, card number, pan, session cookie, cookie, authorization, authorization header, pem, pfx, keystore,
  storage key, stream key, webhook secret, join token, sas url, signed url, presigned url, root pass, admin pass, unlock key, full key, encrypted value, protection bypass, bypass secret`)

/** A token so called only turns a page, names a position or counts what a model reads. */
const NO_SECRET =
  set(`next page pagination continuation sync cursor prev previous skip scroll match max min total prompt
  completion num usage change delta design start end last sort search resume input output stop type foreign iteration
  has is requires require needs enable enabled allow use used public`)

/** Secrets that may be numbers. */
const NUMERIC = phrases('otp, totp, cvv, cvc, ssn, one time code, verification code, passcode')

/** A value that is a secret whatever its field is called. */
const LOOKS_SECRET =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_[A-Za-z0-9]{20}|\bsk_(live|test)_\w{8}|\bxox[abprs]-\d|\bAKIA[0-9A-Z]{16}|\beyJ[\w-]{8,}\.eyJ[\w-]{8,}|:\/\/[^/\s:@]+:[^/\s:@{<]+@|hooks\.slack\.com\/services\/|discord(app)?\.com\/api\/webhooks\//

/** What a field with a name like `value` is said to hold, and an address that opens by itself. */
const SAYS_SECRET =
  /\b(password|passphrase|secret|api[ -]?key|(access|auth|bearer|refresh) token|private key|credentials?)\b/i
const SAYS_OPEN = /\b(slack|incoming|discord) webhook\b/i
/** Who may ask for it is another matter: `This data requires a bearer token`. */
const REQUIRES = /\brequires?\b/i
const VAGUE = set('value key data content code plaintext plain raw cleartext contents')

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

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

const placeOf = (step: Step | undefined): string => (step === undefined ? '' : join(placeOf(step.from), step.link.at))

function sharedPart(name: string, defs: Manifest['defs']): Part {
  const {parts} = knownOf(defs)
  const part = parts.get(name) ?? partOf(Object.hasOwn(defs, name) ? (defs[name] ?? true) : true, '')
  parts.set(name, part)
  return part
}

/** One schema without those that it refers to. */
function partOf(schema: JsonSchema, name: string): Part {
  const found: Part['found'][number][] = []
  const links: Part['links'][number][] = []
  const open: Node[] = [{schema: schema as Json, name, at: '', depth: 0}]
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
      : (leafSecret(here, node.name) ?? environment(here, node.name, at))
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

/** Why a field holds a secret by itself, without looking at the fields inside of it. */
function leafSecret(schema: Json, name: string): string | undefined {
  if (schema === true) return isSecretName(name) ? `is called ${name}` : undefined
  if (!isJsonObject(schema) || schema.writeOnly === true) return undefined
  if (schema['x-sensitive'] === true || schema['x-secret'] === true) return 'is marked as sensitive'
  if (schema.format === 'password') return 'has the format password'
  const examples = [schema.example, schema.default, ...(Array.isArray(schema.examples) ? schema.examples : [])]
  if (examples.some((example) => typeof example === 'string' && LOOKS_SECRET.test(example)))
    return 'has an example that is a secret'
  if (!mayHoldText(schema, name)) return undefined
  if (isSecretName(name)) return `is called ${name}`
  if (!VAGUE.has(name.toLowerCase()) && !/^ur[il]$/i.test(name)) return undefined
  const sentences = typeof schema.description === 'string' ? schema.description.split('.') : []
  const described = sentences.filter((sentence) => !REQUIRES.test(sentence)).join('.')
  if (VAGUE.has(name.toLowerCase()) && SAYS_SECRET.test(described)) return `is called ${name} and described as a secret`
  if (/^ur[il]$/i.test(name) && SAYS_OPEN.test(described)) return `is called ${name} and described as a webhook's`
  return undefined
}

/**
 * Environment variables with their values, because passwords travel in them: a list or map of texts, anything, or things with
 * a `value`. Where `valueFrom` stands beside it (Kubernetes), secrets are kept elsewhere and only named.
 */
function environment(schema: Json, name: string, at: string): string | undefined {
  if (!/^(env|envs|environ|env_?vars?|environment_?variables|config_?vars)$/i.test(name) || !isJsonObject(schema))
    return undefined
  const {type, properties, additionalProperties} = schema
  const listed = /(\[\]|\.\*)$/.test(at)
  const valued =
    listed && isJsonObject(properties) && properties.value !== undefined && properties.valueFrom === undefined
  const anything = type === 'object' && properties === undefined && additionalProperties === undefined
  return valued || anything || (listed && mayHoldText(schema, name)) ? 'lists environment variables' : undefined
}

/** A flag, a count, a time, a choice among constants or a thing with fields of its own is no secret, whatever its name. */
function mayHoldText(schema: JsonObject, name: string): boolean {
  const {type, format, properties} = schema
  const types = Array.isArray(type) ? (type as readonly Json[]) : type === undefined ? [] : [type]
  if (schema.enum !== undefined || schema.const !== undefined || properties !== undefined) return false
  if (schema.$ref !== undefined || schema.allOf !== undefined || schema.items !== undefined) return false
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return false
  if (typeof format === 'string' && /^(date|date-time|email|int32|int64)$/.test(format)) return isNumeric(name)
  // An address of secrets is none, unless it is one that opens by itself.
  if (typeof format === 'string' && /^(uri|url|uri-reference)$/.test(format))
    return /(url|uri|link|string)$/i.test(name)
  if (types.length === 0 || types.includes('string')) return true
  return (types.includes('integer') || types.includes('number')) && isNumeric(name)
}

const isNumeric = (name: string): boolean => tailIn(wordsOf(name), NUMERIC)

/** Whether a field is called like something secret: the last words count (`root_password`, not `password_changed_at`). */
export function isSecretName(name: string): boolean {
  const before = judged.get(name)
  if (before !== undefined) return before
  if (judged.size > 20_000) judged.clear()
  const secret = soundsSecret(name)
  judged.set(name, secret)
  return secret
}

/** The same names come again in every schema. */
const judged = new Map<string, boolean>()

function soundsSecret(name: string): boolean {
  const words = wordsOf(name)
  if (words.some((word) => NO_SECRET.has(word))) return false
  return (
    tailIn(words, SECRETS) ||
    (phraseIn(words, SECRETS) !== undefined &&
      /^(value|data|plaintext|plain|raw|string|text|hex|base64)$/.test(words.at(-1) ?? ''))
  )
}

function tailIn(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  const plain = words.map(singular)
  return [1, 2, 3].some((length) => wanted.has(plain.slice(-length).join(' ')) && plain.length >= length)
}

const join = (at: string, key: string): string =>
  at === '' || key === '' || key.startsWith('[') || key.startsWith('.') ? at + key : `${at}.${key}`

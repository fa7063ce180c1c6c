import {isJsonObject, type Json} from '#core/json'
import type {Operation, SecurityScheme} from '#core/manifest'
import {elements, entries, type Node} from '../../document/node.ts'
import {type Context, follow, remark} from './context.ts'

/** Reads the Security Scheme Objects of OpenAPI 3. */
export function readSchemes(context: Context, node: Node): Readonly<Record<string, SecurityScheme>> {
  return Object.fromEntries(
    entries(node).map(([name, item]): [string, SecurityScheme] => {
      const at = follow(context, item)
      return [name, at === undefined ? {kind: 'unsupported', why: 'it is not described'} : readScheme(context, at)]
    }),
  )
}

function readScheme(context: Context, node: Node): SecurityScheme {
  const {type, in: where, name, scheme, flows} = isJsonObject(node.value) ? node.value : {}
  switch (type) {
    case 'apiKey':
      if ((where !== 'header' && where !== 'query' && where !== 'cookie') || typeof name !== 'string' || name === '')
        return {kind: 'unsupported', why: 'an API key without a place and a name'}
      return where === 'header' && isBearer(node, name) ? {kind: 'bearer'} : {kind: 'api-key', in: where, name}
    case 'http': {
      const word = String(scheme).toLowerCase()
      return word === 'bearer' || word === 'basic'
        ? {kind: word}
        : {kind: 'unsupported', why: `HTTP authentication ${JSON.stringify(scheme ?? '')}`}
    }
    case 'oauth2':
      return readOauth(context, node, flows)
    case 'openIdConnect':
      remark(context, node, 'signing in with OpenID Connect is done elsewhere; give the access token')
      return {kind: 'bearer'}
    case 'mutualTLS':
      return {kind: 'unsupported', why: 'mutual TLS'}
    default:
      return {kind: 'unsupported', why: `the scheme ${JSON.stringify(type ?? null)}`}
  }
}

/** Swagger 2 has no word for a bearer token: it is an API key in `Authorization`, and the description says what it is. */
function isBearer(node: Node, name: string): boolean {
  const {description} = isJsonObject(node.value) ? node.value : {}
  return /^authorization$/i.test(name) && /\bbearer\b/i.test(typeof description === 'string' ? description : '')
}

/** Client credentials are a flow that a program can do alone; the access token of any other is a bearer token (RFC 6750). */
function readOauth(context: Context, node: Node, flows: Json | undefined): SecurityScheme {
  const flow = isJsonObject(flows) ? flows.clientCredentials : undefined
  if (isJsonObject(flow) && typeof flow.tokenUrl === 'string') {
    const {tokenUrl, scopes} = flow
    const base = context.documents.entry.address
    const absolute = URL.canParse(tokenUrl, base) ? new URL(tokenUrl, base) : undefined
    if (absolute?.protocol === 'https:' || absolute?.protocol === 'http:')
      return {kind: 'oauth2-client', tokenUrl: absolute.href, scopes: isJsonObject(scopes) ? Object.keys(scopes) : []}
    remark(context, node, `the token address ${JSON.stringify(tokenUrl)} is none; give an access token`)
  } else remark(context, node, 'this OAuth flow needs a browser and is done elsewhere; give the access token')
  return {kind: 'bearer'}
}

/** The alternatives of an operation; undefined: nothing is said. */
export function readRequirements(node: Node): Operation['security'] {
  if (!Array.isArray(node.value)) return undefined
  return elements(node)
    .filter(({value}) => isJsonObject(value))
    .map((item) =>
      Object.fromEntries(
        entries(item).map(([name, {value}]) => [
          name,
          Array.isArray(value) ? value.filter((scope): scope is string => typeof scope === 'string') : [],
        ]),
      ),
    )
}

/** Why nobody can show who they are in a way that this operation takes; undefined: somebody can. */
export function whyUnsupported(
  security: Operation['security'],
  schemes: Readonly<Record<string, SecurityScheme>>,
): string | undefined {
  if (security === undefined || security.length === 0) return undefined
  const faults = security.map((alternative) =>
    Object.keys(alternative)
      .map((name) => (Object.hasOwn(schemes, name) ? schemes[name] : undefined))
      .find((scheme) => scheme?.kind === 'unsupported'),
  )
  const [first] = faults
  if (faults.some((fault) => fault === undefined) || first?.kind !== 'unsupported') return undefined
  return `it asks for a credential that runos cannot give: ${first.why}`
}

/** Which parameters are the credential. */
export interface CredentialPlaces {
  /** Whether a security scheme fills it in. */
  readonly filled: (where: string, name: string) => boolean
  /**
   * Whether it is the credential once more: some documents name it in their security schemes, and as a parameter of
   * each operation as well (Slack `token`, Google `access_token`). A model that is asked for one would invent it.
   */
  readonly again: (where: string, name: string, description: Json | undefined) => boolean
}

const NAMES = /^((access|auth|oauth)[-_]?)?token$|^((api|auth)[-_]?)?key$/i
const MEANT = /^((the|your|an?) )?(oauth|authentication|authorization|access|api|bearer)\b[^.]{0,20}\b(token|key)\b/i
/** A credential that the operation is about, and not the one that it is called with. */
const SUBJECT = /\b(revoke|validate|verify|check|introspect|inspect|refresh|delete|rotate|exchange)/i

/** @param secured whether the operation is called with a credential at all */
export function credentialPlaces(
  schemes: Readonly<Record<string, SecurityScheme>>,
  secured: boolean,
): CredentialPlaces {
  const keys = Object.values(schemes).filter((scheme) => scheme.kind === 'api-key')
  return {
    filled: (where, name) =>
      keys.some(
        (key) =>
          key.in === where && (where === 'header' ? key.name.toLowerCase() === name.toLowerCase() : key.name === name),
      ),
    again: (where, name, description) =>
      secured &&
      (where === 'query' || where === 'header') &&
      NAMES.test(name) &&
      typeof description === 'string' &&
      MEANT.test(description.trim()) &&
      !SUBJECT.test(description),
  }
}

import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {child, entries, type Node} from '../../document/node.ts'
import type {Context} from '../openapi/context.ts'

/** The outermost object of Swagger 2 in the shape of OpenAPI 3. Schemas stay where they are. */
export function upgradeRoot(context: Context, root: Node): Node {
  const value = root.value as JsonObject
  const securitySchemes = Object.fromEntries(
    entries(child(root, 'securityDefinitions')).map(([name, {value: scheme}]) => [name, upgradeScheme(scheme)]),
  )
  return {...root, value: {...value, servers: serversOf(context, value), components: {securitySchemes}}}
}

/** `schemes`, `host` and `basePath`; what is missing is that of the document. HTTPS comes first. */
function serversOf({documents}: Context, {schemes, host, basePath}: JsonObject): Json {
  const base = typeof basePath === 'string' ? `/${basePath.replaceAll(/^\/+|\/+$/g, '')}` : '/'
  const {address} = documents.entry
  if (typeof host !== 'string' || host === '')
    return typeof basePath === 'string' || address.startsWith('http') ? [{url: base}] : []
  const given = Array.isArray(schemes) ? schemes.filter((scheme) => scheme === 'https' || scheme === 'http') : []
  const own = address.startsWith('http:') ? ['http'] : ['https']
  const ordered = (given.length > 0 ? given : own).toSorted((a, b) => (a > b ? -1 : 1))
  return ordered.map((scheme) => ({url: `${scheme}://${host}${base}`}))
}

const FLOWS: Readonly<Record<string, string>> = {
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
  implicit: 'implicit',
  password: 'password',
}

function upgradeScheme(scheme: Json | undefined): Json {
  if (!isJsonObject(scheme)) return {}
  if (scheme.type === 'basic') return {type: 'http', scheme: 'basic'}
  if (scheme.type !== 'oauth2') return scheme
  const {flow, type: _type, ...rest} = scheme
  const name = typeof flow === 'string' && Object.hasOwn(FLOWS, flow) ? FLOWS[flow] : undefined
  return {type: 'oauth2', flows: name === undefined ? {} : {[name]: rest}}
}

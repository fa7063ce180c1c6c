import {createHash} from 'node:crypto'
import {RunosError} from '#core/errors'
import {isJsonObject} from '#core/json'
import {HTTP_METHODS, type HttpMethod, type Manifest} from '#core/manifest'
import type {Documents} from '../../document/documents.ts'
import {child, entries, type Node} from '../../document/node.ts'
import {lineOf} from '../../document/place.ts'
import {type Context, type Dialect, follow, remark, text} from './context.ts'
import {type Api, type OperationSource, readOperation} from './operation.ts'
import {createRemarks} from './remarks.ts'
import {createSchemas} from './schema/schemas.ts'
import {readRequirements, readSchemes} from './security.ts'
import {readHome, readServers} from './server.ts'

/** What another format changes before it is read as OpenAPI 3. */
export interface Shape {
  /** The outermost object in the shape of OpenAPI 3; paths may stay as they are. */
  readonly root?: (context: Context, root: Node) => Node
  /** An operation and the Path Item around it, in the shape of OpenAPI 3. */
  readonly operation?: (context: Context, source: OperationSource) => OperationSource
}

/**
 * Reads a description in the shape of OpenAPI 3.
 * @throws RunosError E_MANIFEST_INVALID for what no operation could be trusted after
 */
export function readApi(documents: Documents, dialect: Dialect, shape: Shape = {}): Manifest {
  const context: Context = {documents, dialect, remarks: createRemarks(), operation: undefined, texts: new Map()}
  const entry: Node = {document: documents.entry, value: documents.entry.root}
  const root = shape.root?.(context, entry) ?? entry
  const paths = child(root, 'paths')
  if (paths.value !== undefined && !isJsonObject(paths.value)) throw fault(paths, 'paths is not an object')
  if (
    paths.value === undefined &&
    child(root, 'webhooks').value === undefined &&
    child(root, 'components').value === undefined
  )
    throw fault(root, 'this description has no paths')
  const servers = readServers(context, serversOf(context, root))
  const api: Api = {
    context,
    home: readHome(child(root, 'servers'), servers),
    schemas: createSchemas(context),
    schemes: readSchemes(context, child(child(root, 'components'), 'securitySchemes')),
    security: readRequirements(child(root, 'security')),
    ids: new Set(),
  }
  const operations = sources(context, paths).map((source) =>
    readOperation(api, shape.operation?.(context, source) ?? source),
  )
  const title = text(context, child(child(root, 'info'), 'title'), 200)
  return {
    version: versionOf(documents, child(child(root, 'info'), 'version')),
    ...(title === undefined ? {} : {title}),
    ...(servers.length > 0 ? {servers} : {}),
    operations,
    defs: api.schemas.defs(),
    schemes: api.schemes,
    remarks: context.remarks.list(),
  }
}

/** Every operation below `paths`, in the order of the document. What is called back or hooked is not called by us. */
function sources(context: Context, paths: Node): readonly OperationSource[] {
  return entries(paths).flatMap(([template, node]): readonly OperationSource[] => {
    if (template.startsWith('x-')) return []
    const item = follow(context, node)
    if (item === undefined || !isJsonObject(item.value)) {
      remark(context, node, 'this path is not described')
      return []
    }
    const plain = entries(item).filter(([key]) => METHODS.has(key.toLowerCase()))
    const additional = entries(child(item, 'additionalOperations'))
    return [...plain, ...additional].flatMap(([key, operation]): readonly OperationSource[] => {
      const method = METHODS.get(key.toLowerCase())
      if (method === undefined) remark(context, operation, `the method ${key} is not supported`)
      else if (isJsonObject(operation.value)) return [{template, method, item, node: operation}]
      else remark(context, operation, 'this operation is not described')
      return []
    })
  })
}

const METHODS: ReadonlyMap<string, HttpMethod> = new Map(HTTP_METHODS.map((method) => [method.toLowerCase(), method]))

/** No servers means one at `/` (OpenAPI 3, `servers`), which says something only when the document was fetched. */
function serversOf({documents}: Context, root: Node): Node {
  const servers = child(root, 'servers')
  const said = Array.isArray(servers.value) && servers.value.length > 0
  return said || !documents.entry.address.startsWith('http') ? servers : {...servers, value: [{url: '/'}]}
}

/** The version that the document gives itself is often forgotten; any other byte is another version, too. */
function versionOf(documents: Documents, {value}: Node): string {
  const hash = createHash('sha256')
  for (const {text: content} of documents.all()) hash.update(content).update('\0')
  const said = typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll(/[^\w.-]+/g, '-') : '0'
  return `${said.slice(0, 40) || '0'}+${hash.digest('hex').slice(0, 12)}`
}

const fault = (node: Node, message: string): RunosError =>
  new RunosError('E_MANIFEST_INVALID', message, {where: lineOf(node)})

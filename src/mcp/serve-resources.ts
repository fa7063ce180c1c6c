import {ProtocolError, ProtocolErrorCode, ResourceNotFoundError, type Server} from '@modelcontextprotocol/server'
import type {ToolResult} from '#core/call'
import {callContext} from './call-context.ts'
import {textOf} from './from-result.ts'
import {pageOf} from './page.ts'
import type {ResourceContent, ResourceListing, Resources} from './ports.ts'

type Contents = {uri: string; mimeType: string; text: string} | {uri: string; mimeType: string; blob: string}

/** Answers what a client asks about resources. */
export function serveResources(server: Server, load: () => Promise<Resources>): void {
  server.setRequestHandler('resources/list', async ({params}) => {
    const {items, next} = pageOf(await (await load()).list(), params?.cursor, ({uri}) => uri)
    return {resources: items.map((one) => ({...listed(one), uri: one.uri})), ...next}
  })
  server.setRequestHandler('resources/templates/list', async ({params}) => {
    const {items, next} = pageOf(await (await load()).templates(), params?.cursor, ({uri}) => uri)
    return {resourceTemplates: items.map((one) => ({...listed(one), uriTemplate: one.uri})), ...next}
  })
  server.setRequestHandler('resources/read', async ({params: {uri}}, context) => {
    const content = await (await load()).read(uri, callContext(context))
    if (content === undefined) throw new ResourceNotFoundError(uri)
    return {contents: contentsOf(uri, content)}
  })
}

const listed = ({name, title, description, type}: ResourceListing) => ({name, title, description, mimeType: type})

function contentsOf(uri: string, content: ResourceContent): Contents[] {
  if ('text' in content) return [{uri, mimeType: content.type, text: content.text}]
  const {result} = content
  if (result.isError) throw failure(uri, result)
  const files = (result.files ?? []).map(({type, base64}) => ({uri, mimeType: type, blob: base64}))
  const silent = result.data === undefined && result.said === undefined
  return [...(silent ? [] : [{uri, mimeType: 'application/json', text: textOf(result)}]), ...files]
}

/** What was not sent, and what is not there, is no resource; anything else failed, and says what to do in our own words alone. */
function failure(uri: string, {said = {}}: ToolResult): ProtocolError {
  const {status, code, error, next} = said as Readonly<Record<string, unknown>>
  if (status === 404 || code === 'E_ARGS_INVALID' || code === 'E_REQUEST_UNSAFE') return new ResourceNotFoundError(uri)
  return new ProtocolError(
    ProtocolErrorCode.InternalError,
    [error, next].filter((part) => typeof part === 'string').join('. '),
  )
}

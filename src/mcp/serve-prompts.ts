import {ProtocolError, ProtocolErrorCode, type Server} from '@modelcontextprotocol/server'
import {RunosError} from '#core/errors'
import {pageOf} from './page.ts'
import type {PromptListing, Prompts} from './ports.ts'

/** Answers what a client asks about prompts. Each is one message of the person. */
export function servePrompts(server: Server, load: () => Promise<Prompts>): void {
  server.setRequestHandler('prompts/list', async ({params}) => {
    const {items, next} = pageOf(await (await load()).list(), params?.cursor, ({name}) => name)
    return {prompts: items.map(listed), ...next}
  })
  server.setRequestHandler('prompts/get', async ({params}) => {
    const prompts = await load()
    const text = await prompts.get(params.name, params.arguments ?? {}).catch(refused)
    if (text === undefined) throw invalid(`This server has no prompt of that name: prompts/list names them.`)
    const found = (await prompts.list()).find(({name}) => name === params.name)
    return {
      ...(found === undefined ? {} : {description: found.description}),
      messages: [{role: 'user', content: {type: 'text', text}}],
    }
  })
}

const listed = ({name, title, description, arguments: args}: PromptListing) => ({
  ...{name, title, description},
  arguments: args.map((argument) => ({...argument})),
})

const invalid = (message: string) => new ProtocolError(ProtocolErrorCode.InvalidParams, message)

function refused(error: unknown): never {
  throw error instanceof RunosError && error.code === 'E_ARGS_INVALID' ? invalid(error.message) : error
}

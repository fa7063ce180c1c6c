import {ProtocolError, ProtocolErrorCode, type Server} from '@modelcontextprotocol/server'
import type {Prompts, Question, Resources} from './ports.ts'

/** So many values one answer may hold (MCP, completion). */
const MOST = 100

/** Answers what fits into an argument of a prompt or of a resource template. */
export function serveCompletion(
  server: Server,
  prompts: (() => Promise<Prompts>) | undefined,
  resources: (() => Promise<Resources>) | undefined,
): void {
  server.setRequestHandler('completion/complete', async ({params: {ref, argument, context}}) => {
    const question: Question = {
      argument: argument.name,
      value: argument.value,
      given: context?.arguments ?? {},
    }
    const values =
      ref.type === 'ref/prompt'
        ? await (await prompts?.())?.complete(ref.name, question)
        : await (await resources?.())?.complete(ref.uri, question)
    if (values === undefined)
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'there is no such argument to complete')
    return {completion: {values: values.slice(0, MOST), total: values.length, hasMore: values.length > MOST}}
  })
}

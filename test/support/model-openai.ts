import {type Dialect, sendEvents} from './model.ts'
import type {Judged} from './server.ts'

/** The Responses API, as Codex streams it: one output item for each answer. Tools of a server lie in a namespace. */
export const openaiResponses: Dialect = {
  path: '/v1/responses',
  offers: ({tools = []}) => tools.length,
  results: ({input}) =>
    input
      .filter(({type}: Judged) => type === 'function_call_output')
      .map(({output}: Judged) =>
        typeof output === 'string' ? output : output.map(({text}: Judged) => text).join('\n'),
      ),

  answer(response, {tools}, reply) {
    const item =
      reply === 'done'
        ? {
            type: 'message',
            id: 'msg_1',
            role: 'assistant',
            content: [{type: 'output_text', text: 'done', annotations: []}],
          }
        : {
            type: 'function_call',
            id: `fc_${reply.index}`,
            call_id: `call_${reply.index}`,
            ...address(tools, reply.tool),
            arguments: JSON.stringify(reply.args),
          }
    const output = [{...item, status: 'completed'}]
    const usage = {
      input_tokens: 1,
      input_tokens_details: {cached_tokens: 0},
      output_tokens: 1,
      output_tokens_details: {reasoning_tokens: 0},
      total_tokens: 2,
    }
    sendEvents(response, [
      {type: 'response.created', response: {id: 'resp_1', status: 'in_progress', output: []}},
      {type: 'response.output_item.done', output_index: 0, item: output[0]},
      {type: 'response.completed', response: {id: 'resp_1', status: 'completed', output, usage}},
    ])
  },
}

/** `mcp__server__tool` as it is called: by its namespace and the rest, if the tools were offered in one. */
function address(tools: Judged[], full: string): {name: string; namespace?: string} {
  const space = tools.find(({type, name}) => type === 'namespace' && full.startsWith(`${name}__`))?.name
  return space === undefined ? {name: full} : {namespace: space, name: full.slice(space.length + 2)}
}

import {type Dialect, type Reply, sendEvents} from './model.ts'
import type {Judged} from './server.ts'

/** The Messages API, as Claude Code streams it: one content block for each answer. */
export const anthropicMessages: Dialect = {
  path: '/v1/messages',
  offers: ({tools = []}) => tools.length,
  results: ({messages}) =>
    messages
      .flatMap(({content}: Judged) => (Array.isArray(content) ? content : []))
      .filter(({type}: Judged) => type === 'tool_result')
      .map(({content}: Judged) => textOf(content)),

  answer(response, {model}, reply) {
    const {start, delta} = block(reply)
    const usage = {input_tokens: 1, output_tokens: 1}
    const message = {id: idOf(reply), type: 'message', role: 'assistant', model, content: [], stop_reason: null, usage}
    const ending = {stop_reason: reply === 'done' ? 'end_turn' : 'tool_use', stop_sequence: null}
    sendEvents(response, [
      {type: 'message_start', message},
      {type: 'content_block_start', index: 0, content_block: start},
      {type: 'content_block_delta', index: 0, delta},
      {type: 'content_block_stop', index: 0},
      {type: 'message_delta', delta: ending, usage},
      {type: 'message_stop'},
    ])
  },
}

function block(reply: Reply): {start: object; delta: object} {
  if (reply === 'done') return {start: {type: 'text', text: ''}, delta: {type: 'text_delta', text: 'done'}}
  const {index, tool, args} = reply
  return {
    start: {type: 'tool_use', id: `toolu_${index}`, name: tool, input: {}},
    delta: {type: 'input_json_delta', partial_json: JSON.stringify(args)},
  }
}

function textOf(content: Judged): string {
  if (typeof content === 'string') return content
  return content.map((part: Judged) => part.text ?? JSON.stringify(part)).join('\n')
}

/** Each answer has an id of its own: Claude Code takes two of the same id for one message. */
function idOf(reply: Reply): string {
  return reply === 'done' ? 'msg_done' : `msg_${reply.index}`
}

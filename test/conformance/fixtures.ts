import {setTimeout as wait} from 'node:timers/promises'
import type {CallContext, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import type {JsonObject} from '#core/json'
import type {ToolListing} from '#core/tool'
import type {PromptArgument, PromptListing, Prompts, ResourceListing, Resources} from '#mcp/ports'
import type {ServerPorts} from '#mcp/server'
import {plainTool, resultOf} from '../support/in-process.ts'

/** A picture of one point, and a sound of no length. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='
const WAV = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA='
const picture = {name: 'point.png', type: 'image/png', base64: PNG}
const note = {name: 'note.txt', type: 'text/plain', base64: Buffer.from('An embedded text.').toString('base64')}

type Answer = (how: CallContext, changed: () => void) => ToolResult | Promise<ToolResult>

/** The tools that the suite calls by name, each as our ports can answer it. */
const TOOLS: Readonly<Record<string, Answer>> = {
  test_simple_text: () => resultOf({said: {done: 'This is a simple text response for testing.'}}),
  test_image_content: () => resultOf({said: {file: 'point.png'}, files: [picture]}),
  test_audio_content: () =>
    resultOf({said: {file: 'silence.wav'}, files: [{name: 'silence.wav', type: 'audio/wav', base64: WAV}]}),
  test_embedded_resource: () => resultOf({said: {file: 'note.txt'}, files: [note]}),
  test_multiple_content_types: () => resultOf({said: {files: 'point.png, note.txt'}, files: [picture, note]}),
  test_error_handling: () =>
    resultOf({isError: true, said: {error: 'This tool intentionally returns an error for testing'}}),
  async test_tool_with_progress({progress}) {
    for (const done of [0, 50, 100]) {
      progress?.({done, total: 100, message: `${done} of 100`})
      await wait(20)
    }
    return resultOf({said: {done: 'all of it'}})
  },
  // A server that never logs and never asks back: what the suite looks for on their streams must not be there.
  test_logging_tool: () => resultOf({said: {done: 'without a word in a log'}}),
  test_streaming_elicitation: () => resultOf({said: {done: 'without asking back'}}),
  test_trigger_tool_change(_how, changed) {
    changed()
    return resultOf({said: {done: 'the tools have changed'}})
  },
  json_schema_2020_12_tool: () => resultOf({said: {done: 'nothing'}}),
}

/** Whatever JSON Schema 2020-12 allows is listed as it is. */
const MUCH: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {name: {type: 'string'}, address: {$ref: '#/$defs/address'}, kind: {enum: ['person', 'firm']}},
  allOf: [{anyOf: [{required: ['name']}, {required: ['address']}]}],
  if: {properties: {kind: {const: 'firm'}}, required: ['kind']},
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {required: ['address']},
  else: {required: ['name']},
  additionalProperties: false,
  $defs: {
    address: {$anchor: 'address', type: 'object', properties: {street: {type: 'string'}, city: {type: 'string'}}},
  },
}

const argument = (name: string): PromptArgument => ({name, description: `The argument ${name}.`, required: true})
const prompt = (name: string, ...args: readonly string[]): PromptListing => ({
  name,
  title: name,
  description: `The prompt ${name}.`,
  arguments: args.map(argument),
})
const PROMPTS = [prompt('test_prompt_with_arguments', 'arg1', 'arg2'), prompt('test_simple_prompt')]

const prompts: Prompts = {
  list: async () => PROMPTS,
  async get(name, given) {
    const found = PROMPTS.find((one) => one.name === name)
    const missing = found?.arguments.find((one) => given[one.name] === undefined)
    if (missing !== undefined) throw new RunosError('E_ARGS_INVALID', `${missing.name} is missing`)
    return found === undefined ? undefined : ['This is a simple prompt.', ...Object.values(given)].join(' ')
  },
  complete: async (name, question) =>
    name === PROMPTS[0]?.name ? [`${question.value}-1`, `${question.value}-2`] : undefined,
}

const resource = (uri: string, type: string): ResourceListing => ({
  uri,
  name: uri.replace(/^test:\/\//, ''),
  title: uri,
  description: `What is read at ${uri}.`,
  type,
})

const resources: Resources = {
  list: async () => [resource('test://static-text', 'text/plain'), resource('test://static-binary', 'image/png')],
  templates: async () => [resource('test://template/{id}/data', 'application/json')],
  async read(uri) {
    if (uri === 'test://static-text') return {type: 'text/plain', text: 'A text that does not change.'}
    if (uri === 'test://static-binary') return {result: resultOf({files: [picture]})}
    const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? []
    return id === undefined ? undefined : {result: resultOf({data: {id, templateTest: true}})}
  },
  complete: async () => undefined,
}

/** A server with all that the conformance suite asks for and our ports carry. */
export function fixturePorts(): ServerPorts {
  const listeners = new Set<() => void>()
  const tools: readonly ToolListing[] = Object.keys(TOOLS).map((name) =>
    plainTool(name, name.startsWith('json_schema') ? {inputSchema: MUCH} : {}),
  )
  return {
    tier: 'read',
    api: 'conformance',
    version: '1.0.0',
    tools: async () => tools,
    async call(name, _args, how) {
      const answer = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined
      if (answer === undefined) throw new RunosError('E_TOOL_UNKNOWN', 'no such tool on this server')
      return answer(how, () => {
        for (const listener of listeners) listener()
      })
    },
    resources: async () => resources,
    prompts: async () => prompts,
    onToolsChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

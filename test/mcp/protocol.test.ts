import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {ProtocolError} from '@modelcontextprotocol/client'
import {RunosError} from '#core/errors'
import type {Prompts, Resources} from '#mcp/ports'
import {connectTo, plainTool, portsWith, resultOf} from '../support/in-process.ts'
import type {Era} from '../support/server.ts'

const ERAS: readonly Era[] = ['modern', 'legacy']
const TOOLS = [plainTool('a_list'), plainTool('b_list')]

const resources: Resources = {
  list: async () => [{uri: 'test://one', name: 'one', title: 'One', description: 'The only one.', type: 'text/plain'}],
  templates: async () => [],
  read: async (uri) => (uri === 'test://one' ? {text: 'one', type: 'text/plain'} : undefined),
  complete: async () => undefined,
}
const prompts: Prompts = {
  list: async () => [{name: 'begin', title: 'Begin', description: 'Begins.', arguments: []}],
  get: async (name) => (name === 'begin' ? 'Begin.' : undefined),
  complete: async () => undefined,
}
const more = {resources: async () => resources, prompts: async () => prompts}
const PORTS = portsWith(TOOLS, () => resultOf({data: {}}), more)

test('whatever may be kept says for how long, and that it is nobody else’s', async () => {
  await using client = await connectTo(PORTS, 'modern')
  const answers = {
    'tools/list': await client.listTools(),
    'resources/list': await client.listResources(),
    'resources/templates/list': await client.listResourceTemplates(),
    'prompts/list': await client.listPrompts(),
    'resources/read': await client.readResource({uri: 'test://one'}),
    'server/discover': await client.discover(),
  }
  for (const [method, {ttlMs, cacheScope}] of Object.entries(answers)) {
    assert.ok(typeof ttlMs === 'number' && ttlMs > 0, `${method}: ${ttlMs}`)
    assert.equal(cacheScope, 'private', method)
  }
})

for (const era of ERAS) {
  describe(`what is asked wrongly in the ${era} era is refused with -32602, and says of what`, () => {
    const rows: readonly (readonly [
      string,
      (client: Awaited<ReturnType<typeof connectTo>>) => Promise<unknown>,
      RegExp,
    ])[] = [
      [
        'an unknown tool',
        (client) => client.callTool({name: 'no_such'}),
        /no tool of that name; it is for looking around/,
      ],
      ['an unknown resource', (client) => client.readResource({uri: 'test://two'}), /test:\/\/two/],
      ['an unknown prompt', (client) => client.getPrompt({name: 'end'}), /no prompt of that name/],
      ['a cursor that we never gave', (client) => client.listTools({cursor: 'bm8'}), /this cursor is not of this list/],
      [
        'an argument of no prompt',
        (client) => client.complete({ref: {type: 'ref/prompt', name: 'end'}, argument: {name: 'a', value: ''}}),
        /no such argument/,
      ],
      [
        'a variable of no template',
        (client) => client.complete({ref: {type: 'ref/resource', uri: 'test://{a}'}, argument: {name: 'a', value: ''}}),
        /no such argument/,
      ],
    ]
    for (const [about, ask, message] of rows) {
      test(about, async () => {
        const call = async (): Promise<never> => {
          throw new RunosError('E_TOOL_UNKNOWN', 'not here')
        }
        await using client = await connectTo({...PORTS, call}, era)
        await assert.rejects(ask(client), (error: unknown) => {
          assert.ok(error instanceof ProtocolError)
          assert.equal(error.code, -32602)
          assert.match(error.message, message)
          return true
        })
      })
    }
  })

  test(`a failure before there was a call is a result that a model can act on (${era})`, async () => {
    const call = async (): Promise<never> => {
      throw new RunosError('E_FORBIDDEN', 'the account was switched', {fix: ['restart the server']})
    }
    await using client = await connectTo({...PORTS, call}, era)
    const {isError, structuredContent, content} = await client.callTool({name: 'a_list'})
    assert.equal(isError, true)
    assert.deepEqual(structuredContent, {
      error: 'the account was switched',
      code: 'E_FORBIDDEN',
      next: 'restart the server',
    })
    assert.deepEqual(JSON.parse((content[0] as {text: string}).text), structuredContent)
  })

  test(`thousands of tools come in pages, each once and in order (${era})`, async () => {
    const names = Array.from({length: 4500}, (_none, index) => `tool_${String(index).padStart(5, '0')}`)
    const tools = names.map((name) => plainTool(name))
    await using client = await connectTo({...PORTS, tools: async () => tools}, era)
    const listed: string[] = []
    let pages = 0
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await client.request({method: 'tools/list', params: cursor === undefined ? {} : {cursor}})
      listed.push(...page.tools.map(({name}) => name))
      cursor = page.nextCursor
      pages += 1
    }
    assert.deepEqual(listed, names)
    assert.equal(pages, 3)
  })
}

test('a cursor stays right when the list has grown before it', async () => {
  const tools = Array.from({length: 2500}, (_none, index) => plainTool(`tool_${String(index).padStart(5, '0')}`))
  await using client = await connectTo({...PORTS, tools: async () => tools}, 'legacy')
  const {nextCursor} = await client.request({method: 'tools/list', params: {}})
  tools.unshift(plainTool('another'))
  const second = await client.request({
    method: 'tools/list',
    params: nextCursor === undefined ? {} : {cursor: nextCursor},
  })
  assert.equal(second.tools[0]?.name, 'tool_02000')
})

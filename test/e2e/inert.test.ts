import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {diskFiles} from '#platform/files'
import {ensureLauncher} from '#platform/launcher'
import {INERT} from '#platform/launcher-script'
import {resolvePaths} from '#platform/paths'
import {type FarApi, farApi} from '../support/any-api.ts'
import {ask, type Home, makeHome, RUNOS, runos, toolNames} from '../support/server.ts'

const skip = process.platform === 'win32' ? 'Windows starts Node itself' : false

/** Ends the process that runs it, and with it every call of a test. */
const CODE = 'process.exit(66)'
const HOSTILE = [
  `\`\${${CODE}}\``,
  `"; ${CODE}; "`,
  `'; ${CODE}; '`,
  `\\"; ${CODE}; //`,
  `*/ ${CODE} /*`,
  `\u2028${CODE}\u2029`,
  `"]; ${CODE}; x["`,
  `) { ${CODE} } if (`,
]

/** An operation in which every place that reaches the schema of a tool holds text that would be code. */
function operation(text: string, index: number): object {
  const properties = {
    [text]: {type: 'string', enum: [text, 'plain'], default: text, description: text},
    pattern: {type: 'string', pattern: '^[^`]*$'},
    nested: {$ref: `#/components/schemas/Evil${index}`},
    choice: {
      oneOf: [
        {const: text, title: text},
        {type: 'integer', minimum: 3},
      ],
    },
    map: {type: 'object', patternProperties: {'^x`?': {const: text}}, additionalProperties: false},
  }
  const schema = {type: 'object', title: text, description: text, properties, required: [text]}
  return {
    operationId: `things_create_${index}`,
    summary: text,
    description: text,
    parameters: [{name: 'q', in: 'query', description: text, schema: {type: 'string', enum: [text], example: text}}],
    requestBody: {required: true, content: {'application/json': {schema}}},
    responses: {200: {description: text, content: {'application/json': {schema}}}},
  }
}

/** A schema that is cyclic, and asks what others have looked at. */
const evil = (text: string, index: number): object => ({
  type: 'object',
  properties: {again: {$ref: `#/components/schemas/Evil${index}`}, [text]: {const: text}},
  dependentRequired: {[text]: ['again']},
  unevaluatedProperties: false,
})

const DOCUMENT = {
  openapi: '3.1.0',
  info: {title: HOSTILE.join(), version: '1', description: HOSTILE.join()},
  paths: Object.fromEntries(HOSTILE.map((text, index) => [`/things/${index}`, {post: operation(text, index)}])),
  components: {schemas: Object.fromEntries(HOSTILE.map((text, index) => [`Evil${index}`, evil(text, index)]))},
}

describe('attack 4: a server in which no text can become code validates, refuses and sends', {skip}, () => {
  let home: Home
  let api: FarApi
  let launcher = ''
  const ways: (readonly [string, () => {command: string; args: readonly string[]}])[] = [
    ['the launcher, from a snapshot', () => ({command: launcher, args: []})],
    ['Node and the program', () => ({command: process.execPath, args: [INERT, RUNOS]})],
  ]

  before(async () => {
    home = makeHome()
    api = await farApi()
    const path = join(home.path, 'evil.json')
    writeFileSync(path, JSON.stringify(DOCUMENT))
    const {code, stderr} = await runos(home, ['api', 'add', path, '--name', 'evil', '--base-url', api.url])
    assert.equal(code, 0, stderr)
    const machine = {platform: process.platform, env: home.env, home: home.path}
    const needs = {machine, paths: resolvePaths(machine), files: diskFiles, execPath: process.execPath, program: RUNOS}
    launcher = (await ensureLauncher(needs)).command
  })
  after(async () => {
    await api[Symbol.asyncDispose]()
    home[Symbol.dispose]()
  })

  for (const [way, start] of ways) {
    describe(`started by ${way}`, () => {
      let client: Client
      before(async () => {
        const {command, args} = start()
        const serve = [...args, 'mcp', 'serve', 'write', '--api', 'evil']
        client = new Client({name: 'runos-test', version: '1.0.0'})
        await client.connect(new StdioClientTransport({command, args: serve, env: home.env, stderr: 'inherit'}))
      })
      after(() => client.close())

      for (const [index, text] of HOSTILE.entries()) {
        test(JSON.stringify(text), async () => {
          const tool = (await toolNames(client))[index] ?? ''
          const good = {[text]: text, pattern: 'a', nested: {again: {}, [text]: text}, choice: text, map: {x: text}}
          const before = api.arrived.length
          assert.equal((await ask(client, tool, {body: good, q: text})).isError, false)
          assert.equal(api.arrived.length, before + 1)
          assert.deepEqual(JSON.parse(String(api.arrived.at(-1)?.body)), good)
          for (const wrong of [
            {...good, [text]: 'other'},
            {...good, pattern: '`'},
            {...good, nested: {[text]: text}},
            {...good, nested: {again: {again: {other: 1}}}},
            {...good, choice: 2},
            {...good, map: {y: text}},
            {...good, map: {x: 'other'}},
            {},
          ]) {
            const {isError, value} = await ask(client, tool, {body: wrong})
            assert.deepEqual([isError, value.code], [true, 'E_ARGS_INVALID'], JSON.stringify(wrong))
          }
          assert.equal(api.arrived.length, before + 1, 'what does not fit was not sent')
        })
      }
    })
  }
})

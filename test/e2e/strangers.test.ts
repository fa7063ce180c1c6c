// What one server gave out is used on another one, and answers are made to keep it busy: through real clients.

import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import type {Client} from '@modelcontextprotocol/client'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {connect, type Home, type Judged, makeHome, runos} from '../support/server.ts'

const PASSWORD = ['correct', 'Horse', '7', 'battery'].join('-')
const COMMANDS: readonly Command[] = [
  {command: 'things/list'},
  {command: 'shapes/{name}/show'},
  {
    command: 'users/{id}/password',
    method: 'PUT',
    mcp: ['write'],
    input: {fields: [{name: 'password', type: 'string', required: true}]},
  },
  ...Array.from({length: 120}, (_, n) => ({command: `kind${n}/list`})),
]
const LONG = {
  password: PASSWORD,
  items: Array.from({length: 600}, (_, n) => ({id: n, name: `thing number ${n} of many`})),
}
const SIZE = 400_000
/** Answers that are made to be slow to look through. */
const SHAPES: Readonly<Record<string, () => object>> = {
  letters: () => ({text: 'a'.repeat(SIZE)}),
  base64: () => ({text: 'YWJj'.repeat(SIZE / 4)}),
  'base64 in base64': () => {
    let text = 'the innermost'
    for (let depth = 0; depth < 24; depth++) text = Buffer.from(text).toString('base64')
    return {text}
  },
  'JSON in JSON': () => {
    let text = '"x"'
    for (let depth = 0; depth < 14; depth++) text = JSON.stringify({inner: text})
    return {text}
  },
  quotes: () => ({text: '{"\\"'.repeat(SIZE / 4)}),
  'unclosed keys': () => ({text: `-----BEGIN ${'RSA PRIVATE'} KEY-----`.repeat(SIZE / 31)}),
  addresses: () => ({text: 'a://b:'.repeat(SIZE / 6)}),
  'many fields': () => Object.fromEntries(Array.from({length: 20_000}, (_, n) => [`field_${n}`, `password: ${n}`])),
  'deep lists': () => {
    let value: object = []
    for (let depth = 0; depth < 800; depth++) value = [value]
    return {value}
  },
}

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(COMMANDS, ({target}, response) => {
    const name = decodeURIComponent(/shapes\/([^/]+)/.exec(target)?.[1] ?? '')
    response.end(JSON.stringify(SHAPES[name]?.() ?? LONG))
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  for (const account of ['acme1', 'acme2'])
    assert.equal(
      (await runos({...home, env: {...home.env, RUNOS_ACCOUNT_ID: account}}, ['manifest', 'update'])).code,
      0,
    )
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

const inSession = (id: string, env: Record<string, string> = {}): Home => ({
  ...home,
  env: {...home.env, CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: id, ...env},
})
async function said(client: Client, name: string, args: object): Promise<Judged> {
  const {structuredContent, isError} = await client.callTool({name, arguments: {...args}})
  return {isError: isError === true, ...(structuredContent as object)}
}

describe('attack 32: what belongs to another server, session or account', () => {
  test('the rest of an answer: one and the same error for every other server, and for every made-up id', async () => {
    await using mine = await connect('read', inSession('one'))
    const {more} = await said(mine, 'things_list', {})
    const {id} = more.next.arguments
    assert.equal(typeof id, 'string')
    const unknown = async (client: Client, other: unknown) => {
      const {isError, code, error} = await said(client, 'result_read', {id: other})
      assert.deepEqual([isError, code], [true, 'E_RESULT_GONE'], String(other))
      return String(error).replaceAll(String(other), 'ID')
    }
    const words = new Set<string>()
    for (const [tier, where] of [
      ['read', inSession('two')],
      ['read', inSession('one')],
      ['sensitive-read', inSession('one')],
      ['read', inSession('one', {RUNOS_ACCOUNT_ID: 'acme2'})],
    ] as const) {
      await using other = await connect(tier, where)
      words.add(await unknown(other, id))
    }
    for (const made of [
      'x',
      `${id}x`,
      id.toUpperCase() === id ? id.toLowerCase() : id.toUpperCase(),
      `../${id}`,
      `${id}%00`,
    ])
      words.add(await unknown(mine, made))
    assert.equal(words.size, 1, [...words].join('\n'))
    assert.equal((await said(mine, 'result_read', {id})).isError, false, 'whose it is can read on')
  })

  test('a cursor: what is of no list of this server is refused, and none leads to a tool of another tier', async () => {
    await using mine = await connect('read', inSession('one'))
    await using writes = await connect('write', inSession('one'))
    const raw = (client: Client, cursor: string) =>
      client.listTools({cursor}).then(
        ({tools}) => tools.map(({name}) => name),
        (error: Error) => error.message,
      )
    const names = (await mine.listTools()).tools.map(({name}) => name)
    assert.ok(!names.includes('users_password'))
    const encode = (text: string) => Buffer.from(text).toString('base64url')
    for (const cursor of [
      '',
      'x',
      encode('users_password'),
      encode('nosuch'),
      encode('../things_list'),
      'A'.repeat(10_000),
      '«»',
    ]) {
      const given = await raw(mine, cursor)
      if (typeof given === 'string') assert.match(given, /cursor/, cursor.slice(0, 40))
      else
        assert.ok(
          given.every((name) => names.includes(name)),
          cursor.slice(0, 40),
        )
    }
    const foreign = await raw(writes, encode('things_list'))
    assert.ok(typeof foreign === 'string' || !foreign.some((name) => /^(?:things|kind)/.test(name)), String(foreign))
  })

  test('a handle: of another session, another account or made up it opens nothing, in one and the same words', async () => {
    await using mine = await connect('read', inSession('one'))
    const {data, other} = await said(mine, 'things_list', {})
    const handle = (data ?? other).password as string
    assert.match(handle, /^«secret:password:/)
    const before = api.arrived.length
    const use = async (where: Home, password: string) => {
      await using client = await connect('write', where)
      const {isError, code, error} = await said(client, 'users_password', {id: 'ada', password})
      assert.deepEqual([isError, code], [true, 'E_HANDLE'], password)
      return String(error).replaceAll(password, 'HANDLE')
    }
    const words = new Set([
      await use(inSession('two'), handle),
      await use(inSession('one', {RUNOS_ACCOUNT_ID: 'acme2'}), handle),
      await use(inSession('one'), '«secret:password:00000000000000000000»'),
      await use(inSession('one'), handle.replace('password', 'token')),
      await use(inSession('one'), `${handle.slice(0, -2)}${handle.at(-2) === '0' ? '1' : '0'}»`),
    ])
    assert.equal(words.size, 1, [...words].join('\n'))
    assert.deepEqual(
      api.arrived.slice(before).filter(({method}) => method === 'PUT'),
      [],
    )
  })
})

describe('attack 36: a long answer made to slow the detectors', () => {
  test('every shape of it is answered, none keeps the server from the next call', async () => {
    await using client = await connect('read', inSession('slow'))
    const spent = new Map<string, number>()
    for (const name of ['letters', ...Object.keys(SHAPES)]) {
      const began = performance.now()
      const {isError, structuredContent} = await client.callTool(
        {name: 'shapes_show', arguments: {name}},
        {timeout: 60_000},
      )
      // What is too deep to be looked through is refused whole.
      const refused = isError === true ? (structuredContent as Judged).code : undefined
      assert.equal(refused, name === 'deep lists' ? 'E_REPLY_INVALID' : undefined, name)
      spent.set(name, performance.now() - began)
    }
    // The second time the server has all that it needs: what is left is the time that the plainest text of this length takes.
    const plain = Math.max(spent.get('letters') ?? 0, 100)
    for (const [name, ms] of spent) assert.ok(ms < 60 * plain, `${name}: ${ms} ms, letters: ${plain} ms`)
  })
})

// One secret in every corner of what an API says, on the servers of read and write: nobody but the vault gets it.

import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {connect, type Home, makeHome, RUNOS, runos} from '../support/server.ts'
import {atTerminal, noTerminal} from '../support/terminal.ts'

const TOKEN = `${'gh'}p_${'a1B2c3D4'.repeat(4)}Zz9Y`
const PASSWORD = ['correct', 'Horse', '7', 'battery'].join('-')
/** The forms in which they could come out. */
const FORMS = [TOKEN, PASSWORD].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
])

const CORNERS = {
  password: PASSWORD,
  nested: {list: [{note: `use ${TOKEN} to clone`}]},
  [TOKEN]: 'as a key',
  encoded: Buffer.from(TOKEN).toString('base64'),
  text: JSON.stringify({password: PASSWORD}),
  link: `https://ci:${PASSWORD}@git.example.com/a.git`,
  env: `MODE=prod\nDB_PASSWORD=${PASSWORD}\n`,
  rows: {columns: ['id', 'password'], rows: [[1, PASSWORD]]},
  // So long that the rest waits for result_read.
  filling: Array.from({length: 300}, (_, n) => ({id: n, name: `thing number ${n} of many`, token: TOKEN})),
}
const COMMANDS: readonly Command[] = [
  {command: 'things/list'},
  {command: 'things/broken'},
  {command: 'clusters/list', endpoint: '/:aid/clusters'},
  {command: 'things/{id}/rename', method: 'PATCH', mcp: ['write'], description: 'Renames one'},
]

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(COMMANDS, ({target}, response) => {
    if (target.includes('broken')) response.writeHead(500)
    response.end(JSON.stringify(target.includes('broken') ? {error: `denied for ${TOKEN}`, ...CORNERS} : CORNERS))
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  await api[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

function hidden(what: string, text: string): void {
  for (const form of FORMS)
    assert.ok(
      !text.includes(form),
      `${what}: ${text.slice(Math.max(0, text.indexOf(form) - 80), text.indexOf(form) + 8)}`,
    )
}
function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : statSync(path).isFile() ? [path] : []
  })
}

describe('attack 20: one secret in every corner', () => {
  for (const [tier, name, args] of [
    ['read', 'things_list', {}],
    ['read', 'things_broken', {}],
    ['write', 'things_rename', {id: 'a'}],
  ] as const) {
    test(`${name} on ${tier}: not in the text, not in the structured content, and handles stand there`, async () => {
      await using client = await connect(tier, home)
      const result = await client.callTool({name, arguments: args})
      hidden('text', JSON.stringify(result.content))
      hidden('structured content', JSON.stringify(result.structuredContent ?? {}))
      assert.match(JSON.stringify(result.content), /«secret:password:[0-9a-z]{20}»/)
    })
  }

  test('not in the rest of a long answer', async () => {
    await using client = await connect('read', home)
    const result = await client.callTool({name: 'things_list', arguments: {}})
    const said = JSON.parse((result.content as {text: string}[])[0]?.text ?? '')
    let next = said.more?.next
    let pages = 0
    for (; next?.tool === 'result_read' && pages < 20; pages++) {
      const page = await client.callTool({name: 'result_read', arguments: next.arguments})
      hidden(`page ${pages}`, JSON.stringify(page))
      next = JSON.parse((page.content as {text: string}[])[0]?.text ?? '').more?.next
    }
    assert.ok(pages > 0, JSON.stringify(said.more))
  })

  test('not in resources', async () => {
    await using client = await connect('read', home)
    for (const {uri} of (await client.listResources()).resources)
      hidden(uri, JSON.stringify(await client.readResource({uri}).catch((error: unknown) => String(error))))
  })

  test('not on standard error, and in no file: not in the audit, the state, or the rest that waits', async () => {
    const child = spawn(process.execPath, [RUNOS, 'mcp', 'serve', 'read'], {env: home.env, cwd: home.path})
    let said = ''
    child.stderr.on('data', (text: Buffer) => {
      said += text
    })
    const clientInfo = {name: 'test', version: '1'}
    const send = (message: object) => child.stdin.write(`${JSON.stringify({jsonrpc: '2.0', ...message})}\n`)
    send({id: 1, method: 'initialize', params: {protocolVersion: '2025-11-25', capabilities: {}, clientInfo}})
    send({method: 'notifications/initialized'})
    for (const [id, name] of ['things_list', 'things_broken', TOKEN].entries())
      send({id: id + 2, method: 'tools/call', params: {name, arguments: {}}})
    let answers = ''
    await new Promise<void>((done) =>
      child.stdout.on('data', (text: Buffer) => {
        answers += text
        if (answers.split('\n').length > 4) done()
      }),
    )
    child.stdin.end()
    await new Promise((closed) => child.once('close', closed))
    hidden('standard error', said)
    for (const path of filesIn(home.path)) hidden(path, readFileSync(path, 'latin1'))
  })

  test('nor by hand through a pipe; a person at a terminal sees it', {skip: noTerminal}, async () => {
    const {stdout, stderr} = await runos(home, ['call', 'things_list', '--json'])
    hidden('a pipe', stdout + stderr)
    await using person = atTerminal(home, ['call', 'things_list'])
    await person.sees(PASSWORD)
    const assistant = {...home, env: {...home.env, CLAUDECODE: '1'}}
    await using shell = atTerminal(assistant, ['call', 'things_list'])
    await shell.ended()
    hidden("an assistant's terminal", shell.shown())
  })

  test('sensitive-read shows it, but never the credential of this program', async () => {
    await using client = await connect('sensitive-read', home)
    const text = JSON.stringify(await client.callTool({name: 'things_list', arguments: {}}))
    assert.ok(text.includes(PASSWORD))
    assert.ok(!text.includes('runos_pat_0123456789abcdef'))
  })
})

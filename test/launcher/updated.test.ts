import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, type TestContext, test} from 'node:test'
import {ROOT} from '../../scripts/lib/tree.ts'
import {startApi, type TestApi} from '../support/api.ts'
import {connect, type Home, makeHome, runos} from '../support/server.ts'

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(
    [{command: 'clusters/list', endpoint: '/:aid/clusters'}],
    (_, response) => void response.end('{"clusters":[]}'),
  )
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

/** The program as npm installs it, where a test may update it. */
function installation(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'runos-installed-'))
  t.after(() => rmSync(root, {recursive: true}))
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, name), join(root, name), {recursive: true})
  rmSync(join(root, 'dist', '.tsbuildinfo'), {force: true}) // no package holds it
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  return {root, program: join(root, 'bin', 'run.js')}
}

/** What npm does: another version stands there, and the bundle has another name. */
function update(root: string): void {
  const path = join(root, 'package.json')
  writeFileSync(path, JSON.stringify({...JSON.parse(readFileSync(path, 'utf8')), version: '9.9.9'}))
  for (const name of readdirSync(join(root, 'dist'))) if (name.startsWith('serve-')) rmSync(join(root, 'dist', name))
}

const words = async (client: Awaited<ReturnType<typeof connect>>) =>
  (await client.callTool({name: 'clusters_list', arguments: {}})).structuredContent as Record<string, unknown>

describe('an updated program', () => {
  test('says so with an answer, not with every one, and goes on serving', async (t) => {
    const {root, program} = installation(t)
    await using client = await connect('read', home, 'modern', undefined, {program})
    await client.listTools()
    update(root)
    const answers: Record<string, unknown>[] = []
    for (let count = 0; count < 11; count++) answers.push(await words(client))
    assert.ok(answers.every(({data}) => data !== undefined))
    const noted = answers.flatMap(({restart}, index) => (restart === undefined ? [] : [index]))
    assert.deepEqual(noted, [0, 10])
    assert.match(
      String(answers[0]?.restart),
      /^runos was updated to 9\.9\.9; this server still runs the older one \(\d+\.\d+\.\d+\)\. Restart it: in the assistant, reconnect/,
    )
  })

  test('that is the same as before is nothing to speak of', async (t) => {
    const {root, program} = installation(t)
    await using client = await connect('read', home, 'legacy', undefined, {program})
    const [bundle = ''] = readdirSync(join(root, 'dist')).filter((name) => name.startsWith('serve-'))
    const text = readFileSync(join(root, 'dist', bundle))
    rmSync(join(root, 'dist', bundle))
    writeFileSync(join(root, 'dist', bundle), text)
    assert.equal((await words(client)).restart, undefined)
  })

  test('a part of it that is gone when it is first needed is an error that says to restart, not the end', async (t) => {
    const {root, program} = installation(t)
    await using client = await connect('read', home, 'legacy', undefined, {program})
    await client.listTools()
    rmSync(join(root, 'node_modules'))
    for (let count = 0; count < 2; count++) {
      const {isError, structuredContent} = await client.callTool({name: 'clusters_list', arguments: {}})
      const {code, error, next} = structuredContent as Record<string, unknown>
      assert.deepEqual([isError, code], [true, 'E_UPDATED'])
      assert.match(String(error), /updated or removed while it ran/)
      assert.match(String(next), /restart the server/)
    }
    assert.ok((await client.listTools()).tools.length > 1, 'it still answers')
  })
})

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import pg from 'pg'
import {compile} from '#catalog/compile'
import {commandTree, walk} from '#cli/by-hand/tree'
import {parseRunosManifest} from '#manifest/formats/runos'
import {ROOT} from '../../scripts/lib/tree.ts'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {type Home, runos} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const MANIFEST = text('manifest/runos.manifest.json')

describe('the commands of RunOS', () => {
  const tools = compile(parseRunosManifest(MANIFEST, 'the manifest'))
  const tree = commandTree(tools.map((tool) => ({tool, tier: 'read'})))
  const own = Object.keys(JSON.parse(text('oclif.manifest.json')).commands).map((id) => id.split(':'))

  test('that ours hide are named in docs/by-hand.md, and only those', () => {
    const hidden = own.filter((words) => {
      const {node, rest} = walk(tree, words)
      return rest.length === 0 && node.tools.length > 0
    })
    const page = text('docs/by-hand.md')
    const [, list = ''] = /## Commands that ours hide\n([\s\S]*?)(\n## |$)/.exec(page) ?? []
    const named = [...list.matchAll(/^\| `([a-z -]+)` \|/gm)].map(([, words]) => words)
    assert.deepEqual(named, hidden.map((words) => words.join(' ')).sort())
  })

  test('are not cut off by one of ours: none of ours that takes words stands above one of theirs', () => {
    const above = own.filter((words) => {
      const {node, rest} = walk(tree, words)
      return rest.length === 0 && node.children.size > 0
    })
    assert.deepEqual(above, [])
  })

  test('are all different, but for what stands in their paths', () => {
    const twice = tools.filter((tool) => {
      const {node} = walk(
        tree,
        tool.operation.split('/').filter((word) => !word.startsWith('{')),
      )
      return node.tools.filter((other) => other.tool.kind === 'request').length > 1
    })
    assert.deepEqual(
      twice.map(({operation}) => operation),
      [],
    )
  })
})

describe('by hand on a RunOS API', () => {
  let sandbox: TestSandbox
  let home: Home
  before(async () => {
    sandbox = await startSandbox()
    home = await signedInHome(sandbox)
    await runos(home, ['config', 'set', 'cid', 'i4y'])
  })
  after(async () => {
    home[Symbol.dispose]()
    await sandbox.stop()
  })

  test('a database is looked at, and the password that is shown is the one that opens it', async () => {
    const {stdout} = await runos(home, ['services', 'postgresql', 'list', '--json'])
    const [{id}] = JSON.parse(stdout).answer.services
    const {users} = JSON.parse((await runos(home, ['services', 'postgresql', 'users', id, '--json'])).stdout).answer
    const {stdout: shown} = await runos(home, ['services', 'postgresql', 'user-credentials', id, users[0].name])
    const database = new pg.Client(/^connectionString: +(\S+)$/m.exec(shown)?.[1])
    await database.connect()
    await database.end()
    const asked = await runos(home, [
      'services',
      'postgresql',
      'query-sql',
      id,
      '--database',
      shown.match(/^database: +(\S+)/m)?.[1] as string,
      '--sql',
      'select 1 as one',
    ])
    assert.equal(asked.stdout, 'one\n1\n', asked.stderr)
  })

  test('a command that is for hands alone is sent with the own credential of the session', async () => {
    const apps = await runos(home, ['apps', 'list', '--json'])
    const [{id}] = JSON.parse(apps.stdout).answer.apps
    const {code, stderr} = await runos(home, ['apps', 'cli-archives', id])
    assert.equal(code, 0, stderr)
  })

  test('a service is made, its job followed to the end, and deleted', async () => {
    const made = await runos(home, ['services', 'valkey', 'add', '--name', 'by-hand', '--follow', '--json'])
    assert.equal(made.code, 0, made.stderr)
    const {answer, job} = JSON.parse(made.stdout)
    assert.equal(job.status, 'completed')
    const gone = await runos(home, ['services', 'valkey', 'delete', answer.id, '--yes', '--follow'])
    assert.equal(gone.code, 0, gone.stderr)
    assert.match(gone.stdout, /^status: +completed$/m)
  })

  test('a command that is newer than the stored manifest says so', async () => {
    const {commands} = JSON.parse(MANIFEST)
    const more = {command: 'lakes/list', method: 'GET', endpoint: '/:aid/clusters', mcp: ['read']}
    sandbox.serveManifest(JSON.stringify({version: '99.0.0', commands: [...commands, more]}))
    const {code, stderr} = await runos(home, ['lakes', 'list'])
    assert.equal(code, 64)
    assert.match(
      stderr,
      /there is no command: runos lakes; the stored manifest is \S+, and that of the API is 99\.0\.0\S*\n.*runos manifest update/,
    )
    const refused = await runos(home, ['apps', 'show', 'nosuch'])
    assert.match(refused.stderr, /^The manifest has changed since, from \S+ to 99\.0\.0\S*: runos manifest update$/m)
    sandbox.serveManifest(MANIFEST)
  })

  test('a command whose module is off says so', async () => {
    await runos(home, ['account', 'switch', 'bolt2'])
    await runos(home, ['manifest', 'update'])
    const {code, stderr} = await runos(home, ['vms', 'list'])
    assert.equal(code, 64)
    assert.match(
      stderr,
      /there is no command: runos vms; it belongs to a module that is off in this account\n.*runos account modules enable/,
    )
  })
})

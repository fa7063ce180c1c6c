// Three APIs as a platform team brings them, walked from the document to the answer: one like GitHub (OpenAPI 3.0, JSON),
// one like Kubernetes (Swagger 2, YAML), one that calls procedures by GET (OpenAPI 3.1). The documents are small and our own.

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {serverName, TIERS, type Tier} from '#core/tier'
import {type SchemaApi, startSchemaApi} from '../support/schema-api.ts'
import {ask, connect, type Home, type Judged, makeHome, runos, toolNames} from '../support/server.ts'

const DOCUMENTS = fileURLToPath(new URL('documents/', import.meta.url))

interface Walked {
  readonly file: string
  readonly name: string
  /** What its owner gives as the credential; undefined: it asks for none. */
  readonly token?: string
  /** Every tool, by its tier. */
  readonly tiers: Partial<Record<Tier, readonly string[]>>
}

const FORGE: Walked = {
  file: 'forge.json',
  name: 'forge',
  tiers: {
    read: ['issues_list', 'repos_get'],
    write: ['issues_create', 'issues_delete_label'],
    'sensitive-write': ['repos_delete', 'runners_create_registration_token'],
  },
}
const CLUSTER: Walked = {
  file: 'cluster.yaml',
  name: 'cluster',
  token: 'Bearer cluster-token-1',
  tiers: {
    read: ['list_core_v1_namespaced_pod'],
    'sensitive-read': ['read_core_v1_namespaced_secret'],
    write: ['delete_core_v1_namespaced_pod', 'patch_core_v1_namespaced_pod'],
    'sensitive-write': ['connect_core_v1_get_node_proxy_path'],
  },
}
const CHAT: Walked = {
  file: 'chat.yaml',
  name: 'chat',
  token: 'chat-token-1',
  tiers: {
    read: ['conversations_list'],
    write: ['chat_post_message', 'conversations_archive', 'rest'],
    'sensitive-write': ['auth_revoke'],
  },
}

describe('an API that a platform team brings', () => {
  let home: Home
  const apis = new Map<string, SchemaApi>()
  const far = ({name}: Walked) => apis.get(name) as SchemaApi

  before(async () => {
    home = makeHome()
    for (const {file, name, token} of [FORGE, CLUSTER, CHAT]) {
      const path = join(DOCUMENTS, file)
      const api = await startSchemaApi(parse(readFileSync(path, 'utf8')))
      apis.set(name, api)
      const give = token === undefined ? [] : ['--with-token', '--store', 'file']
      const args = ['api', 'add', path, '--name', name, '--base-url', api.url, ...give]
      const {code, stderr} = await runos(home, args, {input: token ?? ''})
      assert.equal(code, 0, stderr)
    }
  })
  after(async () => {
    for (const api of apis.values()) await api[Symbol.asyncDispose]()
    home[Symbol.dispose]()
  })

  for (const {name, tiers} of [FORGE, CLUSTER, CHAT])
    test(`${name}: each operation is in its tier, and no other server lists it`, async () => {
      const {stdout} = await runos(home, ['tiers', '--api', name, '--json'])
      const {tools} = JSON.parse(stdout) as {tools: readonly {name: string; tiers: readonly Tier[]}[]}
      const said = Object.groupBy(tools, (tool) => tool.tiers[0] ?? 'read')
      assert.deepEqual(Object.fromEntries(Object.entries(said).map(([tier, own]) => [tier, own.map(nameOf)])), tiers)
      for (const tier of TIERS) {
        await using client = await connect(tier, home, 'legacy', name)
        const listed = await toolNames(client)
        const offered =
          tier === 'sensitive-read' ? [...(tiers.read ?? []), ...(tiers[tier] ?? [])] : (tiers[tier] ?? [])
        assert.deepEqual(listed, offered.toSorted())
      }
    })

  test('what could not be offered is named once, with what would allow it', async () => {
    const {stdout} = await runos(home, ['api', 'show', 'forge'])
    assert.match(
      stdout,
      /releases\/upload-asset is left out: .*runos api allow forge https:\/\/uploads\.forge\.example/,
    )
  })

  test('a read answers, and its arguments arrive as the document says', async () => {
    await using client = await connect('read', home, 'modern', 'forge')
    const args = {owner: 'ada', repo: 'engine', state: 'all', labels: ['a b', 'c,d']}
    const {value} = await ask(client, 'issues_list', args)
    assert.deepEqual(value, [{number: 7, title: 'It crashes', repository: {name: 'hello-world', stars: 42}}])
    const {target, operation} = far(FORGE).arrived.at(-1) as Judged
    assert.equal(operation, 'GET /repos/{owner}/{repo}/issues')
    assert.equal(target, '/repos/ada/engine/issues?state=all&labels=a%20b,c%2Cd')
  })

  test('a write is refused on the read server with one sentence, done on the write server, and nothing left before', async () => {
    const issue = {owner: 'ada', repo: 'engine', body: {title: 'It is slow'}}
    {
      await using client = await connect('read', home, 'legacy', 'forge')
      const before = far(FORGE).arrived.length
      await assert.rejects(client.callTool({name: 'issues_create', arguments: issue}), /forge-write for making changes/)
      await assert.rejects(client.callTool({name: 'no_such_tool', arguments: issue}), /forge-write for making changes/)
      assert.equal(far(FORGE).arrived.length, before)
    }
    await using client = await connect('write', home, 'legacy', 'forge')
    assert.equal((await ask(client, 'issues_create', issue)).isError, false)
    const {operation, body} = far(FORGE).arrived.at(-1) as Judged
    assert.equal(operation, 'POST /repos/{owner}/{repo}/issues')
    assert.deepEqual(JSON.parse(body), {title: 'It is slow'})
  })

  test('what belongs into the body is said to belong there', async () => {
    await using client = await connect('write', home, 'legacy', 'forge')
    const {value} = await ask(client, 'issues_create', {owner: 'ada', repo: 'engine', title: 'It is slow'})
    assert.match(value.next, /put title into body: \{"body": \{"title": \.\.\.\}\}/)
  })

  test('values that try to reach another operation reach none, or stay text where they belong', async () => {
    await using client = await connect('write', home, 'legacy', 'forge')
    const hostile = ['..', '.', '%2e%2e', '.%2E', '../', 'a/b', 'a\\b', '..;', '%252e%252e', 'x?admin=true', 'x#f', '']
    for (const name of hostile) {
      const before = far(FORGE).arrived.length
      const args = {owner: 'ada', repo: 'engine', name, confirm: true}
      const {isError} = await ask(client, 'issues_delete_label', args)
      const reached = far(FORGE).arrived.slice(before)
      assert.equal(reached.length, isError ? 0 : 1, name)
      for (const {operation, target} of reached) {
        assert.equal(operation, 'DELETE /repos/{owner}/{repo}/labels/{name}', name)
        assert.equal(decodeURIComponent(target), `/repos/ada/engine/labels/${name}`)
      }
    }
  })

  test('a bearer token that the document calls an API key arrives as a bearer token, however it was pasted', async () => {
    await using client = await connect('read', home, 'legacy', 'cluster')
    await ask(client, 'list_core_v1_namespaced_pod', {namespace: 'default', limit: 2})
    const {target, headers} = far(CLUSTER).arrived.at(-1) as Judged
    assert.equal(target, '/api/v1/namespaces/default/pods?limit=2')
    assert.equal(headers.authorization, 'Bearer cluster-token-1')
  })

  test('a patch is sent as a merge, and what destroys needs a word', async () => {
    await using client = await connect('write', home, 'legacy', 'cluster')
    const pod = {namespace: 'default', name: 'web-1'}
    await ask(client, 'patch_core_v1_namespaced_pod', {...pod, body: {metadata: {labels: {a: 'b'}}}})
    assert.equal(far(CLUSTER).arrived.at(-1)?.headers['content-type'], 'application/merge-patch+json')
    const {value} = await ask(client, 'delete_core_v1_namespaced_pod', pod)
    assert.match(value.error, /confirm is missing/)
    assert.equal((await ask(client, 'delete_core_v1_namespaced_pod', {...pod, confirm: true})).isError, false)
  })

  test('the credential is no argument, and goes nowhere but into its header', async () => {
    await using client = await connect('read', home, 'legacy', 'chat')
    const before = far(CHAT).arrived.length
    const {value} = await ask(client, 'conversations_list', {token: 'stolen'})
    assert.match(value.error, /token is not an argument/)
    assert.equal(far(CHAT).arrived.length, before)
    await ask(client, 'conversations_list', {name: 'a & limit=1 #x'})
    const {target, headers} = far(CHAT).arrived.at(-1) as Judged
    assert.equal(target, '/api/conversations.list?name=a%20%26%20limit%3D1%20%23x')
    assert.equal(headers.authorization, 'Bearer chat-token-1')
  })

  test('a form is a form', async () => {
    await using client = await connect('write', home, 'legacy', 'chat')
    await ask(client, 'chat_post_message', {body: {channel: 'C1', text: 'a & b = c'}})
    const {headers, body} = far(CHAT).arrived.at(-1) as Judged
    assert.equal(headers['content-type'], 'application/x-www-form-urlencoded')
    assert.deepEqual(
      [...new URLSearchParams(body)],
      [
        ['channel', 'C1'],
        ['text', 'a & b = c'],
      ],
    )
  })

  test('why a GET is a write can be read', async () => {
    const {stdout} = await runos(home, ['tiers', 'explain', 'rest', '--api', 'chat'])
    assert.match(stdout, /Served in: +write/)
    assert.match(stdout, /messages\.delete/)
  })

  test('a person overrules a tier, and the servers follow', async () => {
    const api = ['--api', 'raised']
    await runos(home, ['api', 'add', join(DOCUMENTS, CHAT.file), '--name', 'raised', '--base-url', far(CHAT).url])
    const why = 'archiving hides it from everybody'
    const set = await runos(home, ['tiers', 'set', 'conversations_archive', 'sensitive-write', '--why', why, ...api])
    assert.equal(set.code, 0, set.stderr)
    const {stdout} = await runos(home, ['mcp', 'serve', 'write', ...api, '--list-tools', '--json'])
    assert.match(stdout, /chat_post_message/)
    assert.doesNotMatch(stdout, /conversations_archive/)
    const {stdout: explained} = await runos(home, ['tiers', 'explain', 'conversations_archive', ...api])
    assert.match(explained, /archiving hides it from everybody/)
  })

  test('an assistant gets four servers of the API, and RunOS and its own rules stay apart', async () => {
    const {code, stderr} = await runos(home, ['mcp', 'configure', 'claude', '--api', 'forge'])
    assert.equal(code, 0, stderr)
    const read = (path: string) => JSON.parse(readFileSync(join(home.path, path), 'utf8')) as Judged
    const {mcpServers} = read('.mcp.json')
    assert.deepEqual(
      Object.keys(mcpServers),
      TIERS.map((tier) => serverName(tier, 'forge')),
    )
    assert.deepEqual(mcpServers['forge-write'].args, ['mcp', 'serve', 'write', '--api', 'forge'])
    assert.deepEqual(read('.claude/settings.json').permissions.allow, ['mcp__forge__*'])
  })
})

const nameOf = ({name}: {readonly name: string}): string => name

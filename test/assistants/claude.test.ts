import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import claude from '#clients/claude'
import {
  configuredProject,
  installed,
  launcherOf,
  leftRunning,
  noteStarts,
  remainingSteps,
  runningIn,
  runProgram,
  surroundings,
} from '../support/assistants.ts'
import {type ScriptedCall, startModel} from '../support/model.ts'
import {manyCaches, startSandbox, type TestSandbox} from '../support/sandbox.ts'
import type {Home, Judged} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

const {program, skip} = installed('claude')
const OURS = ['runos', 'runos-sensitive-read', 'runos-write', 'runos-sensitive-write']

let sandbox: TestSandbox
let home: Home
let untouched: string

before(async () => {
  if (skip) return
  sandbox = await startSandbox()
  home = await signedInHome(sandbox)
  untouched = await configuredProject(home, 'untouched', 'claude')
})
after(async () => {
  if (skip) return
  const left = await leftRunning(home)
  home[Symbol.dispose]()
  await sandbox.stop()
  assert.deepEqual(left, [], 'nothing that Claude Code started is left')
})

/** What a person does in the dialogs of `claude`: trusts the folder, and approves some of the servers of .mcp.json. */
function approve(project: string, servers: readonly string[]): void {
  const path = join(home.path, '.claude.json')
  const state = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const projects = {...state.projects, [project]: {...state.projects?.[project], hasTrustDialogAccepted: true}}
  writeFileSync(path, JSON.stringify({...state, projects}))
  const approved = JSON.stringify({enabledMcpjsonServers: servers})
  writeFileSync(join(project, '.claude', 'settings.local.json'), approved)
}

function environment(model: string, who: Home): Record<string, string> {
  return {
    ...surroundings(who, model),
    ANTHROPIC_BASE_URL: model,
    ANTHROPIC_API_KEY: 'not-a-key',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_ERROR_REPORTING: '1',
    DISABLE_TELEMETRY: '1',
    // What people set for programs of their own reaches our servers, too, and must not change how they run.
    NODE_OPTIONS: '--require /no/such/file.js',
  }
}

/** `claude mcp list`: what it says of each server. */
async function listed(project: string, who = home): Promise<Record<string, string>> {
  await using model = await startModel()
  const {code, stdout, stderr} = await runProgram(program, ['mcp', 'list'], {
    cwd: project,
    env: environment(model.url, who),
  })
  assert.equal(code, 0, stderr)
  assert.deepEqual(model.wanted, [], 'nobody wanted to go to the network')
  const lines = [...stdout.matchAll(/^(\S+): (\S+) mcp serve \S+ - (.+)$/gm)]
  assert.ok(lines.every(([, , command]) => command === launcherOf(who)))
  return Object.fromEntries(lines.map(([, name, , state]) => [name, state]))
}

/**
 * A whole turn of `claude -p` with a model that calls these tools. Claude Code tells a model only the names of tools and
 * lets it look up the rest, for which it also waits until all servers are connected: the script begins with that.
 */
async function turn(
  project: string,
  script: readonly ScriptedCall[],
  who = home,
): Promise<{results: readonly string[]; denied: readonly string[]; told: string}> {
  const lookUp = {tool: 'ToolSearch', args: {query: `select:${script.map(({tool}) => tool).join()}`}}
  await using model = await startModel([lookUp, ...script])
  const {code, stdout, stderr} = await runProgram(program, ['-p', 'hello', '--output-format', 'json'], {
    cwd: project,
    env: environment(model.url, who),
  })
  assert.equal(code, 0, stderr)
  const {result, permission_denials} = JSON.parse(stdout)
  assert.equal(result, 'done')
  assert.deepEqual(model.wanted, [], 'nobody wanted to go to the network')
  const denied = permission_denials.map(({tool_name}: Judged) => tool_name)
  return {results: model.results.slice(1), denied, told: JSON.stringify(model.turns.at(-1))}
}

const CONNECTED = '✔ Connected'
const PENDING = '⏸ Pending approval (run `claude` to approve)'

describe('Claude Code', () => {
  test('in a folder that nobody has trusted, all four wait for a person and none is started', {skip}, async () => {
    {
      using notes = noteStarts(home)
      assert.deepEqual(await listed(untouched), Object.fromEntries(OURS.map((name) => [name, PENDING])))
      assert.deepEqual(notes.starts(), [])
    }
    assert.deepEqual(await remainingSteps(home, untouched, 'claude'), [
      'Claude Code ignores the servers and rules of a folder until you trust it',
      `Claude Code has yet to be told that ${OURS.join(', ')} may start`,
    ])
  })

  test('nor does our rule count there: even a read tool is not run unasked', {skip}, async () => {
    const {denied, results} = await turn(untouched, [{tool: 'mcp__runos__clusters_list'}])
    assert.deepEqual(denied, ['mcp__runos__clusters_list'])
    assert.match(results[0] ?? '', /requested permissions to use mcp__runos__clusters_list/)
  })

  test('with the read server approved it connects, and shows the other three as waiting', {skip}, async () => {
    const project = await newProject('read-approved', ['runos'])
    const [first, ...others] = OURS
    assert.deepEqual(await listed(project), {
      [first as string]: CONNECTED,
      ...Object.fromEntries(others.map((name) => [name, PENDING])),
    })
    assert.deepEqual(await remainingSteps(home, project, 'claude'), [
      `Claude Code has yet to be told that ${others.join(', ')} may start`,
    ])
  })

  test('with all four approved all four connect, and no step remains', {skip}, async () => {
    const project = await newProject('all-approved', OURS)
    assert.deepEqual(await listed(project), Object.fromEntries(OURS.map((name) => [name, CONNECTED])))
    assert.deepEqual(await remainingSteps(home, project, 'claude'), [])
  })

  test('what services run in my production cluster? A whole turn, and no question is asked', {skip}, async () => {
    const project = await newProject('a-turn', ['runos'])
    const {results, denied, told} = await turn(project, [
      {tool: 'mcp__runos__clusters_list'},
      {tool: 'mcp__runos__services_list', args: (answers: readonly string[]) => ({cid: production(answers.at(-1))})},
    ])
    assert.deepEqual(denied, [])
    const names = dataIn(results[1]).services.map(({name}: Judged) => name)
    assert.ok(names.includes('users-db'), names.join())
    assert.ok(told.includes('mcp__runos__nodes_list'), 'the model reads the names of our tools')
    assert.ok(told.includes('## runos\\nRead-only access to RunOS'), 'and our instructions')
  })

  test('with a search it finds a tool, is told what was wrong with its call, and corrects it', {skip}, async () => {
    const project = await newProject('searches', ['runos'], '--expose', 'search')
    const found = (answers: readonly string[], at: number) => JSON.parse(answers[at] ?? '').tools[0].name
    const before = sandbox.log().at(-1)?.n ?? 0
    const {results, denied, told} = await turn(project, [
      {tool: 'mcp__runos__clusters_list'},
      {tool: 'mcp__runos__search_tools', args: {query: 'which services run in a cluster', limit: 3}},
      {
        tool: 'mcp__runos__call_tool',
        args: (answers: readonly string[]) => ({name: found(answers, 2), arguments: {cluster: 'production'}}),
      },
      {
        tool: 'mcp__runos__call_tool',
        args: (answers: readonly string[]) => ({
          name: found(answers, 2),
          // What the error says that it takes, with the value that the first answer gave.
          arguments: {[/takes in arguments \w+: (\w+)/.exec(answers[3] ?? '')?.[1] ?? '']: production(answers[1])},
        }),
      },
    ])
    assert.deepEqual(denied, [], 'nobody is asked: on the read server call_tool only reads')
    const best = JSON.parse(results[1] ?? '').tools[0]
    assert.deepEqual([best.name, best.inputSchema.properties.cid.type], ['services_list', 'string'])
    const wrong = JSON.parse(results[2] ?? '')
    assert.equal(wrong.error, 'services_list: arguments.cluster is not an argument of this tool')
    const names = dataIn(results[3]).services.map(({name}: Judged) => name)
    assert.ok(names.includes('users-db'), names.join())
    assert.ok(told.includes('mcp__runos__call_tool') && !told.includes('mcp__runos__nodes_logs'))
    const sent = sandbox.log(before).map(({operation}) => operation)
    assert.deepEqual(
      sent.filter((name) => name?.startsWith('services')),
      ['services/list'],
      'the wrong call sent nothing',
    )
  })

  test('it pages through a long answer and follows a job to its end', {skip}, async () => {
    const project = await newProject('long', ['runos'])
    const {names, job} = await manyCaches(sandbox, 'i4y')
    const {results, denied} = await turn(project, [
      {tool: 'mcp__runos__services_list', args: {cid: 'i4y'}},
      {
        tool: 'mcp__runos__result_read',
        args: (answers: readonly string[]) => JSON.parse(answers.at(-1) ?? '').more.next.arguments,
      },
      {tool: 'mcp__runos__jobs_follow', args: {id: job}},
    ])
    assert.deepEqual(denied, [])
    const [first = '', second = '', followed = ''] = results
    const listed = [first, second].flatMap((text) =>
      [...text.matchAll(/"name": ?"(cache-\d+)"/g)].map(([, name]) => name),
    )
    assert.deepEqual(listed.toSorted(), names, 'each of them once, on one page or the other')
    assert.ok(first.length < 12_000 && JSON.parse(second).more === undefined)
    assert.deepEqual([dataIn(followed).id, dataIn(followed).status], [job, 'completed'])
  })

  test('on a server that changes things, call_tool asks a person whatever it is to call', {skip}, async () => {
    const project = await newProject('searches-write', OURS, '--expose', 'search')
    const asked = {tool: 'mcp__runos-write__call_tool', args: {name: 'services_valkey_add', arguments: {cid: 'p7d2k'}}}
    const {denied} = await turn(project, [{tool: 'mcp__runos__clusters_list'}, asked])
    assert.deepEqual(denied, [asked.tool])
  })

  test('what changes things or shows secrets asks a person: nobody is there, and no request came', {skip}, async () => {
    const project = await newProject('asks', OURS)
    const asked = ['mcp__runos-write__services_valkey_add', 'mcp__runos-sensitive-read__services_list']
    const before = sandbox.log().at(-1)?.n ?? 0
    const {denied} = await turn(project, [
      {tool: 'mcp__runos__clusters_list'},
      ...asked.map((tool) => ({tool, args: {cid: 'p7d2k', name: 'session-store'}})),
    ])
    assert.deepEqual(denied, asked)
    const operations = sandbox.log(before).map(({operation}) => operation)
    assert.deepEqual(
      operations.filter((name) => name?.startsWith('clusters') || name?.startsWith('services')),
      ['clusters/list'],
    )
  })

  test('for all projects of a user there is nothing to approve, and the rule counts', {skip}, async () => {
    const folder = join(home.path, 'claude-config')
    const who = {...home, env: {...home.env, CLAUDE_CONFIG_DIR: folder}}
    mkdirSync(folder)
    await configuredProject(who, 'here', 'claude', '--scope', 'user')
    const elsewhere = join(home.path, 'elsewhere')
    mkdirSync(elsewhere)
    assert.deepEqual(await listed(elsewhere, who), Object.fromEntries(OURS.map((name) => [name, CONNECTED])))
    const {denied, results} = await turn(elsewhere, [{tool: 'mcp__runos__clusters_list'}], who)
    assert.deepEqual(denied, [])
    assert.match(results[0] ?? '', /"production"/)
  })

  test('servers are started by the launcher, in the surroundings that configure tries them in', {skip}, async () => {
    const project = await newProject('starts', ['runos'])
    using notes = noteStarts(home)
    await listed(project)
    const [start, ...more] = notes.starts()
    assert.equal(start?.args, 'mcp serve read')
    assert.deepEqual(more, [])
    assert.equal(start.env.PATH, join(home.path, 'empty'), 'no Node is needed in PATH')
    assert.equal(start.env.NODE_OPTIONS, '--require /no/such/file.js', 'the launcher clears it')
    const place = {env: home.env, cwd: project, home: home.path, platform: process.platform, scope: 'project'} as const
    const entry = {name: 'runos', command: '', args: [], env: {}, passes: []}
    const {PATH: _, ...expected} = claude.environment(place, entry)
    for (const [name, value] of Object.entries(expected)) assert.equal(start.env[name], value, name)
  })

  const noProc = process.platform === 'linux' ? false : 'processes are counted in /proc'
  test('killed in the middle of a turn, it leaves no server behind', {skip: skip || noProc}, async () => {
    const project = await newProject('killed', OURS)
    const inTheMiddle = Promise.withResolvers<void>()
    const thinking = (): Promise<object> => {
      inTheMiddle.resolve()
      return Promise.withResolvers<object>().promise
    }
    await using model = await startModel([
      {tool: 'ToolSearch', args: {query: 'select:mcp__runos__clusters_list'}},
      {tool: 'mcp__runos__clusters_list', args: thinking},
    ])
    const kill = new AbortController()
    const env = environment(model.url, home)
    const running = runProgram(program, ['-p', 'hello'], {cwd: project, env, signal: kill.signal})
    await Promise.race([inTheMiddle.promise, running])
    const servers = runningIn(home).filter((line) => line.includes('mcp serve'))
    assert.equal(servers.length, 4, servers.join('\n'))
    kill.abort()
    await assert.rejects(running, {name: 'AbortError'})
    assert.deepEqual(await leftRunning(home), [])
  })
})

async function newProject(name: string, approved: readonly string[], ...args: readonly string[]): Promise<string> {
  const project = await configuredProject(home, name, 'claude', ...args)
  approve(project, approved)
  return project
}

/** What the API said, from between the marks that stand around it. */
function dataIn(answer = ''): Judged {
  return JSON.parse(answer).data
}

function production(answer?: string): string {
  return dataIn(answer).clusters.find(({name}: Judged) => name === 'production').cid
}

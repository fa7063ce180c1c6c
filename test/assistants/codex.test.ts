import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import codex, {CODEX_PASSES} from '#clients/codex'
import {
  configuredProject,
  installed,
  launcherOf,
  leftRunning,
  noteStarts,
  remainingSteps,
  runProgram,
  surroundings,
} from '../support/assistants.ts'
import {type ScriptedCall, startModel} from '../support/model.ts'
import {manyCaches, startSandbox, type TestSandbox} from '../support/sandbox.ts'
import type {Home, Judged, Ran} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

const {program, skip} = installed('codex')

let sandbox: TestSandbox
let home: Home
let project: string

before(async () => {
  if (skip) return
  sandbox = await startSandbox()
  home = await signedInHome(sandbox)
  project = await configuredProject(home, 'project', 'codex')
})
after(async () => {
  if (skip) return
  const left = await leftRunning(home)
  home[Symbol.dispose]()
  await sandbox.stop()
  assert.deepEqual(left, [], 'nothing that Codex started is left')
})

/** What a person has in the user's config.toml: a model to talk to, and the projects that they trust. */
function userConfig(model: string, trusted: readonly string[], more = ''): void {
  mkdirSync(join(home.path, '.codex'), {recursive: true})
  const text = `
    model = "gpt-5.1"
    model_provider = "scripted"
    check_for_update_on_startup = false
    analytics = {enabled = false}
    features = {plugins = false}
    [model_providers.scripted]
    name = "scripted"
    base_url = "${model}/v1"
    env_key = "OPENAI_API_KEY"
    wire_api = "responses"
    supports_websockets = false
    ${trusted.map((folder) => `[projects."${folder}"]\ntrust_level = "trusted"\n`).join('')}
    ${more}`
  writeFileSync(join(home.path, '.codex', 'config.toml'), text)
}

interface Options {
  readonly trusted?: boolean
  readonly env?: Record<string, string>
  readonly more?: string
  /** Another folder than the project. */
  readonly cwd?: string
  /** What happens after the person has written their config.toml. */
  readonly prepare?: () => Promise<unknown>
}

/** Runs Codex in the project with a model that calls these tools. */
async function run(args: readonly string[], script: readonly ScriptedCall[], options: Options = {}) {
  await using model = await startModel(script)
  userConfig(model.url, options.trusted === false ? [] : [project], options.more)
  await options.prepare?.()
  const env = {...surroundings(home, model.url), OPENAI_API_KEY: 'not-a-key', ...options.env}
  const ran: Ran = await runProgram(program, args, {cwd: options.cwd ?? project, env})
  assert.deepEqual(model.wanted, [], 'nobody wanted to go to the network')
  return {...ran, results: model.results, told: model.turns[0]}
}

/**
 * A whole turn of `codex exec`. It would begin without a server that is slow to start, so these servers are made
 * required for this run: then one that does not connect is a failure.
 */
async function turn(servers: readonly string[], script: readonly ScriptedCall[], options: Options = {}) {
  const required = servers.flatMap((name) => ['-c', `mcp_servers.${name}.required=true`])
  const ran = await run(
    ['exec', '--strict-config', '--skip-git-repo-check', '--json', ...required, 'hello'],
    script,
    options,
  )
  assert.equal(ran.code, 0, ran.stderr)
  const items = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).item ?? {})
  const calls = items.filter(({type, status}: Judged) => type === 'mcp_tool_call' && status !== 'in_progress')
  return {...ran, calls: calls.map(({server, tool, status, error}: Judged) => ({server, tool, status, error}))}
}

describe('Codex', () => {
  test('in a project that nobody has trusted it sees no server, as configure says', {skip}, async () => {
    const {stdout} = await run(['mcp', 'list', '--json'], [], {trusted: false})
    assert.deepEqual(JSON.parse(stdout), [])
    assert.deepEqual(await remainingSteps(home, project, 'codex'), [
      'Codex ignores the whole .codex/config.toml of a project until you trust the project',
    ])
  })

  test('once it is trusted, it lists the four servers, each started by the launcher', {skip}, async () => {
    const {stdout} = await run(['mcp', 'list', '--json'], [])
    const servers = JSON.parse(stdout).map(({name, enabled, transport: {command, args}}: Judged) => ({
      name,
      enabled,
      line: [command, ...args].join(' '),
    }))
    const ours = {
      runos: 'read',
      'runos-sensitive-read': 'sensitive-read',
      'runos-sensitive-write': 'sensitive-write',
      'runos-write': 'write',
    }
    assert.deepEqual(
      servers,
      Object.entries(ours).map(([name, tier]) => ({
        name,
        enabled: true,
        line: `${launcherOf(home)} mcp serve ${tier}`,
      })),
    )
    assert.deepEqual(await remainingSteps(home, project, 'codex'), [])
  })

  test('it knows every key of the file that configure wrote', {skip}, async () => {
    const {code, stderr} = await turn([], [])
    assert.equal(code, 0, stderr)
    const args = ['exec', '--strict-config', '--skip-git-repo-check', 'hello']
    const other = await run(args, [], {more: '[mcp_servers.other]\ncommand = "x"\nno_such_key = 1'})
    assert.notEqual(other.code, 0, 'and would have said so')
    assert.match(other.stderr, /no_such_key/)
  })

  test('what services run in my production cluster? A whole turn, and no question is asked', {skip}, async () => {
    const {results, calls, told} = await turn(
      ['runos'],
      [
        {tool: 'mcp__runos__clusters_list'},
        {tool: 'mcp__runos__services_list', args: ([clusters]: readonly string[]) => ({cid: production(clusters)})},
      ],
    )
    assert.deepEqual(calls, [
      {server: 'runos', tool: 'clusters_list', status: 'completed', error: null},
      {server: 'runos', tool: 'services_list', status: 'completed', error: null},
    ])
    assert.match(results[1] ?? '', /"name": ?"users-db"/)
    const space = told.tools.find(({name}: Judged) => name === 'mcp__runos')
    assert.match(space.description, /^Read-only access to RunOS infrastructure/, 'the model reads our instructions')
  })

  test('it pages through a long answer and follows a job to its end', {skip}, async () => {
    const {names, job} = await manyCaches(sandbox, 'i4y')
    const {results, calls} = await turn(
      ['runos'],
      [
        {tool: 'mcp__runos__services_list', args: {cid: 'i4y'}},
        {
          tool: 'mcp__runos__result_read',
          args: (answers: readonly string[]) => answerIn(answers.at(-1)).more.next.arguments,
        },
        {tool: 'mcp__runos__jobs_follow', args: {id: job}},
      ],
    )
    assert.ok(
      calls.every(({status}: Judged) => status === 'completed'),
      JSON.stringify(calls),
    )
    const [first = '', second = '', followed = ''] = results
    const listed = [first, second].flatMap((text) =>
      [...text.matchAll(/"name": ?"(cache-\d+)"/g)].map(([, name]) => name),
    )
    assert.deepEqual(listed.toSorted(), names, 'each of them once, on one page or the other')
    assert.equal(answerIn(second).more, undefined)
    const {id, status} = answerIn(followed).data
    assert.deepEqual([id, status], [job, 'completed'])
  })

  test('with a search it finds a tool, is told what was wrong with its call, and corrects it', {skip}, async () => {
    const cwd = join(home.path, 'searches')
    const prepare = () => configuredProject(home, 'searches', 'codex', '--scope', 'user', '--expose', 'search')
    const found = (answers: readonly string[]) => answerIn(answers[1]).tools[0].name
    const before = sandbox.log().at(-1)?.n ?? 0
    const script = [
      {tool: 'mcp__runos__clusters_list'},
      {tool: 'mcp__runos__search_tools', args: {query: 'which services run in a cluster', limit: 3}},
      {
        tool: 'mcp__runos__call_tool',
        args: (answers: readonly string[]) => ({name: found(answers), arguments: {cluster: 'production'}}),
      },
      {
        tool: 'mcp__runos__call_tool',
        args: (answers: readonly string[]) => ({
          name: found(answers),
          arguments: {[/takes in arguments \w+: (\w+)/.exec(answers[2] ?? '')?.[1] ?? '']: production(answers[0])},
        }),
      },
    ]
    const {results, calls, told} = await turn(['runos'], script, {trusted: false, cwd, prepare})
    assert.deepEqual(
      calls.map(({tool, status}: Judged) => [tool, status]),
      [
        ['clusters_list', 'completed'],
        ['search_tools', 'completed'],
        ['call_tool', 'failed'],
        ['call_tool', 'completed'],
      ],
      'nobody is asked: on the read server call_tool only reads',
    )
    assert.match(results[2] ?? '', /services_list: arguments\.cluster is not an argument of this tool/)
    assert.match(results[3] ?? '', /users-db/)
    const space = told.tools.find(({name}: Judged) => name === 'mcp__runos')
    const names = space.tools.map(({name}: Judged) => name)
    assert.ok(names.includes('call_tool') && !names.includes('nodes_logs'), names.join())
    assert.ok(names.length < 25, `${names.length} tools`)
    const sent = sandbox.log(before).map(({operation}) => operation)
    assert.deepEqual(
      sent.filter((name) => name?.startsWith('services')),
      ['services/list'],
      'the wrong call sent nothing',
    )
  })

  test('what changes things or shows secrets asks a person: nobody is there, and no request came', {skip}, async () => {
    const before = sandbox.log().at(-1)?.n ?? 0
    const asked = [
      ['runos-write', 'services_valkey_add'],
      ['runos-sensitive-read', 'services_list'],
      ['runos-sensitive-write', 'services_postgresql_rotate_credentials'],
    ] as const
    const {calls} = await turn(
      ['runos', ...asked.map(([server]) => server)],
      [
        {tool: 'mcp__runos__clusters_list'},
        ...asked.map(([server, tool]) => ({
          tool: `mcp__${server.replaceAll('-', '_')}__${tool}`,
          args: {cid: 'p7d2k', id: 'pg1a7', name: 'app'},
        })),
      ],
    )
    const error = {message: 'MCP tool call requires approval, but approval policy is never'}
    assert.deepEqual(calls, [
      {server: 'runos', tool: 'clusters_list', status: 'completed', error: null},
      ...asked.map(([server, tool]) => ({server, tool, status: 'failed', error})),
    ])
    const operations = sandbox.log(before).map(({operation}) => operation)
    assert.deepEqual(
      operations.filter((name) => name?.startsWith('clusters') || name?.startsWith('services')),
      ['clusters/list'],
    )
  })

  test('it drops the environment but for what our entries name, exactly as configure tries them in', {
    skip,
  }, async () => {
    using notes = noteStarts(home)
    const passed = Object.fromEntries(CODEX_PASSES.map((name) => [name, `/of/${name}`]))
    const env = {
      ...passed,
      RUNOS_API_URL: sandbox.baseUrl,
      RUNOS_IDENTITY_URL: sandbox.baseUrl,
      LANG: 'C.UTF-8',
      USER: 'ada',
      SHELL: '/bin/sh',
      TERM: 'dumb',
      TZ: 'UTC',
      A_SECRET_OF_ANOTHER_PROGRAM: 'x',
      NODE_OPTIONS: '--no-warnings',
    }
    await turn(['runos'], [], {env})
    const start = notes.starts().find(({args}) => args === 'mcp serve read')
    assert.ok(start, 'the launcher was started')
    const place = {
      env: {...surroundings(home, ''), ...env},
      cwd: project,
      home: home.path,
      platform: process.platform,
      scope: 'project',
    } as const
    const entry = {name: 'runos', command: '', args: [], env: {}, passes: CODEX_PASSES}
    const {PWD: _pwd, OLDPWD: _oldPwd, PATH: path, ...given} = start.env
    const {PATH: _path, ...tried} = codex.environment(place, entry)
    assert.deepEqual(given, tried)
    assert.ok(path?.endsWith(`:${join(home.path, 'empty')}`), 'no Node is in PATH: Codex puts its own tools first')
  })

  test('for all projects of a user there is nothing to trust, and what they wrote stays', {skip}, async () => {
    const cwd = join(home.path, 'elsewhere')
    const prepare = () => configuredProject(home, 'elsewhere', 'codex', '--scope', 'user')
    const {calls} = await turn(['runos'], [{tool: 'mcp__runos__clusters_list'}], {trusted: false, cwd, prepare})
    assert.deepEqual(calls, [{server: 'runos', tool: 'clusters_list', status: 'completed', error: null}])
  })

  test('who signed in with --store file is signed in there, and named variables arrive', {
    skip,
  }, async () => {
    const {results} = await turn(['runos'], [{tool: 'mcp__runos__account_show'}])
    assert.match(results[0] ?? '', /"companyName": ?"Acme Ltd"/)
    const env = {RUNOS_CLUSTER_ID: 'p7d2k'}
    const named = await turn(['runos'], [{tool: 'mcp__runos__services_list'}], {env})
    assert.match(named.results[0] ?? '', /"name": ?"users-db"/)
  })
})

/** Codex puts the time that a call took before the answer. */
function answerIn(text = ''): Judged {
  return JSON.parse(text.slice(text.indexOf('{')))
}

function production(text = ''): string {
  const {clusters} = answerIn(text).data
  return clusters.find(({name}: Judged) => name === 'production').cid
}

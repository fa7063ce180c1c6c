import assert from 'node:assert/strict'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {type Home, makeHome, runos} from '../support/server.ts'
import {atTerminal, noTerminal} from '../support/terminal.ts'

const ID = {name: 'id', required: true, positional: true, description: 'The identifier'}
const COMMANDS: readonly Command[] = [
  {
    command: 'clusters/list',
    endpoint: '/:aid/clusters',
    description: 'Lists the clusters',
    output: {type: 'array', fields: ['cid', 'name', 'nodeCount']},
  },
  {command: 'nodes/list', endpoint: '/:aid/:cid/nodes', description: 'Lists the nodes'},
  {
    command: 'services/postgresql/{id}/user-credentials',
    endpoint: '/:aid/:cid/services/postgresql/:id/users/:name/credentials',
    mcp: ['sensitive_read'],
    description: 'Gives the password of a user',
    input: {fields: [ID, {...ID, name: 'name'}]},
    output: {type: 'object', fields: ['host', 'username', 'password']},
  },
  {
    command: 'services/postgresql/add',
    method: 'POST',
    endpoint: '/:aid/:cid/services/postgresql',
    mcp: ['write'],
    description: 'Makes a database',
    input: {
      fields: [
        {name: 'name', required: true, description: 'What people call it'},
        {name: 'serial', type: 'integer'},
        {name: 'version', enum: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], default: '10'},
      ],
    },
    output: {type: 'object', fields: ['id', 'jobId']},
  },
  {
    command: 'apps/{id}/delete',
    method: 'DELETE',
    endpoint: '/:aid/apps/:id',
    mcp: ['write'],
    description: 'Removes an app',
  },
  {
    command: 'apps/{id}/cli-archives',
    endpoint: '/:aid/apps/:id/cli-archives',
    mcp: [],
    description: 'What was uploaded',
  },
  {command: 'apps/{id}/picture', endpoint: '/:aid/apps/:id/picture', mcp: ['read'], description: 'A picture of it'},
  {command: 'config/get', endpoint: '/:aid/config', description: 'The settings of the account'},
  {command: 'account/show', endpoint: '/:aid', description: 'Shows the account'},
]

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const FORGED = 'web\u001b[2J\rError: all is lost\u202e'

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(COMMANDS, ({method, target, headers}, response) => {
    const send = (status: number, body: unknown) =>
      void response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
    if (target === '/acme1/clusters')
      return send(
        200,
        `{"clusters":[{"nodeCount":9007199254740993,"cid":"i4y","name":${JSON.stringify(FORGED)},"you":"${headers.authorization}","tags":["a","b"],"conditions":[{},{}]}]}`,
      )
    if (target.includes('/users/'))
      return send(200, {username: 'app', host: 'db', password: 'fake-password-1', warnings: ['soon it changes']})
    if (target === '/acme1/i4y/services/postgresql') return send(200, {id: 'pg1', jobId: 'job-1'})
    if (target === '/acme1/apps/a1/cli-archives') return send(200, {archives: [], you: headers.authorization})
    if (target === '/acme1/apps/gone' && method === 'DELETE')
      return send(409, {error: 'In use', code: 'app.in_use', dependents: [{id: 'x', type: 'job'}]})
    if (target === '/acme1/apps/mine') return send(403, {error: 'Not yours', code: 'auth.denied'})
    if (target === '/acme1/apps/a1/picture') {
      response.setHeader('content-type', 'image/png')
      return void response.end(PNG)
    }
    if (target === '/acme1/config') return send(200, {region: 'eu'})
    if (method === 'DELETE') return void response.writeHead(204).end()
    return send(404, {error: 'Nothing here', code: 'not_found'})
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  await runos(home, ['manifest', 'update'])
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

const audit = () =>
  readFileSync(join(home.path, '.local/state/runos/audit/audit.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe("a command of the API is a command, through the same gate as an assistant's call", () => {
  test('its list is a table: the columns of the manifest first, exact, redacted, and nothing that a terminal obeys', async () => {
    const {code, stdout} = await runos(home, ['clusters', 'list'])
    assert.equal(code, 0)
    assert.deepEqual(
      stdout.trimEnd().split('\n'),
      [
        'CID  NAME                     NODE-COUNT        YOU                TAGS  CONDITIONS',
        'i4y  web[2JError: all is lost  9007199254740993  Bearer [redacted]  a, b  [2 entries]',
      ].map((line, at) => (at === 0 ? line.replace('NAME                     ', 'NAME                      ') : line)),
    )
    assert.equal(audit().at(-1).tier, 'read')
  })

  test('what stands in its path needs no flag; a secret is shown to the person who asks for it, and the audit knows', async () => {
    const {code, stdout, stderr} = await runos(home, [
      'services',
      'postgresql',
      'user-credentials',
      'pg1',
      'app',
      '--cid',
      'i4y',
    ])
    assert.deepEqual([code, stdout], [0, 'host:      db\nusername:  app\npassword:  fake-password-1\n'])
    assert.match(stderr, /^Warning: soon it changes$/m)
    assert.equal(api.arrived.at(-1)?.target, '/acme1/i4y/services/postgresql/pg1/users/app/credentials')
    const [executed, returned] = audit().slice(-2)
    assert.deepEqual([executed.step, executed.tier, returned.ok], ['executed', 'sensitive-read', true])
    assert.doesNotMatch(JSON.stringify(audit()), /fake-password/)
  })

  test('runos call is the same for any tool, and --json says what it called', async () => {
    const words = [
      'call',
      'services_postgresql_add',
      '--cid',
      'i4y',
      '--name',
      'db',
      '--serial',
      '9007199254740993',
      '--json',
    ]
    const {code, stdout, stderr} = await runos(home, words)
    assert.equal(code, 0, stderr)
    assert.deepEqual(JSON.parse(stdout), {
      schemaVersion: 1,
      tool: 'services_postgresql_add',
      tier: 'write',
      isError: false,
      answer: {id: 'pg1', jobId: 'job-1'},
    })
    assert.equal(api.arrived.at(-1)?.body, '{"name":"db","serial":9007199254740993,"version":"10"}')
  })

  test('what no tier offers exists here, and is written down as a call by hand', async () => {
    const {code, stdout} = await runos(home, ['apps', 'cli-archives', 'a1'])
    assert.deepEqual([code, stdout], [0, 'archives:\nyou:       Bearer [redacted]\n'])
    assert.equal(audit().at(-1).tier, 'by-hand')
    const listed = await runos(home, ['mcp', 'serve', 'sensitive-write', '--list-tools', '--json'])
    assert.doesNotMatch(listed.stdout, /cli_archives/)
  })

  test('a command of ours goes before one of the API that is called the same, which is then called as a tool', async () => {
    assert.match((await runos(home, ['config', 'get'])).stdout, /api-url/)
    assert.equal((await runos(home, ['call', 'config_get'])).stdout, 'region:  eu\n')
  })

  test('a file goes into a file, for this user alone, and not onto a terminal', {skip: noTerminal}, async () => {
    const out = join(home.path, 'picture.png')
    const {code, stderr} = await runos(home, ['apps', 'picture', 'a1', '--output', out])
    assert.equal(code, 0, stderr)
    assert.deepEqual(readFileSync(out), PNG)
    assert.equal(statSync(out).mode & 0o777, 0o600)
    await using terminal = atTerminal(home, ['apps', 'picture', 'a1'])
    await terminal.sees('the answer is a file (image/png, 16 bytes), and this is a terminal')
    assert.equal(await terminal.ended(), 64)
  })
})

describe('what fails says what happened, in whose words, and what to do', () => {
  test("the API's own words stand apart from ours", async () => {
    const {code, stdout, stderr} = await runos(home, ['apps', 'delete', 'gone', '--yes'])
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(
      stderr,
      /^Error: the API answered 409\n {2}the API says:\n {4}error: {2}In use\n {4}code: {3}app\.in_use\n {4}dependents:\n {6}ID {2}TYPE\n {6}x {3}job\n {2}sent: {2}DELETE \/acme1\/apps\/gone\n {2}next: {2}Something stands in the way.*\n {2}The API answered with an error \(E_API\)\n$/,
    )
  })

  test('a refusal has the exit code of a refusal, and --json the same envelope', async () => {
    const {code, stdout} = await runos(home, ['apps', 'delete', 'mine', '--yes', '--json'])
    assert.equal(code, 10)
    const {tier, isError, answer, said} = JSON.parse(stdout)
    assert.deepEqual([tier, isError, answer.code, said.status], ['write', true, 'auth.denied', 403])
  })

  const refused: readonly (readonly [about: string, words: readonly string[], message: RegExp, exit?: number])[] = [
    [
      'what destroys, without --yes',
      ['apps', 'delete', 'a1'],
      /can destroy something, and nobody can be asked here.*--yes/s,
    ],
    ['what destroys, with --json alone', ['apps', 'delete', 'a1', '--json'], /can destroy something.*--yes/s],
    [
      'what destroys, with the word of a model',
      ['call', 'apps_delete', '--args', '{"id":"a1","confirm":true}'],
      /--yes/,
    ],
    [
      'all that is missing',
      ['services', 'postgresql', 'add'],
      /2 arguments are missing\n +--cid +text; Cluster id\.\n +--name +text; What people call it\n.*config set cid/s,
    ],
    ['an id that climbs', ['apps', 'delete', '..', '--yes'], /id is a dot segment/],
    [
      'a mistyped word',
      ['servces', 'postgresql'],
      /there is no command: runos servces\n.*did you mean runos services\?/,
    ],
    ['a mistyped tool', ['call', 'cluster_list'], /no tier offers a tool called "cluster_list"\n.*clusters_list/],
    [
      'a tier that does not offer it',
      ['call', 'clusters_list', '--tier', 'write'],
      /write does not offer a tool called/,
    ],
    ['nothing to follow', ['clusters', 'list', '--follow'], /starts no job and shows no log/],
    [
      'a command without its last word: what there is',
      ['services', 'postgresql'],
      /COMMANDS\n +services postgresql add +Makes a database.*Error: runos services postgresql needs one more word/s,
    ],
  ]
  for (const [about, words, message] of refused) {
    test(`${about}: nothing leaves`, async () => {
      const before = api.arrived.length
      const {code, stderr, stdout} = await runos(home, words)
      assert.equal(code, 64)
      assert.match(words.includes('--json') ? stdout : stderr, message)
      assert.equal(api.arrived.length, before)
    })
  }

  test('nobody is signed in: the commands of the API are not known yet', async () => {
    using empty = makeHome()
    const {code, stderr} = await runos(empty, ['services', 'list'])
    assert.equal(code, 10)
    assert.match(stderr, /there is no command: runos services list.*nobody is signed in.*runos login/s)
  })
})

test('what waits for a person, and what a person took away, says so', async () => {
  const secret = {type: 'object', fields: ['password']}
  await using own = await startApi(
    [{command: 'apps/list'}, {command: 'apps/show'}],
    (_, response) => void response.end('{}'),
  )
  using other = makeHome({RUNOS_API_URL: own.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  await runos(other, ['manifest', 'update'])
  own.serve([{command: 'apps/list'}, {command: 'apps/show'}, {command: 'vaults/open', output: secret}], '2.0.0')
  await runos(other, ['manifest', 'update'])
  const waits = await runos(other, ['vaults', 'open'])
  assert.equal(waits.code, 64)
  assert.match(
    waits.stderr,
    /no command: runos vaults; it waits until you accept it\n.*runos tiers explain vaults_open\n.*tiers accept/,
  )
  const set = await runos(other, ['tiers', 'set', 'apps_show', 'none', '--why', 'nobody needs it'])
  assert.equal(set.code, 0, set.stderr)
  assert.match(
    (await runos(other, ['apps', 'show'])).stderr,
    /no command: runos apps show; it was taken off by an overlay/,
  )
})

describe('what destroys asks the person at the terminal', {skip: noTerminal}, () => {
  test('showing what it would be; no is the answer unless somebody says yes', async () => {
    const before = api.arrived.length
    await using terminal = atTerminal(home, ['apps', 'delete', 'a1\u001b[2Jb'])
    await terminal.sees('runos apps delete  (DELETE /{aid}/apps/{id})')
    await terminal.sees(/account +acme1/)
    await terminal.sees(/id +"a1\\u001b\[2Jb"/)
    await terminal.sees('Go on? (y/N)')
    terminal.type('\r')
    assert.equal(await terminal.ended(), 1)
    assert.equal(api.arrived.length, before)
  })

  test('yes: it is sent', async () => {
    await using terminal = atTerminal(home, ['apps', 'delete', 'a1'])
    await terminal.sees('Go on? (y/N)')
    terminal.type('y\r')
    await terminal.sees('apps/{id}/delete succeeded')
    assert.equal(await terminal.ended(), 0)
    assert.equal(api.arrived.at(-1)?.target, '/acme1/apps/a1')
  })
})

describe('help is made from the manifest', () => {
  test('of a command: arguments, choices, defaults, tier, request', async () => {
    const {code, stdout} = await runos(home, ['services', 'postgresql', 'add', '--help'])
    assert.equal(code, 0)
    for (const line of [
      /^Makes a database\. Starts a job\.$/m,
      /\$ runos services postgresql add --cid=<text> --name=<text> \[FLAGS\]/,
      /--name=<text> \(required\) +What people call it/,
      /--version=<option> +\(one of 1, 2, 3, 4, 5, 6, 7, 8, …\) \[default: 10\]/,
      /--follow +wait for the job/,
      /request +POST \/\{aid\}\/\{cid\}\/services\/postgresql/,
      /tier +write \(server runos-write\)/,
      /tool +services_postgresql_add/,
      /\$ runos services postgresql add --cid <cid> --name <name> --follow/,
    ])
      assert.match(stdout, line)
    assert.doesNotMatch(stdout, /confirm|jobs_follow/)
    const called = await runos(home, ['call', 'services_postgresql_add', '--help'])
    assert.match(called.stdout, /\$ runos call services_postgresql_add --cid=<text>/)
  })

  test('of a topic, and of one of ours to which the API adds: what is hidden by ours is not shown', async () => {
    const {stdout} = await runos(home, ['services', '--help'])
    assert.match(stdout, /TOPICS\n +services postgresql +2 commands: add, user-credentials/)
    const {stdout: own} = await runos(home, ['account', '--help'])
    assert.match(own, /account list .*COMMANDS OF THE API\n +account show +Shows the account$/ms)
    const {stdout: root} = await runos(home, ['--help'])
    assert.match(root, /TOPICS OF THE API\n +account .*\n +apps +3 commands/)
    assert.doesNotMatch(root.slice(root.indexOf('TOPICS OF THE API')), /^ +config /m)
  })

  test('of what is not there', async () => {
    const {code, stderr} = await runos(home, ['nodse', '--help'])
    assert.equal(code, 64)
    assert.match(stderr, /there is no command: runos nodse\n.*did you mean runos nodes\?/)
  })
})

test('nothing of this is written to disk but what was asked for', () => {
  assert.ok(!existsSync(join(home.path, '.runos')))
})

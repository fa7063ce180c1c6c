// A secret goes from an answer into a .env file without the model: real clients, a real git, a person at a terminal.

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, afterEach, before, describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {grantStatement} from '#approvals/grant'
import type {Tier} from '#core/tier'
import {processWith} from '../approvals/support.ts'
import {startApi, type TestApi} from '../support/api.ts'
import {ask, connect, type Home, makeHome, runos, setUserPolicy, withoutPolicy} from '../support/server.ts'

const PASSWORD = ['planted', "it's", '5', 'Pa55'].join('-')
const TOOL = 'secret_to_env_file'
const SESSION = 'aaaaaaaa-0000-4000-8000-000000000001'

let api: TestApi
let home: Home
let project: string
before(async () => {
  api = await startApi(
    [{command: 'db/{id}/show'}, {command: 'db/{id}/set', method: 'PUT', mcp: ['write']}],
    (_request, response) => {
      response.end(JSON.stringify({id: 'pg1', password: PASSWORD}))
    },
  )
  home = withoutPolicy(
    makeHome({
      RUNOS_API_URL: api.url,
      RUNOS_ACCOUNT_ID: 'acme1',
      RUNOS_API_KEY: `runos_pat_${'0123456789abcdef'}`,
      CLAUDE_CODE_SESSION_ID: SESSION,
    }),
  )
  for (const words of [
    ['config', 'set', 'store', 'file'],
    ['manifest', 'update'],
  ])
    assert.equal((await runos(home, words)).code, 0)
  project = join(home.path, 'project')
  mkdirSync(project)
})
afterEach(() => {
  for (const name of readdirSync(project)) rmSync(join(project, name), {recursive: true})
  withoutPolicy(home)
})
after(async () => {
  for (const client of clients.values()) await (await client)[Symbol.asyncDispose]()
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

/** One client for each tier and session, in the folder of the project. */
const clients = new Map<string, ReturnType<typeof connect>>()
function clientOf(tier: Tier, session = SESSION): ReturnType<typeof connect> {
  const key = `${tier} ${session}`
  const env = {...home.env, CLAUDE_CODE_SESSION_ID: session}
  const client = clients.get(key) ?? connect(tier, {...home, env}, 'legacy', undefined, {cwd: project})
  clients.set(key, client)
  return client
}

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: project,
    env: home.env,
    stdio: 'pipe',
  })
function repository(ignored = '.env*\n'): void {
  git('init', '--quiet')
  writeFileSync(join(project, '.gitignore'), ignored)
}
const queue = () => processWith(join(home.path, '.local/state/runos'), {now: () => Date.now()}).queue

/** A handle as the read server gives it to the session. */
async function handle(session = SESSION): Promise<string> {
  const {value} = await ask(await clientOf('read', session), 'db_show', {id: 'pg1'})
  assert.match(value.password, /^«secret:password:/)
  return value.password
}

/** What the write server says. */
async function put(args: object) {
  return ask(await clientOf('write'), TOOL, {...args})
}
async function accept(id: string): Promise<void> {
  const people = queue()
  const statement = grantStatement(id, (await people.find(id))?.fingerprint ?? '', Date.now())
  await people.accept(id, {statement})
}
const idIn = (error: string): string => /[a-z2-9]{4}-[a-z2-9]{4}/.exec(error)?.[0] ?? ''
const inFile = (file = '.env') => readFileSync(join(project, file), 'utf8')

describe('a secret into a .env file', () => {
  test('waits for a person, who sees from where and where to; then it is written, 0600, and only there', async () => {
    repository()
    writeFileSync(join(project, '.env'), 'PORT=1\nDB_PASSWORD=old\n# end\n', {mode: 0o644})
    const variables = [{name: 'DB_PASSWORD', handle: await handle()}]
    const waits = await put({file: '.env', variables})
    assert.deepEqual([waits.isError, waits.value.code], [true, 'E_APPROVAL_PENDING'], JSON.stringify(waits.value))
    assert.ok(!inFile().includes(PASSWORD))

    const id = idIn(waits.value.error)
    const {stdout} = await runos(home, ['approve', 'show', id])
    assert.match(stdout, new RegExp(`request: +WRITE ${pathToFileURL(join(project, '.env')).href}`))
    assert.match(stdout, /secret: +«secret:password:\w+», password of db_show, into DB_PASSWORD in\s+\.env/)
    assert.ok(!stdout.includes(PASSWORD))
    await accept(id)

    const written = await put({file: '.env', variables})
    assert.equal(written.isError, false, JSON.stringify(written.value))
    assert.deepEqual(written.value.variables, ['DB_PASSWORD'])
    assert.ok(!JSON.stringify(written.value).includes(PASSWORD))
    assert.equal(inFile(), `PORT=1\nDB_PASSWORD="${PASSWORD}"\n# end\n`)
    assert.equal(statSync(join(project, '.env')).mode & 0o777, 0o600)
    assert.deepEqual(readdirSync(project).sort(), ['.env', '.git', '.gitignore'])
    assert.equal(git('status', '--porcelain', '--untracked-files=all').toString(), '?? .gitignore\n')

    const again = await put({file: '.env', variables})
    assert.equal(again.value.code, 'E_APPROVAL_PENDING', 'the grant was for once')
  })

  test('is in the audit like a request: proposed, approved by a person, executed with the file, returned; without the value', async () => {
    const variables = [{name: 'DB_PASSWORD', handle: await handle()}]
    await accept(idIn((await put({file: '.env', variables})).value.error))
    assert.equal((await put({file: '.env', variables})).isError, false)
    const {stdout} = await runos(home, ['audit', 'list', '--tool', TOOL, '--limit', '4', '--json'])
    const {entries} = JSON.parse(stdout)
    assert.deepEqual(
      entries.map(({step, by, method, url, ok}: Record<string, unknown>) => ({step, by, method, url, ok})),
      [
        {step: 'proposed'},
        {step: 'approved', by: 'person'},
        {step: 'executed', method: 'WRITE', url: pathToFileURL(join(project, '.env')).href},
        {step: 'returned', ok: true},
      ].map((line) => ({by: undefined, method: undefined, url: undefined, ok: undefined, ...line})),
    )
    assert.ok(!stdout.includes(PASSWORD))
    assert.equal((await runos(home, ['audit', 'verify'])).code, 0)
  })

  test('is on the write servers alone, and says that it writes', async () => {
    for (const tier of ['read', 'sensitive-read', 'write', 'sensitive-write'] as const) {
      const client = await clientOf(tier)
      const tool = (await client.listTools()).tools.find(({name}) => name === TOOL)
      assert.equal(tool !== undefined, tier.endsWith('write'), tier)
      if (tool !== undefined) assert.equal(tool.annotations?.readOnlyHint, false)
      else
        await assert.rejects(
          client.callTool({name: TOOL, arguments: {file: '.env', variables: []}}),
          /unknown|no tool/i,
        )
    }
  })

  test('goes without a repository: nothing can track it there', async () => {
    const variables = [{name: 'A', handle: await handle()}]
    assert.equal((await put({file: '.env.local', variables})).value.code, 'E_APPROVAL_PENDING')
  })

  test('goes through without a person only where the user’s policy names handles', async () => {
    setUserPolicy(
      home,
      'schemaVersion: 1\nrules: [{name: h, when: {handle: true, tool: secret_to_env_file}, then: allow}]\n',
    )
    const variables = [{name: 'A', handle: await handle()}]
    assert.equal((await put({file: '.env', variables})).isError, false)
    assert.equal(inFile(), `A="${PASSWORD}"\n`)
    setUserPolicy(home, 'schemaVersion: 1\nrules: [{name: none, when: {tool: secret_to_env_file}, then: deny}]\n')
    assert.equal((await put({file: '.env', variables})).value.code, 'E_POLICY_DENIED')
  })
})

describe('attack 20: a secret where others find it', () => {
  /** Refused before anybody is asked. */
  async function refused(file: string, why: RegExp): Promise<void> {
    const {isError, value} = await put({file, variables: [{name: 'A', handle: await handle()}]})
    assert.equal(isError, true)
    assert.equal(value.code, 'E_FILE_UNSAFE', JSON.stringify(value))
    assert.match(value.error, why)
  }

  test('not in a file that git tracks, ignored or not', async () => {
    repository()
    writeFileSync(join(project, '.env'), 'A=1\n')
    git('add', '--force', '.env')
    await refused('.env', /git tracks it/)
    assert.equal(inFile(), 'A=1\n')
  })

  test('not in one that nothing ignores, by the rules of git itself', async () => {
    repository('.env*\n!.env.shared\n')
    mkdirSync(join(project, 'sub'))
    writeFileSync(join(project, 'sub', '.gitignore'), '!.env\n')
    await refused('.env.shared', /git would track it/)
    await refused('sub/.env', /git would track it/)
    await refused('app.env', /git would track it/)
  })

  test('not when git cannot be asked: it is not there, or it does not take the repository for one', async () => {
    repository()
    const variables = [{name: 'A', handle: await handle()}]
    writeFileSync(join(project, '.git', 'HEAD'), 'broken')
    await refused('.env', /not known whether git/)
    await using client = await connect('write', {...home, env: {...home.env, PATH: project}}, 'legacy', undefined, {
      cwd: project,
    })
    // A git that the project brings says that everything is ignored. It is not asked.
    writeFileSync(join(project, 'git'), '#!/bin/sh\ncase "$*" in *check-ignore*) exit 0;; esac\nexit 1\n', {
      mode: 0o755,
    })
    const {value} = await ask(client, TOOL, {file: '.env', variables})
    assert.match(value.error, /no git program/)
  })

  test('not what a repository configures is run when git is asked', async () => {
    repository()
    const ran = join(home.path, 'ran')
    writeFileSync(join(project, 'hook'), `#!/bin/sh\ntouch ${ran}\n`, {mode: 0o755})
    git('config', 'core.fsmonitor', join(project, 'hook'))
    assert.equal(
      (await put({file: '.env', variables: [{name: 'A', handle: await handle()}]})).value.code,
      'E_APPROVAL_PENDING',
    )
    assert.ok(!existsSync(ran))
  })

  for (const file of [
    '../.env',
    '/tmp/.env',
    'a/../../.env',
    './.env',
    'a//.env',
    'C:\\.env',
    '.env\n',
    '.env\u202e',
    '',
  ])
    test(`not outside of the project, nor by a path that is none: ${JSON.stringify(file)}`, async () => {
      const {isError, value} = await put({file, variables: [{name: 'A', handle: await handle()}]})
      assert.deepEqual(
        [isError, /^E_(?:FILE_UNSAFE|ARGS_INVALID)$/.test(value.code)],
        [true, true],
        JSON.stringify(value),
      )
    })

  test('not through a link, in place of the file or on the way; not into a folder', async () => {
    mkdirSync(join(home.path, 'elsewhere'), {recursive: true})
    symlinkSync(join(home.path, 'elsewhere', 'x.env'), join(project, '.env'))
    symlinkSync(join(home.path, 'elsewhere'), join(project, 'config'))
    mkdirSync(join(project, 'a.env'))
    await refused('.env', /it is a link/)
    await refused('config/.env', /config is a link/)
    await refused('a.env', /it is a folder/)
    await refused('missing/.env', /no folder missing/)
    assert.deepEqual(readdirSync(join(home.path, 'elsewhere')), [])
  })

  for (const file of ['Makefile', '.git/config', 'dist/main.js', '.bashrc', 'src/index.ts', '.env/../x.sh'])
    test(`not into what is no file of variables: ${file}`, async () => {
      for (const folder of ['.git', 'dist', 'src']) mkdirSync(join(project, folder), {recursive: true})
      const {value} = await put({file, variables: [{name: 'A', handle: await handle()}]})
      assert.equal(value.code, 'E_FILE_UNSAFE')
      assert.ok(!existsSync(join(project, file)))
    })

  test('not when the file became another thing while a person was asked', async () => {
    repository()
    const variables = [{name: 'A', handle: await handle()}]
    await accept(idIn((await put({file: '.env', variables})).value.error))
    writeFileSync(join(project, '.gitignore'), '')
    const {value} = await put({file: '.env', variables})
    assert.equal(value.code, 'E_FILE_UNSAFE')
    assert.ok(!existsSync(join(project, '.env')))
  })

  test('not for a handle that is unknown, or of another session: one and the same answer', async () => {
    const [own, others] = [await handle(), await handle('bbbbbbbb-0000-4000-8000-000000000002')]
    const answers = []
    for (const one of ['«secret:password:00000000000000000000»', others, 'no handle'])
      answers.push((await put({file: '.env', variables: [{name: 'A', handle: one}]})).value)
    assert.equal(answers[0].code, 'E_HANDLE')
    assert.deepEqual(answers[1], answers[0])
    assert.deepEqual(answers[2], answers[0])
    assert.equal((await put({file: '.env', variables: [{name: 'A', handle: own}]})).value.code, 'E_APPROVAL_PENDING')
  })

  test('no id of a request that waits tells whether two handles stand for the same value', async () => {
    const ids = []
    for (const one of [await handle(), await handle()])
      ids.push(idIn((await put({file: '.env', variables: [{name: 'A', handle: one}]})).value.error))
    assert.notEqual(ids[0], ids[1])
  })

  test('a grant is for this file, these variables and this secret', async () => {
    const variables = [{name: 'A', handle: await handle()}]
    await accept(idIn((await put({file: '.env', variables})).value.error))
    for (const other of [
      {file: '.env.local', variables},
      {file: '.env', variables: [{...variables[0], name: 'B'}]},
      {file: '.env', variables: [...variables, {...variables[0], name: 'B'}]},
    ])
      assert.equal((await put(other)).value.code, 'E_APPROVAL_PENDING')
    assert.ok(!existsSync(join(project, '.env')))
  })
})

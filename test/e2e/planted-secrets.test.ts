// A whole run of the product in which every secret is known beforehand. Then everything that it left, wrote and started is
// searched for them.

import assert from 'node:assert/strict'
import {lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, type Judged, type Ran, runos, startRaw} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

const linuxOnly = {skip: process.platform !== 'linux' && 'it looks into /proc'}
/** Where a person chose to keep them. */
const STORE = join('.local', 'share', 'runos', 'credentials.json')
/** A token that a person gives for an API of their own. */
const SHOP_TOKEN = ['shop', 'token', 'planted', '0123456789'].join('-')

let sandbox: TestSandbox
let home: Home
const secrets = new Map<string, string>()
/** What commands and servers said where no secret may stand. */
const said: string[] = []
const seenAtWork: string[] = []

/** Every text in a document, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const inner = /^[{[]/.test(value) ? textsIn(JSON.parse(value)) : []
    return [value, ...inner]
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The command lines and environments of everything that runs for this home. */
function lookAtProcesses(): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid))) {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      if (environment.includes(home.path)) seenAtWork.push(environment, readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    } catch {
      // it ended while we looked, or is another user's
    }
  }
}

async function run(args: readonly string[], options: {cwd?: string; input?: string} = {}): Promise<Ran> {
  const looking = setInterval(lookAtProcesses, 40)
  try {
    const ran = await runos(home, args, options)
    said.push(ran.stdout, ran.stderr)
    return ran
  } finally {
    clearInterval(looking)
  }
}

/** Files and folders of the home, but not those of the project that are meant for everybody. */
function everythingIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? [path, ...everythingIn(path)] : [path]
  })
}

before(async () => {
  const umask = process.umask(0)
  try {
    sandbox = await startSandbox()
    home = await signedInHome(sandbox)
    const kept = JSON.parse(readFileSync(join(home.path, STORE), 'utf8'))
    for (const text of textsIn(kept))
      if (text.length >= 20 && !/^[{[]|^https?:/.test(text)) secrets.set(text, 'a credential')
    secrets.set(SHOP_TOKEN, 'the token of an API')
    await run(['manifest', 'update'])
    await run(['mcp', 'configure', 'claude', 'codex', 'roo', '--yes', '--no-verify'])
    writeFileSync(
      join(home.path, 'shop.json'),
      JSON.stringify({
        openapi: '3.1.0',
        info: {title: 'Shop', version: '1'},
        servers: [{url: 'http://127.0.0.1:9/'}],
        security: [{token: []}],
        components: {securitySchemes: {token: {type: 'http', scheme: 'bearer'}}},
        paths: {'/items': {get: {operationId: 'listItems', responses: {'200': {description: 'ok'}}}}},
      }),
    )
    await run(['api', 'add', 'shop.json', '--name', 'shop'])
    await run(['api', 'login', 'shop', '--with-token', '--store', 'file'], {input: SHOP_TOKEN})
    await run(['call', 'list_items', '--api', 'shop'])
    await run(['status'])
    await run(['whoami'])
    await run(['doctor', '--offline'])
    await run(['call', 'nodes_show', '--args', '{"id":"nosuch"}'])
    await useServers()
  } finally {
    process.umask(umask)
  }
})
after(async () => {
  home[Symbol.dispose]()
  await sandbox.stop()
})

/** What people ask for: services, a password, a failure; on the read server what the sensitive one showed before. */
async function useServers(): Promise<void> {
  const looking = setInterval(lookAtProcesses, 40)
  {
    await using sensitive = await connect('sensitive-read', home)
    const {value} = await ask(sensitive, 'services_list', {cid: 'i4y'})
    for (const {id, type} of value.services as Judged[]) {
      if (type === 'postgresql') {
        const users = (await ask(sensitive, 'services_postgresql_users', {cid: 'i4y', id})).value.users as Judged[]
        for (const {name} of users) {
          const shown = (await ask(sensitive, 'services_postgresql_user_credentials', {cid: 'i4y', id, name})).value
          if (typeof shown.password === 'string') secrets.set(shown.password, `the password of ${name}`)
        }
      }
    }
    await using read = await connect('read', home)
    for (const [tool, args] of [
      ['services_list', {cid: 'i4y'}],
      ['jobs_list', {}],
      ['nodes_show', {id: 'nosuch', cid: 'i4y'}],
      ['services_postgresql_user_credentials', {cid: 'i4y', id: 'x', name: 'y'}],
    ] as const) {
      const answer = await read.callTool({name: tool, arguments: args}).catch((error: unknown) => String(error))
      said.push(JSON.stringify(answer))
    }
    said.push(JSON.stringify(await read.listTools()), JSON.stringify(await read.listResources()))
  }
  clearInterval(looking)
}

describe('attack 21: secrets in what the program leaves, says and starts', () => {
  test('there were secrets to find', () => {
    const kinds = [...secrets.values()]
    assert.ok(kinds.filter((kind) => kind === 'a credential').length >= 2, kinds.join())
    assert.ok(
      kinds.some((kind) => kind.startsWith('the password of ')),
      kinds.join(),
    )
  })

  test('none is in a file, but in the one where a person chose to keep credentials', () => {
    for (const path of everythingIn(home.path)) {
      if (!lstatSync(path).isFile() || relative(home.path, path) === STORE) continue
      const text = readFileSync(path, 'latin1')
      for (const [secret, kind] of secrets)
        for (const form of [
          secret,
          Buffer.from(secret).toString('base64').replace(/=+$/, ''),
          encodeURIComponent(secret),
        ])
          assert.ok(!text.includes(form), `${kind} in ${relative(home.path, path)}`)
    }
  })

  test('none is in the command line or the environment of anything that was started', linuxOnly, () => {
    assert.ok(seenAtWork.length > 10, 'processes were seen')
    for (const text of seenAtWork)
      for (const [secret, kind] of secrets) assert.ok(!text.includes(secret), `${kind} in ${text.slice(0, 200)}`)
  })

  test('none is in what commands printed, or in what the read server answered', () => {
    for (const text of said)
      for (const [secret, kind] of secrets)
        assert.ok(
          !text.includes(secret),
          `${kind} in ${text.slice(Math.max(0, text.indexOf(secret) - 80), text.indexOf(secret))}`,
        )
  })

  test('a token on the command line is refused before anything is done with it', async () => {
    for (const args of [
      ['login', '--with-token', `${'runos_pat_'}0123456789abcdef0123`],
      [
        'call',
        'nodes_list',
        '--args',
        '{}',
        `${'eyJhbGciOiJIUzI1NiJ9'}.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLW9mLXRva2Vu`,
      ],
    ]) {
      const {code, stdout, stderr} = await runos(home, args)
      assert.equal(code, 64, stderr)
      assert.ok(!(stdout + stderr).includes(args.at(-1) as string))
    }
  })
})

describe('attack 22: umask 000', () => {
  test('what holds our state is for its user alone', {skip: process.platform === 'win32'}, () => {
    const ours = ['.local/share/runos', '.local/state/runos', '.config/runos', '.cache/runos'].map((one) =>
      join(home.path, one),
    )
    const found = ours.flatMap((folder) => [folder, ...everythingIn(folder)])
    assert.ok(found.length > 10)
    for (const path of found) {
      const {mode} = lstatSync(path)
      if (lstatSync(path).isSymbolicLink()) continue
      assert.equal(
        mode & 0o077 & ~(mode & 0o111 && lstatSync(path).isFile() ? 0o055 : 0),
        0,
        `${relative(home.path, path)}: ${(mode & 0o777).toString(8)}`,
      )
    }
  })
})

describe('attacks 14 and 16: tokens of a client, and evil hosts on a local port', () => {
  test('a server has no port: it listens nowhere, so there is no Host or Origin to forge', linuxOnly, async () => {
    const {child, send, receive, ended} = await startRaw('read', home)
    send({id: 1, method: 'tools/call', params: {name: 'clusters_list', arguments: {}}})
    await receive(({id}) => id === 1)
    const sockets = readdirSync(`/proc/${child.pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${child.pid}/fd/${fd}`))?.[1] ?? []
      } catch {
        return [] // closed while we looked
      }
    })
    const listening = ['tcp', 'tcp6'].flatMap((kind) =>
      readFileSync(`/proc/net/${kind}`, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter(([, , , state, , , , , , inode]) => state === '0A' && sockets.includes(inode ?? '')),
    )
    assert.deepEqual(listening, [])
    child.stdin.end()
    await ended(performance.now())
  })

  test('a token that a client sends along goes nowhere', async () => {
    const token = ['client', 'token', '0123456789abcdef'].join('-')
    const before = sandbox.log().length
    const {child, send, receive, ended} = await startRaw('read', home)
    const _meta = {
      authorization: `Bearer ${token}`,
      'io.modelcontextprotocol/authorization': {token},
      headers: {authorization: token},
    }
    send({id: 1, method: 'tools/call', params: {name: 'clusters_list', arguments: {}, _meta}})
    const answer = await receive(({id}) => id === 1)
    assert.ok(!JSON.stringify(answer).includes(token))
    child.stdin.end()
    await ended(performance.now())
    const asked = sandbox.log(before)
    assert.ok(asked.length > 0)
    assert.ok(!JSON.stringify(asked).includes(token))
    for (const path of everythingIn(home.path))
      if (lstatSync(path).isFile()) assert.ok(!readFileSync(path, 'latin1').includes(token), path)
  })
})

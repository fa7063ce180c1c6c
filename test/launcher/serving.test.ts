import assert from 'node:assert/strict'
import {type ChildProcessWithoutNullStreams, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {after, before, describe, test} from 'node:test'
import {diskFiles} from '#platform/files'
import {ensureLauncher} from '#platform/launcher'
import {resolvePaths} from '#platform/paths'
import {ROOT} from '../../scripts/lib/tree.ts'

const skip = process.platform === 'win32' ? 'Windows starts Node itself' : false
const PROGRAM = join(ROOT, 'bin', 'run.js')

let home: string
let command: string
before(async () => {
  home = mkdtempSync(join(tmpdir(), 'runos-serving-'))
  const machine = {platform: process.platform, env: {}, home}
  const needs = {machine, paths: resolvePaths(machine), files: diskFiles, execPath: process.execPath, program: PROGRAM}
  command = (await ensureLauncher(needs)).command
})
after(() => rmSync(home, {recursive: true, force: true}))

interface Answer {
  readonly result?: Record<string, unknown>
  readonly error?: {readonly code: number; readonly message: string}
}

/** A server that is spoken to line by line; every line that it says must be an answer. */
function serve(program: readonly string[], env: Record<string, string> = {}) {
  const [file = '', ...args] = program
  const child: ChildProcessWithoutNullStreams = spawn(file, args, {env: {HOME: home, PATH: '', ...env}})
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
  let id = 0
  return {
    async ask(method: string, params: object = {}): Promise<Answer> {
      child.stdin.write(`${JSON.stringify({jsonrpc: '2.0', id: ++id, method, params})}\n`)
      const {value} = await lines.next()
      const answer = JSON.parse(value ?? '')
      assert.equal(answer.id, id)
      return answer
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

const HELLO = {protocolVersion: '2025-11-25', capabilities: {}, clientInfo: {name: 'test', version: '1'}}
const STATELESS = {
  _meta: {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
    'io.modelcontextprotocol/clientInfo': {name: 'test', version: '1'},
  },
}

/** Both ways in; `NODE_OPTIONS` would end a Node that reads it. */
const WAYS: readonly [name: string, program: () => string[]][] = [
  ['the launcher', () => [command]],
  ['the program', () => [process.execPath, PROGRAM]],
]

describe('a server', {skip}, () => {
  test('is started from a snapshot by the launcher', () => {
    const made = readdirSync(join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'runos', 'start'))
    assert.deepEqual(made.map((name) => name.split('.')[1]).sort(), ['after', 'before', 'blob'])
  })

  for (const [name, program] of WAYS) {
    test(`answers clients of both eras when started by ${name}`, async () => {
      {
        await using server = serve([...program(), 'mcp', 'serve', 'write', '--expose', 'search'])
        const {result} = await server.ask('initialize', HELLO)
        assert.deepEqual(
          [result?.protocolVersion, (result?.serverInfo as {name?: string} | undefined)?.name],
          ['2025-11-25', 'runos-write'],
        )
      }
      await using server = serve([...program(), 'mcp', 'serve', 'read'])
      const {result} = await server.ask('server/discover', STATELESS)
      assert.deepEqual((result?.supportedVersions as string[] | undefined)?.includes('2026-07-28'), true)
    })

    test(`loads what a call needs when started by ${name}, and says who may help`, async () => {
      await using server = serve([...program(), 'mcp', 'serve', 'read'])
      const {tools} = (await server.ask('tools/list', STATELESS)).result as {tools: {name: string}[]}
      const {result} = await server.ask('tools/call', {name: tools[0]?.name, arguments: {}, ...STATELESS})
      assert.match(JSON.stringify(result), /runos login/)
      const unknown = await server.ask('tools/call', {name: 'services_delete', arguments: {}, ...STATELESS})
      assert.match(unknown.error?.message ?? '', /runos-write/)
    })

    test(`reads the environment that it was started in by ${name}`, () => {
      const [file = '', ...args] = [...program(), 'mcp', 'serve', 'read']
      const {status, stderr} = spawnSync(file, args, {env: {HOME: home, PATH: '', RUNOS_API_KEY: ''}, encoding: 'utf8'})
      assert.equal(status, 64)
      assert.match(stderr, /RUNOS_API_KEY/)
    })
  }

  test('finds its launcher repaired by whatever command is typed next', () => {
    writeFileSync(command, '#!/bin/sh\nexit 1\n')
    const {stderr} = spawnSync(process.execPath, [PROGRAM, 'config', 'get', '--json'], {
      env: {HOME: home},
      encoding: 'utf8',
    })
    assert.match(stderr, /^The launcher that assistants start was repaired: it is not what this version writes\.\n/)
    assert.equal(spawnSync(command, ['--version'], {env: {HOME: home}}).status, 0)
  })

  test('is not reached by what a project puts into the environment of the launcher', async () => {
    await using server = serve([command, 'mcp', 'serve', 'read'], {
      NODE_OPTIONS: '--require /nowhere/evil.js',
      NODE_REDIRECT_WARNINGS: join(home, 'warnings'),
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    })
    assert.ok((await server.ask('initialize', HELLO)).result)
  })
})

import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, type TestContext, test} from 'node:test'
import {scratch, tree, write} from './support.ts'

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'run.js')
/** One cache for all tests of this file: what makes starting fast is made once. */
const CACHE = mkdtempSync(join(tmpdir(), 'runos-cache-'))
after(() => rmSync(CACHE, {recursive: true}))

const FILES = ['.claude/settings.json', '.codex/config.toml', '.mcp.json', '.roo/mcp.json']

test('configure writes the files, starts each server as its assistant will, and says what is left', (t) => {
  const {run, project} = machine(t)
  const first = run('claude', 'codex', 'roo', '--json')
  assert.equal(first.status, 0, first.stderr)
  const answer = JSON.parse(first.stdout)
  assert.equal(answer.schemaVersion, 1)
  assert.deepEqual(
    answer.files.map(({state}: {state: string}) => state),
    ['created', 'created', 'created', 'created'],
  )
  assert.equal(answer.servers.length, 12)
  assert.deepEqual(
    answer.servers.filter(({problem}: {problem?: string}) => problem !== undefined),
    [],
  )
  assert.deepEqual(
    answer.remaining.map(({assistant}: {assistant: string}) => assistant),
    ['claude', 'claude', 'codex', 'roo'],
  )
  assert.deepEqual(Object.keys(tree(project)), FILES)

  const again = run('claude', 'codex', 'roo', '--no-verify')
  assert.equal(again.stdout.match(/unchanged/g)?.length, 4, again.stdout)
})

test('--dry-run prints a unified diff and writes nothing, not even the launcher', (t) => {
  const {run, project, home} = machine(t)
  write(project, {'.mcp.json': '{\n  "mine": true\n}\n'})
  const {status, stdout} = run('claude', '--dry-run')
  assert.equal(status, 0)
  assert.match(
    stdout,
    /^--- .*\.mcp\.json\n\+\+\+ .*\.mcp\.json\n@@ -1,3 \+1,29 @@\n \{\n- {2}"mine": true\n\+ {2}"mine": true,\n/,
  )
  assert.match(stdout, /\n--- \/dev\/null\n\+\+\+ .*settings\.json\n@@ -0,0 \+1,5 @@\n/)
  assert.deepEqual(tree(project), {'.mcp.json': '{\n  "mine": true\n}\n'})
  assert.deepEqual(tree(home), {})
})

test('--check has exit code 2 as long as there is a difference, then 0', (t) => {
  const {run} = machine(t)
  assert.equal(run('codex', '--check').status, 2)
  assert.equal(run('codex', '--no-verify').status, 0)
  const after = run('codex', '--check')
  assert.deepEqual([after.status, after.stdout], [0, 'unchanged\n'])
})

test('a file that does not parse is named with line and column, and nothing is written anywhere', (t) => {
  const {run, project, home} = machine(t)
  write(project, {'.roo/mcp.json': '{\n  // mine\n}\n'})
  const {status, stderr} = run('claude', 'codex', 'roo')
  assert.equal(status, 1)
  assert.match(stderr, /\.roo\/mcp\.json cannot be parsed: comments are not allowed/)
  assert.match(stderr, /where: .*\.roo\/mcp\.json:2:3\n/)
  assert.deepEqual(Object.keys(tree(project)), ['.roo/mcp.json'])
  assert.deepEqual(tree(home), {})
})

test('a server that does not start is named with its reason, and the exit code says so', (t) => {
  const {run, project} = machine(t)
  const entry = {command: 'old', args: ['mcp', 'serve', 'read'], env: {RUNOS_API_URL: ''}}
  write(project, {'.mcp.json': JSON.stringify({mcpServers: {runos: entry}})})
  const {status, stdout} = run('claude', '--read-only')
  assert.equal(status, 1)
  assert.match(stdout, /it sets RUNOS_API_URL for runos/)
  assert.match(stdout, /runos: it ended with exit code 64/)
})

test('--read-only afterwards takes the other three away', (t) => {
  const {run, project} = machine(t)
  run('claude', '--no-verify')
  run('claude', '--no-verify', '--read-only')
  assert.deepEqual(Object.keys(JSON.parse(tree(project)['.mcp.json'] ?? '').mcpServers), ['runos'])
})

test('--scope user writes below the home and leaves the project alone', (t) => {
  const {run, project, home} = machine(t)
  assert.equal(run('claude', 'codex', '--scope', 'user', '--no-verify').status, 0)
  const written = Object.keys(tree(home)).filter((path) => !/^\.(local|cache)\//.test(path))
  assert.deepEqual(written, ['.claude.json', '.claude/settings.json', '.codex/config.toml'])
  assert.deepEqual(tree(project), {})
})

test('wrong usage: no assistant, an unknown one, an unknown scope', (t) => {
  const {run} = machine(t)
  for (const words of [[], ['clod'], ['claude', '--scope', 'planet']]) {
    const {status, stderr} = run(...words)
    assert.equal(status, 64, words.join(' '))
    assert.match(stderr, /which assistant|no assistant is called "clod"|--scope/)
  }
})

/** A project and a home that nobody has used, and the program run there. */
function machine(t: TestContext) {
  const folder = scratch(t)
  const [project, home] = [join(folder, 'project'), join(folder, 'home')]
  for (const path of [project, home]) mkdirSync(path)
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [PROGRAM, 'mcp', 'configure', ...words], {
      cwd: project,
      env: {HOME: home, PATH: process.env.PATH, NO_COLOR: '1', XDG_CACHE_HOME: CACHE},
      encoding: 'utf8',
      timeout: 60_000,
    })
  return {run, project, home}
}

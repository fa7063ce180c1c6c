import assert from 'node:assert/strict'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {probeServer} from '#mcp/probe'
import {type ProgramStart, startProgram} from '#platform/spawn'

const SERVER = join(import.meta.dirname, '..', 'clients', 'fixtures', 'server.mjs')
const start = (how: string, differing: Partial<ProgramStart> = {}): ProgramStart => ({
  command: process.execPath,
  args: [SERVER, how],
  env: {FIRST: '1', SECOND: '2'},
  cwd: tmpdir(),
  ...differing,
})

test('a server that answers is asked for its tools, with exactly the environment that it was given', async () => {
  const found = await probeServer(startProgram, start('answers'))
  assert.deepEqual(found, {tools: ['FIRST', 'SECOND']})
})

test('a server that ends says why: its exit code and its last line', async () => {
  const found = await probeServer(startProgram, start('fails'))
  assert.deepEqual(found, {problem: 'it ended with exit code 3: no keychain here'})
})

test('a program that is not there', async () => {
  const found = await probeServer(startProgram, start('', {command: '/nowhere/runos'}))
  assert.deepEqual(found, {problem: 'there is no such program, or the folder does not exist'})
})

test('a server that says nothing is given up after the deadline, and is gone afterwards even if it will not go', async () => {
  let pid = 0
  const watched = (what: ProgramStart) => {
    const program = startProgram(what)
    pid = program.pid ?? 0
    return program
  }
  const found = await probeServer(watched, start('sulks'), 300)
  assert.deepEqual(found, {problem: 'no answer within 0.3 s'})
  assert.throws(() => process.kill(pid, 0), {code: 'ESRCH'})
})

test('a server that talks to people on standard output is a problem, not an answer', async () => {
  const found = await probeServer(startProgram, start('babbles'), 1_000)
  assert.ok('problem' in found)
})

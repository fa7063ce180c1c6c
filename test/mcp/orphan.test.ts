import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {makeHome, RUNOS} from '../support/server.ts'

test('attack 27: the parent is killed while somebody else holds the pipe: the server is gone within two seconds', async () => {
  using home = makeHome()
  // The parent starts the server with pipes that we hold, tells its pid, and is killed: no end of input ever comes.
  const script = `
    const {spawn} = require('node:child_process')
    const child = spawn(process.execPath, [${JSON.stringify(RUNOS)}, 'mcp', 'serve', 'read'], {stdio: [3, 4, 'ignore']})
    console.log(child.pid)
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['-e', script], {
    env: home.env,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe', 'pipe'],
  })
  const pid = Number(await new Promise<string>((resolve) => parent.stdout?.setEncoding('utf8').once('data', resolve)))
  const input = parent.stdio[3] as NodeJS.WritableStream
  const output = parent.stdio[4] as NodeJS.ReadableStream
  const clientInfo = {name: 'runos-test', version: '1.0.0'}
  const params = {protocolVersion: '2025-11-25', capabilities: {}, clientInfo}
  input.write(`${JSON.stringify({jsonrpc: '2.0', id: 0, method: 'initialize', params})}\n`)
  await new Promise((resolve) => output.once('data', resolve))
  assert.ok(isAlive(pid))

  const since = performance.now()
  parent.kill('SIGKILL')
  while (isAlive(pid) && performance.now() - since < 5000) await wait(20)
  const ms = performance.now() - since
  assert.ok(!isAlive(pid) && ms < 2000, `${Math.round(ms)} ms`)
  input.end()
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // there is no such process
  }
}

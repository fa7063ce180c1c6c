import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {test} from 'node:test'
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
  assert.ok(process.kill(pid, 0), 'it runs')

  // Its output ends when the last process that holds it has ended; a process nobody waits for would still have a pid.
  const ended = new Promise((resolve) => output.once('end', resolve))
  output.resume()
  const since = performance.now()
  parent.kill('SIGKILL')
  await ended
  const ms = performance.now() - since
  assert.ok(ms < 2000, `${Math.round(ms)} ms`)
  input.end()
})

import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'
import type {TestSandbox} from './sandbox.ts'
import {type Home, makeHome, RUNOS} from './server.ts'

/** A home in which somebody has signed in to a sandbox through the real device flow, with secrets in a file. */
export async function signedInHome(sandbox: TestSandbox, env: Record<string, string> = {}): Promise<Home> {
  const home = makeHome(env)
  const url = sandbox.baseUrl
  const args = ['login', '--no-browser', '--store', 'file', '--api-url', url, '--identity-url', url, '--json']
  const child = spawn(process.execPath, [RUNOS, ...args], {
    env: home.env,
    cwd: home.path,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  for await (const line of createInterface({input: child.stdout})) {
    const event = JSON.parse(line) as {event?: string; type?: string; deviceId?: string}
    if (event.deviceId !== undefined) await sandbox.approve(event.deviceId)
  }
  const code = await ended
  if (code !== 0) throw new Error(`runos login ended with ${code}`)
  return home
}

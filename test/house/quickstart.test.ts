import assert from 'node:assert/strict'
import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, type TestContext, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {stripVTControlCharacters} from 'node:util'

const SCRIPT = fileURLToPath(new URL('../../scripts/quickstart.ts', import.meta.url))

/** The script, in a home and with a folder for temporary files of its own. */
interface Started {
  readonly home: string
  readonly temporary: string
  readonly child: ChildProcess
  /** What it has printed up to now. */
  said(): string
  readonly ended: Promise<number | null>
}

function start(t: TestContext): Started {
  const folder = mkdtempSync(join(tmpdir(), 'runos-tell-'))
  t.after(() => rmSync(folder, {recursive: true, force: true}))
  const [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')]
  for (const one of [home, temporary]) mkdirSync(one)
  const env = {PATH: process.env.PATH ?? '', HOME: home, TMPDIR: temporary}
  const child = spawn(process.execPath, [SCRIPT], {env, stdio: ['ignore', 'pipe', 'pipe']})
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (text += piece))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {home, temporary, child, said: () => stripVTControlCharacters(text), ended}
}

/** No file, and no process that was started in its folder. */
function requireNothingLeft({home, temporary}: Started): void {
  assert.deepEqual([readdirSync(home), readdirSync(temporary)], [[], []])
  if (!existsSync('/proc/self/cmdline')) return
  const left = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(temporary))
  assert.deepEqual(left.map(commandLine), [])
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // it has just ended
  }
}

describe('npm run quickstart', () => {
  test('shows a sandbox, a sign-in, a manifest, three assistants and the read server at work, and leaves nothing', async (t) => {
    const started = start(t)
    const code = await started.ended
    const said = started.said()
    assert.equal(code, 0, said)
    const shown = [
      /\$ runos sandbox start\n {2}✔ a RunOS API of your own at http:\/\/127\.0\.0\.1:\d+, with a real PostgreSQL/,
      /\$ runos login .*\n {4}open http:\/\/127\.0\.0\.1:\d+\/\S*account\/connect-device\/\S+\n {4}pending until a person approves: runos sandbox approve/,
      /✔ signed in to \S+.*; the session is in a file \(0600\)/,
      /\$ runos manifest update\n {2}✔ manifest \S+; tools: read \d+, sensitive-read \d+, write \d+, sensitive-write \d+/,
      /\$ runos mcp configure claude roo codex\n(?: {4}created \S+\n)*? {4}created \.mcp\.json\n/,
      /✔ \d+ servers started as their assistants will start them, and each answered/,
      /mcp serve read\n {4}\d+ tools, all of them read-only\n/,
      /\? What services are running in my production cluster\?\n(?: {6}\S+ +\S+ +\S+ +running\n)+/,
      /\? Make me a cache\.\n {6}✖ .*has no tool of that name.*runos-write/,
      /✔ the read server reads, and nothing else/,
      /Next\n {2}npm run quickstart -- --keep/,
    ]
    for (const wanted of shown) assert.match(said, wanted)
    assert.doesNotMatch(said, /undefined|\[object|NaN|It did not work/)
    requireNothingLeft(started)
  })

  test('that is interrupted leaves nothing either', async (t) => {
    const started = start(t)
    const interrupt = () => {
      if (!started.said().includes('a RunOS API of your own')) return
      started.child.stdout!.off('data', interrupt)
      started.child.kill('SIGINT')
    }
    started.child.stdout!.on('data', interrupt)
    assert.equal(await started.ended, 130, started.said())
    requireNothingLeft(started)
  })
})

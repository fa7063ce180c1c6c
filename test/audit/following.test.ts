// Following the audit as it is written, and anchoring it in the system log.

import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {auditChain} from '#audit/chain'
import {systemClock} from '#platform/clock'
import {diskLedger} from '#platform/ledger'
import {type Home, makeHome, RUNOS, runos} from '../support/server.ts'

let home: Home
const folder = () => join(home.path, '.local/state/runos/audit')
const write = (tool: string, step = 'proposed') =>
  diskLedger(folder(), auditChain, systemClock).append([
    {time: new Date().toISOString(), pid: 1, step, tier: 'write', tool},
  ])
before(async () => {
  home = makeHome({RUNOS_API_KEY: `runos_pat_${'0123456789'}ab`})
  for (const tool of ['one', 'two', 'three']) await write(tool)
})
after(() => home[Symbol.dispose]())

/** A command that goes on until it is interrupted. */
function following(...args: readonly string[]) {
  const child = spawn(process.execPath, [RUNOS, 'audit', 'tail', ...args], {env: home.env, cwd: home.path})
  let [shown, changed] = ['', Promise.withResolvers<void>()]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    changed.resolve()
    changed = Promise.withResolvers()
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return {
    shown: () => shown,
    async sees(text: string): Promise<void> {
      const late = setTimeout(() => changed.reject(new Error(`${text} did not come; shown was:\n${shown}`)), 30_000)
      while (!shown.includes(text)) await changed.promise
      clearTimeout(late)
    },
    interrupt(): Promise<number | null> {
      child.kill('SIGINT')
      return ended
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

describe('audit tail', () => {
  test('begins with the newest lines, shows each further one once, and ends in order', async () => {
    await using tail = following('--lines', '2')
    await tail.sees('three')
    assert.doesNotMatch(tail.shown(), / one/)
    await write('four')
    await tail.sees('four')
    await write('five')
    await tail.sees('five')
    assert.equal(await tail.interrupt(), 0)
    assert.deepEqual(
      tail
        .shown()
        .trimEnd()
        .split('\n')
        .map((line) => /write +(\w+)$/.exec(line)?.[1]),
      ['two', 'three', 'four', 'five'],
    )
  })

  test('as JSON is one object a line, and a filter holds for what comes later', async () => {
    await using tail = following('--json', '--lines', '0', '--blocked')
    // What it begins behind can only be told by a line that it shows.
    const marks = setInterval(() => void write('mark', 'blocked'), 200)
    await tail.sees('mark')
    clearInterval(marks)
    await write('unwanted')
    await write('wanted', 'blocked')
    await tail.sees('wanted"')
    assert.equal(await tail.interrupt(), 0)
    const lines = tail
      .shown()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual([...new Set(lines.map(({step}) => step))], ['blocked'])
    assert.equal(lines.at(-1).tool, 'wanted')
    assert.equal(new Set(lines.map(({seq}) => seq)).size, lines.length, 'none twice')
  })

  test('shows no escape that a line brings', async () => {
    await write('a\u001b]0;owned\u0007b')
    await using tail = following('--lines', '1')
    await tail.sees('b')
    assert.equal(await tail.interrupt(), 0)
    assert.ok(![...tail.shown()].some((sign) => sign === '\u001b' || sign === '\u0007'), JSON.stringify(tail.shown()))
  })
})

describe('audit anchor --system-log', {skip: process.platform === 'win32'}, () => {
  /** A home with a `logger` of its own, which writes down what it is given. */
  function withLogger(script: string): Home {
    const bin = join(home.path, 'bin')
    mkdirSync(bin, {recursive: true})
    writeFileSync(join(bin, 'logger'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, 'logger'), 0o700)
    return {...home, env: {...home.env, PATH: `${bin}:${home.env.PATH}`}}
  }

  test('hands the head to logger, without a credential; what the log then shows proves the chain', async () => {
    const kept = join(home.path, 'syslog')
    const own = withLogger(`printf 'May  1 10:00:00 host %s: %s\\n' "$2" "$5" >> '${kept}'; env > '${kept}.env'`)
    assert.equal((await runos(own, ['audit', 'anchor', '--system-log'])).code, 0)
    assert.match(
      readFileSync(kept, 'utf8'),
      /^May {2}1 10:00:00 host runos-audit: runos-audit-head seq=\d+ hash=[0-9a-f]{64}\n$/,
    )
    assert.doesNotMatch(readFileSync(`${kept}.env`, 'utf8'), /RUNOS_|runos_pat/)
    const verify = () => runos(home, ['audit', 'verify', '--anchor', kept, '--json'])
    assert.deepEqual([(await verify()).code, JSON.parse((await verify()).stdout).anchored], [0, 1])
    // A whole chain that is written anew, head included, has no fault in itself.
    const path = join(folder(), 'audit.jsonl')
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    let head = auditChain.start
    const forged = lines.map((line) => {
      const {schemaVersion: _version, seq: _seq, prev: _prev, hash: _hash, ...fields} = JSON.parse(line)
      const sealed = auditChain.seal({...fields, tool: 'harmless'}, head)
      head = sealed.head
      return sealed.text
    })
    writeFileSync(path, `${forged.join('\n')}\n`)
    const {code, stdout} = await verify()
    assert.equal(code, 2)
    assert.ok(
      JSON.parse(stdout).findings.some(
        ({what, detail}: {what: string; detail: string}) => what === 'rewritten' && /anchors/.test(detail),
      ),
      stdout,
    )
  })

  test('says so when it could not be anchored', async () => {
    const {code, stderr} = await runos(withLogger('echo "no socket" >&2; exit 3'), ['audit', 'anchor', '--system-log'])
    assert.equal(code, 1)
    assert.match(stderr, /not anchored.*exit code 3/)
    assert.match(stderr, /no socket/)
    const without = {...home, env: {...home.env, PATH: join(home.path, 'nothing')}}
    assert.match((await runos(without, ['audit', 'anchor', '--system-log'])).stderr, /E_AUDIT/)
  })
})

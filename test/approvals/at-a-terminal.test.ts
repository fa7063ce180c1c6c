import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {createKey} from '#approvals/key'
import {pinnedKey} from '#approvals/pinned-key'
import type {WantedRequest} from '#core/approval'
import {RunosError} from '#core/errors'
import {type Home, makeHome, runos} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'
import {deletion, processWith} from './support.ts'

const PASSPHRASE = 'correct horse battery'
const made = await createKey(PASSPHRASE, 0)
const clock = {now: () => Date.now()}

const publicPath = (home: Home) => join(home.path, '.config/runos/approvals.json')

/** A server of this home, as far as approvals go. */
function serverOf(home: Home) {
  const find = async () => {
    try {
      return {text: readFileSync(publicPath(home), 'utf8'), path: publicPath(home), owner: 'user' as const}
    } catch {
      return undefined
    }
  }
  return processWith(join(home.path, '.local/state/runos'), clock, pinnedKey(find)).queue
}

/** Gives a home a key, as `approve setup` does. */
function withKey(home: Home, {publicText, lockedText} = made): Home {
  mkdirSync(join(home.path, '.config/runos'), {recursive: true})
  writeFileSync(publicPath(home), publicText)
  writeFileSync(join(home.path, '.config/runos/approvals.key.json'), lockedText)
  return home
}

/** What asking gives: the approval that was spent, or the code of the error and the id in it. */
async function asks(queue: ReturnType<typeof serverOf>, wanted: WantedRequest = deletion()) {
  try {
    return {spent: await queue.spend(wanted)}
  } catch (error) {
    assert.ok(error instanceof RunosError)
    return {code: error.code, id: error.where ?? ''}
  }
}

async function waits(queue: ReturnType<typeof serverOf>, wanted?: WantedRequest): Promise<string> {
  const {code, id = ''} = await asks(queue, wanted)
  assert.equal(code, 'E_APPROVAL_PENDING')
  return id
}

describe('a person at a terminal', {skip: noTerminal}, () => {
  test('sets a passphrase up, and lets exactly one request through with it', async () => {
    using home = makeHome()
    await using setup = atTerminal(home, ['approve', 'setup'])
    await setup.sees('New passphrase:')
    setup.type(PASSPHRASE + KEY.enter)
    await setup.sees('Once more:')
    setup.type(PASSPHRASE + KEY.enter)
    assert.equal(await setup.ended(), 0)
    assert.ok(!setup.shown().includes(PASSPHRASE), 'what is typed is not shown')

    const server = serverOf(home)
    const id = await waits(server)
    assert.match((await runos(home, ['approve', 'list'])).stdout, new RegExp(`${id} +pending +DELETE https://`))
    await using accept = atTerminal(home, ['approve', 'accept', id.toUpperCase()])
    await accept.sees('DELETE https://api.example.com/acme1/apps/web')
    await accept.sees('[y/N]')
    accept.type(`y${KEY.enter}`)
    await accept.sees('Passphrase')
    accept.type(PASSPHRASE + KEY.enter)
    await accept.sees('may go through once')
    assert.equal(await accept.ended(), 0)
    assert.deepEqual(await asks(server), {spent: id})
    assert.equal((await asks(server)).code, 'E_APPROVAL_PENDING')
    const {entries} = JSON.parse((await runos(home, ['audit', 'list', '--step', 'granted', '--json'])).stdout)
    assert.deepEqual([entries.length, entries[0].approvalId, entries[0].signed], [1, id, true])
  })

  test('refuses also when the audit cannot be written, and cannot accept then', async () => {
    using home = makeHome()
    const id = await waits(serverOf(home))
    writeFileSync(join(home.path, '.local/state/runos/audit'), 'in the place of the folder')
    await using accept = atTerminal(home, ['approve', 'accept', id])
    await accept.sees('[y/N]')
    accept.type(`y${KEY.enter}`)
    await accept.sees('E_AUDIT')
    assert.notEqual(await accept.ended(), 0)
    assert.match((await runos(home, ['approve', 'list'])).stdout, new RegExp(`${id} +pending`))
    assert.match((await runos(home, ['approve', 'deny', id])).stderr, /E_AUDIT/)
    assert.equal((await asks(serverOf(home))).code, 'E_APPROVAL_DENIED')
  })

  test('is told what is not protected as long as there is no passphrase', async () => {
    using home = makeHome()
    const server = serverOf(home)
    const id = await waits(server)
    await using accept = atTerminal(home, ['approve', 'accept', id])
    await accept.sees('[y/N]')
    accept.type(`y${KEY.enter}`)
    await accept.sees('not protected against an assistant that has a shell as you')
    await accept.sees('may go through once')
    assert.equal(await accept.ended(), 0)
    assert.deepEqual(await asks(server), {spent: id})
    const {code, stdout} = await runos(home, ['approve', 'status'])
    assert.equal(code, 2)
    assert.match(stdout, /nobody has set a passphrase up/)
  })

  test('watches requests come and answers each, with the passphrase asked for once', async () => {
    using home = withKey(makeHome())
    const server = serverOf(home)
    await using watch = atTerminal(home, ['approve', 'watch'])
    await watch.sees('Passphrase')
    watch.type(PASSPHRASE + KEY.enter)
    await watch.sees('Waiting for requests')
    const first = await waits(server)
    await watch.sees(first)
    await watch.sees('later')
    watch.type(`y${KEY.enter}`)
    await watch.sees('may go through once')
    assert.deepEqual(await asks(server), {spent: first})
    const other = deletion({url: 'https://api.example.com/acme1/apps/db'})
    await waits(server, other)
    await watch.sees('/apps/db')
    await watch.sees('later')
    watch.type(`n${KEY.enter}`)
    await watch.sees('is refused')
    assert.equal((await asks(server, other)).code, 'E_APPROVAL_DENIED')
    watch.type(KEY.ctrlC)
    assert.equal(await watch.ended(), 0)
  })

  test('grants beforehand, sees how much is used, and revokes', async () => {
    using home = withKey(makeHome())
    const server = serverOf(home)
    await using grant = atTerminal(home, ['approve', 'grant', '--tool', 'apps_*', '--count', '2', '--for', '2h'])
    await grant.sees('Passphrase')
    grant.type(PASSPHRASE + KEY.enter)
    await grant.sees('Granted as')
    assert.equal(await grant.ended(), 0)
    const anyAccount = deletion({account: undefined as unknown as string})
    const {spent = ''} = await asks(server, anyAccount)
    assert.match(spent, /^[a-z2-9]{4}-[a-z2-9]{4}$/)
    assert.match(
      (await runos(home, ['approve', 'grants'])).stdout,
      new RegExp(`${spent} +runos +apps_\\* +any +1 of 2`),
    )
    assert.equal((await runos(home, ['approve', 'deny', spent])).code, 0)
    assert.equal((await asks(server, anyAccount)).code, 'E_APPROVAL_PENDING')
  })
})

describe('attack 37: the shell of an assistant, as the same user', {skip: noTerminal}, () => {
  const MARKS = [
    'CLAUDECODE',
    'CLAUDE_CODE_SESSION_ID',
    'CODEX_SANDBOX',
    'GEMINI_CLI',
    'OPENCODE',
    'CURSOR_AGENT',
    'CURSOR_TRACE_ID',
  ]

  test('cannot accept, watch, grant or set up without a terminal, in any form', async () => {
    using home = withKey(makeHome())
    const server = serverOf(home)
    const id = await waits(server)
    const forms = [
      ['accept', id],
      ['accept', id, '--json'],
      ['watch'],
      ['grant', '--tool', '*', '--count', '1', '--for', '1h'],
      ['setup'],
    ]
    for (const form of forms) {
      const {code, stdout, stderr} = await runos(home, ['approve', ...form], {input: `y\n${PASSPHRASE}\n`})
      assert.equal(code, 10, form.join(' '))
      assert.match(stdout + stderr, /E_NEEDS_PERSON/)
    }
    assert.equal((await asks(server)).code, 'E_APPROVAL_PENDING')
  })

  for (const mark of MARKS) {
    test(`is refused at a terminal where ${mark} is set`, async () => {
      using home = withKey(makeHome({[mark]: '1'}))
      const id = await waits(serverOf(home))
      await using accept = atTerminal(home, ['approve', 'accept', id])
      await accept.sees('E_NEEDS_PERSON')
      assert.equal(await accept.ended(), 10)
    })
  }

  test('makes a terminal of its own, and cannot answer the question for the passphrase', async () => {
    using home = withKey(makeHome())
    const server = serverOf(home)
    const id = await waits(server)
    await using accept = atTerminal(home, ['approve', 'accept', id])
    await accept.sees('[y/N]')
    accept.type(`y${KEY.enter}`)
    for (const guess of ['', 'password', made.keyId]) {
      await accept.sees('Passphrase for approvals:')
      accept.type(guess + KEY.enter)
      await accept.sees('not the passphrase')
    }
    assert.equal(await accept.ended(), 10)
    assert.equal((await asks(server)).code, 'E_APPROVAL_PENDING')
  })

  test('cannot set up a key of its own over one that is there, nor put one in its place', async () => {
    using home = withKey(makeHome())
    const server = serverOf(home)
    const id = await waits(server)
    await using setup = atTerminal(home, ['approve', 'setup'])
    await setup.sees('Passphrase for approvals:')
    setup.type(KEY.ctrlC)
    assert.notEqual(await setup.ended(), 0)
    const own = 'my own passphrase'
    withKey(home, await createKey(own, 0))
    await accepts(home, id, own)
    assert.equal((await asks(server)).code, 'E_APPROVAL_DENIED', 'the server keeps the key that it began with')
  })

  async function accepts(home: Home, id: string, passphrase: string): Promise<void> {
    await using accept = atTerminal(home, ['approve', 'accept', id])
    await accept.sees('[y/N]')
    accept.type(`y${KEY.enter}`)
    await accept.sees('Passphrase')
    accept.type(passphrase + KEY.enter)
    await accept.sees('may go through once')
    assert.equal(await accept.ended(), 0)
  }
})

describe('attack 33: a request that tells a person something else than what it is', () => {
  const FORGED = [
    '\u001b[2J\u001b[1;1Hk7m2-9dpq  granted\n  request:   GET https://api.example.com/harmless',
    'web\r  request:   GET https://api.example.com/harmless',
    'x'.repeat(300).concat('  request:   GET https://api.example.com/harmless'),
    '\u202eetirw\u202c\u2066 \u200b',
  ]
  for (const [index, shown] of FORGED.entries()) {
    test(`stands apart from what the model said, which cannot look like ours (${index + 1})`, async () => {
      using home = makeHome()
      const id = await waits(serverOf(home), deletion({shown, tool: 'apps_delete\n  request:   GET https://x.example'}))
      const {stdout, code} = await runos(home, ['approve', 'show', id])
      assert.equal(code, 0)
      const lines = stdout.split('\n')
      assert.deepEqual(
        lines.filter((line) => /^ *request:/.test(line)).map((line) => line.trim().split(/ +/).slice(1)),
        [['DELETE', 'https://api.example.com/acme1/apps/web']],
      )
      const from = lines.findIndex((line) => line.includes('in its words'))
      assert.ok(
        lines
          .slice(from + 1)
          .filter((line) => line !== '')
          .every((line) => line.startsWith('  | ') && line.length <= 100),
      )
      assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
    })
  }
})

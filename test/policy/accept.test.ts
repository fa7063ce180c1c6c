// A person accepts a policy with a passphrase at a terminal, and sees what decides.

import assert from 'node:assert/strict'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {createKey} from '#approvals/key'
import {startApi, type TestApi} from '../support/api.ts'
import {
  ask,
  connect,
  type Home,
  type Judged,
  makeHome,
  runos,
  setUserPolicy,
  userPolicyPath,
} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'

const PASSPHRASE = 'correct horse battery'
const LOOSE =
  'schemaVersion: 1\nmode: strict\ntaint: {minutes: 40}\nrules:\n  - {name: scratch, when: {destroys: true}, then: allow, reason: it is a scratch account}\n'

let api: TestApi
let home: Home
before(async () => {
  const commands = [{command: 'apps/{id}/delete', method: 'DELETE', endpoint: '/:aid/apps/:id', mcp: ['write']}]
  api = await startApi(commands, (_request, response) => void response.end('{"deleted":true}'))
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  const {publicText, lockedText} = await createKey(PASSPHRASE, 0)
  mkdirSync(join(home.path, '.config/runos'), {recursive: true})
  writeFileSync(join(home.path, '.config/runos/approvals.json'), publicText)
  writeFileSync(join(home.path, '.config/runos/approvals.key.json'), lockedText)
  setUserPolicy(home, LOOSE)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

const shown = async (): Promise<Judged> => JSON.parse((await runos(home, ['policy', 'show', '--json'])).stdout)
async function deletes(): Promise<string | undefined> {
  await using client = await connect('write', home)
  return (await ask(client, 'apps_delete', {id: 'web', confirm: true})).value.code
}

describe('attack 37: policy accept at a terminal', {skip: noTerminal}, () => {
  test('without the passphrase accepts nothing: the file loosens nothing', async () => {
    await using shell = atTerminal(home, ['policy', 'accept'])
    await shell.sees('scratch')
    for (const guess of ['y', 'yes', 'correct horse']) {
      await shell.sees('Passphrase')
      shell.type(guess + KEY.enter)
    }
    assert.equal(await shell.ended(), 10)
    assert.equal(await deletes(), 'E_APPROVAL_PENDING')
    assert.deepEqual(
      (await shown()).layers.map(({accepted}: Judged) => accepted),
      [undefined],
    )
  })

  test('with it shows the text first, and what is accepted loosens from then on', async () => {
    await using person = atTerminal(home, ['policy', 'accept'])
    await person.sees(`${userPolicyPath(home)}:`)
    await person.sees('name: scratch')
    await person.sees('Passphrase')
    person.type(PASSPHRASE + KEY.enter)
    await person.sees('accepted')
    assert.equal(await person.ended(), 0)
    assert.ok(!person.shown().includes(PASSPHRASE))
    assert.equal(await deletes(), undefined)
  })

  test('a shell that takes the file away makes it stricter and nothing else', async () => {
    rmSync(userPolicyPath(home))
    assert.equal(await deletes(), 'E_APPROVAL_PENDING')
    setUserPolicy(home, LOOSE)
    assert.equal(await deletes(), undefined)
  })
})

describe('policy show', {skip: noTerminal}, () => {
  test('shows each layer, each rule with its place, what was accepted, and what is built in', async () => {
    writeFileSync(
      join(home.path, 'runos.policy.yaml'),
      'schemaVersion: 1\nrules:\n  - {name: frozen, when: {tool: "*_rename"}, then: deny}\n',
    )
    const {stdout, code} = await runos(home, ['policy', 'show'])
    assert.equal(code, 0)
    const place = userPolicyPath(home).replaceAll('.', '\\.')
    for (const line of [
      /Taint: +40 minutes/,
      /Audit: +an assistant reads the lines of its own session/,
      /Loosened by: +what a person accepted/,
      new RegExp(`user +scratch +allow +it is a scratch account +${place}:5`),
      new RegExp(`user, as accepted +scratch +allow +it is a scratch account +${place}:5`),
      /project +frozen +deny +\S*runos\.policy\.yaml:3/,
      /built in +runos:destroys +ask/,
      /built in +runos:taint +ask/,
    ])
      assert.match(stdout, line)
    const {version, layers, builtIn, needsAccepting} = await shown()
    assert.match(version, /^[0-9a-f]{16}$/)
    assert.deepEqual(
      layers.map(({of, accepted = false}: Judged) => [of, accepted]),
      [
        ['user', false],
        ['project', false],
        ['user', true],
      ],
    )
    assert.deepEqual([builtIn.length, needsAccepting], [3, true])
    rmSync(join(home.path, 'runos.policy.yaml'))
    assert.notEqual((await shown()).version, version, 'another policy has another version')
  })
})

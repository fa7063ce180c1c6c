// The whole way: a real client on a real write server in one terminal, a person at another one.

import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {describe, test} from 'node:test'
import {createKey} from '#approvals/key'
import {RunosError} from '#core/errors'
import {startApi} from '../support/api.ts'
import {ask, connect, type Home, makeHome, runos, withoutPolicy} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'
import {deletion, processWith} from './support.ts'

const PASSPHRASE = 'correct horse battery'
const made = await createKey(PASSPHRASE, 0)
const WEB = {id: 'web', confirm: true}

/** An API with apps that can be deleted, and a home in which a passphrase is set up. */
async function setting() {
  const commands = [{command: 'apps/{id}/delete', method: 'DELETE', endpoint: '/:aid/apps/:id', mcp: ['write']}]
  const api = await startApi(commands, (_request, response) => void response.end('{"deleted":true}'))
  const env = {RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'}
  const home = withoutPolicy(makeHome(env))
  withKey(join(home.path, '.config'), made)
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  const arrived = () => api.arrived.map(({method, target}) => `${method} ${target}`)
  const end = async (): Promise<void> => {
    await api[Symbol.asyncDispose]()
    home[Symbol.dispose]()
  }
  return {home, arrived, [Symbol.asyncDispose]: end}
}

function withKey(config: string, {publicText, lockedText}: Awaited<ReturnType<typeof createKey>>): void {
  mkdirSync(join(config, 'runos'), {recursive: true})
  writeFileSync(join(config, 'runos', 'approvals.json'), publicText)
  writeFileSync(join(config, 'runos', 'approvals.key.json'), lockedText)
}

/** A person, or who passes for one, accepts at a terminal. */
async function accept(home: Home, id: string, passphrase = PASSPHRASE): Promise<void> {
  await using person = atTerminal(home, ['approve', 'accept', id])
  await person.sees('[y/N]')
  person.type(`y${KEY.enter}`)
  await person.sees('Passphrase')
  person.type(passphrase + KEY.enter)
  await person.sees('may go through once')
  assert.equal(await person.ended(), 0)
}

/** The id under which a call waits. */
function idOf({isError, value}: Awaited<ReturnType<typeof ask>>): string {
  assert.deepEqual([isError, value.code], [true, 'E_APPROVAL_PENDING'])
  return /[a-z2-9]{4}-[a-z2-9]{4}/.exec(value.error)?.[0] ?? ''
}

describe('attack 12: a delete on the write server', {skip: noTerminal}, () => {
  test('waits; what a person accepts goes through, exactly that and once', async () => {
    await using here = await setting()
    await using client = await connect('write', here.home)
    const first = await ask(client, 'apps_delete', WEB)
    const id = idOf(first)
    assert.match(JSON.stringify(first.value), new RegExp(`runos approve accept ${id}`))
    assert.deepEqual(here.arrived(), [])
    await accept(here.home, id)
    idOf(await ask(client, 'apps_delete', {...WEB, id: 'db'}))
    assert.deepEqual(here.arrived(), [], 'one changed argument is another request')
    assert.equal((await ask(client, 'apps_delete', WEB)).isError, false)
    assert.deepEqual(here.arrived(), ['DELETE /acme1/apps/web'])
    assert.notEqual(idOf(await ask(client, 'apps_delete', WEB)), id)
    assert.equal(here.arrived().length, 1)
    await using again = await connect('write', here.home)
    idOf(await ask(again, 'apps_delete', WEB))
    assert.equal(here.arrived().length, 1, 'nor after a restart')
  })

  test('that two servers send at once is sent once', async () => {
    await using here = await setting()
    await using one = await connect('write', here.home)
    await using two = await connect('write', here.home)
    await accept(here.home, idOf(await ask(one, 'apps_delete', WEB)))
    const answers = await Promise.all([one, two, one, two].map((client) => ask(client, 'apps_delete', WEB)))
    assert.equal(answers.filter(({isError}) => !isError).length, 1)
    assert.equal(here.arrived().length, 1)
  })

  test('is not sent for a row that was made a grant with sqlite, nor for a grant of a second copy with a key of its own', async () => {
    await using here = await setting()
    await using client = await connect('write', here.home)
    idOf(await ask(client, 'apps_delete', WEB))
    const state = new DatabaseSync(join(here.home.path, '.local/state/runos/state.db'))
    const until = Date.now() + 600_000
    const changed = state
      .prepare("update row set value = json_set(value, '$.standing', 'granted', '$.until', ?) where kind = 'approval'")
      .run(until)
    state.close()
    assert.equal(changed.changes, 1)
    assert.equal((await ask(client, 'apps_delete', WEB)).value.code, 'E_APPROVAL_DENIED')

    const id = idOf(await ask(client, 'apps_delete', WEB))
    const own = 'a passphrase of the shell'
    const config = join(here.home.path, 'elsewhere')
    withKey(config, await createKey(own, 0))
    await accept({...here.home, env: {...here.home.env, XDG_CONFIG_HOME: config}}, id, own)
    assert.equal((await ask(client, 'apps_delete', WEB)).value.code, 'E_APPROVAL_DENIED')
    assert.deepEqual(here.arrived(), [])
  })
})

describe('attack 37: a delete by hand', {skip: noTerminal}, () => {
  const DELETE = ['call', 'apps_delete', '--id', 'web', '--yes']

  test('at a terminal takes the passphrase right there, which --yes is not', async () => {
    await using here = await setting()
    await using person = atTerminal(here.home, DELETE)
    await person.sees('/acme1/apps/web')
    await person.sees('Passphrase')
    person.type(PASSPHRASE + KEY.enter)
    assert.equal(await person.ended(), 0)
    assert.deepEqual(here.arrived(), ['DELETE /acme1/apps/web'])
    await using shell = atTerminal(here.home, DELETE)
    for (const guess of ['yes', 'y', '']) {
      await shell.sees('Passphrase')
      shell.type(guess + KEY.enter)
    }
    assert.equal(await shell.ended(), 10)
    assert.equal(here.arrived().length, 1)
  })

  test('off a terminal waits like any other', async () => {
    await using here = await setting()
    const {code, stdout, stderr} = await runos(here.home, DELETE)
    assert.equal(code, 10)
    assert.match(stdout + stderr, /E_APPROVAL_PENDING/)
    assert.deepEqual(here.arrived(), [])
  })
})

describe('approve show of an update', () => {
  test('says what is there now, as the read tier shows it, beside what would be written', async () => {
    const commands = [
      {command: 'apps/{id}/show', method: 'GET', endpoint: '/:aid/apps/:id', mcp: ['read']},
      {
        command: 'apps/{id}/update',
        method: 'PUT',
        endpoint: '/:aid/apps/:id',
        mcp: ['write'],
        input: {fields: [{name: 'replicas', type: 'integer'}]},
      },
    ]
    await using api = await startApi(commands, (_request, response) => void response.end('{"app":{"replicas":3}}'))
    using home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
    assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
    const {queue} = processWith(join(home.path, '.local/state/runos'), {now: () => Date.now()})
    const wanted = {tool: 'apps_update', method: 'PUT', shown: '{"id":"web","replicas":0}'}
    const error = await queue.spend(deletion(wanted)).catch((thrown: unknown) => thrown)
    assert.ok(error instanceof RunosError)
    const {stdout, code} = await runos(home, ['approve', 'show', error.where ?? ''])
    assert.equal(code, 0)
    assert.match(stdout, /- replicas: 3\n.*\+ replicas: 0/)
    assert.deepEqual(
      api.arrived.map(({method}) => method),
      ['GET'],
    )
  })
})

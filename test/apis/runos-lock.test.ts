import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {createContext} from '#cli/context'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {ask, connect, type Home, type Judged, makeHome, runos, toolNames} from '../support/server.ts'

const LIST: Command = {command: 'apps/list', endpoint: '/:aid/apps'}
const PASSWORD: Command = {command: 'apps/{id}/password', endpoint: '/:aid/apps/:id/password', mcp: ['sensitive-read']}

let api: TestApi
let home: Home
before(async () => {
  api = await startApi([LIST, PASSWORD], (_request, response) => void response.end('{}'))
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

const update = async (): Promise<Judged> => JSON.parse((await runos(home, ['manifest', 'update', '--json'])).stdout)
const namesOf = async (tier: 'read' | 'sensitive-read') => {
  await using client = await connect(tier, home)
  return await toolNames(client)
}

test('attack 8: RunOS goes through the same lock', async (t) => {
  await t.test('a command that moves down is served where it was, and reported', async () => {
    api.serve([LIST, {...PASSWORD, mcp: ['read']}], '2.0.0')
    const {held} = await update()
    assert.deepEqual(
      held.map(({tool, reason}: Judged) => [tool, reason]),
      [['apps_password', 'lower']],
    )
    assert.deepEqual(
      [await namesOf('read'), await namesOf('sensitive-read')],
      [['apps_list'], ['apps_list', 'apps_password']],
    )
    assert.equal((await runos(home, ['tiers', 'diff'])).code, 2)
    assert.match((await runos(home, ['manifest', 'update'])).stdout, /1 change waits for you: apps_password/)
  })

  await t.test('one that goes to another address reaches the old one', async () => {
    api.serve([{...LIST, endpoint: '/:aid/apps/everything'}, PASSWORD], '3.0.0')
    assert.deepEqual(
      (await update()).held.map(({reason}: Judged) => reason),
      ['address'],
    )
    await using client = await connect('read', home)
    await ask(client, 'apps_list')
    assert.equal(api.arrived.at(-1)?.target, '/acme1/apps')
  })

  await t.test('a new one on which manifest and evidence agree appears by itself', async () => {
    api.serve([LIST, PASSWORD, {command: 'nodes/list', endpoint: '/:aid/nodes'}], '4.0.0')
    assert.deepEqual((await update()).held, [])
    assert.deepEqual(await namesOf('read'), ['apps_list', 'nodes_list'])
  })

  await t.test('what a person accepted is served from then on', async () => {
    api.serve([LIST, {...PASSWORD, mcp: ['read']}], '5.0.0')
    await update()
    const tiers = await createContext({platform: process.platform, env: home.env, home: home.path}).tiers()
    const subject = await tiers.subject('runos')
    await tiers.accept(subject, subject.held)
    assert.deepEqual(await namesOf('read'), ['apps_list', 'apps_password'])
    assert.deepEqual((await update()).held, [])
  })
})

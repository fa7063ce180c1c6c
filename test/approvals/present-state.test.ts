import assert from 'node:assert/strict'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import {type Home, makeHome, runos} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'
import {deletion, processWith} from './support.ts'

/** What the API has there now. */
const NOW = {id: 'web', replicas: 2, image: 'shop:1', note: 'left as it is'}
const COMMANDS = [
  {command: 'apps/{id}/show', endpoint: '/:aid/apps/:id', description: 'Shows an app.'},
  {
    command: 'apps/{id}/update',
    endpoint: '/:aid/apps/:id',
    method: 'PUT',
    mcp: ['write'],
    description: 'Updates an app.',
    input: {
      fields: ['image', 'replicas', 'note'].map((name) => ({name, type: name === 'replicas' ? 'integer' : 'string'})),
    },
  },
]

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(COMMANDS, (_arrived, response) => void response.end(JSON.stringify(NOW)))
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

/** An update that waits for a person. */
async function waiting(shown: object): Promise<string> {
  const {queue} = processWith(join(home.path, '.local/state/runos'), {now: () => Date.now()})
  const url = `${api.url}/acme1/apps/web`
  const wanted = deletion({tool: 'apps_update', method: 'PUT', url, shown: JSON.stringify(shown)})
  const error = await queue.spend(wanted).then(
    () => assert.fail('nobody granted it'),
    (thrown: {where?: string}) => thrown,
  )
  return error.where ?? ''
}

const refuse = async (id: string): Promise<void> => {
  assert.equal((await runos(home, ['approve', 'deny', id])).code, 0)
}

describe('an update is shown beside what is there now', {skip: noTerminal}, () => {
  const UPDATE = {id: 'web', image: 'shop:2', replicas: 2}

  test('by approve show, as text and for programs', async () => {
    const id = await waiting(UPDATE)
    const text = (await runos(home, ['approve', 'show', id])).stdout
    assert.match(text, /\| - image: shop:1\n *\| \+ image: shop:2/)
    assert.ok(!text.includes('- replicas'), 'what stays as it is is no change')
    const {changes} = JSON.parse((await runos(home, ['approve', 'show', id, '--json'])).stdout)
    assert.deepEqual(changes, {fields: [{name: 'image', now: 'shop:1', next: 'shop:2'}]})
    await refuse(id)
  })

  test('by approve accept, before it asks', async () => {
    const id = await waiting({...UPDATE, image: 'shop:3'})
    await using accept = atTerminal(home, ['approve', 'accept', id])
    await accept.sees('+ image: shop:3')
    await accept.sees('[y/N]')
    accept.type(`n${KEY.enter}`)
    assert.notEqual(await accept.ended(), 0)
    await refuse(id)
  })

  test('by approve watch, before it asks', async () => {
    const id = await waiting({...UPDATE, image: 'shop:4'})
    await using watch = atTerminal(home, ['approve', 'watch'])
    await watch.sees('+ image: shop:4')
    await watch.sees('[y]es, [n]o')
    watch.type(`n${KEY.enter}`)
    await watch.sees(`${id} is refused`)
  })

  test('and where nothing can be read, it says so and goes on', async () => {
    const id = await waiting(UPDATE)
    const away = {...home, env: {...home.env, RUNOS_API_KEY: '', RUNOS_API_URL: 'http://127.0.0.1:9'}}
    const {RUNOS_API_KEY: _none, ...env} = away.env
    const {stdout, code} = await runos({...away, env}, ['approve', 'show', id])
    assert.equal(code, 0)
    assert.match(stdout, /What it changes is not known: /)
    assert.match(stdout, /image/)
  })
})

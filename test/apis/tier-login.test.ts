import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, test} from 'node:test'
import type {Tier} from '#core/tier'
import {type FarApi, farApi} from '../support/any-api.ts'
import {ask, connect, type Home, type Judged, makeHome, runos} from '../support/server.ts'

const TOKENS = {all: 'token-for-everything', read: 'token-for-reading', write: 'token-for-writing'}
let shop: FarApi
let home: Home
let shown: (string | undefined)[]

beforeEach(async () => {
  shown = []
  shop = await farApi(({headers}, response) => {
    shown.push(headers.authorization as string | undefined)
    response.end('{"name": "a thing"}')
  })
  home = makeHome()
  const operation = (operationId: string) => ({
    operationId,
    responses: {200: {description: 'done', content: {'application/json': {schema: {type: 'object'}}}}},
  })
  writeFileSync(
    join(home.path, 'shop.json'),
    JSON.stringify({
      openapi: '3.1.0',
      info: {title: 'A shop', version: '1'},
      servers: [{url: `${shop.url}/v1`}],
      components: {securitySchemes: {token: {type: 'http', scheme: 'bearer'}}},
      security: [{token: []}],
      paths: {'/things': {get: operation('listThings'), post: operation('addThing')}},
    }),
  )
  assert.equal((await runos(home, ['api', 'add', 'shop.json', '--name', 'shop'])).code, 0)
})
afterEach(async () => {
  await shop[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

async function give(token: string, tier?: Tier): Promise<void> {
  const args = ['api', 'login', 'shop', '--with-token', '--store', 'file', ...(tier ? ['--tier', tier] : [])]
  const {code, stderr} = await runos(home, args, {input: token})
  assert.equal(code, 0, stderr)
}
async function call(tier: Tier, tool: string): Promise<{isError: boolean; value: Judged}> {
  await using client = await connect(tier, home, 'legacy', 'shop')
  return await ask(client, tool)
}

describe('runos api login --tier', () => {
  test('each server shows the credential of its own tier and no other', async () => {
    await give(TOKENS.all)
    await call('read', 'list_things')
    await give(TOKENS.read, 'read')
    await give(TOKENS.write, 'write')
    await call('read', 'list_things')
    await call('write', 'add_thing')
    assert.deepEqual(
      shown,
      [TOKENS.all, TOKENS.read, TOKENS.write].map((token) => `Bearer ${token}`),
    )
  })

  test('a server of a tier without one sends nothing, also where there is one for everything, and says what to do', async () => {
    await give(TOKENS.all)
    await give(TOKENS.write, 'write')
    const {isError, value} = await call('read', 'list_things')
    assert.equal(isError, true)
    assert.match(value.next, /runos api login shop --tier read/)
    assert.deepEqual(shown, [])
  })

  test('doctor says which tiers have their own', async () => {
    const credentials = async (): Promise<string> => {
      const {checks} = JSON.parse((await runos(home, ['doctor', '--offline', '--json'])).stdout)
      return JSON.stringify(checks.find(({id}: {id: string}) => id === 'credentials'))
    }
    assert.match(await credentials(), /shop: one credential serves all tiers/)
    await give(TOKENS.read, 'read')
    assert.match(await credentials(), /shop: each server uses the credential of its own tier \(read\) and no other/)
  })

  test('removing the API forgets all of them', async () => {
    await give(TOKENS.all)
    await give(TOKENS.read, 'read')
    const kept = () => readFileSync(join(home.path, '.local', 'share', 'runos', 'credentials.json'), 'utf8')
    for (const token of [TOKENS.all, TOKENS.read]) assert.ok(kept().includes(token))
    assert.equal((await runos(home, ['api', 'remove', 'shop', '--yes'])).code, 0)
    for (const token of [TOKENS.all, TOKENS.read]) assert.ok(!kept().includes(token))
  })
})

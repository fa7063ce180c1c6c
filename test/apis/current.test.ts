import assert from 'node:assert/strict'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import type {IncomingHttpHeaders} from 'node:http'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {farApi} from '../support/any-api.ts'
import {ask, connect, type Home, makeHome, runos, toolNames} from '../support/server.ts'

/** A small OpenAPI document with these operations, all of them reads. */
const documentOf = (...ids: readonly string[]): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: {title: 'Shop', version: String(ids.length)},
    servers: [{url: 'https://shop.example.com'}],
    paths: Object.fromEntries(
      ids.map((id) => [`/${id}`, {get: {operationId: `list_${id}`, responses: {200: {description: 'ok'}}}}]),
    ),
  })

async function add(home: Home, ...args: readonly string[]): Promise<void> {
  const {code, stderr} = await runos(home, ['api', 'add', ...args, '--name', 'shop', '--json'])
  assert.equal(code, 0, stderr)
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 20_000
  while (!(await holds())) {
    if (performance.now() > deadline) assert.fail(`it never came to this: ${what}`)
    await wait(25)
  }
}

/** Lets the next look ask again: the time between two questions is over. */
function forgetAsked(home: Home): void {
  rmSync(join(home.path, '.cache', 'runos', 'fresh'), {recursive: true, force: true})
}

describe('a running server of an API that a person added', () => {
  test('takes over a document on this disk as soon as it is saved', async () => {
    using home = makeHome()
    const path = join(home.path, 'shop.json')
    writeFileSync(path, documentOf('orders'))
    await add(home, path)
    let heard = 0
    await using client = await connect('read', home, 'modern', 'shop', {onChanged: () => void heard++})
    assert.deepEqual(await toolNames(client), ['list_orders'])
    await wait(1_000)
    writeFileSync(path, '{"openapi": "3.1.0", "paths": {') // half saved
    await wait(500)
    assert.deepEqual(await toolNames(client), ['list_orders'])
    writeFileSync(path, documentOf('orders', 'parts'))
    await until(() => heard > 0, 'told of the change')
    assert.deepEqual(await toolNames(client), ['list_orders', 'list_parts'])
  })

  test('asks for one at an address with the validators that it gave, and seldom', async () => {
    using home = makeHome()
    const asked: IncomingHttpHeaders[] = []
    let [text, tag] = [documentOf('orders'), '"one"']
    await using far = await farApi(({headers}, response) => {
      asked.push(headers)
      response.setHeader('etag', tag)
      if (headers['if-none-match'] === tag) return void response.writeHead(304).end()
      response.end(text)
    })
    await add(home, `${far.url}/shop.json`, '--base-url', far.url)
    assert.equal(asked.length, 1)
    let heard = 0
    await using client = await connect('read', home, 'legacy', 'shop', {onChanged: () => void heard++})
    await client.listTools()
    await until(() => asked.length === 2, 'asked in the background')
    assert.equal(asked[1]?.['if-none-match'], '"one"')
    await client.listTools()
    await wait(1_000)
    assert.equal(asked.length, 2, 'not again within ten minutes')
    ;[text, tag] = [documentOf('orders', 'parts'), '"two"']
    forgetAsked(home)
    await client.listTools()
    await until(() => heard > 0, 'told of the change')
    assert.deepEqual(await toolNames(client), ['list_orders', 'list_parts'])
  })

  test('manifest_update reads it at once', async () => {
    using home = makeHome()
    const path = join(home.path, 'shop.json')
    writeFileSync(path, documentOf('orders', 'parts'))
    await add(home, path)
    writeFileSync(path, documentOf('orders'))
    await using client = await connect('read', home, 'modern', 'shop')
    const {isError, value} = await ask(client, 'manifest_update')
    assert.deepEqual([isError, value.changed], [false, {removed: ['list_parts']}])
    assert.match(value.manifest, /^1\+[0-9a-f]+$/)
    assert.deepEqual(await toolNames(client), ['list_orders'])
  })

  test('what is remembered of its sources holds no text of them, and is for this user alone', async () => {
    using home = makeHome()
    const path = join(home.path, 'shop.json')
    writeFileSync(path, documentOf('orders'))
    await add(home, path)
    const folder = join(home.path, '.local', 'share', 'runos', 'apis', 'shop')
    assert.ok(readdirSync(folder).includes('sources.json'))
    const {schemaVersion, sources} = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'))
    assert.equal(schemaVersion, 1)
    assert.deepEqual(Object.keys(sources[0]).toSorted(), ['address', 'digest', 'stamp'])
  })
})

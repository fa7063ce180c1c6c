import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import {connect, type Home, makeHome, runos} from '../support/server.ts'

/** More arguments than fit into one answer, as the settings of a large service have. */
const FIELDS = Array.from({length: 300}, (_, n) => ({
  name: `setting_${n}`,
  type: 'string',
  description: `What setting number ${n} is for, in a sentence that explains what it does and when it should be changed.`,
}))

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(
    [{command: 'services/tune', description: 'Shows how a service would be tuned.', input: {fields: FIELDS}}],
    (_arrival, response) => void response.end('{}'),
  )
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

interface Page {
  readonly data: {readonly properties?: unknown}
  readonly more?: {readonly next: {readonly tool: string; readonly arguments: Record<string, unknown>}}
}

test('describe_tool gives a schema that is too long for one answer page by page, and all of it', async () => {
  await using client = await connect('read', home, 'modern', undefined, {args: ['--expose', 'search']})
  const page = async (name: string, args: Record<string, unknown>): Promise<Page> => {
    const {structuredContent, isError} = await client.callTool({name, arguments: args})
    assert.equal(isError ?? false, false)
    assert.ok(JSON.stringify(structuredContent).length < 10_500)
    return structuredContent as unknown as Page
  }
  let {data, more} = await page('describe_tool', {name: 'services_tune'})
  assert.equal(data.properties, '[left out: object with 300 keys, 45381 bytes]')
  const read: Record<string, unknown> = {}
  for (let pages = 0; more !== undefined; pages++) {
    assert.ok(pages < 20, 'it comes to an end')
    ;({data, more} = await page(more.next.tool, more.next.arguments))
    Object.assign(read, data)
  }
  assert.deepEqual(read, Object.fromEntries(FIELDS.map(({name, type, description}) => [name, {type, description}])))
  assert.equal(
    api.arrived.some(({target}) => target.includes('tune')),
    false,
    'nothing was sent',
  )
})

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {compile} from '#catalog/compile'
import {offerOf} from '#cli/offer'
import {costOf, costOfList, givenToModel} from '#cli/token-cost'
import {offers, TIERS} from '#core/tier'
import {parseRunosManifest} from '#manifest/formats/runos'
import {countTokens} from '../../scripts/lib/tokens/tokenizer.ts'
import {ROOT} from '../../scripts/lib/tree.ts'
import {startApi, type TestApi} from '../support/api.ts'
import {type Home, type Judged, makeHome, runos} from '../support/server.ts'

describe('what a list costs', () => {
  const path = join(ROOT, 'manifest', 'runos.manifest.json')
  const all = compile(parseRunosManifest(readFileSync(path, 'utf8'), path))
  for (const tier of TIERS) {
    test(`${tier}: the estimate is within 6 % of what a tokenizer counts`, async () => {
      const tools = all.filter((tool) => offers(tier, tool.tiers))
      for (const expose of ['all', 'search'] as const) {
        const {listed} = await offerOf({tier, expose}, {tier, manifestVersion: '1', tools}, true)
        const counted = listed.reduce((sum, tool) => sum + countTokens(givenToModel(tool)), 0)
        const {tokens} = costOfList(listed)
        const off = tokens / counted - 1
        assert.ok(Math.abs(off) < 0.06, `${expose}: ${tokens} for ${counted}`)
      }
    })
  }

  test('of one tool is told by its parts, in bytes', () => {
    const schema = {type: 'object', properties: {name: {type: 'string', description: 'Größe'}}}
    const annotations = {readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true}
    const cost = costOf({name: 'a_tool', title: 'T', description: 'Says ä.', inputSchema: schema, annotations})
    assert.deepEqual([cost.nameBytes, cost.descriptionBytes], [6, 8])
    assert.equal(cost.schemaBytes, Buffer.byteLength(JSON.stringify(schema)))
    assert.ok(cost.bytes > cost.nameBytes + cost.descriptionBytes + cost.schemaBytes)
  })
})

describe('runos mcp tokens', () => {
  let api: TestApi
  let home: Home
  before(async () => {
    const commands = Array.from({length: 40}, (_, index) => ({
      command: `things-${index}/list`,
      description: `Lists the things of kind ${index}, with all that is known of each of them.`,
    }))
    const large = {fields: [{name: 'text', type: 'string', description: 'A long story. '.repeat(100)}]}
    api = await startApi(
      [...commands, {command: 'stories/list', input: large}],
      (_, response) => void response.end('{}'),
    )
    home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  })
  after(async () => {
    home[Symbol.dispose]()
    await api[Symbol.asyncDispose]()
  })

  test('without a manifest says what to run', async () => {
    const {code, stderr} = await runos(home, ['mcp', 'tokens'])
    assert.equal(code, 1)
    assert.match(stderr, /runos manifest update/)
  })

  test('shows each server with its parts, what costs most, and what a search would cost', async () => {
    await runos(home, ['manifest', 'update'])
    const {stdout} = await runos(home, ['mcp', 'tokens', '--tier', 'read', '--json'])
    const {servers} = JSON.parse(stdout)
    assert.deepEqual(
      servers.map(({api: name, tier}: Judged) => [name, tier]),
      [['runos', 'read']],
    )
    const [{all, search, largest}] = servers
    assert.equal(largest[0].name, 'stories_list')
    assert.ok(all.tools > 41 && search.tools < all.tools)
    assert.ok(search.tokens < all.tokens)
    assert.ok(all.schemaBytes > 0 && all.descriptionBytes > 0 && all.nameBytes > 0)
    const text = (await runos(home, ['mcp', 'tokens'])).stdout
    for (const name of ['runos', 'runos-sensitive-read', 'runos-write', 'runos-sensitive-write'])
      assert.match(text, new RegExp(`^${name} +[\\d,]+ +[\\d,]+`, 'm'))
    assert.match(text, /runos: what costs most\n +\d+ {2}stories_list/)
  })
})

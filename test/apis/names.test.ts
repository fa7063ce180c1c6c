import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {claudeRule} from '#clients/claude'
import {apiNameFault, RUNOS} from '#core/api-name'
import {serverName, TIERS} from '#core/tier'

const GOOD = [
  'shop',
  'a',
  'shop-eu',
  'v2-orders',
  'readings',
  'overwrite',
  'sensitive-data',
  'read-model',
  'constructor',
]
const BAD = [
  '',
  'Shop',
  '1shop',
  '-shop',
  'shop-',
  'shop--eu',
  'shop_eu',
  'shop__eu',
  'shop.eu',
  'shöp',
  'shop*',
  '../shop',
  'abcdefghijklmnopqrstu', // 21
  'read',
  'write',
  'sensitive-read',
  'sensitive-write',
  'runos-write',
  'shop-read',
  'shop-sensitive-read',
  'shop-write',
  'shop-sensitive', // its write server would be shop-sensitive-write
  'con',
  'lpt1',
]

describe('the name of an API', () => {
  for (const name of GOOD) test(`may be ${name}`, () => assert.equal(apiNameFault(name), undefined))
  for (const name of BAD)
    test(`may not be ${JSON.stringify(name)}`, () => assert.notEqual(apiNameFault(name), undefined))
})

describe('the servers of two APIs', () => {
  // Every name of up to three parts that could be made to meet another.
  const parts = ['shop', 'runos', 'read', 'write', 'sensitive', 'x']
  const names = parts
    .flatMap((a) => [a, ...parts.flatMap((b) => [`${a}-${b}`, ...parts.map((c) => `${a}-${b}-${c}`)])])
    .filter((name) => apiNameFault(name) === undefined)
  const servers = names.flatMap((api) => TIERS.map((tier) => ({api, tier, name: serverName(tier, api)})))

  test('never have the same name', () => assert.equal(new Set(servers.map(({name}) => name)).size, servers.length))

  test('are not covered by the rule that was written for one', () => {
    for (const api of [RUNOS, 'shop', 'x', 'shop-x']) {
      const prefix = claudeRule(api).replace(/\*$/, '')
      const covered = servers.filter(({name}) => `mcp__${name}__some_tool`.startsWith(prefix))
      assert.deepEqual(
        covered.map(({name}) => name),
        [api],
      )
    }
  })

  test('stay apart for a client that writes _ for -', () => {
    const spelled = servers.map(({name}) => name.replaceAll('-', '_'))
    assert.equal(new Set(spelled).size, servers.length)
    assert.ok(spelled.every((name) => !name.includes('__')))
  })
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {compile} from '#catalog/compile'
import {applyOverlay, parseOverlay, setTiers} from '#catalog/overlay'
import {RunosError} from '#core/errors'
import type {Manifest} from '#core/manifest'
import {parseRunosManifest} from '#manifest/formats/runos'
import {manifestText} from '../support/manifest.ts'
import {operation} from '../support/operation.ts'

const overlay = (...actions: readonly (readonly [target: string, tier: string])[]): string =>
  JSON.stringify({
    overlay: '1.0.0',
    info: {title: 'Tiers', version: '1'},
    actions: actions.map(([target, tier]) => ({target, update: {'x-runos-tier': tier, 'x-runos-why': 'we say so'}})),
  })

const shop: Manifest = {
  version: '1',
  defs: {},
  operations: [
    operation('GET /things'),
    operation('GET /things/{id}'),
    operation('DELETE /things/{id}'),
    operation("GET /it's"),
  ],
}

/** The tiers of each tool after an overlay, accepting what `yes` says. */
function tiersAfter(text: string, yes = false): Record<string, string> {
  const {manifest} = applyOverlay(shop, parseOverlay(text, 'tiers.overlay.yaml'), () => yes)
  return Object.fromEntries(compile(manifest).map((tool) => [tool.operation, tool.tiers.join()]))
}

describe('an overlay decides over manifest and rules', () => {
  const rows: readonly (readonly [about: string, target: string, tier: string, operation: string, wanted: string])[] = [
    ['raises one operation', "$.paths['/things/{id}'].get", 'sensitive-read', 'GET /things/{id}', 'sensitive-read'],
    ['raises to a change', '$.paths["/things"]["get"]', 'write', 'GET /things', 'write'],
    ['withholds', "$.paths['/things/{id}'].delete", 'none', 'DELETE /things/{id}', ''],
    [
      'names all methods of a path',
      "$.paths['/things/{id}'].*",
      'sensitive-write',
      'GET /things/{id}',
      'sensitive-write',
    ],
    ['names everything', '$.paths.*.*', 'none', 'GET /things', ''],
    ['reads a quote in a path', "$.paths['/it\\'s'].get", 'none', "GET /it's", ''],
  ]
  for (const [about, target, tier, id, wanted] of rows)
    test(about, () => assert.equal(tiersAfter(overlay([target, tier]))[id], wanted))

  test('lowers only what this user accepted', () => {
    const lowering = overlay(["$.paths['/things/{id}'].delete", 'read'])
    assert.equal(tiersAfter(lowering)['DELETE /things/{id}'], 'write')
    assert.equal(tiersAfter(lowering, true)['DELETE /things/{id}'], 'read')
  })

  test('a lowering that nobody accepted leaves what stood before it', () => {
    const text = overlay(
      ["$.paths['/things'].get", 'none'],
      ["$.paths['/things'].get", 'read'],
      ["$.paths['/things/{id}'].delete", 'sensitive-write'],
      ["$.paths['/things/{id}'].delete", 'read'],
    )
    const after = tiersAfter(text)
    assert.equal(after['DELETE /things/{id}'], 'sensitive-write')
    // GET /things was a read before any overlay: saying so again lowers nothing.
    assert.equal(after['GET /things'], 'read')
  })

  test('from revealing to changing is a lowering too: who may change things may not see secrets', () => {
    const secrets: Manifest = {...shop, operations: [operation('GET /passwords')]}
    const {held} = applyOverlay(secrets, parseOverlay(overlay(["$.paths['/passwords'].get", 'write']), 'o'))
    assert.deepEqual(
      held.map(({from, to}) => [from, to]),
      [[['sensitive-read'], 'write']],
    )
  })

  test('says which actions name nothing', () => {
    const {unmatched} = applyOverlay(shop, parseOverlay(overlay(["$.paths['/gone'].get", 'none']), 'o.yaml'))
    assert.deepEqual(unmatched, ['o.yaml: actions[0]'])
  })

  test('a RunOS command is named as such', () => {
    const runos = parseRunosManifest(manifestText([{command: 'apps/list'}, {command: 'apps/show'}]), 'a test')
    const text = setTiers(undefined, {
      operations: runos.operations.slice(0, 1),
      tier: 'none',
      why: 'not ours',
      title: 'runos',
    })
    assert.match(text, /\$\.commands\[\?@\.command=='apps\/list'\]/)
    const {manifest} = applyOverlay(runos, parseOverlay(text, 'o'))
    assert.deepEqual(
      compile(manifest).map(({name, tiers}) => [name, tiers]),
      [
        ['apps_list', []],
        ['apps_show', ['read']],
      ],
    )
  })
})

describe('writing an overlay', () => {
  const [things] = shop.operations as [Manifest['operations'][number]]

  test('makes a new one that reads back', () => {
    const text = setTiers(undefined, {
      operations: [things],
      tier: 'sensitive-read',
      why: 'names of people',
      title: 'Tiers of shop',
    })
    assert.equal(
      text,
      `overlay: 1.0.0
info:
  title: Tiers of shop
  version: 1.0.0
actions:
  - target: $.paths['/things'].get
    update:
      x-runos-tier: sensitive-read
      x-runos-why: names of people
`,
    )
    assert.equal(tiersAfter(text)['GET /things'], 'sensitive-read')
  })

  test('keeps what a person wrote, and replaces the decision about the same operation', () => {
    const before = `overlay: 1.0.0
info:
  title: Ours
  version: 1.0.0
actions:
  # we agreed on this in May
  - target: $.paths['/things'].get
    update:
      x-runos-tier: write
      x-runos-why: old
  - target: $.info
    update:
      description: Better words
`
    const text = setTiers(before, {operations: [things], tier: 'none', why: 'new', title: 'x'})
    assert.equal(text, before.replace('x-runos-tier: write', 'x-runos-tier: none').replace('why: old', 'why: new'))
  })
})

describe('an overlay that cannot be understood is refused with its place', () => {
  const rows: readonly (readonly [about: string, text: string, where: RegExp, message: RegExp])[] = [
    ['no YAML', 'overlay: 1.0.0\nactions: [\n', /^o\.yaml:\d+:\d+$/, /./],
    ['no overlay', 'openapi: 3.1.0', /^o\.yaml$/, /no OpenAPI Overlay/],
    ['another version', 'overlay: 2.0.0\nactions: []', /^o\.yaml$/, /2\.0\.0/],
    ['no actions', 'overlay: 1.0.0', /^o\.yaml$/, /actions/],
    ['no tier', overlay(['$.paths["/a"].get', 'writes']), /actions\[0\]/, /"writes", which is no tier/],
    ['a target beyond us', overlay(['$..get', 'none']), /actions\[0\]/, /"\$\.\.get" is not understood/],
  ]
  for (const [about, text, where, message] of rows) {
    test(about, () =>
      assert.throws(
        () => parseOverlay(text, 'o.yaml'),
        (error) => error instanceof RunosError && where.test(error.where ?? '') && message.test(error.message),
      ),
    )
  }
})

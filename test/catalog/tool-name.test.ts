import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {nameTools} from '#catalog/tool-name'
import type {Operation} from '#core/manifest'
import {OWN_NAMES} from '#core/own-names'
import {toolsOf} from '../support/manifest.ts'
import {operation} from '../support/operation.ts'

/** An operation with an operationId, in words as the formats give them. */
const named = (id: string, line = `GET /${id}`): Operation =>
  operation(line, {
    id,
    words: id
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9{}]+/),
  })

const namesOf = (...operations: readonly Operation[]): readonly string[] => [...nameTools(operations).values()]

describe('a name says what the operation is called, in at most 36 characters', () => {
  const rows: readonly (readonly [id: string, name: string])[] = [
    ['listPets', 'list_pets'],
    ['repos/get-release-by-tag', 'repos_get_release_by_tag'],
    ['orgs/update-membership-for-authenticated-user', 'orgs_update_membership_user'],
    ['organizations/list-organization-members-of-the-team', 'organizations_list_members_team'],
    ['getConfigurationOfTheNotificationEnvironment', 'get_config_notif_env'],
    ['replaceAppsNamespacedStatefulSetScale', 'replace_apps_ns_stateful_set_scale'],
  ]
  for (const [id, name] of rows) test(`${id}: ${name}`, () => assert.deepEqual(namesOf(named(id)), [name]))

  test('what a generator put behind the name is left out', () => {
    const words = ['list', 'apps', 'api', 'v1', 'apps', 'get']
    assert.deepEqual(namesOf(operation('GET /api/v1/apps', {words})), ['list_apps'])
  })

  test('nothing at all still gets a name', () =>
    assert.deepEqual(namesOf(operation('GET /', {words: []})), ['call_get']))
})

describe("a name of ours is no operation's", () => {
  test('whatever the operation is called, and also when a lock pinned it so', () => {
    for (const name of OWN_NAMES) {
      const words = name.split('_')
      const one = operation('GET /things/{id}', {words})
      for (const pinned of [new Map(), new Map([[one.id, name]])]) {
        const [given = ''] = [...nameTools([one], pinned).values()]
        assert.notEqual(given, name)
        assert.ok(given.startsWith(name), `${given} still says what it is`)
      }
    }
  })

  test('nor is it another spelling of one', () => {
    const [tool] = toolsOf({command: 'search/tools'})
    assert.notEqual(tool?.name, 'search_tools')
    assert.ok(!tool?.aliases?.includes('search_tools'))
  })
})

describe('two operations never share a name', () => {
  test('placeholders tell them apart, then methods', () => {
    const words = ['get', 'pets']
    const pair = [
      operation('GET /pets', {words}),
      operation('GET /pets/{petId}', {words}),
      operation('PUT /pets', {words}),
    ]
    assert.deepEqual(namesOf(...pair).toSorted(), ['get_pets', 'get_pets_by_petid', 'get_pets_put'])
  })

  test('a short mark that depends on the operation is the last resort, and stays the same', () => {
    const words = ['get', 'pets']
    const many = ['/a', '/b', '/c'].map((path) => operation(`GET ${path}`, {words}))
    const names = namesOf(...many)
    assert.equal(new Set(names).size, 3)
    assert.deepEqual(namesOf(...many.toReversed()).toSorted(), [...names].toSorted())
  })

  test('whatever they are called: short, of the alphabet, unique, in any order', () => {
    const word = fc.constantFrom(
      'organization',
      'get',
      'list',
      'configuration',
      'ünï',
      'of',
      'the',
      'x',
      '{id}',
      'Pets',
      'authentication',
    )
    fc.assert(
      fc.property(fc.array(fc.array(word, {minLength: 0, maxLength: 9}), {maxLength: 20}), (all) => {
        const operations = all.map((words, index) => operation(`GET /${index}/{id}`, {words}))
        const names = nameTools(operations)
        assert.equal(new Set(names.values()).size, operations.length)
        for (const name of names.values()) assert.match(name, /^[a-z0-9_]{1,36}$/)
        const again = nameTools(operations.toReversed())
        for (const one of operations) assert.equal(again.get(one), names.get(one))
      }),
    )
  })
})

describe('a pinned name stays', () => {
  const old = named('listPets')
  const added = named('listPet', 'GET /pet')

  test('whatever is added beside it', () => {
    const names = nameTools([named('list-pets', 'GET /aaa'), old], new Map([['listPets', 'list_pets']]))
    assert.equal(names.get(old), 'list_pets')
    assert.equal(new Set(names.values()).size, 2)
  })

  test('but one that is no name, or is taken twice, is not believed', () => {
    const names = nameTools(
      [old, added],
      new Map([
        ['listPets', 'pets'],
        ['listPet', 'pets'],
      ]),
    )
    assert.deepEqual([...names.values()], ['pets', 'list_pet'])
    assert.equal(nameTools([old], new Map([['listPets', 'Ünï code']])).get(old), 'list_pets')
  })
})

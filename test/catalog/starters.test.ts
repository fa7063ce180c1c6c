import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {describe, test} from 'node:test'
import {compile} from '#catalog/compile'
import {starters} from '#catalog/starters'
import {offers, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {parseRunosManifest} from '#manifest/formats/runos'
import {type Command, toolsOf} from '../support/manifest.ts'
import {operation} from '../support/operation.ts'

const names = (tools: readonly Tool[]): readonly string[] => starters(tools).map(({name}) => name)
const begin = (...commands: readonly Command[]): readonly string[] => names(toolsOf(...commands))

describe('beside the search stand the tools that one begins with', () => {
  test('on RunOS: the lists of what most tools are about, and what waits for a job', async () => {
    const text = await readFile(new URL('../../manifest/runos.manifest.json', import.meta.url), 'utf8')
    const tools = compile(parseRunosManifest(text, 'the RunOS manifest'))
    const of = (tier: Tier): readonly string[] => names(tools.filter(({tiers}) => offers(tier, tiers)))
    const wanted = ['clusters_list', 'services_list', 'apps_list', 'vms_list', 'nodes_list', 'jobs_follow']
    assert.deepEqual(of('read'), wanted)
    assert.deepEqual(of('sensitive-read'), wanted)
    assert.deepEqual(of('write'), ['jobs_follow'])
  })

  const pets: readonly Command[] = [{command: 'pets/list', endpoint: '/:aid/pets'}]
  const pet: Command = {command: 'pets/{id}/show', endpoint: '/:aid/pets/:id'}

  test('a list of things that no other tool is about is not among them', () => {
    assert.deepEqual(begin(...pets), [])
    assert.deepEqual(begin(...pets, pet), ['pets_list'])
  })

  test('the more tools are about its things, the earlier', () => {
    const more: readonly Command[] = [
      {command: 'toys/list', endpoint: '/:aid/toys'},
      {command: 'toys/{id}/show', endpoint: '/:aid/toys/:id'},
      {command: 'toys/{id}/owner', endpoint: '/:aid/toys/:id/owner'},
    ]
    assert.deepEqual(begin(...pets, pet, ...more), ['toys_list', 'pets_list'])
  })

  test('things that others take without saying so count', () => {
    const zoos: readonly Command[] = [
      {command: 'zoos/list', endpoint: '/:aid/zoos'},
      {command: 'zoos/{zid}/show', endpoint: '/:aid/zoos/:zid'},
      {command: 'keepers/{zid}/list', endpoint: '/:aid/:zid/keepers'},
    ]
    assert.deepEqual(begin(...pets, pet, ...zoos)[0], 'zoos_list')
  })

  test('what needs an argument, is deprecated, or is a part of another list is not among them', () => {
    const input = {fields: [{name: 'kind', type: 'string', required: true}]}
    assert.deepEqual(begin({...pets[0], command: 'pets/list', input}, pet), [])
    assert.deepEqual(begin({...pets[0], command: 'pets/list', description: 'Deprecated: use animals.'}, pet), [])
    const part: Command = {command: 'pets/cats/list', endpoint: '/:aid/pets/cats'}
    const cat: Command = {command: 'pets/cats/{id}/show', endpoint: '/:aid/pets/cats/:id'}
    assert.deepEqual(begin(...pets, pet, part, cat), ['pets_list'])
  })

  test('where addresses are names, one for each group', () => {
    const paths = ['users.list', 'users.info', 'users.conversations', 'channels.list', 'channels.info']
    const operations = paths.map((path) => operation(`GET /${path}`, {id: path, words: [path]}))
    const tools = compile({version: '1', operations, defs: {}})
    assert.deepEqual(names(tools), ['users_list', 'channels_list'])
  })

  test('never more than six, and the same in any order', () => {
    const many = Array.from({length: 12}, (_, at): readonly Command[] => [
      {command: `things${at}/list`, endpoint: `/:aid/things${at}`},
      {command: `things${at}/{id}/show`, endpoint: `/:aid/things${at}/:id`},
    ]).flat()
    const tools = toolsOf(...many)
    assert.equal(starters(tools).length, 6)
    assert.deepEqual(names(tools.toReversed()), names(tools))
    assert.deepEqual(starters([]), [])
  })
})

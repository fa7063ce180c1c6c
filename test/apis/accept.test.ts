// What only a person may say, said by a person: at a real terminal, with keys.

import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, test} from 'node:test'
import {createKey} from '#approvals/key'
import {type Home, type Judged, makeHome, runos} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'
import {documentText, type Op} from './support.ts'

const BASE = 'https://shop.example/v1'
const KEYS: Op = {id: 'listKeys', reveals: 'api_key'}
const PLAIN: Readonly<Record<string, Op>> = {
  'GET /things': {id: 'listThings'},
  'GET /keys': KEYS,
  'POST /notes': {id: 'createNote'},
}
/** Two that would move down. */
const LOWERED: Readonly<Record<string, Op>> = {
  ...PLAIN,
  'GET /keys': {...KEYS, tier: 'read'},
  'POST /notes': {id: 'createNote', tier: 'read'},
}

let home: Home
beforeEach(() => {
  home = makeHome()
})
afterEach(() => home[Symbol.dispose]())

async function json(...args: readonly string[]): Promise<Judged> {
  const {stdout, stderr} = await runos(home, [...args, '--json'])
  assert.ok(stdout.startsWith('{'), `${args.join(' ')}: ${stderr}`)
  return JSON.parse(stdout)
}
/** Adds the shop, and reads a document of it that says something else. */
async function changedTo(operations: Readonly<Record<string, Op>>): Promise<void> {
  const path = join(home.path, 'shop.json')
  writeFileSync(path, documentText(BASE, PLAIN))
  await json('api', 'add', path, '--name', 'shop')
  writeFileSync(path, documentText(BASE, operations, '2'))
  await json('manifest', 'update', 'shop')
}
/** In which tiers some tools are served, and last what waits. */
async function state(...names: readonly string[]): Promise<readonly (readonly string[])[]> {
  const {tools, held} = await json('tiers', '--api', 'shop')
  const tiersOf = (name: string) => tools.find((tool: Judged) => tool.name === name).tiers
  return [...names.map(tiersOf), held.map(({tool}: Judged) => tool)]
}
const accepted = () => join(home.path, '.local', 'share', 'runos', 'apis', 'shop', 'accepted.json')
const accept = (...more: readonly string[]) => atTerminal(home, ['tiers', 'accept', '--api', 'shop', ...more])

describe('tiers accept at a terminal', {skip: noTerminal}, () => {
  test('shows the one change and asks; yes serves it', async () => {
    await changedTo({...PLAIN, 'GET /keys': {...KEYS, tier: 'read'}})
    await using person = accept()
    await person.sees(/! list_keys\s+would move down\n\s+was\s+sensitive-read\s+GET \/keys\n\s+now\s+read\s+GET \/keys/)
    await person.sees('Accept this? (y/N)')
    person.type(`y${KEY.enter}`)
    await person.sees('1 accepted, 0 still waiting.')
    assert.equal(await person.ended(), 0)
    assert.deepEqual(await state('list_keys'), [['read'], []])
    const {schemaVersion, accepted: changes} = JSON.parse(readFileSync(accepted(), 'utf8'))
    assert.deepEqual([schemaVersion, changes.length, changes[0].operation], [1, 1, 'listKeys'])
  })

  for (const [what, keys] of [
    ['no', `n${KEY.enter}`],
    ['nothing but Enter', KEY.enter],
    ['Ctrl-C', KEY.ctrlC],
  ] as const)
    test(`${what} accepts nothing, and says so`, async () => {
      await changedTo({...PLAIN, 'GET /keys': {...KEYS, tier: 'read'}})
      await using person = accept()
      await person.sees('Accept this? (y/N)')
      person.type(keys)
      await person.sees('nothing was changed')
      assert.equal(await person.ended(), 1)
      assert.equal(existsSync(accepted()), false)
      assert.deepEqual(await state('list_keys'), [['sensitive-read'], ['list_keys']])
    })

  test('of several changes those that are chosen are accepted, and the others go on waiting', async () => {
    await changedTo(LOWERED)
    await using person = accept()
    await person.sees('Which do you accept?')
    await person.sees(/create_note \(lower\)\s+.*list_keys \(lower\)/s)
    person.type(KEY.down + KEY.space + KEY.enter)
    await person.sees('1 accepted, 1 still waiting.')
    assert.equal(await person.ended(), 0)
    assert.deepEqual(await state('list_keys', 'create_note'), [['read'], ['write'], ['create_note']])
  })

  test('of several, none is accepted by Enter alone or by Ctrl-C', async () => {
    await changedTo(LOWERED)
    {
      await using person = accept()
      await person.sees('Which do you accept?')
      person.type(KEY.enter)
      await person.sees('Nothing was accepted.')
      assert.equal(await person.ended(), 0)
    }
    await using person = accept()
    await person.sees('Which do you accept?')
    person.type(KEY.space + KEY.ctrlC)
    await person.sees('nothing was changed')
    assert.equal(await person.ended(), 1)
    assert.equal(existsSync(accepted()), false)
    assert.deepEqual(await state(), [['create_note', 'list_keys']])
  })

  test('one of several can be named', async () => {
    await changedTo(LOWERED)
    {
      await using person = accept('nothing_of_it')
      await person.sees('Nothing waits for "nothing_of_it".')
      assert.equal(await person.ended(), 0)
    }
    await using person = accept('list_keys')
    await person.sees('Accept this? (y/N)')
    assert.doesNotMatch(person.shown(), /create_note/)
    person.type(`y${KEY.enter}`)
    assert.equal(await person.ended(), 0)
    assert.deepEqual(await state(), [['create_note']])
  })
})

describe('tiers set at a terminal', {skip: noTerminal}, () => {
  const lower = () =>
    atTerminal(home, ['tiers', 'set', 'create_note', 'read', '--why', 'it only asks', '--api', 'shop'])
  const overlay = () => join(home.path, '.local', 'share', 'runos', 'apis', 'shop', 'overlay.yaml')
  beforeEach(async () => {
    writeFileSync(join(home.path, 'shop.json'), documentText(BASE, PLAIN))
    await json('api', 'add', join(home.path, 'shop.json'), '--name', 'shop')
  })

  test('names what moves down, and does it when a person says yes', async () => {
    await using person = lower()
    await person.sees(/These move down to read:\n\s+create_note\s+from write/)
    await person.sees('Do it? (y/N)')
    person.type(`y${KEY.enter}`)
    await person.sees('create_note: read. Written to')
    assert.equal(await person.ended(), 0)
    assert.deepEqual(await state('create_note'), [['read'], []])
    assert.match(readFileSync(overlay(), 'utf8'), /it only asks/)
  })

  test('writes no overlay when the person says no', async () => {
    await using person = lower()
    await person.sees('Do it? (y/N)')
    person.type(`n${KEY.enter}`)
    await person.sees('nothing was changed')
    assert.equal(await person.ended(), 1)
    assert.equal(existsSync(overlay()), false)
    assert.deepEqual(await state('create_note'), [['write'], []])
  })
})

describe('attack 37: lowering a tier where a passphrase is set up', {skip: noTerminal}, () => {
  const PASSPHRASE = 'correct horse battery'
  const overlay = () => join(home.path, '.local', 'share', 'runos', 'apis', 'shop', 'overlay.yaml')

  test('takes the passphrase; what a shell writes into the overlay and among the accepted changes counts for nothing', async () => {
    const {publicText, lockedText} = await createKey(PASSPHRASE, 0)
    mkdirSync(join(home.path, '.config', 'runos'), {recursive: true})
    writeFileSync(join(home.path, '.config', 'runos', 'approvals.json'), publicText)
    writeFileSync(join(home.path, '.config', 'runos', 'approvals.key.json'), lockedText)
    writeFileSync(join(home.path, 'shop.json'), documentText(BASE, PLAIN))
    await json('api', 'add', join(home.path, 'shop.json'), '--name', 'shop')
    await using person = atTerminal(home, ['tiers', 'set', 'create_note', 'read', '--why', 'it asks', '--api', 'shop'])
    await person.sees('Do it? (y/N)')
    person.type(`y${KEY.enter}`)
    await person.sees('Passphrase for approvals:')
    person.type(PASSPHRASE + KEY.enter)
    await person.sees('create_note: read. Written to')
    assert.equal(await person.ended(), 0)
    assert.deepEqual(await state('create_note'), [['read'], []])

    const signed = JSON.parse(readFileSync(accepted(), 'utf8'))
    const text = readFileSync(overlay(), 'utf8')
    writeFileSync(
      overlay(),
      text.replaceAll('/notes', '/keys').replaceAll('.post', '.get').replaceAll('createNote', 'listKeys'),
    )
    await json('manifest', 'update', 'shop')
    const {held} = await json('tiers', '--api', 'shop')
    assert.deepEqual(
      held.map(({operation}: Judged) => operation),
      ['listKeys'],
      'the overlay that was edited waits for a person',
    )
    const [{digest, operation}] = held
    for (const proof of [undefined, signed.accepted[0].proof]) {
      const forged = {digest, operation, at: '2026-01-01T00:00:00Z', proof}
      writeFileSync(accepted(), JSON.stringify({...signed, accepted: [...signed.accepted, forged]}))
      await json('manifest', 'update', 'shop')
      assert.deepEqual(await state('list_keys'), [['sensitive-read'], ['list_keys']])
    }
  })
})

// What a long list looks like to a person: at a terminal of 100 characters, and through a pipe.

import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {type Home, makeHome, runos} from '../support/server.ts'
import {atTerminal, noTerminal} from '../support/terminal.ts'

const LONG = 'organizations/{organization}/departments/{department}/workplaces/{workplace}/assignments/{assignment}'
/** Sixty kinds of things, each listed and made, and one address that is longer than a line. */
const document = {
  openapi: '3.1.0',
  info: {title: 'Large', version: '1'},
  servers: [{url: 'https://large.example'}],
  paths: Object.fromEntries([
    ...Array.from({length: 60}, (_, index) => [
      `/things${index}`,
      {
        get: {operationId: `listThings${index}`, tags: [index < 40 ? 'stock' : 'shop'], responses: {}},
        post: {operationId: `createThing${index}`, tags: [index < 40 ? 'stock' : 'shop'], responses: {}},
      },
    ]),
    [`/${LONG}`, {get: {operationId: 'getAssignment', responses: {}}}],
  ]),
}

describe('the tiers of a large API', () => {
  let home: Home
  before(async () => {
    home = makeHome()
    writeFileSync(join(home.path, 'large.json'), JSON.stringify(document))
    const {code, stderr} = await runos(home, ['api', 'add', 'large.json', '--name', 'large'])
    assert.equal(code, 0, stderr)
  })
  after(() => home[Symbol.dispose]())

  test('are counted by tag at a terminal, with how the rest is seen', {skip: noTerminal}, async () => {
    await using person = atTerminal(home, ['tiers', '--api', 'large'])
    assert.equal(await person.ended(), 0)
    const shown = person.shown()
    assert.match(shown, /TAG\s+READ\s+SENSITIVE-READ\s+WRITE\s+SENSITIVE-WRITE\n/)
    assert.match(shown, /\nshop\s+20\s+-\s+20\s+-\n\s*stock\s+40\s+-\s+40\s+-\n/)
    assert.match(shown, /\n\(no tag\)\s+1\s.*\nshop/)
    assert.match(shown, /runos tiers --tier read --api large/)
    assert.doesNotMatch(shown, /list_things7/)
  })

  test('are all there through a pipe, none of them cut', async () => {
    const {stdout} = await runos(home, ['tiers', '--api', 'large'])
    for (let index = 0; index < 60; index++)
      assert.match(stdout, new RegExp(`list_things${index}\\s+GET /things${index}\\b`))
    assert.ok(stdout.includes(`GET /${LONG}`))
  })

  test('fit the screen when a part of them is shown: names whole, a long address without its middle', {
    skip: noTerminal,
  }, async () => {
    await using person = atTerminal(home, ['tiers', '*', '--tier', 'read', '--api', 'large'])
    assert.equal(await person.ended(), 0)
    const lines = person.shown().split('\n')
    assert.ok(lines.some((line) => line.includes('list_things59')))
    assert.match(
      lines.find((line) => line.includes('get_assignment')) ?? '',
      /GET \/organizations.*….*\/\{assignment\}/,
    )
    assert.deepEqual(
      lines.filter((line) => line.length > 100),
      [],
    )
  })
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {makeHome, runos} from '../support/server.ts'

describe('runos mcp serve <tier>, by hand', () => {
  test('--list-prompts: the same prompts for people and for programs', async () => {
    using home = makeHome()
    const {code, stdout} = await runos(home, ['mcp', 'serve', 'read', '--list-prompts'])
    assert.equal(code, 0)
    assert.match(stdout, /^PROMPT +ARGUMENTS +WHAT IT DOES\ndiagnose_service +cluster\*, service\*, symptom +Finds out/)
    const {tier, prompts, schemaVersion} = JSON.parse(
      (await runos(home, ['mcp', 'serve', 'read', '--list-prompts', '--json'])).stdout,
    )
    assert.deepEqual([schemaVersion, tier], [1, 'read'])
    assert.deepEqual(
      prompts.map(({name}: {name: string}) => name),
      ['diagnose_service', 'governed_agent', 'runos_start', 'safe_execution'],
    )
  })

  test('--list-resources works before anybody has signed in', async () => {
    using home = makeHome()
    const {code, stdout} = await runos(home, ['mcp', 'serve', 'write', '--list-resources', '--json'])
    assert.equal(code, 0)
    const {resources, resourceTemplates} = JSON.parse(stdout)
    assert.deepEqual(
      resources.map(({uri}: {uri: string}) => uri),
      ['runos://tiers', 'audit://me/log'],
    )
    assert.deepEqual(
      resourceTemplates.map(({uriTemplate}: {uriTemplate: string}) => uriTemplate),
      ['audit://{agent}/log'],
    )
  })

  test('one list at a time, and of an API that there is', async () => {
    using home = makeHome()
    assert.equal((await runos(home, ['mcp', 'serve', 'read', '--list-prompts', '--list-resources'])).code, 64)
    const {code, stderr} = await runos(home, ['mcp', 'serve', 'read', '--list-prompts', '--api', 'nope'])
    assert.equal(code, 64)
    assert.match(stderr, /no API is called "nope"/)
  })
})

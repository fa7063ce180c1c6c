import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {createToolSearch} from '#catalog/search'
import {createSpelling} from '#catalog/spelling'
import {stem} from '#catalog/stem'
import type {Tool} from '#core/tool'
import {type Command, toolsOf} from '../support/manifest.ts'

const COMMANDS: readonly Command[] = [
  {command: 'vms/list', endpoint: '/:aid/vms', description: 'Lists the virtual machines.'},
  {command: 'vms/{id}/show', endpoint: '/:aid/vms/:id', description: 'Shows one virtual machine.'},
  {command: 'vms/add', method: 'POST', endpoint: '/:aid/vms', description: 'Makes a virtual machine.'},
  {command: 'vms/{id}/restart', method: 'POST', endpoint: '/:aid/vms/:id/restart', description: 'Restarts one.'},
  {command: 'vms/{id}/stop', method: 'POST', endpoint: '/:aid/vms/:id/stop', description: 'Stops one.'},
  {command: 'vms/{id}/delete', method: 'DELETE', endpoint: '/:aid/vms/:id', description: 'Removes one.'},
  {command: 'vm-groups/list', endpoint: '/:aid/vm-groups', description: 'Lists the groups of virtual machines.'},
  {command: 'apps/list', endpoint: '/:aid/apps', description: 'Lists the apps.'},
  {command: 'apps/{id}/logs', endpoint: '/:aid/apps/:id/logs', description: 'Shows the newest log lines of an app.'},
  {
    command: 'apps/{id}/invitations',
    endpoint: '/:aid/apps/:id/invitations',
    description: 'Lists who was asked to join.',
  },
  {command: 'configmaps/list', endpoint: '/:aid/configmaps', description: 'Lists them.'},
  {command: 'modules/{id}/enable', method: 'POST', endpoint: '/:aid/modules/:id/enable', description: 'Lets it work.'},
  {
    command: 'modules/{id}/disable',
    method: 'POST',
    endpoint: '/:aid/modules/:id/disable',
    description: 'Ends its work.',
  },
  {
    command: 'legacy/keys',
    endpoint: '/:aid/legacy/keys',
    description: 'Lists the keys. Deprecated: use the team keys.',
  },
  {command: 'team/keys', endpoint: '/:aid/team/keys', description: 'Lists the keys.'},
]
const tools = toolsOf(...COMMANDS.map((command) => ({mcp: ['read', 'write'], ...command})))
const search = createToolSearch(tools)
const names = (query: string, limit?: number): readonly string[] => search.find(query, limit).map(({tool}) => tool.name)

describe('a request in ordinary words finds its tool', () => {
  const rows: readonly (readonly [query: string, tool: string])[] = [
    ['list the virtual machines', 'vms_list'],
    ['which instances do I have', 'vms_list'],
    ['show vm 17', 'vms_show'],
    ['spin up a server', 'vms_add'],
    ['rebooting a machine', 'vms_restart'],
    ['shut the vm down', 'vms_stop'],
    ['get rid of the vm', 'vms_delete'],
    ['groups of vms', 'vm_groups_list'],
    ['tail the logs of my application', 'apps_logs'],
    ['who was invited to the app', 'apps_invitations'],
    ['config maps', 'configmaps_list'],
    ['virtaul machnies', 'vms_list'],
    ['turn the module off', 'modules_disable'],
    ['switch on the module', 'modules_enable'],
    ['all keys', 'team_keys'],
    ['LIST APPS', 'apps_list'],
    ['apps_list', 'apps_list'],
  ]
  for (const [query, tool] of rows) test(`${query} -> ${tool}`, () => assert.equal(names(query)[0], tool))

  test('what destroys is never first unless somebody asked for it', () => {
    for (const query of ['vm', 'the vm', 'fix the vm', 'what is the vm', 'update the vm'])
      assert.notEqual(names(query)[0], 'vms_delete', query)
  })

  test('the names of things do not lead astray', () => {
    const files = createToolSearch(
      toolsOf(
        {command: 'packages/list', endpoint: '/:aid/packages', description: 'Lists the packages.'},
        {command: 'files/{path}/show', endpoint: '/:aid/files/:path', description: 'Shows what is in a file.'},
      ),
    )
    assert.equal(files.find('read package.json')[0]?.tool.name, 'files_show')
  })
})

describe('the answer', () => {
  test('is the same whatever the order of the tools, equal ones by name', () => {
    const other = createToolSearch(tools.toReversed())
    for (const query of ['vms', 'list', 'the vm', 'apps keys modules'])
      assert.deepEqual(
        other.find(query).map(({tool, score}) => [tool.name, score]),
        search.find(query).map(({tool, score}) => [tool.name, score]),
      )
    const twins = toolsOf(...['b', 'c', 'a'].map((name) => ({command: `${name}/things`, description: 'Things.'})))
    const found = createToolSearch(twins).find('things')
    assert.deepEqual(
      found.map(({tool}) => tool.name),
      ['a_things', 'b_things', 'c_things'],
    )
  })

  test('is as long as wanted, the best first, and holds nothing that has nothing to do with it', () => {
    assert.equal(names('vm', 3).length, 3)
    const scores = search.find('restart the vm', 100).map(({score}) => score)
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    )
    assert.ok(scores.every((score) => score > 0))
    for (const nothing of ['', '   ', '?!', 'zzzzqqqq', 'the of and'])
      assert.deepEqual(names(nothing), [], JSON.stringify(nothing))
    assert.deepEqual(createToolSearch([]).find('anything'), [])
  })

  test('does not hang on what stands behind the first 300 characters', () => {
    const padded = `list apps${' '.repeat(291)}`
    assert.deepEqual(names(`${padded} delete the virtual machine`), names(padded))
  })

  test('comes for any text, always the same one', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 400}), (query) => {
        assert.deepEqual(names(query), names(query))
      }),
    )
  })

  test('comes soon for a request that was made to take long', () => {
    const many: Tool[] = Array.from({length: 50}, (_, at) =>
      tools.map((tool) => ({...tool, name: `${tool.name}_${at}`})),
    ).flat()
    const large = createToolSearch(many)
    const queries = [
      'a'.repeat(300),
      'vmms '.repeat(60),
      'vm '.repeat(100),
      'aA'.repeat(150),
      '-'.repeat(300),
      'a-'.repeat(150),
      'a.b.'.repeat(75),
      'x@y.'.repeat(75),
      Array.from({length: 60}, (_, at) => `machn${String.fromCharCode(97 + (at % 26))}`).join(' '),
    ]
    for (const query of queries) {
      const before = process.threadCpuUsage()
      large.find(query)
      const {user, system} = process.threadCpuUsage(before)
      assert.ok(user + system < 200_000, `${(user + system) / 1000} ms for ${query.slice(0, 20)}`)
    }
  })
})

describe('stems', () => {
  const rows: readonly (readonly string[])[] = [
    ['database', 'databases'],
    ['restart', 'restarts', 'restarting', 'restarted'],
    ['delete', 'deletes', 'deleting', 'deleted'],
    ['stop', 'stopped', 'stopping'],
    ['policy', 'policies'],
    ['branch', 'branches'],
    ['process', 'processes'],
    ['vm', 'vms'],
    ['use', 'used', 'using'],
    ['deny', 'denied'],
  ]
  for (const [first = '', ...others] of rows)
    test(`${others.join(', ')} and ${first} meet`, () => {
      for (const other of others) assert.equal(stem(other), stem(first))
    })

  test('what only looks like an ending stays', () => {
    for (const word of ['dns', 'string', 'ping', 'access', 'status', 'need', 'settings', 'ipv6', 'äste'])
      assert.equal(stem(word), word)
  })
})

describe('typing errors', () => {
  const {correct} = createSpelling(['postgres', 'cluster', 'node', 'nodes', 'kubeconfig'])
  const rows: readonly (readonly [string, string])[] = [
    ['postgers', 'postgres'],
    ['clutser', 'cluster'],
    ['kubconfg', 'kubeconfig'],
    ['nodee', 'node'],
    ['nodes', 'nodes'],
    ['lcuster', 'lcuster'],
    ['nod', 'nod'],
    ['something', 'something'],
    ['node2', 'node2'],
  ]
  for (const [typed, meant] of rows) test(`${typed} -> ${meant}`, () => assert.equal(correct(typed), meant))
})

import assert from 'node:assert/strict'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import claude, {CLAUDE_GUARD, CLAUDE_RULE} from '#clients/claude'
import {serverName, TIERS} from '#core/tier'
import {diskFiles} from '#platform/files'
import {scratch, wanted, write} from './support.ts'

/**
 * What Claude Code's rules match (2.1.329, tried with a scripted model): `mcp__<server>__<tool>`, where `*` stands for any
 * end. A rule is a prefix of the whole name, so the two underscores behind the server's name decide.
 */
const covers = (rule: string, tool: string): boolean =>
  rule.endsWith('*') ? tool.startsWith(rule.slice(0, -1)) : rule === tool

describe('the rule that lets tools run without a question', () => {
  for (const tier of TIERS) {
    const tool = `mcp__${serverName(tier)}__services_list`
    const covered = tier === 'read'
    test(`${covered ? 'covers' : 'does not cover'} ${tool}`, () => assert.equal(covers(CLAUDE_RULE, tool), covered))
  }
  test('is the one that the documentation shows', () => assert.equal(CLAUDE_RULE, 'mcp__runos__*'))
})

describe('the guard that denies its shell what only a person may say', () => {
  const settings = (text: string | undefined, guard: boolean) => {
    const [, rules] = claude.files(wanted('/project', {guard}))
    return JSON.parse(rules?.edit(text) ?? '')
  }
  test('is added to the rules that are there, once, and takes nothing away', () => {
    const before = JSON.stringify({permissions: {deny: ['Bash(rm:*)'], allow: ['Bash(ls:*)']}, model: 'x'})
    const once = settings(before, true)
    assert.deepEqual(once.permissions.deny, ['Bash(rm:*)', ...CLAUDE_GUARD])
    assert.ok(once.permissions.allow.includes('Bash(ls:*)'))
    assert.equal(once.model, 'x')
    assert.deepEqual(settings(JSON.stringify(once), true), once)
    for (const command of ['approve', 'secret', 'tiers accept', 'policy accept'])
      assert.ok(CLAUDE_GUARD.includes(`Bash(runos ${command}:*)`))
  })
  test('is not added unasked, and stays where it was added before', () => {
    assert.equal(settings(undefined, false).permissions.deny, undefined)
    assert.deepEqual(settings(JSON.stringify(settings(undefined, true)), false).permissions.deny, CLAUDE_GUARD)
  })
})

describe('what is left for the person in Claude Code', () => {
  const names = TIERS.map((tier) => serverName(tier))
  const rows: readonly (readonly [what: string, files: Record<string, string>, left: readonly RegExp[]])[] = [
    ['nothing said: trust the folder, approve the servers', {}, [/until you trust it/, /runos, runos-sensitive-read/]],
    [
      'the project approves itself: that counts only in a folder that is trusted',
      {'.claude/settings.json': '{"enableAllProjectMcpServers": true}'},
      [/until you trust it/, /may start/],
    ],
    [
      'trusted, and one approved',
      {'home/.claude.json': trusted(), '.claude/settings.local.json': '{"enabledMcpjsonServers": ["runos"]}'},
      [/told that runos-sensitive-read, runos-write, runos-sensitive-write may start/],
    ],
    [
      'trusted, and approved as Claude Code notes it',
      {'home/.claude.json': trusted({enabledMcpjsonServers: names})},
      [],
    ],
    [
      'trusted, and all approved by the user',
      {'home/.claude.json': trusted(), 'home/.claude/settings.json': '{"enableAllProjectMcpServers": true}'},
      [],
    ],
    [
      'rejected is not approved',
      {
        'home/.claude.json': trusted({disabledMcpjsonServers: ['runos-write']}),
        'home/.claude/settings.json': '{"enableAllProjectMcpServers": true}',
      },
      [/told that runos-write may start/],
    ],
  ]
  for (const [what, files, left] of rows) {
    test(what, async (t) => {
      const folder = scratch(t)
      write(
        folder,
        Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace('CWD', folder)])),
      )
      const steps = await claude.remainingSteps(diskFiles, wanted(folder), names)
      assert.equal(steps.length, left.length, JSON.stringify(steps))
      for (const [index, pattern] of left.entries()) assert.match(steps[index]?.what ?? '', pattern)
    })
  }

  test('for the user, Claude Code asks for nothing', async (t) => {
    assert.deepEqual(await claude.remainingSteps(diskFiles, wanted(scratch(t), {scope: 'user'}), names), [])
  })
})

test('CLAUDE_CONFIG_DIR moves both files of the user', () => {
  const place = wanted('/p', {scope: 'user', env: {CLAUDE_CONFIG_DIR: '/c'}})
  assert.deepEqual(
    claude.files(place).map(({path}) => path),
    [join('/c', '.claude.json'), join('/c', 'settings.json')],
  )
})

test('a server gets the whole environment, and the folder of the project', () => {
  const entry = {name: 'runos', command: 'x', args: [], env: {RUNOS_CLUSTER_ID: 'i4y'}, passes: []}
  const given = claude.environment(wanted('/p', {env: {A: '1', RUNOS_CLUSTER_ID: 'other'}}), entry)
  assert.deepEqual(given, {A: '1', CLAUDECODE: '1', CLAUDE_PROJECT_DIR: '/p', RUNOS_CLUSTER_ID: 'i4y'})
})

function trusted(more: object = {}): string {
  return JSON.stringify({projects: {CWD: {hasTrustDialogAccepted: true, ...more}}})
}

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {boundedRegExp} from '#call/bounded-regexp'

describe('a pattern from a description', () => {
  const judged: readonly (readonly [string, string, boolean])[] = [
    ['^[a-z][a-z0-9-]{0,19}$', 'shop', true],
    ['^[a-z][a-z0-9-]{0,19}$', 'Shop', false],
    ['^\\d{4}-\\d{2}$', '2026-11', true],
    ['^\\d{4}-\\d{2}$', '2026-1', false],
    ['^(read|write)$', 'delete', false],
    ['^[^@]+@[^@]+$', 'nobody', false],
    ['\\p{Lu}', 'x', false],
    ['^(a[bc]){2}$', 'abac', true],
    ['^(a[bc]){2}$', 'ab', false],
  ]
  for (const [pattern, value, fits] of judged)
    test(`${pattern} ${fits ? 'fits' : 'refuses'} ${value}`, () =>
      assert.equal(boundedRegExp(pattern, 'u').test(value), fits))

  const slow: readonly (readonly [string, string])[] = [
    ['^(a+)+$', 'a'],
    ['^(a|a)*$', 'a'],
    ['^(a|aa)+$', 'a'],
    ['^([a-z]+)*$', 'a'],
    ['^(?:a*)*b', 'a'],
    ['^((a{1,50}){1,50})+$', 'a'],
    ['(a+)\\1+$', 'a'],
    ['a*a*a*a*a*a*b', 'a'],
    ['^(?=(a+)+$)', 'a'],
    ['(x+x+)+y', 'x'],
    ['^(?<name>a+)+$', 'a'],
  ]
  for (const [pattern, letter] of slow)
    test(`${pattern} takes no time, whatever it is given`, () => {
      const start = process.cpuUsage()
      boundedRegExp(pattern, 'u').test(`${letter.repeat(50_000)}!`)
      boundedRegExp(pattern, 'u').test(`${letter.repeat(40)}!`)
      assert.ok(process.cpuUsage(start).user < 1_000_000)
    })
})

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
    ['^((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)$', '10.0.0.256', false],
    ['^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$', 'somebody@example', false],
    ['^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', '00000000-0000-0000-0000-00000000000', false],
    ['^(?!.*--)[a-z-]{1,63}$', 'a--b', false],
    ['^(?<year>\\d{4})$', '20261', false],
    ['^(?i:a)$', 'b', false],
    ['b$|^a', 'c', false],
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
    [`^${'a?'.repeat(40)}${'a'.repeat(40)}$`, 'a'],
    [`^${'(?:a|aa)'.repeat(40)}$`, 'a'],
    [`^${'a{0,9}'.repeat(12)}b`, 'a'],
    [`^${'(?:a{0,9}){0,9}'.repeat(3)}b`, 'a'],
    [`${'(?:'.repeat(12)}(?=a)${'){9}'.repeat(12)}`, 'a'],
    ['a*a*b|^a', 'a'],
    ['^b|(a+)(a+)(a+)c', 'a'],
    [`(?<=a\\w{2}a{500}(?:\\b|aa)a+?)`, 'a'],
    ['[\\p{L}\\p{N}]'.repeat(400), 'a'],
    [Array.from({length: 50_000}, (_, index) => `a${index}`).join('|'), 'a'],
  ]
  for (const [pattern, letter] of slow)
    test(`${pattern.slice(0, 60)} takes no time, whatever it is given`, () => {
      const start = process.cpuUsage()
      boundedRegExp(pattern, 'u').test(`${letter.repeat(50_000)}!`)
      boundedRegExp(pattern, 'u').test(`${letter.repeat(40)}!`)
      assert.ok(process.cpuUsage(start).user < 1_000_000)
    })

  test('many values take no more time than they may in all', () => {
    let left = 1_000_000
    let asked = 0
    const budget = {
      affordsMatching(steps: number) {
        asked++
        left -= steps
        return left >= 0
      },
    }
    const pattern = boundedRegExp('^a*a*b', 'u')
    const judged = Array.from({length: 100}, () => pattern.test('a'.repeat(300), budget)).filter((fits) => !fits)
    assert.equal(asked, 100)
    assert.ok(judged.length > 0 && judged.length < 20, `${judged.length} were judged`)
  })
})

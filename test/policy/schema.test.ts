import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse} from 'yaml'
import {parsePolicy} from '#policy/parse-policy'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const fits = new Ajv2020({allowUnionTypes: true}).compile(
  JSON.parse(readFileSync(join(ROOT, 'manifest', 'runos.policy.schema.json'), 'utf8')),
)

const reads = (text: string): boolean => {
  try {
    parsePolicy(text, 'p.yaml')
    return true
  } catch {
    return false // the code and place of the error are for decide.test.ts
  }
}

describe('the schema for editors and our reader say the same', () => {
  test('of the example that people are shown', () => {
    const page = readFileSync(join(ROOT, 'docs', 'policy.md'), 'utf8')
    const [example = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text)
    assert.ok(fits(parse(example)), JSON.stringify(fits.errors))
    assert.equal(parsePolicy(example, 'p.yaml').rules.length, 4)
  })

  const RULES: readonly (readonly [rule: string, good: boolean])[] = [
    ['{name: a, then: ask}', true],
    ['{name: a}', false],
    ['{then: ask}', false],
    ['{name: "a/b", then: ask}', false],
    ['{name: a, then: ask, why: b}', false],
    ['{name: a, then: ask, reason: ""}', false],
    ['{name: a, then: deny, when: {api: [], tool: x}}', false],
    ['{name: a, then: deny, when: {tier: by-hand, method: [GET]}}', true],
    ['{name: a, then: deny, when: {method: get}}', false],
    ['{name: a, then: deny, when: {arguments: {x: 1, y: [1, 2], z: {not: a, above: 3}, n: null}}}', true],
    ['{name: a, then: deny, when: {arguments: {x: {}}}}', false],
    ['{name: a, then: deny, when: {arguments: {x: {is: [1]}}}}', false],
    ['{name: a, then: deny, when: {arguments: {x: {above: "3"}}}}', false],
    ['{name: a, then: deny, when: {time: {days: [mon], hours: "09:00-17:00", zone: UTC}}}', true],
    ['{name: a, then: deny, when: {time: {days: [monday], zone: UTC}}}', false],
    ['{name: a, then: deny, when: {time: {hours: "09:00-17:00"}}}', false],
    ['{name: a, then: deny, when: {rate: {over: 0, per: 1d}}}', true],
    ['{name: a, then: deny, when: {rate: {over: 1.5, per: 1d}}}', false],
    ['{name: a, then: deny, when: {rate: {over: 1, per: 1 day}}}', false],
    ['{name: a, then: deny, when: {taint: "true"}}', false],
    ['{name: a, then: deny, when: }', true],
  ]
  const ROWS: readonly (readonly [row: string, good: boolean])[] = [
    ['{field: checksum, reason: a digest}', true],
    ['{api: shop, tool: ["get_*"], field: [items.sum], kind: "*-token", reason: a digest}', true],
    ['{tool: get_item, reason: all of it}', false],
    ['{field: checksum}', false],
    ['{field: [], reason: a digest}', false],
    ['{field: checksum, reason: a digest, value: x}', false],
  ]
  for (const [row, good] of ROWS) {
    test(`what is no secret: ${row}: ${good ? 'good' : 'refused'}`, () => {
      const text = `schemaVersion: 1\nredaction:\n  allow:\n    - ${row}\n`
      assert.deepEqual([fits(parse(text)), reads(text)], [good, good], JSON.stringify(fits.errors))
    })
  }

  for (const [rule, good] of RULES) {
    test(`${rule}: ${good ? 'good' : 'refused'}`, () => {
      const text = `schemaVersion: 1\nrules:\n  - ${rule}\n`
      assert.deepEqual([fits(parse(text)), reads(text)], [good, good], JSON.stringify(fits.errors))
    })
  }

  const WHOLE: readonly (readonly [text: string, good: boolean])[] = [
    ['audit: {sessions: own}', true],
    ['audit: {sessions: all}', true],
    ['audit: {sessions: others}', false],
    ['audit: {}', false],
    ['audit: all', false],
    ['audit: {sessions: own, lines: 5}', false],
    ['audit: ', false],
  ]
  for (const [line, good] of WHOLE) {
    test(`${line}: ${good ? 'good' : 'refused'}`, () => {
      const text = `schemaVersion: 1\n${line}\n`
      assert.deepEqual([fits(parse(text)), reads(text)], [good, good], JSON.stringify(fits.errors))
    })
  }
})

import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parse as parseToml} from 'smol-toml'
import {editJson} from '#clients/documents/json'
import {Removed} from '#clients/documents/patch'
import {editToml} from '#clients/documents/toml'

/** A JSON text as somebody may have written it: any indentation, line end, comment, trailing comma. */
interface Manner {
  readonly unit: string
  readonly eol: string
  readonly oneLine: boolean
  readonly comments: boolean
}
type Value = {readonly text: string} | {readonly list: readonly Value[]} | {readonly object: readonly Member[]}
type Member = readonly [key: string, value: Value, comment: string]

const manners = fc.record({
  unit: fc.constantFrom('  ', '\t', '    '),
  eol: fc.constantFrom('\n', '\r\n'),
  oneLine: fc.boolean(),
  comments: fc.boolean(),
})
const keys = fc.constantFrom('a', 'b', 'c d', 'é', '__proto__', '"q', '\\', 'mcp')
const {value: values} = fc.letrec<{value: Value}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 3},
    fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)).map((one) => ({text: JSON.stringify(one)})),
    fc.array(tie('value'), {maxLength: 3}).map((list) => ({list})),
    members(tie('value')).map((object) => ({object})),
  ),
}))

function members(inner: fc.Arbitrary<Value>): fc.Arbitrary<readonly Member[]> {
  const member = fc.tuple(keys, inner, fc.constantFrom('', ' // x, y', ' /* {z, */'))
  return fc.uniqueArray(member, {maxLength: 3, selector: ([key]) => key})
}

function print(value: Value, how: Manner, base = ''): string {
  if ('text' in value) return value.text
  const lines =
    'list' in value
      ? value.list.map((one) => [print(one, how, base + how.unit), ''] as const)
      : value.object.map(([key, one, comment]) => {
          const shown = how.comments && !(how.oneLine && comment.includes('//')) ? comment : ''
          return [`${JSON.stringify(key)}: ${print(one, how, base + how.unit)}`, shown] as const
        })
  const [open, close] = 'list' in value ? '[]' : '{}'
  if (lines.length === 0) return `${open}${close}`
  const [start, end] = how.oneLine ? ['', ''] : [how.eol + base + how.unit, how.eol + base]
  const comma = (index: number) => (index < lines.length - 1 || (how.comments && lines.length % 2 === 1) ? ',' : '')
  return open + lines.map(([text, comment], index) => start + text + comma(index) + comment).join('') + end + close
}

test('JSON: adding servers changes nothing else, twice is once, and removing them gives every byte back', () => {
  const ends = fc.constantFrom('', '\n', '\r\n')
  fc.assert(
    fc.property(members(values), manners, ends, fc.boolean(), (object, how, end, bom) => {
      fc.pre(object.length > 0)
      const before = (bom ? '\uFEFF' : '') + print({object}, how) + end
      const kind = {path: 'f', comments: how.comments}
      const patch = {servers: {x: {command: 'c', args: ['a']}, y: {command: 'd'}}}
      const after = editJson(before, patch, kind)
      assert.equal(editJson(after, patch, kind), after)
      if (!how.comments) {
        const {servers, ...rest} = JSON.parse(after.replace('\uFEFF', ''))
        assert.deepEqual(servers, patch.servers)
        assert.deepEqual(rest, JSON.parse(before.replace('\uFEFF', '')))
      }
      const one = editJson(after, {servers: {y: new Removed()}}, kind)
      assert.equal(editJson(one, {servers: {x: new Removed()}}, kind), before)
      assert.equal(editJson(after, {servers: {x: new Removed(), y: new Removed()}}, kind), before)
    }),
    {numRuns: 1_000},
  )
})

const tomlValues = fc.oneof(
  fc.integer().map(String),
  fc.string({unit: 'grapheme-ascii'}).map((one) => JSON.stringify(one).replaceAll('\u007f', '')),
  fc.constantFrom('[ 1, 2, # c\n 3 ]', '{ x = 1, y = "z" }', "'''\n[s.x]\n'''", '1979-05-27T07:32:00Z', '0x10', 'inf'),
)
const tomlLines = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('a', 'b', '"c d"', 'k.l', 'k.m', "'q'"),
      tomlValues,
      fc.constantFrom('', '  # note', '#[s.x]'),
    ),
    {maxLength: 3, selector: ([key]) => key},
  )
  .map((lines) => lines.map(([key, value, comment]) => `${key} = ${value}${comment}`))
const tomlTables = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('', '\n', '# above\n', '\n\n# c\n'),
      fc.constantFrom('[t1]', '[t2]', '[s.other]', '[[list]]', '[s."x y"]', '[s.x-old]'),
      tomlLines,
    ),
    {maxLength: 4, selector: ([, header]) => header},
  )
  .map((tables) => tables.map(([above, header, lines]) => [above + header, ...lines].join('\n')))

test('TOML: adding tables changes nothing else, twice is once, and removing them gives every byte back', () => {
  const ends = fc.constantFrom('', '\n', '\n\n', '\n# end', '\n# end\n')
  fc.assert(
    fc.property(tomlLines, tomlTables, ends, fc.constantFrom('\n', '\r\n'), (lines, tables, end, eol) => {
      const before = ([...lines, ...tables].join('\n') + end).replaceAll('\n', eol)
      const set = [
        {path: ['s', 'x'], values: {command: 'c', args: ['a']}, comment: ['ours']},
        {path: ['s', 'y'], values: {command: 'd'}},
      ]
      const after = editToml(before, {set, remove: []}, 'f')
      assert.ok(after.startsWith(before))
      assert.deepEqual((parseToml(after).s as Record<string, unknown>).y, {__proto__: null, command: 'd'})
      assert.equal(editToml(after, {set, remove: []}, 'f'), after)
      assert.equal(editToml(after, {set: [], remove: set}, 'f'), before)
    }),
    {numRuns: 500},
  )
})

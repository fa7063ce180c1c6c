import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {RunosError} from '#core/errors'
import {manifestOf} from './support.ts'

const HEAD = '{"openapi": "3.1.0", "info": {}, "paths": '
const nested = (open: string, close: string, many: number): string => open.repeat(many) + close.repeat(many)

/** Ten aliases of ten aliases of ten: a billion values in a few lines. */
const LAUGHS = `openapi: 3.1.0
a0: &a0 [x, x, x, x, x, x, x, x, x, x]
${Array.from({length: 9}, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`).join('\n')}
`

describe('what is no description of an API is named with its place, in bounded time', () => {
  const rows: readonly (readonly [string, () => string, RegExp])[] = [
    ['nothing', () => '', /:1:1 the file is empty/],
    ['only space', () => ' \n \n', /:1:1 the file is empty/],
    ['a picture', () => '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', /this is no text/],
    ['text that is no UTF-8', () => `a${'\ufffd\ufffdb'.repeat(9)}`, /:1:2 this is no text/],
    ['a page', () => '\n<!DOCTYPE html>\n<html>', /:2:1 this is HTML/],
    ['a word', () => 'hello', /:1:1 this is no description of an API, but a single value/],
    ['a list', () => '[]', /but a list/],
    ['something else', () => '{"name": "x"}', /does not say in which format/],
    ['a version that is not read', () => '{"openapi": "4.0.0"}', /version "4\.0\.0" is not read/],
    ['the first Swagger', () => '{"swaggerVersion": "1.2"}', /version "1\.2" is not read/],
    ['no paths', () => '{"openapi": "3.1.0", "info": {}}', /no paths/],
    ['paths that are a list', () => `{\n"openapi": "3.1.0",\n"paths": []}`, /:3:10 paths is not an object/],
    ['JSON that is cut off', () => `${HEAD}{"/x": {"ge`, /:1:\d+ the text ends inside a string \(is it cut off\?\)/],
    ['JSON that is cut between values', () => HEAD, /:1:43 the text ends where a value should stand/],
    ['a comma too much', () => '{\n  "openapi": "3.1.0",\n}', /:3:1 "}" where a key in quotes should stand/],
    [
      'a key twice',
      () => '{\n  "openapi": "3.1.0",\n  "paths": {},\n  "paths": {}\n}',
      /:4:3 the key "paths" stands twice/,
    ],
    ['a key twice in YAML', () => 'openapi: 3.1.0\npaths: {}\npaths: {}\n', /:3:1 Map keys must be unique/],
    ['YAML that is none', () => 'openapi: 3.1.0\npaths: {a: [}\n', /:2:\d+ /],
    ['an alias of nothing', () => 'openapi: 3.1.0\npaths: *none\n', /:2:8 the alias none leads nowhere/],
    ['a billion laughs', () => LAUGHS, /:3:\d+ aliases that repeat more than 10000 times/],
    ['lists, deep', () => `${HEAD}${nested('[', ']', 100_000)}}`, /:1:\d+ values stand more than 256 deep/],
    ['objects, deep', () => `${HEAD}${nested('{"a":', '}', 100_000)}`, /more than 256 deep/],
    ['lists, deep, in YAML', () => `openapi: ${nested('[', ']', 100_000)}`, /:1:\d+ values stand more than 256 deep/],
    ['dashes, deep', () => `openapi:\n${'- '.repeat(100_000)}a`, /:2:1 values stand more than 256 deep/],
    [
      'indentation, deep',
      () => Array.from({length: 2000}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /values stand more than 256 deep/,
    ],
    ['too many values', () => `${HEAD}[${'[],'.repeat(6_000_000)}0]}`, /more than 5000000 values/],
    ['50 MB of one string', () => `${HEAD}"${'x'.repeat(50_000_000)}`, /the text ends inside a string/],
    ['more than is read', () => ' '.repeat(68_000_000), /more than 64 MiB/],
    ['more YAML than is read', () => `openapi: 3.1.0\nx: ${'y'.repeat(26_000_000)}`, /YAML of more than 24 MiB/],
    ['a number without end', () => `{"openapi": ${'9'.repeat(1_000_000)}}`, /a number of 1000000 digits/],
  ]
  for (const [about, text, wanted] of rows) {
    test(about, async () => {
      const hostile = text()
      const start = process.cpuUsage()
      await assert.rejects(
        manifestOf(hostile),
        (error) =>
          error instanceof RunosError &&
          error.code === 'E_MANIFEST_INVALID' &&
          /^\/srv\/api\.json:\d+:\d+$/.test(error.where ?? '') &&
          wanted.test(`${error.where} ${error.message}`),
      )
      // Of the processor: what else this machine does is no matter here.
      const {user, system} = process.cpuUsage(start)
      assert.ok(user + system < 8_000_000, `${(user + system) / 1e6} s`)
    })
  }
})

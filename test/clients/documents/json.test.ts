import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {editJson} from '#clients/documents/json'
import {Include, type Patch, Removed, UnlessSet, Whole} from '#clients/documents/patch'

const strict = {path: '/p/file.json', comments: false}
const lenient = {path: '/p/file.json', comments: true}

describe('an edit of a JSON document', () => {
  const rows: readonly (readonly [what: string, before: string | undefined, patch: Patch, after: string])[] = [
    ['no file becomes a new one', undefined, {a: {b: 1}}, '{\n  "a": {\n    "b": 1\n  }\n}\n'],
    ['an empty file is an empty object', '', {a: 1}, '{\n  "a": 1\n}\n'],
    ['so is one of white space', ' \r\n', {a: 1}, '{\r\n  "a": 1\r\n}\r\n'],
    ['so is null, which lessons of others crashed on', 'null\n', {a: 1}, '{\n  "a": 1\n}\n'],
    ['null where an object is needed gives way', '{"a": null}', {a: {b: 1}}, '{"a": {\n  "b": 1\n}}'],
    ['a value that differs is replaced alone', '{"a" :1 ,"b":[ 1,2 ]}', {a: 2}, '{"a" :2 ,"b":[ 1,2 ]}'],
    ['an equal value keeps its spelling', '{"a":\t[1 , 2]}', {a: [1, 2]}, '{"a":\t[1 , 2]}'],
    [
      'key order does not make values differ',
      '{"a":{"y":1,"x":2}}',
      {a: new Whole({x: 2, y: 1})},
      '{"a":{"y":1,"x":2}}',
    ],
    ['a member joins a line of members', '{"a": 1}', {b: {c: [true]}}, '{"a": 1, "b": {"c": [true]}}'],
    ['an unknown key stays', '{\n "x": 0\n}', {y: 1}, '{\n "x": 0,\n "y": 1\n}'],
    ['tabs stay tabs', '{\n\t"x": 0\n}', {y: {z: 1}}, '{\n\t"x": 0,\n\t"y": {\n\t\t"z": 1\n\t}\n}'],
    ['no line end at the end stays none', '{\n  "x": 0}', {y: 1}, '{\n  "x": 0,\n  "y": 1}'],
    ['a list gets what is missing', '{"l": ["b" ,"a"]}', {l: new Include(['a', 'c'])}, '{"l": ["b" ,"a", "c"]}'],
    ['an empty list too', '{"l": []}', {l: new Include(['c'])}, '{"l": [\n  "c"\n]}'],
    ['what a person set is not set again', '{"e": {"K": "v"}}', {e: new UnlessSet({})}, '{"e": {"K": "v"}}'],
    ['a member goes, with its comma', '{"a": 1, "b": 2, "c": 3}', {b: new Removed()}, '{"a": 1, "c": 3}'],
    ['the last goes, with the comma before', '{\n  "a": 1,\n  "b": 2\n}\n', {b: new Removed()}, '{\n  "a": 1\n}\n'],
    ['an object that only it was in goes too', '{"a": 1, "b": {"c": 2}}', {b: {c: new Removed()}}, '{"a": 1}'],
    ['what is not there cannot go', '{"a": 1}', {b: {c: new Removed()}}, '{"a": 1}'],
    ['a key of the prototype is a key', '{"__proto__": {"a": 1}}', {b: 1}, '{"__proto__": {"a": 1}, "b": 1}'],
    ['integers above 2^53 keep their digits', '{"id": 9007199254740993}', {b: 1}, '{"id": 9007199254740993, "b": 1}'],
  ]
  for (const [what, before, patch, after] of rows) {
    test(what, () => assert.equal(editJson(before, patch, strict), after))
  }
})

describe('comments and trailing commas, where the reader takes them,', () => {
  const rows: readonly (readonly [what: string, before: string, patch: Patch, after: string])[] = [
    [
      'stay where they are',
      '// top\n{\n  "a": 1, // one\n  "b": 2, /* two */\n}\n',
      {c: 3},
      '// top\n{\n  "a": 1, // one\n  "b": 2, /* two */\n  "c": 3,\n}\n',
    ],
    ['keep to the member they follow', '{\n  "a": 1 // one\n}', {b: 2}, '{\n  "a": 1, // one\n  "b": 2\n}'],
    ['stay in an object without members', '{\n  // nothing yet\n}', {a: 1}, '{\n  // nothing yet\n  "a": 1\n}'],
    ['may hold commas', '{\n  "a": 1 // x, y\n}', {b: 2}, '{\n  "a": 1, // x, y\n  "b": 2\n}'],
  ]
  for (const [what, before, patch, after] of rows) {
    test(what, () => assert.equal(editJson(before, patch, lenient), after))
  }
})

describe('a JSON document that a person has to repair is named with line and column:', () => {
  const rows: readonly (readonly [what: string, text: string, place: string, reason: RegExp])[] = [
    ['a comment where the reader takes none', '{\n  // why\n}', '2:3', /comments are not allowed/],
    ['a trailing comma', '{\n  "a": 1,\n}', '3:1', /key|value/],
    ['a missing brace', '{"a": 1', '1:8', /brace is missing/],
    ['two documents', '{}\n{}', '2:1', /follows after the end/],
    ['a key that stands twice', '{"a": 1,\r\n "b": {"x": 1, "x": 2}}', '2:16', /"x" stands twice/],
    ['a list as the root', '\n[]', '2:1', /an object is needed/],
    ['a text where servers belong', '{"a": "text"}', '1:7', /an object is needed here, this is string/],
    ['a number where a list belongs', '{"l": 1}', '1:7', /a list is needed here, this is number/],
    ['single quotes', "{'a': 1}", '1:2', /./],
    ['a line break in a string', '{"a": "x\ny"}', '1:7', /./],
    ['a NUL', '\u0000', '1:1', /./],
  ]
  for (const [what, text, place, reason] of rows) {
    test(what, () => {
      const patch = {a: {b: 1}, l: new Include(['x'])}
      const where = `/p/file.json:${place}`
      assert.throws(() => editJson(text, patch, strict), {code: 'E_FILE_MALFORMED', where, message: reason})
    })
  }
})

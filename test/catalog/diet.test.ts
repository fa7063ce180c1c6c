import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {slim} from '#catalog/diet'
import type {JsonObject} from '#core/json'

describe('a schema in fewer tokens lets the same values through', () => {
  const cases: readonly (readonly [string, JsonObject, JsonObject])[] = [
    ['titles', {title: 'The Id', type: 'string'}, {type: 'string'}],
    [
      'a property that is called title',
      {properties: {title: {type: 'string'}}},
      {properties: {title: {type: 'string'}}},
    ],
    [
      'widths and bounds of types',
      {type: 'integer', format: 'int32', maximum: 2147483647, minimum: 1},
      {type: 'integer', minimum: 1},
    ],
    [
      'what is so without being said',
      {type: 'object', additionalProperties: true, minProperties: 0, properties: {}},
      {type: 'object'},
    ],
    [
      'a description that repeats its name',
      {properties: {user_id: {description: 'The user ID.'}}},
      {properties: {user_id: {}}},
    ],
    [
      'addresses of links',
      {description: 'See [the *docs*](https://example.com/a_(b)) for **more**.'},
      {description: 'See the *docs* for more.'},
    ],
    ['examples beside a list of values', {enum: ['a', 'b'], examples: ['a']}, {enum: ['a', 'b']}],
    ['more than one example', {type: 'string', examples: ['2 GB', '4 GB']}, {type: 'string', examples: ['2 GB']}],
    [
      'data stays data',
      {default: {title: 'x', minLength: 0}, enum: [{title: 'x'}]},
      {default: {title: 'x', minLength: 0}, enum: [{title: 'x'}]},
    ],
    [
      'a shared schema that one place refers to',
      {properties: {a: {$ref: '#/$defs/one', description: 'mine'}}, $defs: {one: {type: 'string', description: 'its'}}},
      {properties: {a: {type: 'string', description: 'mine'}}},
    ],
    [
      'one that two refer to stays shared, and what only it refers to moves into it',
      {
        properties: {a: {$ref: '#/$defs/b'}, c: {$ref: '#/$defs/b'}},
        $defs: {b: {items: {$ref: '#/$defs/d'}}, d: {type: 'null'}},
      },
      {properties: {a: {$ref: '#/$defs/b'}, c: {$ref: '#/$defs/b'}}, $defs: {b: {items: {type: 'null'}}}},
    ],
    [
      'a circle stays one',
      {properties: {a: {$ref: '#/$defs/b'}}, $defs: {b: {properties: {b: {$ref: '#/$defs/b'}}}}},
      {properties: {a: {$ref: '#/$defs/b'}}, $defs: {b: {properties: {b: {$ref: '#/$defs/b'}}}}},
    ],
    [
      'two parts of one schema stay two',
      {properties: {a: {$ref: '#/$defs/b', minLength: 2}}, $defs: {b: {minLength: 5}}},
      {properties: {a: {$ref: '#/$defs/b', minLength: 2}}, $defs: {b: {minLength: 5}}},
    ],
  ]
  for (const [what, given, wanted] of cases) test(what, () => assert.deepEqual(slim(given), wanted))
})

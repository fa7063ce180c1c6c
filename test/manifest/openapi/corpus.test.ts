import assert from 'node:assert/strict'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {stringifyJson} from '#core/json'
import {examine} from '../../../scripts/lib/corpus/examine.ts'
import {ROOT} from '../../../scripts/lib/tree.ts'

/** What real documents hold, in a few lines each (`npm run corpus` reads them all). */
const FOUND: readonly (readonly [string, object])[] = [
  [
    'the same body as JSON and as a form, a schema that holds itself, marks that are drawings',
    {
      paths: {
        '/v1/charges': {
          post: {
            operationId: 'PostCharges',
            'x-code-samples': [{source: 'x'.repeat(1000)}],
            requestBody: {
              content: {
                'application/json': {schema: {$ref: '#/components/schemas/charge'}},
                'application/x-www-form-urlencoded': {
                  schema: {$ref: '#/components/schemas/charge'},
                  encoding: {expand: {explode: true, style: 'deepObject'}},
                },
              },
            },
            responses: {default: {description: ''}},
          },
        },
      },
      components: {schemas: {charge: {properties: {refund: {anyOf: [{$ref: '#/components/schemas/charge'}]}}}}},
    },
  ],
  [
    'one path for every action, told apart by a fragment; the same name in path and query',
    {
      paths: {
        '/{id}/#Action=Start': {get: {parameters: [{name: 'id', in: 'query', schema: {}}], responses: {}}},
        '/{id}/#Action=Stop': {get: {parameters: [{name: 'id', in: 'query', schema: {}}], responses: {}}},
      },
    },
  ],
  [
    'types, patterns and bounds of other languages; requirements twice; choices of nothing',
    {
      paths: {
        '/x': {
          post: {
            parameters: [
              {name: 'filter[name]', in: 'query', schema: {type: 'String', pattern: '(?i)^\\p{Alnum}$'}},
              {name: '$top', in: 'query', schema: {type: 'integer', minimum: '0', multipleOf: 0}},
              {name: 'ids[]', in: 'query', schema: {type: 'array', items: {enum: []}}},
            ],
            requestBody: {
              content: {
                'application/json': {
                  schema: {
                    required: ['a', 'a', 1],
                    properties: {a: {type: ['string', 'thing'], minLength: '3'}, b: null, c: {allOf: []}},
                    patternProperties: {'[': {}, '^x-': {type: 'any'}},
                    discriminator: 'a',
                    default: 12345678901234567890n,
                  },
                },
              },
            },
            responses: {200: {content: {'*/*': {schema: {$ref: '#/components/schemas/Missing'}}}}},
          },
        },
      },
    },
  ],
  [
    'names that are only signs, or the same when they are written small, or very long',
    {
      paths: Object.fromEntries(
        [
          '查询',
          '查詢',
          'getX',
          'get_x',
          'GetX',
          '...',
          `list${'VeryLong'.repeat(30)}`,
          `list${'VeryLong'.repeat(31)}`,
        ].map((operationId, index) => [`/${index}`, {get: {operationId, responses: {}}}]),
      ),
    },
  ],
  [
    'a schema under a path, with a name of signs',
    {
      paths: {
        '/a~b': {
          get: {responses: {200: {content: {'application/json': {schema: {properties: {'ü ö': {type: 'string'}}}}}}}},
        },
        '/c': {
          get: {
            parameters: [
              {
                name: 'q',
                in: 'query',
                schema: {
                  $ref: '#/paths/~1a~0b/get/responses/200/content/application~1json/schema/properties/%C3%BC%20%C3%B6',
                },
              },
            ],
          },
        },
      },
    },
  ],
]

describe('what real descriptions hold is read, compiled and valid', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'runos-corpus-'))
  })
  after(() => rm(folder, {recursive: true}))

  for (const [index, [about, document]] of FOUND.entries()) {
    test(about, async () => {
      const path = join(folder, `${index}.json`)
      const whole = {openapi: '3.0.3', info: {title: 'x', version: '1'}, ...document}
      await writeFile(path, stringifyJson(whole as never))
      const {outcome, why, badSchemas, badNames, operations, tools} = await examine(path, 'found.json')
      assert.deepEqual(
        {outcome, why, badSchemas, badNames},
        {outcome: 'compiled', why: undefined, badSchemas: [], badNames: []},
      )
      assert.equal(tools, operations)
    })
  }

  test("the contract of the sandbox's API", async () => {
    const found = await examine(join(ROOT, 'manifest', 'runos.openapi.json'), 'runos.openapi.json')
    const {outcome, badSchemas, badNames, unsupported} = found
    assert.deepEqual(
      {outcome, badSchemas, badNames, unsupported},
      {outcome: 'compiled', badSchemas: [], badNames: [], unsupported: {}},
    )
    assert.ok(found.tools >= 150)
  })
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Manifest} from '#core/manifest'
import {manifestOf, yaml} from './support.ts'

const INFO = {title: 'Pets', version: '1.2'}
const SERVER = 'https://api.pets.example/v1'

/** The same small API as each format says it. */
const IN_SWAGGER = {
  swagger: '2.0',
  info: INFO,
  host: 'api.pets.example',
  basePath: '/v1/',
  schemes: ['http', 'https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  securityDefinitions: {key: {type: 'apiKey', in: 'header', name: 'X-Key'}, login: {type: 'basic'}},
  security: [{key: []}],
  parameters: {limit: {name: 'limit', in: 'query', type: 'integer', maximum: 50, exclusiveMaximum: true}},
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        tags: ['pets'],
        summary: 'All pets',
        parameters: [
          {$ref: '#/parameters/limit'},
          {name: 'tag', in: 'query', type: 'array', items: {type: 'string'}, collectionFormat: 'multi'},
          {name: 'sort', in: 'query', type: 'array', items: {type: 'string'}, collectionFormat: 'pipes'},
        ],
        responses: {
          200: {
            description: 'ok',
            schema: {type: 'array', items: {$ref: '#/definitions/Pet'}},
            examples: {'application/json': [{name: 'Rex'}]},
          },
        },
      },
      post: {
        operationId: 'addPet',
        parameters: [{name: 'pet', in: 'body', required: true, schema: {$ref: '#/definitions/Pet'}}],
        responses: {201: {description: 'made', schema: {$ref: '#/definitions/Pet'}}},
      },
    },
    '/pets/{id}/photo': {
      parameters: [{name: 'id', in: 'path', required: true, type: 'integer', format: 'int64'}],
      put: {
        operationId: 'setPhoto',
        consumes: ['multipart/form-data'],
        security: [{login: []}],
        parameters: [
          {name: 'photo', in: 'formData', type: 'file', required: true},
          {name: 'caption', in: 'formData', type: 'string', description: 'Below it'},
        ],
        responses: {204: {description: 'done'}},
      },
    },
  },
  definitions: {
    Pet: {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: {type: 'integer', format: 'int64', readOnly: true},
        name: {type: 'string', example: 'Rex'},
        owner: {type: 'string', 'x-nullable': true},
        mother: {$ref: '#/definitions/Pet'},
      },
    },
  },
}

const inOpenapi = (openapi: string) => {
  const before31 = openapi.startsWith('3.0')
  const pet = {$ref: '#/components/schemas/Pet'}
  return {
    openapi,
    info: INFO,
    servers: [
      {
        url: 'https://{where}.pets.example/v1',
        variables: {where: {default: 'api', enum: ['api', 'test']}},
      },
      {url: 'http://api.pets.example/v1/'},
    ],
    security: [{key: []}],
    paths: {
      '/pets': {
        get: {
          operationId: 'listPets',
          tags: ['pets'],
          summary: 'All pets',
          parameters: [
            {$ref: '#/components/parameters/limit'},
            {name: 'tag', in: 'query', schema: {type: 'array', items: {type: 'string'}}},
            {
              name: 'sort',
              in: 'query',
              style: 'pipeDelimited',
              explode: false,
              schema: {type: 'array', items: {type: 'string'}},
            },
          ],
          responses: {
            200: {
              description: 'ok',
              content: {
                'application/json': {
                  schema: {type: 'array', items: pet},
                  // As a text or one of several: what an example may be as well.
                  ...(before31 ? {example: '[{"name": "Rex"}]'} : {examples: {one: {value: [{name: 'Rex'}]}}}),
                },
              },
            },
          },
        },
        post: {
          operationId: 'addPet',
          requestBody: {required: true, content: {'application/json': {schema: pet}}},
          responses: {201: {description: 'made', content: {'application/json': {schema: pet}}}},
        },
      },
      '/pets/{id}/photo': {
        parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'integer', format: 'int64'}}],
        put: {
          operationId: 'setPhoto',
          security: [{login: []}],
          requestBody: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  properties: {
                    photo: {type: 'string', format: 'binary'},
                    caption: {type: 'string', description: 'Below it'},
                  },
                  required: ['photo'],
                },
              },
            },
          },
          responses: {204: {description: 'done'}},
        },
      },
    },
    components: {
      securitySchemes: {
        key: {type: 'apiKey', in: 'header', name: 'X-Key'},
        login: {type: 'http', scheme: 'Basic'},
      },
      parameters: {
        limit: {
          name: 'limit',
          in: 'query',
          schema: before31
            ? {type: 'integer', maximum: 50, exclusiveMaximum: true}
            : {type: 'integer', exclusiveMaximum: 50},
        },
      },
      schemas: {
        Pet: {
          type: 'object',
          required: ['id', 'name'],
          properties: {
            id: {type: 'integer', format: 'int64', readOnly: true},
            name: before31 ? {type: 'string', example: 'Rex'} : {type: 'string', examples: ['Rex']},
            owner: before31 ? {type: 'string', nullable: true} : {type: ['string', 'null']},
            mother: pet,
          },
        },
      },
    },
  }
}

const LIST = {
  id: 'listPets',
  words: ['list', 'pets'],
  summary: 'All pets',
  description: 'All pets',
  method: 'GET',
  path: '/pets',
  tags: ['pets'],
  security: [{key: []}],
  parameters: [
    {
      name: 'limit',
      in: 'query',
      required: false,
      schema: {type: 'integer', exclusiveMaximum: 50},
      style: 'form',
      explode: true,
    },
    {
      name: 'tag',
      in: 'query',
      required: false,
      schema: {type: 'array', items: {type: 'string'}},
      style: 'form',
      explode: true,
    },
    {
      name: 'sort',
      in: 'query',
      required: false,
      schema: {type: 'array', items: {type: 'string'}},
      style: 'pipeDelimited',
      explode: false,
    },
  ],
  answers: [
    {
      status: '200',
      type: 'application/json',
      schema: {type: 'array', items: {$ref: '#/$defs/Pet_answer'}},
      example: [{name: 'Rex'}],
    },
  ],
}
const ADD = {
  id: 'addPet',
  words: ['add', 'pet'],
  description: '',
  method: 'POST',
  path: '/pets',
  security: [{key: []}],
  parameters: [],
  body: {kind: 'whole', required: true, media: [{type: 'application/json', schema: {$ref: '#/$defs/Pet'}}]},
  answers: [{status: '201', type: 'application/json', schema: {$ref: '#/$defs/Pet_answer'}}],
}
const PHOTO = {
  id: 'setPhoto',
  words: ['set', 'photo'],
  description: '',
  method: 'PUT',
  path: '/pets/{id}/photo',
  security: [{login: []}],
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      schema: {type: 'integer', format: 'int64'},
      style: 'simple',
      explode: false,
    },
  ],
  body: {
    kind: 'whole',
    required: true,
    media: [
      {
        type: 'multipart/form-data',
        schema: {
          type: 'object',
          properties: {photo: {type: 'string', format: 'binary'}, caption: {type: 'string', description: 'Below it'}},
          required: ['photo'],
        },
      },
    ],
  },
  answers: [{status: '204'}],
}
const NAME = {type: 'string', examples: ['Rex']}
const OWNER = {type: ['string', 'null']}
const DEFS = {
  Pet: {
    type: 'object',
    required: ['name'],
    properties: {name: NAME, owner: OWNER, mother: {$ref: '#/$defs/Pet'}},
  },
  Pet_answer: {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: {type: 'integer', format: 'int64', readOnly: true},
      name: NAME,
      owner: OWNER,
      mother: {$ref: '#/$defs/Pet_answer'},
    },
  },
}

describe('every format says the same API in the same words', () => {
  const documents: readonly (readonly [string, object])[] = [
    ['Swagger 2', IN_SWAGGER],
    ['OpenAPI 3.0', inOpenapi('3.0.3')],
    ['OpenAPI 3.1', inOpenapi('3.1.1')],
    ['OpenAPI 3.2', inOpenapi('3.2.0')],
  ]
  for (const [name, document] of documents) {
    for (const [syntax, text] of [
      ['JSON', JSON.stringify(document)],
      ['YAML', yaml(document)],
    ] as const) {
      test(`${name}, ${syntax}`, async () => {
        const manifest: Manifest = await manifestOf(text)
        assert.deepEqual(manifest.operations, [LIST, ADD, PHOTO])
        assert.deepEqual(manifest.defs, DEFS)
        assert.deepEqual(manifest.servers, [SERVER, SERVER.replace('https', 'http')])
        assert.deepEqual(manifest.schemes, {
          key: {kind: 'api-key', in: 'header', name: 'X-Key'},
          login: {kind: 'basic'},
        })
        assert.deepEqual(manifest.remarks, [])
        assert.equal(manifest.title, 'Pets')
        assert.match(manifest.version, /^1\.2\+[0-9a-f]{12}$/)
      })
    }
  }

  test('the RunOS manifest is one of them', async () => {
    const {operations} = await manifestOf({
      version: '7',
      commands: [{command: 'pets/list', method: 'GET', endpoint: '/:aid/pets', mcp: ['read']}],
    })
    assert.deepEqual(
      operations.map(({id, method, path, declared}) => ({id, method, path, declared})),
      [{id: 'pets/list', method: 'GET', path: '/{aid}/pets', declared: ['read']}],
    )
  })

  test('the same bytes have the same version, any other byte another', async () => {
    const version = async (text: string) => (await manifestOf(text)).version
    const text = JSON.stringify(IN_SWAGGER)
    assert.equal(await version(text), await version(text))
    assert.notEqual(await version(text), await version(`${text} `))
  })
})

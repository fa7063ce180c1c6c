import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {RunosError} from '#core/errors'
import {parseRunosManifest} from '#manifest/formats/runos'
import {manifestText} from '../support/manifest.ts'

const GOOD = {command: 'a/{id}/show', method: 'GET', endpoint: '/:aid/a/:id', mcp: ['read']}
const withCommand = (change: object) => JSON.stringify({version: '1', commands: [GOOD, {...GOOD, ...change}]})

describe('a manifest that cannot be used is named with its place', () => {
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['empty', '', /m\.json:1:1 .*not JSON/],
    ['cut off', manifestText([GOOD]).slice(0, -20), /m\.json:1:\d+ .*cut off/],
    ['a comma too much, on line 3', '{\n"version": "1",\n"commands": [,]\n}', /m\.json:3:14 /],
    ['not JSON at all', '<html>', /m\.json:1:1 /],
    ['a list', '[]', /m\.json .*not a JSON object/],
    ['null', 'null', /m\.json .*not a JSON object/],
    ['no version', '{"commands":[]}', /version is missing/],
    ['an empty version', '{"version":"","commands":[]}', /version is empty/],
    ['no commands', '{"version":"1"}', /commands is not a list/],
    ['a method that does not exist', withCommand({method: 'STEAL'}), /commands\[1\]\.method is "STEAL"/],
    ['a tier that does not exist', withCommand({mcp: ['reads']}), /commands\[1\]\.mcp\[0\] is "reads"/],
    ['an endpoint on another host', withCommand({endpoint: '//evil.example/x'}), /commands\[1\]\.endpoint/],
    ['an endpoint that is an address', withCommand({endpoint: 'https://evil.example/x'}), /commands\[1\]\.endpoint/],
    ['an endpoint with a query', withCommand({endpoint: '/x?admin=true'}), /commands\[1\]\.endpoint/],
    ['an endpoint that climbs', withCommand({endpoint: '/:aid/../x'}), /commands\[1\]\.endpoint/],
    ['an encoded climb', withCommand({endpoint: '/:aid/%2e%2e/x'}), /commands\[1\]\.endpoint/],
    [
      'a field without a name',
      withCommand({input: {fields: [{type: 'string'}]}}),
      /commands\[1\]\.input\.fields\[0\]\.name is missing/,
    ],
    [
      'a choice that is a number',
      withCommand({input: {fields: [{name: 'x', type: 'string', enum: [1]}]}}),
      /enum\[0\] is not a string/,
    ],
  ]
  for (const [about, text, message] of rows) {
    test(about, () => {
      assert.throws(
        () => parseRunosManifest(text, 'm.json'),
        (error) =>
          error instanceof RunosError &&
          error.code === 'E_MANIFEST_INVALID' &&
          message.test(`${error.where} ${error.message}`),
      )
    })
  }
})

describe('a manifest is read as the API writes it', () => {
  const operation = (change: object) =>
    parseRunosManifest(JSON.stringify({version: '1', commands: [{...GOOD, ...change}]}), 'm.json').operations[0]

  test('unknown keys are left alone, null and missing parts are none, methods may be lower case', () => {
    const text = JSON.stringify({
      version: '45.3.0+virt',
      news: 1,
      commands: [{...GOOD, method: 'patch', input: null, output: null, description: null, sensitive: true}],
    })
    const {version, operations} = parseRunosManifest(text, 'm.json')
    assert.equal(version, '45.3.0+virt')
    assert.deepEqual(operations, [
      {
        id: 'a/{id}/show',
        words: ['a', '{id}', 'show'],
        description: '',
        method: 'PATCH',
        path: '/{aid}/a/{id}',
        parameters: [
          {
            in: 'path',
            style: 'simple',
            explode: false,
            name: 'aid',
            required: true,
            schema: {type: 'string'},
            supplied: 'account',
          },
          {
            in: 'path',
            style: 'simple',
            explode: false,
            name: 'id',
            required: true,
            schema: {type: 'string', minLength: 1},
          },
        ],
        answers: [],
        declared: ['read'],
        startsJob: false,
      },
    ])
  })

  test('output fields may be names and objects in one list; a jobId among them is a job', () => {
    const output = {type: 'object', fields: ['jobId', {name: 'state', type: 'string', enum: ['a']}]}
    const found = operation({output})
    assert.deepEqual(Object.keys((found?.answers[0]?.schema as {properties: object} | undefined)?.properties ?? {}), [
      'jobId',
      'state',
    ])
    assert.equal(found?.startsJob, true)
  })

  test('the client fills in its own version and system, and nobody is asked for them', () => {
    const input = {
      fields: [
        {name: 'version', type: 'string'},
        {name: 'os', type: 'string'},
        {name: 'verbose', type: 'boolean'},
      ],
    }
    const found = operation({command: 'cli/version-check', endpoint: '/cli/version-check', input})
    assert.deepEqual(
      found?.parameters.map(({name, supplied}) => [name, supplied]),
      [
        ['version', 'version'],
        ['os', 'os'],
        ['verbose', undefined],
      ],
    )
  })
})

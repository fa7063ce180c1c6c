import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {RunosError} from '#core/errors'
import {parseManifest} from '#manifest/formats/index'

/** Reads a description whose files stand in a map; answers what was read, too. */
async function manifestOf(files: Readonly<Record<string, string>>, entry: string, allow: readonly string[] = []) {
  const asked: string[] = []
  const read = async (address: string): Promise<string> => {
    asked.push(address)
    const text = files[address]
    if (text === undefined) throw new Error('there is no such file')
    return text
  }
  const manifest = await parseManifest({text: files[entry] ?? '', address: entry, read, allow})
  return {manifest, asked}
}

const HOME = 'file:///srv/api'
const START = `${HOME}/openapi.yaml`
const YAML_START = `openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /items:
    $ref: paths/items.yaml
`
const FIVE: Readonly<Record<string, string>> = {
  [START]: YAML_START,
  [`${HOME}/paths/items.yaml`]: `get:
  operationId: listItems
  parameters:
    - $ref: ../parameters.yaml#/limit
  responses:
    '200': {description: ok, content: {application/json: {schema: {$ref: '../schemas/item.json'}}}}
`,
  [`${HOME}/parameters.yaml`]: 'limit: {name: limit, in: query, schema: {type: integer}}\n',
  [`${HOME}/schemas/item.json`]:
    '{"type": "object", "properties": {"parts": {"items": {"$ref": "part.json#/$defs/Part"}}}}',
  [`${HOME}/schemas/part.json`]:
    '{"$defs": {"Part": {"properties": {"of": {"$ref": "item.json"}, "next": {"$ref": "#/$defs/Part"}}}}}',
}

describe('a description of several files', () => {
  test('five files that refer to each other are one manifest', async () => {
    const {manifest, asked} = await manifestOf(FIVE, START)
    const [operation] = manifest.operations
    assert.equal(operation?.id, 'listItems')
    assert.deepEqual(operation?.parameters[0]?.schema, {type: 'integer'})
    assert.deepEqual(operation?.answers, [{status: '200', type: 'application/json', schema: {$ref: '#/$defs/item'}}])
    assert.deepEqual(manifest.defs, {
      item: {type: 'object', properties: {parts: {items: {$ref: '#/$defs/Part'}}}},
      Part: {properties: {of: {$ref: '#/$defs/item'}, next: {$ref: '#/$defs/Part'}}},
    })
    assert.deepEqual(manifest.remarks, [])
    assert.equal(asked.length, 4)
  })

  test('a change in any of them is another version', async () => {
    const before = await manifestOf(FIVE, START)
    const after = await manifestOf(
      {...FIVE, [`${HOME}/parameters.yaml`]: `${FIVE[`${HOME}/parameters.yaml`]}#\n`},
      START,
    )
    assert.notEqual(before.manifest.version, after.manifest.version)
  })

  test('the same from an origin', async () => {
    const remote = Object.fromEntries(
      Object.entries(FIVE).map(([address, text]) => [address.replace('file:///srv', 'https://shop.example'), text]),
    )
    const {manifest} = await manifestOf(remote, 'https://shop.example/api/openapi.yaml')
    assert.equal(manifest.operations[0]?.id, 'listItems')
  })
})

describe('a reference does not leave the folder or the origin', () => {
  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'another origin',
      START,
      'https://evil.example/x.yaml',
      /another origin, https:\/\/evil\.example; nothing was fetched/,
    ],
    ['this machine', START, 'http://127.0.0.1:8080/x', /another origin, http:\/\/127\.0\.0\.1:8080/],
    ['the address of a cloud', START, 'http://169.254.169.254/latest', /another origin, http:\/\/169\.254\.169\.254/],
    ['a file above', START, '../secret.yaml', /leads out of the folder/],
    ['a file above, encoded', START, '%2e%2e/secret.yaml', /leads out of the folder/],
    ['a file with an encoded separator', START, '..%2fsecret.yaml', /leads out of the folder/],
    ['a file by its whole path', START, '/etc/passwd', /leads out of the folder/],
    ['a file by its address', START, 'file:///etc/passwd', /leads out of the folder/],
    ['a file of another machine', START, '//evil.example/api/x.yaml', /leads out of the folder/],
    ['a neighbour with the same beginning', START, '../api-secret/x.yaml', /leads out of the folder/],
    ['data', START, 'data:application/json,{}', /another origin, data:/],
    ['a file from the network', 'https://shop.example/a/api.yaml', 'file:///etc/passwd', /leads out of the folder/],
    [
      'another port',
      'https://shop.example/a/api.yaml',
      'https://shop.example:8443/x',
      /another origin, https:\/\/shop\.example:8443/,
    ],
    [
      'no encryption',
      'https://shop.example/a/api.yaml',
      'http://shop.example/x',
      /another origin, http:\/\/shop\.example/,
    ],
    [
      'a trailing dot',
      'https://shop.example/a/api.yaml',
      'https://shop.example./x',
      /another origin, https:\/\/shop\.example\./,
    ],
    ['a name and password', 'https://shop.example/a/api.yaml', 'https://a:b@shop.example/x', /another origin/],
  ]
  for (const [about, entry, reference, message] of refused) {
    test(about, async () => {
      const text = YAML_START.replace('paths/items.yaml', `'${reference}'`)
      await assert.rejects(
        manifestOf({[entry]: text}, entry),
        (error) =>
          error instanceof RunosError &&
          error.code === 'E_MANIFEST_INVALID' &&
          message.test(error.message) &&
          /:5:\d+$/.test(error.where ?? ''),
      )
    })
  }

  test('an origin that the person named may be read', async () => {
    const other = 'https://schemas.example/items.yaml'
    const files = {
      [START]: YAML_START.replace('paths/items.yaml', other),
      [other]: 'get: {operationId: listItems, responses: {}}',
    }
    const {manifest} = await manifestOf(files, START, ['https://schemas.example'])
    assert.equal(manifest.operations[0]?.id, 'listItems')
  })

  test('what such an origin refers to is judged as everything else', async () => {
    const other = 'https://schemas.example/items.yaml'
    const files = {
      [START]: YAML_START.replace('paths/items.yaml', other),
      [other]: `get: {parameters: [{$ref: '${HOME}/parameters.yaml#/limit'}]}`,
    }
    await assert.rejects(manifestOf(files, START, ['https://schemas.example']), /leads out of the folder/)
  })

  test('a file that is not there is named, and who asked for it', async () => {
    await assert.rejects(
      manifestOf({[START]: YAML_START}, START),
      /\/srv\/api\/openapi\.yaml needs \/srv\/api\/paths\/items\.yaml, which cannot be read: there is no such file/,
    )
  })

  test('a reference in an example is no reference', async () => {
    const text = JSON.stringify({
      openapi: '3.1.0',
      info: {},
      paths: {
        '/x': {
          post: {requestBody: {content: {'application/json': {schema: {default: {$ref: 'https://evil.example/x'}}}}}},
        },
      },
    })
    const {asked} = await manifestOf({[START]: text}, START)
    assert.deepEqual(asked, [])
  })
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {manifestOf, operationOf} from './support.ts'

const SCHEMES = {login: {type: 'http', scheme: 'bearer'}}
const parameter = (name: string, description: string, where = 'query') => ({
  name,
  in: where,
  required: true,
  description,
  schema: {type: 'string'},
})

describe('what a document says twice', () => {
  const asked = async (parameters: object[], security: object[] = [{login: []}]) => {
    const get = {parameters, security, responses: {}}
    const operation = await operationOf({'/x': {get}}, {components: {securitySchemes: SCHEMES}})
    return operation.parameters.map(({name}) => name)
  }

  test('the credential as a parameter beside the security scheme is no argument', async () => {
    const token = parameter('token', 'Authentication token. Requires scope: `users:read`', 'header')
    const access = parameter('access_token', 'OAuth access token.')
    const key = parameter('key', 'API key. Your API key identifies your project.')
    assert.deepEqual(await asked([token, access, key, parameter('limit', 'How many')]), ['limit'])
  })
  test('a token that the operation is about stays one', async () => {
    const token = parameter('token', 'The access token to revoke')
    assert.deepEqual(await asked([token, parameter('key', 'The key of the object')]), ['token', 'key'])
  })
  test('where nobody asks for a credential, nothing is taken for one', async () => {
    assert.deepEqual(await asked([parameter('token', 'Authentication token')], []), ['token'])
  })

  test("an operation that names the API's own address goes where the API goes", async () => {
    const servers = [{url: 'https://api.example.com/v1'}]
    const get = {servers, responses: {}}
    const upload = {servers: [{url: 'https://uploads.example.com'}], responses: {}}
    const {operations} = await manifestOf({
      openapi: '3.0.3',
      info: {title: 'A', version: '1'},
      servers,
      paths: {'/x': {get, put: upload}},
    })
    assert.deepEqual(
      operations.map(({server}) => server),
      [undefined, 'https://uploads.example.com'],
    )
  })
  test('of an address that leaves its protocol open only that much is known', async () => {
    const get = {servers: [{url: 'https://cluster.example'}], responses: {}}
    const {servers, operations, remarks} = await manifestOf({
      openapi: '3.0.0',
      info: {title: 'A', version: '1'},
      servers: [{url: '//cluster.example'}],
      paths: {'/x': {get}},
    })
    assert.equal(servers, undefined) // nothing is sent there before a person says where
    assert.match(remarks?.join() ?? '', /give one with --base-url/)
    assert.equal(operations[0]?.server, undefined)
  })
})

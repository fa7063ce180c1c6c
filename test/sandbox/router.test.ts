import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {ContractOperation} from '#sandbox/contract'
import {createRouter} from '#sandbox/router'

/** `GET /{aid}/clusters/{cid}`; a last `{key...}` takes the rest. */
function operation(text: string): ContractOperation {
  const [method = '', template = ''] = text.split(' ')
  const path = template
    .slice(1)
    .split('/')
    .map((segment) => (segment.startsWith('{') ? {param: segment.replace(/[{}.]/g, '')} : segment))
  const rest = template.endsWith('...}')
  return {
    id: text,
    method,
    path,
    rest,
    tiers: 'any',
    bodyType: undefined,
    checkRequest: () => [],
    checkAnswer: () => undefined,
  }
}

const route = createRouter(
  [
    'GET /{aid}/{cid}/apps',
    'POST /{aid}/{cid}/apps',
    'GET /{aid}/clusters/{cid}',
    'PATCH /{aid}/clusters/mcp-docs',
    'GET /{aid}/clusters/mcp-docs',
    'GET /public/{sid}/{bucket}/{key...}',
  ].map(operation),
)

describe('routes', () => {
  const rows: [string, string, string | undefined, Record<string, string>][] = [
    ['GET', '/acme1/prod1/apps', 'GET /{aid}/{cid}/apps', {aid: 'acme1', cid: 'prod1'}],
    ['POST', '/acme1/prod1/apps', 'POST /{aid}/{cid}/apps', {aid: 'acme1', cid: 'prod1'}],
    ['GET', '/acme1/clusters/i4y', 'GET /{aid}/clusters/{cid}', {aid: 'acme1', cid: 'i4y'}],
    ['GET', '/acme1/clusters/mcp-docs', 'GET /{aid}/clusters/mcp-docs', {aid: 'acme1'}],
    [
      'GET',
      '/public/abcde/site/css/a%20b.css',
      'GET /public/{sid}/{bucket}/{key...}',
      {sid: 'abcde', bucket: 'site', key: 'css/a b.css'},
    ],
    ['GET', '/acme1/a%2Fb/apps', 'GET /{aid}/{cid}/apps', {aid: 'acme1', cid: 'a/b'}],
  ]
  for (const [method, path, wanted, params] of rows) {
    it(`${method} ${path} is ${wanted}`, () => {
      const found = route(method, path)
      assert.ok(found && 'operation' in found)
      assert.equal(found.operation.id, wanted)
      assert.deepEqual(found.params, params)
    })
  }

  for (const path of [
    '/acme1//apps',
    '/acme1/../apps',
    '/acme1/%2e%2e/apps',
    '/acme1/%2E/apps',
    '/acme1/%zz/apps',
    '/a/b/c/d',
    'acme1/prod1/apps',
    '',
  ]) {
    it(`${path || 'an empty path'} leads nowhere`, () => assert.equal(route('GET', path), undefined))
  }

  it('says which methods a path takes, those of the most literal template alone', () => {
    assert.deepEqual(route('DELETE', '/acme1/prod1/apps'), {allowed: ['GET', 'POST']})
    assert.deepEqual(route('DELETE', '/acme1/clusters/mcp-docs'), {allowed: ['GET', 'PATCH']})
  })
})

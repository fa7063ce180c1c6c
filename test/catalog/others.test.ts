import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {otherPaths} from '#catalog/others'
import type {Operation} from '#core/manifest'
import {operation} from '../support/any-api.ts'

/** What each path could be taken for among the others, all of one method. */
function taken(paths: readonly string[], more: (path: string) => Partial<Operation> = () => ({})) {
  const operations = paths.map((path) => operation({id: path, path, ...more(path)}))
  return Object.fromEntries([...otherPaths(operations)].map(([{path}, others]) => [path, others]))
}

describe('which operations a value could turn another one into', () => {
  test('a literal where the other has a placeholder', () =>
    assert.deepEqual(
      taken(['/gists/{id}', '/gists/public', '/gists/{id}/forks', '/gists/public/forks', '/users/public']),
      {
        '/gists/{id}': ['/gists/public'],
        '/gists/{id}/forks': ['/gists/public/forks'],
      },
    ))
  test('in any of several places', () =>
    assert.deepEqual(taken(['/{a}/{b}', '/x/{b}', '/{a}/y', '/x/y']), {
      '/{a}/{b}': ['/x/y', '/x/{}', '/{}/y'],
      '/x/{b}': ['/x/y', '/{}/y'],
      '/{a}/y': ['/x/y', '/x/{}'],
    }))
  test('a placeholder with text beside it', () =>
    assert.deepEqual(taken(['/items/{id}', '/items/{id}:cancel', '/items/{id}.json']), {
      '/items/{id}': ['/items/{}.json', '/items/{}:cancel'],
      '/items/{id}:cancel': ['/items/{}.json'],
      '/items/{id}.json': ['/items/{}:cancel'],
    }))
  test('not those of another method or another server', () => {
    assert.deepEqual(
      taken(['/a/{id}', '/a/b'], (path) => ({method: path === '/a/b' ? 'POST' : 'GET'})),
      {},
    )
    assert.deepEqual(
      taken(['/a/{id}', '/a/b'], (path) => (path === '/a/b' ? {server: 'https://b.example'} : {})),
      {},
    )
  })
  test('ten thousand of them, which nobody could compare pair by pair', {timeout: 60_000}, () => {
    const paths = Array.from({length: 10_000}, (_, index) => `/a${index % 100}/{id}/b${index}/{x}`)
    assert.deepEqual(taken(paths), {})
  })
})

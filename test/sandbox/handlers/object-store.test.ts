import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {type Api, openApi} from './support.ts'

const at = {id: 'mn1a7'}
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('an object store', () => {
  let api: Api
  before(async () => {
    api = await openApi()
  })
  after(() => api[Symbol.asyncDispose]())

  const put = (bucket: string, key: string, text: string) =>
    api.done('services/minio/{id}/put-object', {
      at,
      body: {bucket, key, content: base64(text), contentType: 'text/plain'},
    })

  test('anybody fetches an object of a public bucket, below the address that the bucket has', async () => {
    const bucket = await api.done('services/minio/{id}/create-bucket', {
      at,
      body: {name: 'downloads', publicRead: true},
    })
    await put('downloads', 'notes/first of all.txt', 'hello')
    const answer = await fetch(`${bucket.url}/notes/first%20of%20all.txt`)
    assert.deepEqual(
      [answer.status, answer.headers.get('content-type'), await answer.text()],
      [200, 'text/plain', 'hello'],
    )
  })

  test('nobody fetches an object of a private bucket without credentials', async () => {
    const bucket = await api.done('services/minio/{id}/create-bucket', {at, body: {name: 'private'}})
    const {url} = await put('private', 'a', 'hello')
    assert.equal(url, `${bucket.url}/a`)
    assert.equal((await fetch(url)).status, 403)
    assert.equal((await fetch(`${bucket.url}/is-not-there`)).status, 403, 'nor learns whether there is one')
    const {content} = await api.done('services/minio/{id}/get-object', {at, query: {bucket: 'private', key: 'a'}})
    assert.equal(content, base64('hello'))
  })

  test('an object that is not in a public bucket is not found', async () => {
    const {url} = await api.done('services/minio/{id}/create-bucket', {at, body: {name: 'empty-one', publicRead: true}})
    assert.equal((await fetch(`${url}/nothing`)).status, 404)
  })

  test('a bucket with objects is not removed', async () => {
    await api.done('services/minio/{id}/create-bucket', {at, body: {name: 'full'}})
    await put('full', 'a', '')
    const {status, body} = await api.call('services/minio/{id}/delete-bucket', {at, body: {bucket: 'full'}})
    assert.deepEqual([status, body.code, body.error], [409, 'bucket.not_empty', 'The bucket full holds 1 objects'])
  })

  for (const name of ['No', 'a', 'under_score', '-a-', 'dots.too']) {
    test(`a bucket is not called ${name}`, async () => {
      const {status, body} = await api.call('services/minio/{id}/create-bucket', {at, body: {name}})
      assert.deepEqual([status, body.code], [400, 'validation.failed'])
    })
  }

  test('content that is not base64 is refused', async () => {
    const {status} = await api.call('services/minio/{id}/put-object', {
      at,
      body: {bucket: 'website', key: 'a', content: 'not base64!'},
    })
    assert.equal(status, 400)
  })
})

import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {gzipSync} from 'node:zlib'
import {type Api, openApi} from './support.ts'

const ARCHIVE = gzipSync('a small program')

describe('deploying a folder', () => {
  let api: Api
  before(async () => {
    api = await openApi()
  })
  after(() => api[Symbol.asyncDispose]())

  const send = (url: string, token: string) =>
    fetch(url, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/gzip'},
      body: ARCHIVE,
    })

  test('an archive is sent under its own token, deployed, listed and fetched again', async () => {
    const place = await api.done('deployments.prepare', {body: {name: 'from-a-folder'}})
    assert.equal((await send(place.uploadUrl, 'wrong')).status, 401)
    const sent = await send(place.uploadUrl, place.token)
    assert.equal(sent.status, 202)
    const {jobId, size} = (await sent.json()) as {jobId: string; size: number}
    assert.equal(size, ARCHIVE.length)
    assert.equal((await api.ended(jobId)).status, 'completed')
    assert.equal((await send(place.uploadUrl, place.token)).status, 401, 'a token is good once')

    const at = {id: place.appId}
    const {archives, currentCliUploadId} = await api.done('apps/cli-archives', {at})
    assert.deepEqual([archives.length, archives[0].size, currentCliUploadId], [1, ARCHIVE.length, place.cliUploadId])
    const pull = await api.done('apps/prepare-cli-pull', {at, body: {cliUploadId: place.cliUploadId}})
    const fetched = await fetch(pull.downloadUrl, {headers: {authorization: `Bearer ${pull.token}`}})
    assert.deepEqual(Buffer.from(await fetched.arrayBuffer()), ARCHIVE)
  })
})

import assert from 'node:assert/strict'
import {after, before, describe, it} from 'node:test'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'

describe('signing in to the sandbox', () => {
  let sandbox: TestSandbox
  before(async () => {
    sandbox = await startSandbox()
  })
  after(() => sandbox.stop())

  it('hands out a code of five clear capitals and a token of 32 characters, good for five minutes', async () => {
    const {status, body} = await sandbox.request('POST', '/auth/device/initiate')
    assert.equal(status, 200)
    assert.match(body.deviceId, /^[ABCDEFGHJKMNPQRSTUVWXYZ]{5}$/)
    assert.match(body.token, /^[A-Za-z0-9]{32}$/)
    const minutes = (Date.parse(body.expiresAt) - Date.now()) / 60_000
    assert.ok(minutes > 4.9 && minutes <= 5, `${minutes} minutes`)
  })
})

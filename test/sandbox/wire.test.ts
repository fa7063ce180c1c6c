import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {after, before, describe, it} from 'node:test'
import {startSandbox, type TestSandbox, type Wire} from '../support/sandbox.ts'
import {mismatch} from '../support/wire.ts'

const FOLDER = new URL('../wire/', import.meta.url)

for (const name of readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()) {
  describe(`the sandbox answers as the facts say: ${name}`, () => {
    let sandbox: TestSandbox
    let token: string
    let job = ''
    before(async () => {
      sandbox = await startSandbox()
      token = (await sandbox.session()).idToken
    })
    after(() => sandbox.stop())

    for (const {about, request, reply} of JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Wire[]) {
      it(`${request.method} ${request.target}: ${about}`, async () => {
        const target = request.target.replace('<job>', job)
        const {status, body} = await sandbox.request(request.method, target, token, request.body)
        job = body.jobId ?? job
        const seen = `${status} ${JSON.stringify(body)}`
        assert.equal(mismatch(reply.status, status, 'status', true), undefined, seen)
        assert.equal(mismatch(reply.body, body === '' ? undefined : body, 'body'), undefined, seen)
      })
    }
  })
}

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {fetchEnvironments, pickEnvironment} from '#account/environments'
import {undiciHttp} from '#platform/http'
import {type Answer, farEnd} from './support.ts'

const published = {
  default: 'production',
  environments: {
    production: {domains: {console: 'console.runos.test', api: 'old.runos.test', conductor: 'api.runos.test'}},
    staging: {domains: {console: 'https://console.staging.test', conductor: 'https://api.staging.test/'}},
    newer: {domains: {api: 'api.newer.test'}},
    broken: {domains: {}},
  },
}
async function fetched(answer: Answer) {
  await using far = await farEnd(() => answer)
  return await fetchEnvironments(undiciHttp, far.url)
}

describe('the environments that RunOS publishes', () => {
  it('are addresses by name', async () => {
    assert.deepEqual(await fetched({json: published}), {
      main: 'production',
      all: [
        {name: 'production', apiUrl: 'https://api.runos.test', consoleUrl: 'https://console.runos.test'},
        {name: 'staging', apiUrl: 'https://api.staging.test', consoleUrl: 'https://console.staging.test'},
        {name: 'newer', apiUrl: 'https://api.newer.test'},
      ],
    })
  })

  it('have a main one, which is taken when none is named', async () => {
    const all = await fetched({json: published})
    assert.equal(pickEnvironment(all).apiUrl, 'https://api.runos.test')
    assert.equal(pickEnvironment(all, 'staging').apiUrl, 'https://api.staging.test')
    assert.throws(() => pickEnvironment(all, 'nonsense'), {
      code: 'E_USAGE',
      message: /there are: production, staging, newer/,
    })
  })

  for (const [what, answer] of [
    ['names no default', {json: {environments: {}}}],
    ['names a default that it does not have', {json: {...published, default: 'gone'}}],
    ['has a default without an API', {json: {...published, default: 'broken'}}],
    ['is a page', {text: '<html>'}],
    ['is a redirect', {status: 302, text: '', headers: {location: 'https://evil.test'}}],
  ] as [string, Answer][]) {
    it(`are not used when the list ${what}`, async () => {
      await assert.rejects(fetched(answer), {code: 'E_REPLY_INVALID'})
    })
  }

  it('are not used when they name plain http', async () => {
    const plain = {default: 'production', environments: {production: {domains: {conductor: 'http://api.evil.test'}}}}
    await assert.rejects(fetched({json: plain}), {code: 'E_USAGE'})
  })
})

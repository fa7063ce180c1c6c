import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {createResources} from '#cli/resources'
import {resultOf} from '../support/in-process.ts'
import {toolsOf} from '../support/manifest.ts'

const TOOLS = toolsOf(
  {command: 'clusters/list', endpoint: '/:aid/clusters'},
  {command: 'clusters/{cid}/show', endpoint: '/:aid/clusters/:cid'},
  {command: 'services/list', endpoint: '/:aid/:cid/services'},
)

/** Resources over these tools, and the calls that reading one made. */
function resources() {
  const calls: unknown[] = []
  const call = async (name: string, args: unknown) => {
    calls.push([name, args])
    return resultOf({data: {}})
  }
  const made = createResources({tier: 'read', api: 'runos', offered: async () => TOOLS, tools: async () => TOOLS, call})
  return {calls, read: (uri: string) => made.read(uri, {signal: new AbortController().signal})}
}

describe('an address of a resource', () => {
  test('gives its tool exactly what stands in it, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({minLength: 1, unit: 'grapheme'}), async (cid) => {
        const {read, calls} = resources()
        assert.notEqual(await read(`runos://clusters/${encodeURIComponent(cid)}`), undefined)
        assert.deepEqual(calls, [['clusters_show', {cid}]])
      }),
    )
  })

  test('of any other form is unknown, and nothing is called', async () => {
    const begin = fc.constantFrom(
      '',
      'runos:',
      'runos://',
      'runos://clusters',
      'runos://clusters/',
      'runos://services/',
    )
    const rest = fc.array(fc.constantFrom('/', '..', '%', '%2', '%zz', '%ff', '?', '#', '{cid}', 'services', 'x'), {
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(begin, rest, async (first, parts) => {
        const uri = `${first}${parts.join('')}`
        const {read, calls} = resources()
        const known = /^runos:\/\/(?:tiers|clusters(?:\/[^/]+(?:\/services(?:\/[^/]+)?)?)?)$/.test(uri)
        const found = await read(uri)
        if (!known) assert.deepEqual([found, calls], [undefined, []], uri)
      }),
    )
  })
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {startApi} from '../support/api.ts'
import {ask, connect, makeHome, runos} from '../support/server.ts'

describe('attack 12: a client that fills in every form by itself', () => {
  for (const era of ['modern', 'legacy'] as const) {
    test(`is asked for nothing, and gets nothing by it (${era})`, async () => {
      const commands = [{command: 'apps/{id}/delete', method: 'DELETE', endpoint: '/:aid/apps/:id', mcp: ['write']}]
      await using api = await startApi(commands, (_request, response) => void response.end('{"deleted":true}'))
      using home = makeHome({
        RUNOS_API_URL: api.url,
        RUNOS_ACCOUNT_ID: 'acme1',
        RUNOS_API_KEY: 'runos_pat_0123456789ab',
      })
      assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
      let forms = 0
      await using client = await connect('write', home, era, undefined, {
        capabilities: {elicitation: {form: {}, url: {}}},
        prepare: (one) =>
          one.setRequestHandler('elicitation/create', async () => {
            forms += 1
            return {action: 'accept', content: {confirm: true, approved: true}}
          }),
      })
      const {isError, value} = await ask(client, 'apps_delete', {id: 'web'})
      assert.deepEqual([isError, value.code], [true, 'E_ARGS_INVALID'])
      assert.match(value.error, /confirm is missing/)
      assert.deepEqual(api.arrived, [], 'nothing leaves')
      assert.equal(forms, 0)
    })
  }
})

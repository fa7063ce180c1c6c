import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import {type Home, makeHome, runos} from '../support/server.ts'

let api: TestApi
let home: Home
before(async () => {
  const commands = [
    {command: 'clusters/list', endpoint: '/:aid/clusters'},
    {command: 'apps/{id}/delete', method: 'DELETE', endpoint: '/:aid/apps/:id', mcp: ['write']},
  ]
  api = await startApi(commands, ({target, headers}, response) => {
    if (target === '/acme1/clusters')
      return void response.end(`{"clusters":[{"serial":9007199254740993}],"you":"${headers.authorization}"}`)
    response.writeHead(404).end('{"error":"App not found","code":"app.not_found"}')
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  await runos(home, ['manifest', 'update'])
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

describe('a tool is called by hand through the same gate', () => {
  test('its answer, exact and redacted', async () => {
    const {code, stdout} = await runos(home, ['call', 'clusters_list'])
    assert.equal(code, 0)
    assert.match(stdout, /"serial": 9007199254740993/)
    assert.match(stdout, /"you": "Bearer \[redacted\]"/)
  })

  test('an error of the API is exit 1, and JSON when asked for', async () => {
    const {code, stdout} = await runos(home, ['call', 'apps_delete', '--args', '{"id":"x"}', '--yes', '--json'])
    assert.equal(code, 1)
    const {tier, isError, answer} = JSON.parse(stdout)
    assert.deepEqual([tier, isError, answer.code], ['write', true, 'app.not_found'])
  })

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['what destroys, without --yes', ['call', 'apps_delete', '--args', '{"id":"x"}'], /can destroy something.*--yes/s],
    ['a tool that no tier offers', ['call', 'nothing_here'], /no tier offers a tool called "nothing_here"/],
    ['arguments that are no JSON', ['call', 'clusters_list', '--args', 'cid=1'], /--args is not a JSON object/],
    ['an unknown argument', ['call', 'clusters_list', '--args', '{"x":1}'], /x is not an argument of this tool/],
    ['an id that climbs', ['call', 'apps_delete', '--args', '{"id":".."}', '--yes'], /id is a dot segment/],
  ]
  for (const [about, args, message] of refused) {
    test(`${about}: nothing leaves`, async () => {
      const before = api.arrived.length
      const {code, stderr} = await runos(home, args)
      assert.notEqual(code, 0)
      assert.match(stderr, message)
      assert.equal(api.arrived.length, before)
    })
  }
})

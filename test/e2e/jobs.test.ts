import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import type {Progress} from '@modelcontextprotocol/client'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, type Judged} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

const CID = 'p7d2k'

let sandbox: TestSandbox
let home: Home
before(async () => {
  sandbox = await startSandbox()
  home = await signedInHome(sandbox)
})
after(async () => {
  home[Symbol.dispose]()
  await sandbox.stop()
})

for (const era of ['modern', 'legacy'] as const) {
  describe(`the sandbox's jobs, ${era} era`, () => {
    test('a service is created, and the call that waited for it answers when it runs', async () => {
      await using client = await connect('write', home, era)
      const heard: Progress[] = []
      const name = `cache-${era}`
      const {isError, structuredContent} = await client.callTool(
        {name: 'services_valkey_add', arguments: {cid: CID, name, wait: true}},
        {onprogress: (step) => heard.push(step)},
      )
      const {data} = structuredContent as Judged
      assert.ok(isError !== true, JSON.stringify(data))
      assert.deepEqual([data.job.type, data.job.status], ['service.create', 'completed'])
      assert.equal(data.started.jobId, data.job.id)
      const numbers = heard.map(({progress}) => progress)
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((a, b) => a - b),
      )
      const known = /^(pending|running|completed) · (Reserve resources|Create volumes|Start instances) · \d+%$/
      for (const {message} of heard) assert.match(message ?? '', known)
      const {value} = await ask(client, 'jobs_follow', {id: data.job.id})
      assert.equal(value.status, 'completed')
    })

    test('a call that is taken back takes its job back, unless that is in its last step', async () => {
      await using client = await connect('write', home, era)
      // The sandbox is quick: on a busy machine a job may be at its end before anybody can take it back.
      for (let attempt = 1; attempt <= 40; attempt++) {
        const stop = new AbortController()
        const call = client.callTool(
          {name: 'services_valkey_add', arguments: {cid: CID, name: `gone-${era}-${attempt}`, wait: true}},
          {signal: stop.signal, onprogress: () => stop.abort('enough')},
        )
        await call.catch(() => undefined) // taken back, or done before that: the sandbox tells below
        const [job] = (await ask(client, 'jobs_list', {cid: CID, limit: 1})).value.jobs
        const {value} = await ask(client, 'jobs_follow', {id: job.id})
        const cancels = sandbox.log().filter(({path}) => path === `/jobs/${job.id}/cancel`)
        assert.ok(cancels.length <= 1, 'never twice')
        if (cancels[0]?.status !== 200) continue
        assert.deepEqual([value.code, value.status], ['E_JOB_FAILED', 'cancelled'])
        return
      }
      assert.fail('no job could be taken back')
    })
  })
}

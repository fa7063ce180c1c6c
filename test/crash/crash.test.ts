import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {crash} from './rounds.ts'

const ROUNDS = 4

describe('eight processes that call, spend grants, renew a session and configure assistants at once are killed with -9 at random moments', () => {
  test(`${ROUNDS} rounds: the audit is whole or says where it was cut, no grant is used twice, no write without its line, no file half written, no lock left`, async () => {
    const {rounds, killed, requests, lines, grantsSpent, renewals} = await crash(ROUNDS)
    assert.deepEqual([rounds, killed], [ROUNDS, ROUNDS * 8])
    assert.ok(requests > 0 && grantsSpent > 0 && lines > requests, JSON.stringify({requests, lines, grantsSpent}))
    assert.ok(renewals >= ROUNDS, `${renewals} renewals`)
  })
})

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import type {Tier} from '#core/tier'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask as askClient, connect, type Home, runos} from '../support/server.ts'
import {bare, homeAt, login} from './support.ts'

/** One call on a server of its own. */
async function ask(tier: Tier, home: Home, tool: string, args: Record<string, unknown> = {}) {
  const client = await connect(tier, home)
  try {
    return await askClient(client, tool, args)
  } finally {
    await client.close()
  }
}

describe('runos login --tier', () => {
  let sandbox: TestSandbox
  before(async () => {
    sandbox = await startSandbox()
  })
  after(() => sandbox.stop())
  const give = async (home: Home, tier: Tier, token?: string) =>
    runos(home, ['login', '--tier', tier, '--with-token', '--store', 'file'], {
      input: token ?? (await sandbox.token(tier)),
    })
  const exchanges = async () => (await sandbox.status()).counters.exchanges as number

  it('gives the servers of one tier a credential of their own, which is used as it is', async () => {
    using home = homeAt(sandbox)
    const given = await give(home, 'read')
    assert.equal(given.code, 0, given.stderr)
    assert.match(given.stdout, /^The servers of read are signed in to account /)
    const before = await exchanges()
    const answer = await ask('read', bare(home), 'clusters_list')
    assert.equal(answer.isError, false)
    assert.equal(await exchanges(), before)
  })

  it('leaves the servers of other tiers without any, which say what to do', async () => {
    using home = homeAt(sandbox)
    await give(home, 'read')
    const answer = await ask('sensitive-read', bare(home), 'clusters_list')
    assert.equal(answer.isError, true)
    assert.match(JSON.stringify(answer.value), /runos login --tier sensitive-read --with-token/)
  })

  it('is not overruled by the credential for everything: a server reads its own item only', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    const read = await sandbox.token('read')
    await give(home, 'write', read)
    const answer = await ask('write', bare(home), 'jobs_cancel', {id: 'nosuch'})
    assert.match(JSON.stringify(answer.value), /auth\.scope/)
    const other = await ask('read', bare(home), 'clusters_list')
    assert.match(JSON.stringify(other.value), /none for read/)
  })

  it('keeps no token in the settings, and signing out forgets all of them', async () => {
    using home = homeAt(sandbox)
    const token = await sandbox.token('read')
    await give(home, 'read', token)
    await give(home, 'write')
    const settings = readFileSync(join(home.path, '.config', 'runos', 'settings.json'), 'utf8')
    assert.ok(!settings.includes(token))
    assert.deepEqual(JSON.parse(settings).accounts[0].tiers, {read: 'file', write: 'file'})
    assert.match((await runos(bare(home), ['whoami'])).stdout, /tier:read/)
    assert.equal((await runos(bare(home), ['logout'])).code, 0)
    const kept = readFileSync(join(home.path, '.local', 'share', 'runos', 'credentials.json'), 'utf8')
    assert.ok(!kept.includes(token))
  })

  it('wants the token on standard input', async () => {
    using home = homeAt(sandbox)
    const {code, stderr} = await runos(home, ['login', '--tier', 'read'])
    assert.equal(code, 64)
    assert.match(stderr, /--with-token/)
  })
})

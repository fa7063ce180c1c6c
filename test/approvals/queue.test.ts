import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {boundedStatement} from '#approvals/bounded'
import {GRANT_LASTS, grantStatement} from '#approvals/grant'
import {createKey, readPublicKey, unlockKey} from '#approvals/key'
import {pinnedKey} from '#approvals/pinned-key'
import {createQueue} from '#approvals/queue'
import type {WantedRequest} from '#core/approval'
import {RunosError} from '#core/errors'
import type {Sign} from '#core/proof'
import {deletion, processWith, scratch, standingClock} from './support.ts'

const PASSPHRASE = 'correct horse battery'

async function keyPair() {
  const {publicText, lockedText} = await createKey(PASSPHRASE, 0)
  const sign = (await unlockKey(lockedText, PASSPHRASE, 'key')) as Sign
  return {publicText, lockedText, sign, find: async () => ({text: publicText, path: 'public', owner: 'user' as const})}
}
const key = await keyPair()

/** What asking gives: the id that waits, or what went wrong. */
async function asks(queue: ReturnType<typeof processWith>['queue'], wanted: WantedRequest) {
  try {
    return {spent: await queue.spend(wanted)}
  } catch (error) {
    assert.ok(error instanceof RunosError)
    return {code: error.code, id: error.where ?? '', message: error.message}
  }
}

/** A queue with a key, in which one deletion waits. */
async function waiting() {
  const [folder, clock] = [scratch(), standingClock()]
  const another = () => processWith(folder.path, clock, pinnedKey(key.find))
  const one = another()
  const {id = ''} = await asks(one.queue, deletion())
  const accept = async (as = id) => {
    const found = await one.queue.find(as)
    assert.ok(found)
    return one.queue.accept(as, key.sign(grantStatement(as, found.fingerprint, clock.now())))
  }
  return {...one, clock, another, id, accept, [Symbol.dispose]: folder[Symbol.dispose]}
}

describe('a request that a person has to approve', () => {
  test('waits under a short id, the same however often it is asked for, in every process', async () => {
    using setting = await waiting()
    const {queue, id, another} = setting
    assert.match(id, /^[a-z2-9]{4}-[a-z2-9]{4}$/)
    assert.deepEqual([(await asks(queue, deletion())).id, (await asks(another().queue, deletion())).id], [id, id])
    assert.equal((await queue.list()).length, 1)
  })

  test('goes through once when it is granted; the second time it waits anew', async () => {
    using setting = await waiting()
    const {queue, id, accept} = setting
    await accept()
    assert.deepEqual(await asks(queue, deletion()), {spent: id})
    const again = await asks(queue, deletion())
    assert.equal(again.code, 'E_APPROVAL_PENDING')
    assert.notEqual(again.id, id)
  })

  test('is refused for half an hour when a person said no', async () => {
    using setting = await waiting()
    const {queue, id, clock} = setting
    await queue.deny(id)
    assert.equal((await asks(queue, deletion())).code, 'E_APPROVAL_DENIED')
    clock.pass(31 * 60_000)
    assert.equal((await asks(queue, deletion())).code, 'E_APPROVAL_PENDING')
  })

  test('waits no longer than half an hour', async () => {
    using setting = await waiting()
    const {queue, id, clock, accept} = setting
    clock.pass(30 * 60_000)
    assert.equal((await queue.find(id))?.standing, 'expired')
    await assert.rejects(accept(), {code: 'E_APPROVAL_DENIED'})
  })
})

describe('attack 12: a grant', () => {
  const CHANGED: Readonly<Record<string, Partial<WantedRequest>>> = {
    'another API': {api: 'shop'},
    'another account': {account: 'other'},
    'another tier': {tier: 'sensitive-write'},
    'another tool': {tool: 'apps_stop'},
    'another session': {session: 'fedcba9876543210'},
    'another method': {method: 'POST'},
    'another address': {url: 'https://api.example.com/acme1/apps/db'},
    'another query': {url: 'https://api.example.com/acme1/apps/web?force=1'},
    'another body': {bodyDigest: 'sha-256=01'},
    'another policy': {decision: {...deletion().decision, policyVersion: 'p2'}},
    'something else that the person was shown': {shown: '{"id": "db"}'},
  }
  for (const [what, change] of Object.entries(CHANGED)) {
    test(`is not good for ${what}`, async () => {
      using setting = await waiting()
      const {queue, id, accept} = setting
      await accept()
      assert.equal((await asks(queue, deletion(change))).code, 'E_APPROVAL_PENDING')
      assert.deepEqual(await asks(queue, deletion()), {spent: id}, 'and is still there for its own request')
    })
  }

  test('is not good after ten minutes, nor after a restart once it was used', async () => {
    using setting = await waiting()
    const {queue, clock, accept, another} = setting
    await accept()
    clock.pass(GRANT_LASTS)
    const late = await asks(queue, deletion())
    assert.equal(late.code, 'E_APPROVAL_PENDING')
    await accept(late.id)
    assert.deepEqual(await asks(queue, deletion()), {spent: late.id})
    assert.equal((await asks(another().queue, deletion())).code, 'E_APPROVAL_PENDING')
  })

  test('that two processes want at once is spent by one of them', async () => {
    using setting = await waiting()
    const {id, accept, another} = setting
    await accept()
    const many = await Promise.all(Array.from({length: 8}, () => asks(another().queue, deletion())))
    assert.deepEqual(
      many.filter(({spent}) => spent !== undefined),
      [{spent: id}],
    )
  })

  test('that somebody wrote into the state file without the key is refused', async () => {
    using setting = await waiting()
    const {queue, state, id, clock} = setting
    const [row] = await state.list('approval')
    assert.ok(row)
    const {fingerprint} = (await queue.find(id)) ?? {fingerprint: ''}
    const statement = grantStatement(id, fingerprint, clock.now())
    const stranger = await keyPair()
    for (const said of [
      undefined,
      {statement},
      stranger.sign(statement),
      {...key.sign(statement), signature: 'AAAA'},
    ]) {
      const seen = (await state.get('approval', row.id))?.version ?? 0
      const value = {...row.value, standing: 'granted', until: clock.now() + 60_000, ...(said && {said: {...said}})}
      assert.ok(await state.put('approval', {id: row.id, value: JSON.parse(JSON.stringify(value))}, seen))
      assert.equal((await asks(queue, deletion())).code, 'E_APPROVAL_DENIED')
    }
  })

  test('that was set back after its use is refused by the process that used it', async () => {
    using setting = await waiting()
    const {queue, state, accept} = setting
    await accept()
    const [granted] = await state.list('approval')
    await queue.spend(deletion())
    const [spent] = await state.list('approval')
    assert.ok(granted && spent)
    assert.ok(await state.put('approval', {id: granted.id, value: granted.value}, spent.version))
    assert.equal((await asks(queue, deletion())).code, 'E_APPROVAL_DENIED')
  })

  test('of one id does not fit another, and a request that was altered cannot be accepted', async () => {
    using setting = await waiting()
    const {queue, state, clock, id} = setting
    const other = await asks(queue, deletion({url: 'https://api.example.com/acme1/apps/db'}))
    const found = await queue.find(id)
    assert.ok(found)
    const said = key.sign(grantStatement(id, found.fingerprint, clock.now()))
    await assert.rejects(queue.accept(other.id ?? '', said), {code: 'E_APPROVAL_DENIED'})
    const row = await state.get('approval', found.fingerprint)
    assert.ok(row)
    const value = {...row.value, wanted: {...(row.value.wanted as object), shown: '{"id": "harmless"}'}}
    assert.ok(await state.put('approval', {id: row.id, value}, row.version))
    await assert.rejects(queue.accept(id, said), {code: 'E_APPROVAL_DENIED', message: /altered/})
  })

  test('is refused when the public key was replaced or removed while the process ran', async () => {
    using folder = scratch()
    const [clock, stranger] = [standingClock(), await keyPair()]
    let text: string | undefined = key.publicText
    const find = async () => (text === undefined ? undefined : {text, path: 'public', owner: 'user' as const})
    const {queue} = processWith(folder.path, clock, pinnedKey(find))
    const accept = async (sign: Sign) => {
      const {id = ''} = await asks(queue, deletion())
      const found = await queue.find(id)
      return queue.accept(id, sign(grantStatement(id, found?.fingerprint ?? '', clock.now())))
    }
    await accept(key.sign)
    for (const replaced of [stranger.publicText, undefined]) {
      text = replaced
      const refused = await asks(queue, deletion())
      assert.equal(refused.code, 'E_APPROVAL_DENIED')
      assert.match(refused.message ?? '', /replaced|removed/)
    }
    text = key.publicText
    assert.ok((await asks(queue, deletion())).spent)
  })
})

describe('a grant made beforehand', () => {
  const bounds = {id: 'aaaa-2222', api: 'runos', tool: 'apps_*', count: 3, account: 'acme1'}

  test('is used up one by one, by however many processes, and not beyond', async () => {
    using folder = scratch()
    const clock = standingClock()
    const another = () => processWith(folder.path, clock, pinnedKey(key.find)).queue
    await another().bounded.add(key.sign(boundedStatement(bounds, clock.now(), 60_000)))
    const many = await Promise.all(
      Array.from({length: 8}, (_, index) => asks(another(), deletion({url: `https://api.example.com/${index}`}))),
    )
    assert.equal(many.filter(({spent}) => spent === bounds.id).length, 3)
    assert.equal((await another().bounded.list())[0]?.used, 3)
  })

  const REFUSED: Readonly<Record<string, Partial<WantedRequest>>> = {
    'another tool': {tool: 'services_delete'},
    'another API': {api: 'shop'},
    'another account': {account: 'other'},
    'another cluster': {cluster: 'x9z'},
    'what carries a secret': {cluster: 'i4y', handles: ['password of pg1 into body.password']},
  }
  for (const [what, change] of Object.entries(REFUSED)) {
    test(`does not cover ${what}`, async () => {
      using folder = scratch()
      const clock = standingClock()
      const {queue} = processWith(folder.path, clock, pinnedKey(key.find))
      const here = {...bounds, cluster: 'i4y'}
      await queue.bounded.add(key.sign(boundedStatement(here, clock.now(), 60_000)))
      assert.equal((await asks(queue, deletion({cluster: 'i4y', ...change}))).code, 'E_APPROVAL_PENDING')
      assert.equal((await asks(queue, deletion({cluster: 'i4y'}))).spent, bounds.id)
    })
  }

  test('is not good without a signature, with a changed bound, or after its time', async () => {
    using folder = scratch()
    const clock = standingClock()
    const {queue, state} = processWith(folder.path, clock, pinnedKey(key.find))
    const statement = boundedStatement(bounds, clock.now(), 60_000)
    const signed = key.sign(statement)
    const more = {...signed, statement: {...statement, subject: {...statement.subject, count: 999}}}
    for (const said of [{statement}, more]) {
      await queue.bounded.add(said)
      assert.equal((await asks(queue, deletion())).code, 'E_APPROVAL_PENDING')
      await state.remove('bounded-grant', bounds.id)
    }
    await queue.bounded.add(signed)
    clock.pass(60_000)
    assert.equal((await asks(queue, deletion())).code, 'E_APPROVAL_PENDING')
  })
})

describe('attack 12: a grant made beforehand that was revoked', () => {
  const bounds = {id: 'aaaa-2222', api: 'runos', tool: 'apps_*', count: 3, account: 'acme1'}

  /** One that was used once and then revoked by another process, and its row as it was before that. */
  async function revoked() {
    const [folder, clock] = [scratch(), standingClock()]
    const another = () => processWith(folder.path, clock, pinnedKey(key.find))
    const {queue, state} = another()
    const signed = key.sign(boundedStatement(bounds, clock.now(), 60 * 60_000))
    await queue.bounded.add(signed)
    assert.equal((await asks(queue, deletion())).spent, bounds.id)
    const before = await state.get('bounded-grant', bounds.id)
    assert.ok(before)
    assert.ok(await another().queue.bounded.revoke(bounds.id))
    return {queue, state, another, signed, before, [Symbol.dispose]: folder[Symbol.dispose]}
  }

  test('is good in no process, is not listed, and cannot be added again', async () => {
    using setting = await revoked()
    const {queue, another, signed} = setting
    for (const each of [queue, another().queue]) {
      assert.equal((await asks(each, deletion({url: 'https://api.example.com/2'}))).code, 'E_APPROVAL_PENDING')
      assert.deepEqual(await each.bounded.list(), [])
      await assert.rejects(each.bounded.add(signed), {code: 'E_STATE'})
    }
    assert.ok(await another().queue.bounded.revoke(bounds.id), 'twice is once')
  })

  test('stays revoked for a process that has seen it, when its row is set back', async () => {
    using setting = await revoked()
    const {queue, state, before} = setting
    assert.equal((await asks(queue, deletion({url: 'https://api.example.com/2'}))).code, 'E_APPROVAL_PENDING')
    await state.remove('bounded-grant', bounds.id)
    assert.ok(await state.put('bounded-grant', {id: bounds.id, value: before.value}, 0))
    assert.equal((await asks(queue, deletion({url: 'https://api.example.com/3'}))).code, 'E_APPROVAL_PENDING')
    assert.deepEqual(await queue.bounded.list(), [])
  })

  test('does not hold where the row is set back before anybody looked; another key ends it for good', async () => {
    using setting = await revoked()
    const {state, before, another} = setting
    await state.remove('bounded-grant', bounds.id)
    assert.ok(await state.put('bounded-grant', {id: bounds.id, value: before.value}, 0))
    assert.equal((await asks(another().queue, deletion({url: 'https://api.example.com/2'}))).spent, bounds.id)
    const next = await keyPair()
    const withNext = createQueue({state, clock: standingClock(), key: pinnedKey(next.find)})
    assert.equal((await asks(withNext, deletion({url: 'https://api.example.com/3'}))).code, 'E_APPROVAL_PENDING')
  })
})

test('the locked key opens with its passphrase alone, and only the public one is needed to check', async () => {
  assert.equal(await unlockKey(key.lockedText, `${PASSPHRASE}!`, 'key'), undefined)
  const verifier = readPublicKey(key.publicText, 'public', 'user')
  const proof = key.sign({schemaVersion: 1, purpose: 'x', subject: {a: 1}, at: 5})
  assert.ok(verifier.verifies(proof))
  assert.ok(!verifier.verifies({...proof, statement: {...proof.statement, subject: {a: 2}}}))
  assert.ok(!key.lockedText.includes(PASSPHRASE))
})

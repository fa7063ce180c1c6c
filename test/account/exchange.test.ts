import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {createTierTokens, type TierTokens} from '#account/exchange'
import {createHeld} from '#account/held'
import {keySession, type Session} from '#account/session'
import {RunosError} from '#core/errors'
import {Secret} from '#core/secret'
import {systemClock} from '#platform/clock'
import {undiciHttp} from '#platform/http'
import {type Answer, type FarEnd, farEnd} from './support.ts'

const granted = (token: string, more: object = {}): Answer => ({
  json: {
    access_token: token,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 900,
    ...more,
  },
})

function tokensAt(
  far: FarEnd,
  session?: Session,
  now = () => Date.now(),
): TierTokens & {held: ReturnType<typeof createHeld>} {
  const held = createHeld()
  const clock = {...systemClock, now}
  const person = session ?? keySession(new Secret('runos_pat_person'), held)
  return {...createTierTokens({http: undiciHttp, clock, held, session: person, api: far.url}), held}
}

/** A session that gives `first`, and `second` once the first was refused. */
function renewable(): Session {
  let token = 'first'
  return {
    token: async () => new Secret(token),
    refused() {
      token = 'second'
      return true
    },
  }
}

describe('the token of a tier', () => {
  it("is traded for the session's, in the words of RFC 8693", async () => {
    await using far = await farEnd(() => granted('for-read', {scope: 'tier:read'}))
    const {token, exchanged} = await tokensAt(far).forTier('read')
    assert.deepEqual([token.reveal(), exchanged], ['for-read', true])
    assert.equal(far.asked[0]?.line, 'POST /auth/token')
    assert.deepEqual(Object.fromEntries(new URLSearchParams(far.asked[0]?.body)), {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: 'runos_pat_person',
      subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      scope: 'tier:read',
    })
  })

  it('is asked for once by many calls, and kept until it nears its end', async () => {
    let made = 0
    await using far = await farEnd(() => granted(`token-${++made}`))
    let now = Date.now()
    const tokens = tokensAt(far, undefined, () => now)
    const many = await Promise.all(Array.from({length: 10}, () => tokens.forTier('write')))
    assert.deepEqual([...new Set(many.map(({token}) => token.reveal()))], ['token-1'])
    now += 838_000
    assert.equal((await tokens.forTier('write')).token.reveal(), 'token-1')
    now += 5_000
    assert.equal((await tokens.forTier('write')).token.reveal(), 'token-2')
  })

  it('is another one for each tier', async () => {
    await using far = await farEnd((_, body) =>
      granted(`for ${new URLSearchParams(body).get('scope')}`.replaceAll(' ', '-')),
    )
    const tokens = tokensAt(far)
    assert.equal((await tokens.forTier('read')).token.reveal(), 'for-tier:read')
    assert.equal((await tokens.forTier('sensitive-write')).token.reveal(), 'for-tier:sensitive-write')
  })

  for (const status of [404, 501]) {
    it(`is the session's own where the API answers ${status}, and it is not asked again`, async () => {
      await using far = await farEnd(() => ({status, json: {error: 'Not found'}}))
      const tokens = tokensAt(far)
      for (let times = 0; times < 2; times++) {
        const {token, exchanged} = await tokens.forTier('read')
        assert.deepEqual([token.reveal(), exchanged], ['runos_pat_person', false])
      }
      assert.equal(far.asked.length, 1)
    })
  }

  for (const answer of [
    {status: 401, json: {error: 'Invalid token', reason: 'expired'}},
    {status: 400, json: {error: 'invalid_request', error_description: 'subject_token: Invalid token'}},
    {status: 400, json: {error: 'invalid_grant'}},
  ]) {
    it(`is asked for once more with a renewed session after ${JSON.stringify(answer.json)}`, async () => {
      await using far = await farEnd((_, body) => (body.includes('=first') ? answer : granted('good')))
      assert.equal((await tokensAt(far, renewable()).forTier('read')).token.reveal(), 'good')
      assert.equal(far.asked.length, 2)
    })
  }

  const refusals: [string, Answer, string][] = [
    [
      'an ended session',
      {status: 401, json: {error: 'Invalid token', code: 'auth.session_expired'}},
      'E_SESSION_EXPIRED',
    ],
    [
      'an ended session, by RFC 8693',
      {status: 400, json: {error: 'invalid_request', code: 'auth.session_expired'}},
      'E_SESSION_EXPIRED',
    ],
    ['a revoked key', {status: 401, json: {error: 'Invalid token', reason: 'revoked'}}, 'E_FORBIDDEN'],
    ['a tier that the credential does not open', {status: 400, json: {error: 'invalid_scope'}}, 'E_FORBIDDEN'],
    ['an account that is locked', {status: 403, json: {error: 'Locked'}}, 'E_FORBIDDEN'],
    ['a fault of the API', {status: 500, json: {error: 'oops'}}, 'E_API'],
    ['an error inside a 200', {json: {error: 'Locked', statusCode: 403}}, 'E_FORBIDDEN'],
    ['a wider scope than was asked for', granted('wide', {scope: 'tier:read tier:write'}), 'E_REPLY_INVALID'],
    ['no token', {json: {token_type: 'Bearer', expires_in: 900}}, 'E_REPLY_INVALID'],
    ['a token of another type', granted('x', {token_type: 'mac'}), 'E_REPLY_INVALID'],
    ['a page of HTML', {text: '<html>'}, 'E_REPLY_INVALID'],
    ['a redirect', {status: 307, headers: {location: 'http://evil.test/auth/token'}, text: ''}, 'E_REPLY_INVALID'],
  ]
  for (const [what, answer, code] of refusals) {
    it(`is refused with ${code} after ${what}`, async () => {
      await using far = await farEnd(() => answer)
      const tokens = tokensAt(far)
      await assert.rejects(tokens.forTier('read'), (error) => error instanceof RunosError && error.code === code)
    })
  }

  it('is among the secrets that this process holds', async () => {
    await using far = await farEnd(() => granted('for-read'))
    const tokens = tokensAt(far)
    await tokens.forTier('read')
    assert.deepEqual(
      tokens.held
        .all()
        .map((secret) => secret.reveal())
        .sort(),
      ['for-read', 'runos_pat_person'],
    )
  })

  it('lets one caller leave without taking the others along', async () => {
    let answer = (_: Answer) => {}
    await using far = await farEnd(() => new Promise<Answer>((resolve) => (answer = resolve)))
    const tokens = tokensAt(far)
    const controller = new AbortController()
    const leaving = tokens.forTier('read', controller.signal)
    const staying = tokens.forTier('read')
    controller.abort()
    await assert.rejects(leaving, {code: 'E_CANCELLED'})
    while (far.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    answer(granted('late'))
    assert.equal((await staying).token.reveal(), 'late')
  })
})

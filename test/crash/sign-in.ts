import assert from 'node:assert/strict'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {createWorld} from '#cli/world'
import {RunosError} from '#core/errors'
import {type Arrival, farApi} from '../support/any-api.ts'
import {machineIn, PROMPT} from './task.ts'

/** An API with an identity service whose refresh tokens can be spent once: each renewal gives the next one. */
export interface Issuer extends AsyncDisposable {
  readonly url: string
  /** Renewals that were granted. */
  readonly renewed: number
  /** Renewals that were refused, because their refresh token had been spent. */
  readonly refused: number
  /** The refresh token that is good now. */
  readonly good: string
}

/** On loopback; the answers are those of RunOS and of Google's Secure Token API. */
export async function startIssuer(): Promise<Issuer> {
  let [issued, renewed, refused] = [0, 0, 0]
  const good = () => `refresh-${issued}`
  const next = (): number => ++issued
  const answers: Readonly<Record<string, (form: URLSearchParams) => object>> = {
    '/auth/device/initiate': () => ({deviceId: 'ABCDE', token: 'fake'}),
    '/auth/device/poll': () => ({success: true, customToken: 'fake', accountId: 'acme1', firebase: {apiKey: 'fake'}}),
    '/user/accounts': () => ({accounts: [{aid: 'acme1', name: 'Acme'}]}),
    '/v1/accounts:signInWithCustomToken': () => ({
      idToken: `id-${next()}`,
      refreshToken: good(),
      expiresIn: '3600',
    }),
    '/v1/token': (form) => {
      if (form.get('refresh_token') !== good()) {
        refused++
        return {error: {code: 400, message: 'TOKEN_EXPIRED', status: 'INVALID_ARGUMENT'}}
      }
      renewed++
      return {id_token: `id-${next()}`, refresh_token: good(), expires_in: '3600'}
    },
  }
  const server = await farApi(({target, body}: Arrival, response) => {
    const answer = answers[target.split('?')[0] ?? '']?.(new URLSearchParams(body.toString())) ?? {}
    response.writeHead('error' in answer ? 400 : 200).end(JSON.stringify(answer))
    server.arrived.length = 0 // nobody asks for them
  })
  return {
    url: server.url,
    get renewed() {
      return renewed
    },
    get refused() {
      return refused
    },
    get good() {
      return good()
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

/** Signs in as `runos login --store file` does. */
export async function signIn(folder: string, {url}: Issuer): Promise<void> {
  const {account} = createWorld(machineIn(folder))
  const signal = new AbortController().signal
  const steps = account.signIn({how: {by: 'device'}, apiUrl: url, identityUrl: url, store: 'file', signal})
  for (let step = await steps.next(); !step.done; ) step = await steps.next()
}

/**
 * The sign-in is whole and nobody is kept from it. If the one who renewed it was killed before the new refresh token was
 * stored, which nothing can prevent, the next one is told what to type; that is done here, too.
 * @returns whether it was lost
 */
export async function requireSignIn(folder: string, issuer: Issuer, refusedBefore: number): Promise<boolean> {
  await wait(20) // what the dead sent last arrives
  const refused = issuer.refused - refusedBefore
  const {account, paths} = createWorld(machineIn(folder))
  const stored = storedIn(paths.data)
  const began = performance.now()
  account.refused((await account.access().catch(lost))?.token ?? assert.fail('there is a token of the last renewal'))
  const renewed = await account.access().catch(lost)
  assert.ok(performance.now() - began < PROMPT, 'a lock of the sign-in was left behind')
  if (renewed === undefined) {
    assert.notEqual(stored, issuer.good, 'a session was lost although its last refresh token had been stored')
    await signIn(folder, issuer)
  } else {
    assert.equal(refused, 0, 'a refresh token was spent twice although nobody had lost one')
  }
  assert.equal(storedIn(paths.data), issuer.good)
  requireTidy(paths.data)
  requireTidy(join(paths.state, 'locks'))
  return renewed === undefined
}

/** The refresh token in the file of credentials, which is whole and this user's alone. */
function storedIn(data: string): string {
  const path = join(data, 'credentials.json')
  assert.equal(statSync(path).mode & 0o777, 0o600)
  const items = Object.values(JSON.parse(readFileSync(path, 'utf8')).items as Record<string, string>)
  const {refreshToken} = items.map((item) => JSON.parse(item)).find(({kind}) => kind === 'session')
  assert.match(refreshToken, /^refresh-\d+$/)
  return refreshToken
}

/** That the session is over is an answer, if it says what to type; nothing else is. */
function lost(error: unknown): undefined {
  assert.ok(error instanceof RunosError, String(error))
  assert.equal(error.code, 'E_SESSION_EXPIRED')
  assert.ok(error.fix.includes('sign in again: runos login'), error.fix.join())
}

/** No lock, and nothing that was half written. */
export function requireTidy(folder: string): void {
  assert.deepEqual(
    readdirSync(folder).filter((name) => /\.(lock|runos-part)$/.test(name)),
    [],
  )
}

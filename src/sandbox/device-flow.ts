import type {Auth} from './auth.ts'
import {PROJECT} from './auth.ts'
import {hashToken, newDeviceId, newToken, sameText} from './tokens.ts'
import type {Doc, Handler, Store} from './world.ts'

/** How long a sign-in waits for its approval (B.2). */
const LIFETIME_MS = 5 * 60 * 1000

/** The device flow: a client shows a code, a person approves it, the client is handed a token, once. */
export interface DeviceFlow {
  readonly initiate: Handler
  readonly poll: Handler
  /** Sign-ins that wait for approval. */
  pending(): readonly Doc[]
  /** A waiting sign-in by the `CODE-token` of its page; undefined: unknown, expired, approved or used. */
  find(device: string): Doc | undefined
  /** Approves a waiting sign-in for a member of an account. @returns false when it no longer waits */
  approve(deviceId: string, uid: string, aid: string): boolean
}

export function createDeviceFlow(store: Store, clock: {now(): number}, auth: Auth): DeviceFlow {
  const isExpired = (device: Doc): boolean => Date.parse(String(device.expiresAt)) <= clock.now()
  const waits = (device: Doc): boolean => device.status === 'pending' && !isExpired(device)

  function freshId(): string {
    const id = newDeviceId()
    return store.get('devices', id) ? freshId() : id
  }

  /** A day after its end nobody asks for a code any more, and it may be given out again. */
  function forgetOld(): void {
    for (const device of store.list('devices')) {
      if (Date.parse(String(device.expiresAt)) + 24 * 60 * 60 * 1000 < clock.now()) store.remove('devices', device.id)
    }
  }

  return {
    initiate() {
      forgetOld()
      const token = newToken()
      const expiresAt = new Date(clock.now() + LIFETIME_MS).toISOString()
      const id = freshId()
      store.put('devices', {id, _hash: hashToken(token), status: 'pending', expiresAt})
      return {status: 200, body: {deviceId: id, token, expiresAt}}
    },

    poll({body}) {
      const device = store.get('devices', String(body.deviceId))
      if (!device || !sameText(String(device._hash), hashToken(String(body.token)))) {
        return failure('invalid', 'This sign-in is not known')
      }
      if (device.status === 'used') return failure('used', 'This sign-in was completed before')
      if (isExpired(device)) return failure('expired', 'This sign-in was not approved in time')
      if (device.status === 'pending') return failure('authorization_pending', 'Waiting for approval')
      store.put('devices', {...device, status: 'used'})
      const [uid, accountId] = [String(device.uid), String(device.aid)]
      const firebase = {apiKey: IDENTITY_KEY, authDomain: `${PROJECT}.localhost`, projectId: PROJECT}
      return {status: 200, body: {success: true, customToken: auth.customToken(uid, accountId), accountId, firebase}}
    },

    pending: () => store.list('devices').filter(waits),

    find(text) {
      const [id = '', token = ''] = text.split('-', 2)
      const device = store.get('devices', id)
      return device && waits(device) && sameText(String(device._hash), hashToken(token)) ? device : undefined
    },

    approve(deviceId, uid, aid) {
      const device = store.get('devices', deviceId)
      if (!device || !waits(device)) return false
      store.put('devices', {...device, status: 'approved', uid, aid})
      return true
    },
  }
}

/** The web key of the sandbox's own identity service: public, as such keys are, and good for nothing else. */
export const IDENTITY_KEY = 'sandbox-web-key'

function failure(
  error: string,
  message: string,
): {status: number; body: {success: boolean; error: string; message: string}} {
  return {status: 200, body: {success: false, error, message}}
}

import {createHash, createHmac, randomBytes, randomInt, timingSafeEqual} from 'node:crypto'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Store} from './world.ts'

/** Letters that cannot be taken for one another when they are read aloud or copied: no I, L, O. */
const CLEAR_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ'
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const SMALL = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A device code: five capitals (B.2). */
export const newDeviceId = (): string => pick(CLEAR_LETTERS, 5)
/** 32 letters and digits, about 190 bits. */
export const newToken = (): string => pick(ALPHANUMERIC, 32)
/** An identifier as services and apps have them. */
export const newShortId = (): string => pick(SMALL, 5)

function pick(alphabet: string, length: number): string {
  return Array.from({length}, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** What is stored instead of a token. Tokens are random and long, so one round suffices. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Compares without telling by its time where two texts differ. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}

/** Signs tokens that carry their claims (JWT, RFC 7519, HS256) with a key that this sandbox made for itself. */
export interface Signer {
  sign(claims: JsonObject): string
  /** The claims of a token that we signed, expired or not; undefined for any other text. */
  verify(token: string): JsonObject | undefined
}

/** The signer of this sandbox; its key is made once and kept with the state. */
export function createSigner(store: Store): Signer {
  const known = store.get('sandbox', 'signing-key')?.key
  const key = typeof known === 'string' ? known : randomBytes(32).toString('base64url')
  if (known === undefined) store.put('sandbox', {id: 'signing-key', key})
  const mac = (text: string): string =>
    createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest('base64url')
  const head = encode({alg: 'HS256', typ: 'JWT'})
  return {
    sign(claims) {
      const text = `${head}.${encode(claims)}`
      return `${text}.${mac(text)}`
    },
    verify(token) {
      const parts = token.split('.')
      if (parts.length !== 3 || parts[0] !== head || !sameText(parts[2]!, mac(`${parts[0]}.${parts[1]}`)))
        return undefined
      const claims: unknown = JSON.parse(Buffer.from(parts[1]!, 'base64url').toString('utf8'))
      return isJsonObject(claims) ? claims : undefined
    },
  }
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

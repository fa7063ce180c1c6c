import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'

export {harmless, uuid} from '../eighth/secrets-words.ts'
export {text} from '../ninth/secrets-words.ts'

export const app = (r: Random): string =>
  r.pick(['orders', 'invoices', 'search', 'mailer', 'gateway', 'reports', 'checkout', 'media', 'inventory', 'signup'])
export const named = (r: Random): string =>
  `${app(r)}-${r.pick(['api', 'web', 'worker', 'auth', 'db', 'sync'])}-${r.text(4, LOWER + DIGITS)}`
export const hex = (r: Random, length: number): string => r.text(length, HEX)
export const sha256 = (r: Random): string => `sha256:${hex(r, 64)}`
export const b64 = (r: Random, bytes: number): string => r.bytes(bytes).toString('base64')
export const b64url = (r: Random, bytes: number): string => r.bytes(bytes).toString('base64url')
/** Pairs of hex digits between colons, as fingerprints of certificates are shown. */
export const colons = (r: Random, pairs: number): string => Array.from({length: pairs}, () => hex(r, 2)).join(':')
/** A fingerprint of a key of SSH. */
export const print = (r: Random): string => `SHA256:${b64(r, 32).replace(/=+$/, '')}`
export const ip = (r: Random): string => `10.${r.below(255)}.${r.below(255)}.${r.below(254) + 1}`
export const time = (r: Random): string =>
  `2026-0${1 + r.below(9)}-${10 + r.below(18)}T1${r.below(9)}:${10 + r.below(49)}:07Z`
export const digits = (r: Random, length: number): string => r.text(1, '123456789') + r.text(length - 1, DIGITS)
/** Ids that begin with the time. */
export const ulid = (r: Random): string => `01J${r.text(23, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`
export const small = (r: Random, length: number): string => r.text(length, LOWER + DIGITS)
export const large = (r: Random, length: number): string => r.text(length, UPPER + DIGITS)
export const mixed = (r: Random, length: number): string => r.text(length, WORD)
export const version = (r: Random): string => `${r.below(9)}.${r.below(40)}.${r.below(20)}`
/** The name of a variable that holds a secret. */
export const variable = (r: Random): string =>
  `${r.pick(['DB', 'SMTP', 'REDIS', 'STRIPE', 'SENTRY', 'DEPLOY', 'SIGNING', 'NPM'])}_${r.pick(['PASSWORD', 'TOKEN', 'SECRET', 'API_KEY', 'PRIVATE_KEY'])}`

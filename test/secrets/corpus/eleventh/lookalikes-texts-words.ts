import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'

/** What the texts and files of this part are about. */
export const theme = (r: Random): string =>
  r.pick(['ferries', 'bakery', 'library', 'museum', 'orchestra', 'clinic', 'tramway', 'archive', 'vineyard', 'gallery'])
export const slug = (r: Random): string => `${theme(r)}-${r.pick(['core', 'hub', 'relay', 'gate', 'store', 'jobs'])}`
export const upper = (r: Random): string => theme(r).toUpperCase()
export const title = (r: Random): string => theme(r).replace(/^./, (first) => first.toUpperCase())
export const release = (r: Random): string => `${r.below(8) + 1}.${r.below(24)}.${r.below(16)}`
export const who = (r: Random): string => r.pick(['ci', 'deploy', 'ops', 'reader', 'backup', 'reports', 'auditor'])
export const hex = (r: Random, length: number): string => r.text(length, HEX)
export const capitalHex = (r: Random, length: number): string => r.text(length, '0123456789ABCDEF')
export const digits = (r: Random, length: number): string => r.text(1, '123456789') + r.text(length - 1, DIGITS)
export const small = (r: Random, length: number): string => r.text(length, LOWER)
export const big = (r: Random, length: number): string => r.text(length, UPPER)
export const mixed = (r: Random, length: number): string => r.text(length, WORD)
/** A digest as base64, with its equals signs. */
export const sum64 = (r: Random, bytes: number): string => r.bytes(bytes).toString('base64')
/** A fingerprint as OpenSSH prints it. */
export const print = (r: Random): string => `SHA256:${sum64(r, 32).replace(/=+$/, '')}`
export const colons = (r: Random, count: number): string =>
  Array.from({length: count}, () => capitalHex(r, 2)).join(':')
export const mail = (r: Random): string => `${who(r)}@${theme(r)}.example`
/** Bytes between the lines of a block; only for public things. */
export const block = (r: Random, label: string, bytes: number): string =>
  [`-----BEGIN ${label}-----`, ...(sum64(r, bytes).match(/.{1,64}/g) ?? []), `-----END ${label}-----`, ''].join('\n')

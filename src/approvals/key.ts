import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  type ScryptOptions,
  scrypt,
  sign,
  verify,
} from 'node:crypto'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, parseJson} from '#core/json'
import type {Proof, Sign, Statement, Verifier} from '#core/proof'
import {canonical} from './canonical.ts'

/** What is signed begins with this, so that a signature for something else is never one of ours. */
const CONTEXT = 'runos statement v1\n'
/** OWASP's advice for scrypt of 2025: N 2^17, r 8, p 1, which takes 128 MiB and about half a second. */
const SCRYPT = {N: 2 ** 17, r: 8, p: 1} as const
/** A file that asks for more is not one of ours: it would only keep us busy. */
const MOST_N = 2 ** 20
const CIPHER = 'aes-256-gcm'

/** A new key as its two files: what everybody may read, and what a passphrase opens. */
export interface NewKey {
  readonly keyId: string
  readonly publicText: string
  readonly lockedText: string
}

/** Makes a key that this passphrase opens (scrypt, then AES-256-GCM around an Ed25519 key, RFC 8032). */
export async function createKey(passphrase: string, now: number): Promise<NewKey> {
  const {publicKey, privateKey} = generateKeyPairSync('ed25519')
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const keyId = keyIdOf(publicKey)
  const cipher = createCipheriv(CIPHER, await derive(passphrase, salt, SCRYPT), nonce)
  cipher.setAAD(Buffer.from(keyId))
  const sealed = Buffer.concat([cipher.update(privateKey.export({type: 'pkcs8', format: 'der'})), cipher.final()])
  const locked = {
    schemaVersion: 1,
    keyId,
    kdf: {name: 'scrypt', ...SCRYPT, salt: salt.toString('base64url')},
    cipher: {name: CIPHER, nonce: nonce.toString('base64url'), tag: cipher.getAuthTag().toString('base64url')},
    key: sealed.toString('base64url'),
  }
  const spki = publicKey.export({type: 'spki', format: 'der'}).toString('base64url')
  const open = {schemaVersion: 1, keyId, publicKey: spki, madeAt: new Date(now).toISOString()}
  const text = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  return {keyId, publicText: text(open), lockedText: text(locked)}
}

/**
 * Opens a locked key.
 * @returns what signs with it; undefined: the passphrase is not that of the key
 * @throws RunosError E_FILE_MALFORMED
 */
export async function unlockKey(lockedText: string, passphrase: string, path: string): Promise<Sign | undefined> {
  const {keyId, kdf, cipher, key} = fieldsOf(lockedText, path)
  const [{N, r, p, salt}, {nonce, tag}] = [objectOf(kdf, path), objectOf(cipher, path)]
  if (typeof N !== 'number' || N < 2 ** 14 || N > MOST_N || r !== SCRYPT.r || p !== SCRYPT.p) throw malformed(path)
  const secret = await derive(passphrase, bytesOf(salt, path), {N, r, p})
  const id = textOf(keyId, path)
  try {
    const decipher = createDecipheriv(CIPHER, secret, bytesOf(nonce, path), {authTagLength: 16})
    decipher.setAAD(Buffer.from(id))
    decipher.setAuthTag(bytesOf(tag, path))
    const der = Buffer.concat([decipher.update(bytesOf(key, path)), decipher.final()])
    const privateKey = createPrivateKey({key: der, type: 'pkcs8', format: 'der'})
    return (statement) => ({
      statement,
      keyId: id,
      signature: sign(null, bytesToSign(statement), privateKey).toString('base64url'),
    })
  } catch (error) {
    if (error instanceof RunosError) throw error
    return undefined // GCM found that the key does not fit, which is all that a wrong passphrase is
  }
}

/** Reads a public key. @throws RunosError E_FILE_MALFORMED */
export function readPublicKey(text: string, path: string, owner: Verifier['owner']): Verifier {
  const {publicKey: encoded} = fieldsOf(text, path)
  let key: KeyObject
  try {
    key = createPublicKey({key: bytesOf(encoded, path), type: 'spki', format: 'der'})
  } catch (error) {
    throw malformed(path, error)
  }
  if (key.asymmetricKeyType !== 'ed25519') throw malformed(path)
  const keyId = keyIdOf(key)
  return {
    keyId,
    owner,
    verifies: ({statement, signature, keyId: said}: Proof) =>
      said === keyId && verify(null, bytesToSign(statement), key, Buffer.from(signature, 'base64url')),
  }
}

function bytesToSign(statement: Statement): Buffer {
  return Buffer.from(CONTEXT + canonical(statement as unknown as Json))
}

function keyIdOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({type: 'spki', format: 'der'}))
    .digest('hex')
    .slice(0, 16)
}

function derive(
  passphrase: string,
  salt: Uint8Array,
  {N, r, p}: ScryptOptions & {N: number; r: number},
): Promise<Buffer> {
  const options = {N, r, p: p ?? 1, maxmem: 256 * N * r}
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, options, (error, derived) =>
      error ? reject(error) : resolve(derived),
    )
  })
}

function fieldsOf(text: string, path: string) {
  let value: Json
  try {
    value = parseJson(text)
  } catch (error) {
    throw malformed(path, error)
  }
  const whole = objectOf(value, path)
  if (whole.schemaVersion !== 1) throw malformed(path)
  return whole
}

function objectOf(value: Json | undefined, path: string) {
  if (!isJsonObject(value)) throw malformed(path)
  return value
}

function textOf(value: Json | undefined, path: string): string {
  if (typeof value !== 'string') throw malformed(path)
  return value
}

const bytesOf = (value: Json | undefined, path: string): Buffer => Buffer.from(textOf(value, path), 'base64url')

function malformed(path: string, cause?: unknown): RunosError {
  return new RunosError('E_FILE_MALFORMED', 'this is not a key file of runos', {
    where: path,
    fix: ['make a new key: runos approve setup'],
    ...(cause === undefined ? {} : {cause}),
  })
}

import {phraseIn, phrases, singular, wordsOf} from './words.ts'

/** Names that end so hold a secret. */
const SECRETS = phrases(`
  password, passwd, pwd, passphrase, pass, passcode, secret, token, jwt, bearer, apikey, api key, access key, private key, secret key,
  signing key, encryption key, master key, shared key, account key, ingestion key, instrumentation key, primary key, secondary key, certificate key, client key,
  server key, ssl key, tls key, auth key, session key, mobile key, sdk key, pre shared key, preshared key, psk, credential,
  kubeconfig, kube config, connection string, connection uri, connection url, database url, dsn, otp, totp, one time code,
  verification code, recovery code, backup code, auth code, authorization code, mnemonic, seed phrase, cvv, cvc, pin, ssn,
  social security number, card number, pan, session cookie, cookie, authorization, authorization header, pem, pfx, keystore,
  storage key, stream key, webhook secret, join token, enrollment string, enrollment code, enrollment key, sas url, signed url, presigned url, root pass, admin pass, unlock key, full key, encrypted value, protection bypass, bypass secret`)

/** A token so called only turns a page, names a position or counts what a model reads. */
const NO_SECRET =
  set(`next page pagination continuation sync cursor prev previous skip scroll match max min total prompt
  completion num usage change delta design start end last sort search resume input output stop type foreign iteration
  has is requires require needs enable enabled allow use used public`)

/** Secrets that may be numbers. */
const NUMERIC = phrases('otp, totp, cvv, cvc, pin, ssn, one time code, verification code, passcode')

/** Whether a field is called like something secret: the last words count (`root_password`, not `password_changed_at`). */
export function isSecretName(name: string): boolean {
  const before = judged.get(name)
  if (before !== undefined) return before
  if (judged.size > 20_000) judged.clear()
  const secret = soundsSecret(name)
  judged.set(name, secret)
  return secret
}

/** The same names come again in every schema. */
const judged = new Map<string, boolean>()

function soundsSecret(name: string): boolean {
  const words = wordsOf(name)
  if (words.some((word) => NO_SECRET.has(word))) return false
  return (
    tailIn(words, SECRETS) ||
    (phraseIn(words, SECRETS) !== undefined &&
      /^(value|data|plaintext|plain|raw|string|text|hex|base64)$/.test(words.at(-1) ?? ''))
  )
}

function tailIn(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  const plain = words.map(singular)
  return [1, 2, 3].some((length) => wanted.has(plain.slice(-length).join(' ')) && plain.length >= length)
}

/** Whether a field may hold a secret that is a number: a one-time code, a pin. */
export const isNumericSecret = (name: string): boolean => tailIn(wordsOf(name), NUMERIC)

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

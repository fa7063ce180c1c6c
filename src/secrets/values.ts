import {isSecretName} from '#core/secret-name'
import {wordsOf} from '#core/words'
import {HAS_UUID, isNoSecret, SID, UUID} from './no-secret.ts'

/** What a field says of its value by its name: a secret whatever it looks like, one if it looks random, nothing. */
export type Telling = 'secret' | 'perhaps' | 'nothing'

const PERHAPS = new Set(
  'key keys apikey auth credential credentials creds cred token tokens secret secrets password passwords pass signing seed session sessionid sid hmac cert webhook'.split(
    ' ',
  ),
)
/** A key or a token so called is none that opens something. */
const HARMLESS = new Set(
  `next prev previous pagination continuation skip sync public cache primary foreign object partition sort idempotency id ids name names fingerprint hash digest checksum sha sha1 sha256 etag
  version path file dir arn type kind url uri href ref size count length limit policy algorithm alg created updated expires expiry at label tag
  image commit rev revision page cursor usage last4 suffix prefix hint pub thumbprint subject issuer serial md5 integrity resource
  site publishable captcha recaptcha turnstile bucket object shard dedup dedupe deduplication group range row document translation feature flag
  project issue branch chart metric dimension lookup index order template trace span request correlation event message job build
  verify verifying verification trusted authorized known host dkim dnskey recipient identifier incident alert ticket change uuid guid domain realm field`.split(
    /\s+/,
  ),
)

/** @param name of a field, a variable, a column */
export function tellingOf(name: string): Telling {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size > 20_000) known.clear()
  const telling = judge(name)
  known.set(name, telling)
  return telling
}
const known = new Map<string, Telling>()

function judge(name: string): Telling {
  if (name.length > 200) return 'nothing'
  const words = wordsOf(name)
  if (words.includes('existing')) return 'nothing' // the name of one that is kept elsewhere
  if (words.some((word) => DERIVED.has(word)) || PUSH_KEY.test(name) || PLACE_TOKEN.test(name)) return 'nothing'
  if (OTHER.test(name)) return 'nothing'
  if (REFERENCE.test(name) || TABLE_KEY.test(name) || CLIENT_TOKEN.test(name)) return 'perhaps'
  if (isSecretName(name) || (words.length === 1 && GLUED.test(name)) || ALSO.test(words.join(' '))) return 'secret'
  if (words.some((word) => HARMLESS.has(word))) return 'nothing'
  return words.some((word) => PERHAPS.has(word.replace(/\d{1,2}$/, ''))) ? 'perhaps' : 'nothing'
}

/** What is worked out from a secret to see whether it changed. */
const DERIVED = new Set(['checksum', 'digest', 'fingerprint', 'thumbprint', 'etag', 'mac'])
/** The users of a machine, what a list of packages calls the sum over one, what opens a socket (RFC 6455). */
const OTHER = /(?:^|\/)etc\/passwd$|package[_-]?verification[_-]?code|sec-?web-?socket-(?:key|accept)/i
/** The public half of the key of push messages (RFC 8292). */
const PUSH_KEY = /^application[_-]?server[_-]?key$/i
/** A token that says how far somebody has come, or that a request is the same one again. */
const PLACE_TOKEN =
  /(?:resume|delta|changes?|watch|lock|fencing|consistency|snapshot|client[_-]?request|idempotency)[_-]?tokens?$/i
/** A Kubernetes Secret by its name; the value is a secret only if it looks like one. */
const REFERENCE = /(?:(?:credentials|tls|pull)[_-]?|\/auth-)secret$/i
/** A key of a table, or of an account: the value tells. */
const TABLE_KEY = /^primary[_-]?key$/i
/** What a client makes up to tell its requests apart, or was given to act with: the value tells. */
const CLIENT_TOKEN = /^client[_-]?token$/i
/** Names that say it in answers, and would say too much in the schemas that tiers are made from. */
const ALSO =
  /(?:^| )(?:pw|psw|(?:pass(?:word|phrase|code)?|token|secret)\d{1,2}|snmp community|(?:access|unlock|otp|sms|mfa|security|login|pairing) code|passwort|kennwort|mot de passe|contraseña|contrasena|senha|wachtwoord|authtok|otp attempt|(?:recovery|backup|secret) (?:phrase|words)|key material|security answer|storepass|keypass|auth secret)$/
/** A name without anything between its words: `ADMINPASSWORD`. */
const GLUED =
  /(?:password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|privatekey|privkey|^requirepass|^masterauth|^(?:root|bind|admin|db|user|smtp|ftp|mysql|pg)p(?:w|ass))$/i

/** Whether a value is a secret because of the name that it stands under. */
export function isSecretUnder(name: string, value: string): boolean {
  const telling = tellingOf(name)
  if (telling === 'nothing' || isNoSecret(value)) return false
  if (telling === 'perhaps')
    return looksRandom(value) && (name !== 'key' || (value.length >= 24 && !/^[0-9a-f]{40}$/.test(value))) // an id, a sum
  return !isOnlyNamed(name, value)
}

/** The last words of a name that a number can be the secret of. `pass` counts what passed, `pins` what is soldered. */
const NUMERIC =
  /(?:^| )(?:otp|totp|pin|ssn|social security number|password|passwd|pwd|passphrase|passcode|(?:one time|verification|recovery|backup|auth|authorization|access|unlock|otp|sms|mfa|security|login|pairing) code)$/
const CHECK_VALUE = /(?:^| )(?:cvv|cvc)2?$/
const CARD = /(?:^| )(?:card number|pan)$/

/** Whether a number is a secret because of its name: a code for some minutes, a pin, a password of nothing but digits. */
export function isSecretNumber(name: string, value: number | bigint): boolean {
  if (tellingOf(name) !== 'secret' || !(typeof value === 'bigint' || Number.isSafeInteger(value)) || value < 0)
    return false
  const [words, digits] = [wordsOf(name).join(' '), String(value).length]
  if (CHECK_VALUE.test(words)) return digits >= 3
  return CARD.test(words) ? digits >= 12 : digits >= 4 && NUMERIC.test(words)
}

/** What is called a token, a secret, a cookie, and is the name of one (`orders-session`), a word of a text, or how many there are. */
function isOnlyNamed(name: string, value: string): boolean {
  if (/auth(?:orization)?[_-]?code$/i.test(name)) return /^[A-Z0-9]{4,7}$/.test(value) && /[A-Z]/.test(value) // of a payment
  if (/access[_-]?key$/i.test(name)) return /^[a-z]{3,20}(?:-[a-z]{2,20}){0,4}-[a-z0-9]{2,6}$/.test(value)
  if (!/(?:tokens?|secrets?|cookies?|credentials?|auth|authorization)$/i.test(name)) return false
  if (/^[a-z]{4,8}(?:-[a-z]{4,8}){3,9}$/.test(value) && evenParts(value)) return false // the words of a passphrase
  if (/^-?\d{1,20}$/.test(value)) return /s$/i.test(name) || !/^\d{4,10}$/.test(value)
  if (/tokens?$/i.test(name) && /^[A-Z]?[a-z]{1,19}$/.test(value)) return true
  if (value.length > 60) return false
  if (/^[a-z]{2,14}(?:-(?:[a-z]{2,14}|[a-z0-9]{1,6})){2,8}$/.test(value) && isWorded(value)) return true
  return /^(?:[_-]{0,2}|X-)[A-Za-z]{2,16}(?:[-_./:][A-Za-z]{2,16})+$/.test(value)
}

const evenParts = (value: string): boolean => new Set(value.split('-').map((part) => part.length)).size === 1

/** Whether a text looks as if nobody had thought it up, and is not one of the well-known things that do. */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || value.length > 4_000 || !/^[\w+/=.~-]+$/.test(value)) return false
  if (UUID.test(value) || SID.test(value) || OBJECT.test(value) || isNoSecret(value)) return false
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 32 && /[a-f]/i.test(value) && /\d/.test(value)
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((one) => one.test(value)).length
  if (classes < 3 && !(classes === 2 && value.length >= 24 && /\d/.test(value))) return false
  if (HAS_UUID.test(value) || /^[a-z]{1,20}[-_]\d+$/.test(value) || isWorded(value)) return false // what a program called it
  if (/-[0-9a-f]{32,128}$/.test(value) && isWorded(value.replace(/-[0-9a-f]{32,128}$/, ''))) return false // and the sum of it
  if (/^\/?[a-z][a-z_-]{2,30}\//.test(value) || /\.[a-z]\w{1,4}$/.test(value)) return false // where a file lies
  if (/^v?\d+(?:\.\d+)+/.test(value)) return false
  return entropy(value) >= 3.3
}

/** The number of an object of Twilio. */
const OBJECT = /^[A-Z]{2}[0-9a-f]{32}$/

/** Words between signs, of which hardly any is none: `billing-2ku5o-db-password`, `team/app.git`. */
function isWorded(value: string): boolean {
  const parts = value.split(/[-._/:]+/).filter((part) => part !== '')
  if (parts.length < 2 || parts.some((part) => part.length > 30)) return false
  return parts.filter((part) => WORD.test(part)).length * 3 >= parts.length * 2
}
const WORD = /^(?:[A-Z]?[a-z]{2,16}|[A-Z]{2,10}|[a-z]{0,12}(?:[A-Z][a-z]{2,12}){1,4}|v?\d{1,12})$/

/** Bits of a character (Shannon). */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** What a secret is called after: the last words of its name that say what it is. */
export function kindOf(name: string): string {
  const kind = wordsOf(name)
    .slice(-2)
    .join('-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .slice(0, 40)
  const [, short] =
    /(?:^|-)(password|passphrase|token|cookie|otp|kubeconfig|dsn|secret|pin|authorization|jwt)s?$/.exec(kind) ?? []
  return short ?? (kind === '' ? 'secret' : kind)
}

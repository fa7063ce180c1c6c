import {isSecretName} from '#core/secret-name'
import {wordsOf} from '#core/words'

/** What a field says of its value by its name: a secret whatever it looks like, one if it looks random, nothing. */
export type Telling = 'secret' | 'perhaps' | 'nothing'

const PERHAPS = new Set(
  'key keys apikey auth credential credentials creds cred token tokens secret secrets password passwords pass signing seed salt session sessionid sid hmac cert webhook'.split(
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
  verify verifying verification trusted authorized known host dkim dnskey recipient identifier incident alert ticket`.split(
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
  if (words[0] === 'existing') return 'nothing' // the name of one that is kept elsewhere
  if (words.some((word) => DERIVED.has(word)) || PUSH_KEY.test(name) || PLACE_TOKEN.test(name)) return 'nothing'
  if (REFERENCE.test(name) || TABLE_KEY.test(name) || CLIENT_TOKEN.test(name)) return 'perhaps'
  if (isSecretName(name) || (words.length === 1 && GLUED.test(name)) || ALSO.test(words.join(' '))) return 'secret'
  if (words.some((word) => HARMLESS.has(word))) return 'nothing'
  return words.some((word) => PERHAPS.has(word)) ? 'perhaps' : 'nothing'
}

/** What is worked out from a secret to see whether it changed. */
const DERIVED = new Set(['checksum', 'digest', 'fingerprint', 'thumbprint', 'etag'])
/** The public half of the key of push messages (RFC 8292). */
const PUSH_KEY = /^application[_-]?server[_-]?key$/i
/** A token that says how far somebody has come, or that a request is the same one again. */
const PLACE_TOKEN =
  /(?:resume|delta|changes?|watch|fencing|consistency|snapshot|client[_-]?request|idempotency)[_-]?tokens?$/i
/** A Kubernetes Secret by its name; the value is a secret only if it looks like one. */
const REFERENCE = /(?:(?:credentials|tls|pull)[_-]?|\/auth-)secret$/i
/** A key of a table, or of an account: the value tells. */
const TABLE_KEY = /^primary[_-]?key$/i
/** What a client makes up to tell its requests apart, or was given to act with: the value tells. */
const CLIENT_TOKEN = /^client[_-]?token$/i
/** Names that say it in answers, and would say too much in the schemas that tiers are made from. */
const ALSO =
  /(?:^| )(?:pw|psw|(?:pass(?:word|phrase|code)?|token|secret)\d{1,2}|snmp community|(?:access|unlock|otp|sms|mfa|security|login|pairing) code|security answer|storepass|keypass|auth secret)$/
/** A name without anything between its words: `ADMINPASSWORD`. */
const GLUED =
  /(?:password|passwd|secret|token|apikey|accesskey|accountkey|privatekey|^requirepass|^masterauth|^(?:root|bind|admin|db|user|smtp|ftp|mysql|pg)p(?:w|ass))$/i

/** Words that stand where a secret would, and are none. */
const PLAIN = new Set(
  `true false yes no on off null none nil undefined nan unknown unset set empty required optional missing invalid valid expired expires revoked
  rotated changed reset incorrect wrong mismatch forbidden denied enabled disabled active inactive hidden masked redacted secret password token
  string text bearer basic digest oauth oauth2 jwt saml mtls tls ssl apikey api-key api_key service-account managed generated auto automatic
  default custom internal external vault kubernetes env file plain md5 scram-sha-256 bcrypt argon2 argon2id scrypt pbkdf2 sha256 sha512 rsa ecdsa
  ed25519 must is are was has have should may can cannot not the a an and or for in of to with here below above your his her its new old current
  opaque n/a na todo tbd example placeholder changeme lax strict session cookie header query body cl100k_base o200k_base p50k_base gpt2 llama tiktoken bpe wordpiece sentencepiece
  read write admin user machine rbac iam aws_iam all any some each every await function self this`.split(/\s+/),
)

/** A hole for a secret, or what somebody put over it. */
const HOLE =
  /^(?:[*•.xX#_-]{3,}|.{0,8}\*{3,}.{0,8}|.{0,8}…|\[?(?:redacted|masked|hidden|filtered|secret|removed|sensitive)\]?|<[^<>]{0,100}>|\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\$[A-Z_][A-Z0-9_]{0,60}|\{\{[^}]{0,200}\}\}|%[sd({].{0,60}|%[A-Z_]{2,40}%|\((?:redacted|masked|hidden|filtered|secret|removed|sensitive(?: value)?)\)|:[a-z_]{1,40}|\?|your[-_ ][\w -]{1,60}|[a-z-]{1,40}-verification=.{0,200}|env:\w{1,100}|process\.env\.\w{1,100}|os\.environ.{0,100}|(?:vault|secret|ssm|op|gcpsm|awssm|file|projects|arn):\S{0,300}|projects\/[\w/-]{1,300}|ENC\[.{0,5000}|«secret:[a-z0-9-]{1,40}:[0-9a-z]{20}»)$/i
const PUBLIC_KEY =
  /^(?:-----BEGIN (?:[A-Z0-9 ]{0,30}PUBLIC KEY|CERTIFICATE|CERTIFICATE REQUEST|X509 CRL)|(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\w{1,30}|sk-ssh-\S{1,40}) AAAA|(?:pk_(?:live|test)_|age1[0-9a-z]|RW[QT][A-Za-z0-9+/]{53}$))/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const HAS_UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
/** Who somebody is in a directory of Windows. */
const SID = /^S-\d(?:-\d{1,14}){2,15}$/
/** An address without a password and without a query. */
const ADDRESS =
  /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^:@\s?/]{0,200}@)?[^@\s?]{0,2000}(?:\?(?![^\s]{0,500}(?:pass|pwd|token|key|sig|secret|auth))[^@\s]{0,500})?$/i
const IP = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?$/
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Whether what stands under the name of a secret is none: nothing, a word, a hole, a public key, a time. */
export function isNoSecret(value: string): boolean {
  const text = value.trim()
  if (text.length < 3 || PLAIN.has(text.toLowerCase()) || TIME.test(text)) return true
  if (text.length <= 5_100 && HOLE.test(text)) return true
  if (ADDRESS.test(text) || IP.test(text)) return true
  return PUBLIC_KEY.test(text) && !text.includes('PRIVATE KEY')
}

/** Whether a value is a secret because of the name that it stands under. */
export function isSecretUnder(name: string, value: string): boolean {
  const telling = tellingOf(name)
  if (telling === 'nothing' || isNoSecret(value)) return false
  return telling === 'perhaps' ? looksRandom(value) : !isOnlyNamed(name, value)
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
  if (!/(?:tokens?|secrets?|cookies?|credentials?|auth|authorization)$/i.test(name)) return false
  if (/^-?\d{1,20}$/.test(value)) return /s$/i.test(name) || !/^\d{4,10}$/.test(value)
  if (/tokens?$/i.test(name) && /^[A-Z]?[a-z]{1,19}$/.test(value)) return true
  return value.length <= 60 && /^[_-]{0,2}[A-Za-z]{2,16}(?:[-_./:][A-Za-z]{2,16})+$/.test(value)
}

/** Whether a text looks as if nobody had thought it up, and is not one of the well-known things that do. */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || value.length > 4_000 || !/^[\w+/=.~-]+$/.test(value)) return false
  if (UUID.test(value) || SID.test(value) || isNoSecret(value)) return false
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 32 && /[a-f]/i.test(value) && /\d/.test(value)
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((one) => one.test(value)).length
  if (classes < 3 && !(classes === 2 && value.length >= 24 && /\d/.test(value))) return false
  if (HAS_UUID.test(value) || /^[a-z]{1,20}[-_]\d+$/.test(value)) return false // what a program called it
  if (/^\/?[a-z][a-z_-]{2,30}\//.test(value) || /\.[a-z]\w{1,4}$/.test(value)) return false // where a file lies
  if (/^v?\d+(?:\.\d+)+/.test(value) || /^[a-z0-9]+(?:[-._/][a-z]{2,})+/i.test(value)) return false
  return entropy(value) >= 3.3
}

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

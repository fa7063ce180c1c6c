/** Words that stand where a secret would, and are none. */
const PLAIN = new Set(
  `true false yes no on off null none nil undefined nan unknown unset set empty required optional missing invalid valid expired expires revoked
  rotated changed reset incorrect wrong mismatch forbidden denied enabled disabled active inactive hidden masked redacted secret password token
  string text bearer basic digest oauth oauth2 jwt saml mtls tls ssl apikey api-key api_key service-account managed generated auto automatic
  default custom internal external vault kubernetes env file plain md5 scram-sha-256 bcrypt argon2 argon2id scrypt pbkdf2 sha256 sha512 rsa ecdsa
  ed25519 must is are was has have should may can cannot not the a an and or for in of to with here below above your his her its new old current
  opaque n/a na todo tbd example placeholder changeme lax strict session cookie header query body cl100k_base o200k_base p50k_base gpt2 llama tiktoken bpe wordpiece sentencepiece
  expire never history reuse lock unlock account
  read write admin user machine rbac iam aws_iam all any some each every await function self this
  passwort kennwort geheimnis schlüssel zugriffstoken contraseña clave secreto senha segredo wachtwoord sleutel lösenord adgangskode salasana hasło
  mot-de-passe parola şifre пароль ключ 密码 パスワード 비밀번호`.split(/\s+/),
)

/** The word in front of what signs a request in. */
const SCHEME = /^(?:bearer|basic|token|bot|apikey) +/i
const any = (...sources: readonly string[]): RegExp => new RegExp(`^(?:${sources.join('|')})$`, 'i')

/** What somebody put over a secret: all of it, its beginning, its middle. */
const MASK = any(
  String.raw`[*•.xX#_-]{3,}`,
  String.raw`.{0,8}\*{3,}.{0,8}`,
  String.raw`[*-]{6,}.{0,12}`,
  String.raw`x{4,}.{1,8}`,
  String.raw`.{0,12}…[\w-]{0,8}`,
  String.raw`[\w-]{2,12}\.{3}[\w-]{0,8}`,
  String.raw`\[?(?:redacted|masked|hidden|filtered|secret|removed|sensitive|encrypted)\]?`,
  String.raw`\((?:sensitive value|(?:un)?changed|[a-z]{3,20}(?: [a-z]{2,20}){0,4})\)`,
  String.raw`\$[a-z_]{3,30}\$`,
)
/** A hole that somebody else fills in, and the place that a secret is taken from. */
const HOLE = any(
  String.raw`<{1,3}[^<>]{0,100}>{1,3}|\[[a-z_]{2,20}\d{0,4}\]`,
  String.raw`\$\{\{.{0,200}\}\}|\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\$[A-Z_][A-Z0-9_]{0,60}|\{\{[^}]{0,200}\}\}`,
  String.raw`%[sd({].{0,60}|%[A-Z_]{2,40}%|:[a-z_]{1,40}|\?`,
  String.raw`your[-_ ][\w -]{1,60}`,
  String.raw`[a-z-]{1,40}-verification=.{0,200}`,
  String.raw`env:\w{1,100}|process\.env\.\w{1,100}|os\.environ.{0,100}|@Microsoft\.KeyVault\([^()]{1,400}\)`,
  String.raw`(?:vault|secret|ssm|op|gcpsm|awssm|file|projects|arn): ?\S{0,300}|projects\/[\w/-]{1,300}`,
  String.raw`\{"(?:uri|ref|secretRef|arn)":"[^"]{1,400}"\}|credentialsJSON:[\w-]{1,80}|![A-Za-z][\w:]{2,40} .{1,200}`,
  String.raw`(?:replace|change|insert|enter|put|fill)[-_ ](?:with|me|this|in|your|here|it)(?![a-z]).{0,60}`,
  String.raw`[A-Za-z_]\w{2,60}\([^()]{0,200}["=][^()]{0,200}\)`,
  String.raw`ENC\[.{0,5000}|«secret:[a-z0-9-]{1,40}:[0-9a-z]{20}»`,
)
/** Where a file lies: in small letters, as nobody writes a password, also behind the name that it is given. */
const FILE =
  /^(?:[a-z][a-z0-9_-]{1,60}:)?(?:~|\.{1,2})?(?:\/[a-z0-9_@%][a-z0-9._@%-]{0,80}){2,12}(?:\/\$?)?$|^\.{1,2}\/[a-z][a-z0-9._-]{1,80}$/
/** How a database is reached, without what opens it: `Server=db;Database=shop;`, `host=db dbname=shop`. */
const PAIRS =
  /^(?:[\w ]{1,40}=[^;=]{0,200};){1,20}(?:[\w ]{1,40}=[^;=]{0,200})?$|^(?:\w{1,40}=[^\s=]{1,200} ){1,20}\w{1,40}=[^\s=]{1,200}$/
const OPENS = /(?:pass|password|passwd|pwd|secret|key|token|sig|signature) ?=/i
const PUBLIC_KEY =
  /^(?:-----BEGIN (?:[A-Z0-9 ]{0,30}PUBLIC KEY|CERTIFICATE|CERTIFICATE REQUEST|X509 CRL)|(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\w{1,30}|sk-ssh-\S{1,40}) AAAA|AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh|G3NrLXNz|Gnk|Ink)|(?:pk_(?:live|test)_|age1[0-9a-z]|RW[QT][A-Za-z0-9+/]{53}$))/
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const HAS_UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
/** Who somebody is in a directory of Windows. */
export const SID = /^S-\d(?:-\d{1,14}){2,15}$/
/** An address without a password and without a query. */
const ADDRESS =
  /^(?:jdbc:)?[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^:@\s?/]{0,200}@)?[^@\s?]{0,2000}(?:\?(?![^\s]{0,500}(?:pass|pwd|token|key|sig|secret|auth))[^@\s]{0,500})?$/i
/** What a digest is written with: `sha256:...`. */
const DIGEST = /^(?:sha-?\d{1,3}|md5|blake\w{1,4}|crc\d{1,3}\w?)[:=-][\w+/=-]{8,128}$/i
const IP = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?$/
const VERSION = /^[\^~>=<v ]{0,3}\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+][\w.]{1,40})?$/
const DURATION = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ns|us|µs|ms|[smhdwy]))+$/
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Whether what stands under the name of a secret is none: nothing, a word, a hole, a public key, a time. */
export function isNoSecret(value: string): boolean {
  const text = value.trim().replace(SCHEME, '')
  if (text.length < 3 || PLAIN.has(text.toLowerCase()) || TIME.test(text) || DURATION.test(text) || VERSION.test(text))
    return true
  if (text.length <= 5_100 && (MASK.test(text) || HOLE.test(text))) return true
  if (ADDRESS.test(text) || IP.test(text) || FILE.test(text) || DIGEST.test(text)) return true
  if (PAIRS.test(text) && !OPENS.test(text)) return true
  return PUBLIC_KEY.test(text) && !text.includes('PRIVATE KEY')
}

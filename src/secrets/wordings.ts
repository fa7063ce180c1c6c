import type {Span} from './span.ts'
import {isSecretUnder, kindOf, tellingOf} from './values.ts'

/** A way of writing a name and its value, beside `name = value`. Every repetition is bounded, so it takes linear time. */
interface Wording {
  /** Looked for first: most texts hold none. */
  readonly hint: RegExp
  readonly pattern: RegExp
  /** What the value is judged by where the wording itself says that it is a secret. */
  readonly name?: string
  /** The value stands among words: only one that no sentence would hold is a secret. */
  readonly loose?: true
}

const NAME = String.raw`([A-Za-z_][\w./-]{1,100})`
const NAMES = String.raw`(?:[\w-]{0,20}[_-]?)?(?:name|key|parameter|variable|var|header|attribute|property|option|setting|id)`
const VALUES = String.raw`(?:[\w-]{0,20}[_-]?)?(?:value|val|default|content|new|old)`
const wording = (hint: RegExp, source: string, more: Omit<Wording, 'hint' | 'pattern'> = {}): Wording => ({
  hint,
  pattern: new RegExp(source, 'gi'),
  ...more,
})

const WORDINGS: readonly Wording[] = [
  // {"name": "DB_PASSWORD", "value": "..."}, the same in YAML, `<add key="ApiKey" value="..."/>`
  wording(
    /val|default|content|new|old/i,
    String.raw`(?<![\w-])\\?["']?${NAMES}\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?${NAME}\\?["']?[^{}<>]{0,80}?[\s,;]\\?["']?${VALUES}\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?([^\s"'<>\\][^\n"'<>\\]{2,4096})`,
  ),
  // <property name="password">...</property>
  wording(/<\w/, String.raw`<[\w:.-]{1,60}\s[^<>]{0,80}?${NAMES}=["']${NAME}["'][^<>]{0,80}>([^<>]{3,4096})<`),
  // <key>Password</key><string>...</string>
  wording(
    /<\w/,
    String.raw`<(?:[\w-]{0,20}-)?(?:name|key|th|dt)>\s{0,5}${NAME}\s{0,5}<\/[\w-]{1,30}>\s{0,40}<[\w-]{1,30}>([^<>]{3,4096})<`,
  ),
  // api_token | ...: a row that a shell of a database printed upright
  wording(/\|/, String.raw`(?<=^|\n)[ \t]{0,20}${NAME}[ \t]{0,40}\|[ \t]{1,5}([^\s|]{4,4096})[ \t]{0,20}(?=\r?\n|$)`),
  // define('DB_PASSWORD', '...'), ("password", "..."), ["X-Api-Key", "..."]
  wording(
    /["'],/,
    String.raw`[([]\s{0,20}\\?["']${NAME}\\?["']\s{0,5},\s{0,20}\\?["']([^"'\n]{3,4096}?)\\?["']\s{0,20}[)\],]`,
  ),
  // setPassword("...")
  wording(
    /\(["']/,
    String.raw`(?<![\w.$-])(?:[\w$]{1,60}\.){0,5}([A-Za-z_]\w{2,60})\(\s{0,5}["']([^"'\n]{3,4096})["']\s{0,5}\)`,
  ),
  // password = "old" -> "new"
  wording(
    /->|→/,
    String.raw`${NAME}["']?\s{0,20}[:=]\s{0,3}(?:"[^"\n]{0,4096}"|[^\s"]{1,200})\s{1,3}(?:->|→)\s{1,3}["']?([^\s"']{3,4096})`,
  ),
  // ENV DB_PASSWORD ..., requirepass ..., fastcgi_param API_TOKEN ...;
  wording(
    /\w[ \t]+\S/,
    String.raw`(?<=^|\n)[ \t]{0,20}(?:(?:ENV|ARG|SetEnv|setx|set|setenv|export|env|fastcgi_param|config)[ \t]{1,5})?${NAME}[ \t]{1,20}["']?([^\s"';]{4,4096})["']?;?[ \t]{0,20}(?=\r?\n|$)`,
    {loose: true},
  ),
  // proxy_set_header X-Api-Key "...";
  wording(
    /["';][ \t]*(?:\r?\n|$)/,
    String.raw`(?<=^|\n)[ \t]{0,20}[A-Za-z_][\w-]{1,40}[ \t]{1,5}${NAME}[ \t]{1,20}["']([^\s"';]{4,4096})["'];?[ \t]{0,20}(?=\r?\n|$)`,
    {loose: true},
  ),
  // machine example.com login ada password ...
  wording(
    /password/i,
    String.raw`\b(?:login|user|username|account)[ \t]{1,5}\S{1,200}\s{1,20}(password)[ \t]{1,5}([^\s"']{3,400})`,
  ),
  // a line of .pgpass, of a switch's configuration, of a build that hides it
  wording(
    /:(?:\d|\*)/,
    String.raw`(?<=^|\n)[^\s:]{1,200}:(?:\d{1,5}|\*):[^\s:]{1,100}:[^\s:]{1,100}:([^\s:]{3,200})(?=\r?\n|$)`,
    {
      name: 'password',
    },
  ),
  wording(/(?:password|secret) \d /i, String.raw`\b(?:password|secret)[ ]\d{1,2}[ ](\S{3,200})`, {name: 'password'}),
  wording(/::add-mask::/, String.raw`::add-mask::(\S{3,4096})`, {name: 'secret'}),
  wording(/:thin:/, String.raw`:thin:[^\s/:@]{1,100}\/([^\s@"]{3,200})@`, {name: 'password'}),
  // ALTER ROLE shop WITH PASSWORD '...', IDENTIFIED BY '...'
  wording(
    /'/,
    String.raw`\b(?:password|identified(?:\s{1,3}with\s{1,3}\S{1,40})?\s{1,3}by(?:\s{1,3}password)?)\s{0,3}\(?\s{0,3}'([^'\n]{1,400})'`,
    {
      name: 'password',
    },
  ),
  // curl --user ada:...
  wording(/-u/, String.raw`\s(?:-u|--user|--proxy-user)[ \t=]{0,3}["']?[^\s:"']{1,100}:([^\s"']{3,400})`, {
    name: 'password',
  }),
  // mysql -p..., and with a space where the command takes one
  wording(/mysql|mariadb/i, String.raw`\b(?:mysql|mariadb)(?:-?\w{1,20})?\b[^\n|;&]{0,300}?\s-p([^\s"']{3,200})`, {
    name: 'password',
  }),
  wording(
    /\s-[apwP]\s/,
    String.raw`\b(?:sshpass|docker[ \t]+login|podman[ \t]+login|helm[ \t]+registry[ \t]+login|redis-cli|mongo(?:sh|dump|restore)?|ldap(?:search|add|modify|whoami)|az[ \t]+login|zip|unzip|smbclient|influx)\b[^\n|;&]{0,300}?\s-[apwP][ \t]{1,3}["']?([^\s"'-][^\s"']{2,200})`,
    {name: 'password'},
  ),
  wording(/pass:/, String.raw`(?<![\w.])pass:([^\s"']{3,400})`, {name: 'password'}),
  // ConvertTo-SecureString "..." -AsPlainText
  wording(/SecureString/i, String.raw`ConvertTo-SecureString\s{1,5}(?:-String\s{1,5})?["']([^"'\n]{3,400})["']`, {
    name: 'password',
  }),
  // the new password of the admin is ...
  wording(
    /passw|passphrase|token|secret|key/i,
    String.raw`\b(?:the|your|new|temporary|initial|admin|root|a)\s{1,3}(password|passphrase|passcode|secret|token|api key|access key)\s(?:(?:of|for|to)\s[^\n.:]{1,60}?\s)?(?:is|was|reads)(?:\snow)?:?\s{1,3}["'\`]?([^\s"'\`,;]{6,400})`,
    {loose: true},
  ),
]

/** Secrets that are written in another way than behind `=` or `:`. */
export function inWordings(text: string): readonly Span[] {
  if (text.length < 8 || !/[\s,(<:]/.test(text)) return []
  return WORDINGS.flatMap(({hint, pattern, name: fixed, loose}) =>
    hint.test(text) ? [...text.matchAll(pattern)].flatMap((match) => spanOf(match, fixed, loose === true)) : [],
  )
}

function spanOf(match: RegExpMatchArray, fixed: string | undefined, loose: boolean): readonly Span[] {
  const [whole, first = '', second] = match
  const [name, raw] = fixed === undefined ? [first, second ?? ''] : [fixed, first]
  if (fixed === undefined && tellingOf(name) === 'nothing') return []
  const value = raw.replace(loose ? /[.,;:]+$/ : /[,;]$/, '')
  if (!isSecretUnder(name, value) || (loose && !/\d|[a-z][A-Z]|[!@#$%^*+=]/.test(value))) return []
  const start = (match.index ?? 0) + whole.lastIndexOf(raw)
  return [{start, end: start + value.length, kind: kindOf(name)}]
}

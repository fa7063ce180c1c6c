import {COMMANDS} from './commands.ts'
import {DEVICES} from './devices.ts'
import {inSentences, SENTENCES} from './sentences.ts'
import type {Span} from './span.ts'
import {isSecretUnder, kindOf, tellingOf} from './values.ts'
import {NAME, type Wording, wording} from './wording.ts'

const NAMES = String.raw`(?:[\w-]{0,20}[_-]?)?(?:name|key|parameter|variable|var|header|attribute|property|option|setting|id)`
const VALUES = String.raw`(?:[\w-]{0,20}[_-]?)?(?:value|val|default|content|new|old)`
const WORDINGS: readonly Wording[] = [
  ...COMMANDS,
  ...DEVICES,
  ...SENTENCES,
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
    String.raw`<(?:[\w-]{0,20}-)?(?:name|key|th|dt|td)(?:\s[^<>]{0,100})?>\s{0,5}${NAME}\s{0,5}<\/[\w-]{1,30}>\s{0,40}<[\w-]{1,30}(?:\s[^<>]{0,100})?>([^<>]{3,4096})<`,
  ),
  // api_token | ...: a row that a shell of a database printed upright
  wording(/\|/, String.raw`(?<=^|\n)[ \t]{0,20}${NAME}[ \t]{0,40}\|[ \t]{1,5}([^\s|]{4,4096})[ \t]{0,20}(?=\r?\n|$)`),
  // define('DB_PASSWORD', '...'), ("password", "..."), ["X-Api-Key", "..."]
  wording(
    /["'],/,
    String.raw`[([]\s{0,20}\\?["']${NAME}\\?["']\s{0,5},\s{0,20}\\?["']([^"'\n]{3,4096}?)\\?["']\s{0,20}[)\],]`,
  ),
  // buildConfigField "String", "API_KEY", "..."
  wording(
    /buildConfigField/,
    String.raw`\bbuildConfigField\s{1,3}\(?["']String["'],\s{0,5}["']${NAME}["'],\s{0,5}["'\\]{1,6}([^"'\n\\]{3,4096})`,
  ),
  // variable "db_password" { default = "..." }
  wording(
    /\bvariable\s/,
    String.raw`\bvariable\s{1,3}"${NAME}"\s{0,3}\{[^{}]{0,400}?\bdefault\s{1,20}=\s{1,3}"([^"\n]{3,4096})"`,
  ),
  // <AdministratorPassword><Value>...</Value>
  wording(/<\w/, String.raw`<${NAME}>\s{0,40}<(?:value|string|text)>([^<>]{3,4096})<`),
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
    String.raw`(?<=^|\n)[ \t]{0,20}(?:(?:ENV|ARG|SetEnv|setx|set(?:[ ]-\w{1,4})?|setenv|export|env|fastcgi_param|config)[ \t]{1,5})?${NAME}[ \t]{1,20}["']?([^\s"';]{4,4096})["']?;?[ \t]{0,20}(?=\r?\n|$)`,
    {loose: true},
  ),
  // proxy_set_header X-Api-Key "...";
  wording(
    /["';][ \t]*(?:\r?\n|$)/,
    String.raw`(?<=^|\n)[ \t]{0,20}[A-Za-z_][\w-]{1,40}[ \t]{1,5}${NAME}[ \t]{1,20}["']([^\s"';]{4,4096})["'];?[ \t]{0,20}(?=\r?\n|$)`,
    {loose: true},
  ),
  wording(/::add-mask::/, String.raw`::add-mask::(\S{3,4096})`, {name: 'secret'}),
  wording(/:thin:/, String.raw`:thin:[^\s/:@]{1,100}\/([^\s@"]{3,200})@`, {name: 'password'}),
  // ALTER ROLE shop WITH PASSWORD '...', IDENTIFIED BY '...'
  wording(
    /'/,
    String.raw`(?<!["'\w])(?:password|identified(?:\s{1,3}with\s{1,3}\S{1,40})?\s{1,3}by(?:\s{1,3}password)?)\s{0,3}=?\s{0,3}\(?\s{0,3}N?'([^'\n]{1,400})'`,
    {
      name: 'password',
    },
  ),
  // AWS Secret Access Key [None]: ...
  wording(
    /\]:/,
    String.raw`(?<=^|\n|["'])[ \t]{0,20}((?:[A-Z][A-Za-z]{1,20}[ ]){1,4}[A-Za-z]{2,20})[ ]\[[^\]\n]{0,60}\]:[ \t]{1,3}([^\s"']{6,4096})`,
  ),
]

/** One look for all of them: most texts hold none. */
const ANY = new RegExp(WORDINGS.map(({hint}) => hint.source).join('|'), 'i')

/** Secrets that are written in another way than behind `=` or `:`. */
export function inWordings(text: string): readonly Span[] {
  if (text.length < 8 || !/[\s,(<:]/.test(text)) return []
  const spans = inSentences(text)
  return ANY.test(text) ? [...firstPasswords(text), ...spans, ...ofWordings(text)] : spans
}

/** What the first start of a machine gives its users: `chpasswd: list: |`, and a line for each below it (cloud-init). */
function firstPasswords(text: string): readonly Span[] {
  const list = /\bchpasswd:\s{1,20}(?:expire:[^\n]{1,20}\s{1,20})?list:\s{0,5}\|?-?\s{0,5}\n/.exec(text)
  if (list === null) return []
  const from = list.index + list[0].length
  const lines = /^(?:[ \t]{1,20}(?:- )?[\w.-]{1,60}:\S{1,400}\n?){1,100}/.exec(text.slice(from))?.[0] ?? ''
  return [...lines.matchAll(/:(\S+)/g)].flatMap(({1: value = '', index}) =>
    isSecretUnder('password', value) && !/^(?:R|RANDOM)$/.test(value)
      ? [{start: from + index + 1, end: from + index + 1 + value.length, kind: 'password'}]
      : [],
  )
}

function ofWordings(text: string): readonly Span[] {
  return WORDINGS.flatMap(({hint, pattern, name: fixed, loose}) =>
    hint.test(text) ? [...text.matchAll(pattern)].flatMap((match) => spanOf(match, fixed, loose === true)) : [],
  )
}

function spanOf(match: RegExpMatchArray, fixed: string | undefined, loose: boolean): readonly Span[] {
  const [whole, first = '', second] = match
  const [name, raw] = fixed === undefined ? [first, second ?? ''] : [fixed, first]
  if (fixed === undefined && tellingOf(name) === 'nothing') return []
  const value = raw.replace(loose ? /[.,;:]+$/ : /[,;]$/, '')
  if (!isSecretUnder(name, value) || (loose && !/\d|[a-z][A-Z]|[!@#$%^*+=]|^[a-z]+(?:-[a-z]+){3,}$/.test(value)))
    return []
  const start = (match.index ?? 0) + whole.lastIndexOf(raw)
  return [{start, end: start + value.length, kind: kindOf(name)}]
}

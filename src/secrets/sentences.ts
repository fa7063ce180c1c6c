import type {Span} from './span.ts'
import {isSecretUnder, kindOf, looksRandom} from './values.ts'
import {type Wording, wording} from './wording.ts'

/** What stands around a value in a text with markup. */
const OPENING = String.raw`(?:<\w{1,10}>|["'\`*|(«„“]){0,4}`

/** How people tell each other a secret that may look like any word. */
export const SENTENCES: readonly Wording[] = [
  // the new password of the admin is ...
  wording(
    /passw|passphrase|token|secret|key/i,
    String.raw`\b(?:the|your|my|our|new|temporary|initial|admin|root|a)\s{1,3}(password|passphrase|passcode|secret|token|(?:api|access|secret|private|signing) key|(?:auth|access|api) token)\s(?:(?:of|for|to)\s[^\n.:]{1,60}?\s)?(?:is|was|reads)(?:\snow)?:?\s{1,3}${OPENING}([^\s"'\`,;<>|]{6,400})`,
    {loose: true},
  ),
  // the password for the shop: ..., changes the password of the shop to ...
  wording(
    /passw|passphrase|passcode/i,
    String.raw`(?<![\w-])(password|passphrase|passcode)\s(?:of|for|to|at|on|we|I|you|that|which)\s[^\n.:]{1,60}?(?::|\s(?:to|is|=))\s{1,3}${OPENING}([^\s"'\`,;<>|]{6,400})`,
    {loose: true},
  ),
  // DB_PASSWORD is set to "..."
  wording(
    / to ["'`]/,
    String.raw`(?<![\w-])([A-Za-z_][\w./-]{1,100})[ ](?:is|was|has[ ]been)?[ ]?(?:set|changed|updated|reset)[ ]to[ ]["'\`]([^"'\`\n]{4,4096})["'\`]`,
  ),
  // the same in some other languages: Ihr Passwort lautet ..., votre mot de passe : ..., la contraseña es ...
  wording(
    /passwort|kennwort|schlüssel|mot de passe|clé |contraseña|clave |senha|parola d|wachtwoord/i,
    String.raw`(?:passwort|kennwort|(?:api|zugangs|geheim)-?schlüssel|mot de passe|clé (?:d['’]api|api|secrète|d['’]accès)|contraseña|clave (?:de api|api|de acceso|secreta)|senha|parola d['’]ordine|wachtwoord)(?:\s(?:für|von|zu|des|der|de|du|pour|para|do|da|voor)\s[^\n.:]{1,60}?)?(?:\s?:|\s(?:lautet|ist|est|es|é|è|is)(?:\s(?:jetzt|nun|nu|ora|ahora|agora|maintenant))?(?:\s?:)?)\s{1,3}${OPENING}([^\s"'\`,;»<>|]{6,400})`,
    {name: 'password', loose: true},
  ),
]

/** A word for a secret, in a sentence. */
const WORD =
  /(?<![\w-])(?:secret|token|passphrase|passcode|password|(?:api|access|private|signing|client|this|my|our|new|the|with) key|(?:the|ein|das|dein|ihr|su|le|il|o|het) token|schlüssel|clave|clé|chiave|chave|sleutel)s?(?![\w-])/gi
/** What somebody could have made up by no thinking, where nothing of its kind goes on. */
const VALUE = /(?<![\w+/=.~@:%-])[\w+/~-][\w+/.~-]{15,199}={0,2}(?![\w+/=~@%]|[.:-][\w+/=])/g
/** What else could be the value: then the word and the value have nothing to do with each other. */
const OTHERS =
  /(?:\bid|\bids|hash|digest|sha-?\d|md5|commit|fingerprint|request|trace|version|etag|uuid|job|build|image|path|file|url|branch|revision|cache|count|public|serial|checksum|signature|expire|reference|ref|ray|incident|error)\b|[{}]|\n[^\n]*\n|[.!?] |\w[:=]"?$/i
/** What a machine joins a cluster with. */
const JOINS = /^[a-z0-9]{6}\.[a-z0-9]{16}$/
/** So far behind the word it may stand, in characters. */
const NEAR = 60

/** Values that look random, said to be a secret by a word in the sentence before them. */
export function inSentences(text: string): readonly Span[] {
  if (!/[ >]/.test(text)) return []
  const found: Span[] = []
  let last = 0
  for (const {0: word, index} of text.matchAll(WORD)) {
    const from = index + word.length
    if (from < last) continue
    VALUE.lastIndex = 0
    const near = text.slice(from, from + NEAR + 200)
    const value = VALUE.exec(near)
    if (value === null || value.index > NEAR || value.index === 0) continue
    const raw = value[0].replace(/[.~-]+$/, '')
    const between = near.slice(0, value.index)
    if (OTHERS.test(between) || !/[\s>]/.test(between) || !(looksRandom(raw) || JOINS.test(raw))) continue
    if (!isSecretUnder('token value', raw)) continue
    last = from + value.index + raw.length
    found.push({start: last - raw.length, end: last, kind: kindOf(word)})
  }
  return found
}

import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {isNumericSecret, isSecretName} from '#core/secret-name'
import {wordsOf} from '#core/words'

/** A value that is a secret whatever its field is called. */
const LOOKS_SECRET =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_[A-Za-z0-9]{20}|\bsk_(live|test)_\w{8}|\bxox[abprs]-\d|\bAKIA[0-9A-Z]{16}|\beyJ[\w-]{8,}\.eyJ[\w-]{8,}|:\/\/[^/\s:@]+:[^/\s:@{<]+@|hooks\.slack\.com\/services\/|discord(app)?\.com\/api\/webhooks\//

/** What a field with a name like `value` is said to hold. */
const SAYS_SECRET =
  /\b(password|passphrase|secret|api[ -]?key|(access|auth|bearer|refresh) token|private key|credentials?)\b/i
/** A `key` of a thing that one opens (`the key of the bound resource`), not of an entry, a label or an issue. */
const SAYS_KEY =
  /^((the|a|an|your) )?key (of|for|to) (the|a|an|this|your) (\w+ )?(resource|account|service|server|storage|database|device|gateway|api)\b(?! \w)/i
/** Where in a secret something lies is none: `The key of the secret to select from`. */
const SAYS_ENTRY = /\bkey (of|in|within|inside|from) (the|a|an) (\w+ )?secret\b/i
/** A card's number is as good as the card: `The full unredacted card number`; not `The last four digits of the card number`. */
const SAYS_CARD = /^(the |a )?(full |unredacted |complete |gift |credit |debit |payment )*card (account )?number\b/i
const MASKED = /\b(mask|hid|truncat|obfuscat|redacted|last|first|four|suffix|prefix|hash|digits)/i
/** An address that opens by itself. */
const SAYS_OPEN = /\b(slack|incoming|discord) webhook\b/i
/** Who may ask for it is another matter: `This data requires a bearer token`. */
const REQUIRES = /\brequires?\b/i
const VAGUE = set('value key data content code plaintext plain raw cleartext contents')

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Why a field holds a secret by itself, without looking at the fields inside of it. */
export function leafSecret(schema: Json, name: string): string | undefined {
  if (schema === true) return isSecretName(name) ? `is called ${name}` : undefined
  if (!isJsonObject(schema) || schema.writeOnly === true) return undefined
  if (schema['x-sensitive'] === true || schema['x-secret'] === true) return 'is marked as sensitive'
  if (schema.format === 'password') return 'has the format password'
  const examples = [schema.example, schema.default, ...(Array.isArray(schema.examples) ? schema.examples : [])]
  if (examples.some((example) => typeof example === 'string' && LOOKS_SECRET.test(example)))
    return 'has an example that is a secret'
  if (!mayHoldText(schema, name)) return undefined
  if (isSecretName(name)) return `is called ${name}`
  if (saysCard(schema.description, name)) return `is called ${name} and described as the number of a card`
  if (!VAGUE.has(name.toLowerCase()) && !/^ur[il]$/i.test(name)) return undefined
  const sentences = typeof schema.description === 'string' ? schema.description.split('.') : []
  const described = sentences.filter((sentence) => !REQUIRES.test(sentence)).join('.')
  if (/^keys?$/i.test(name) && SAYS_ENTRY.test(described)) return undefined
  if (VAGUE.has(name.toLowerCase()) && SAYS_SECRET.test(described)) return `is called ${name} and described as a secret`
  if (/^keys?$/i.test(name) && SAYS_KEY.test(described))
    return `is called ${name} and described as what opens something`
  if (/^ur[il]$/i.test(name) && SAYS_OPEN.test(described)) return `is called ${name} and described as a webhook's`
  return undefined
}

/**
 * Environment variables with their values, because passwords travel in them: a list or map of texts, anything, or things with
 * a `value`. Where `valueFrom` stands beside it (Kubernetes), secrets are kept elsewhere and only named.
 */
export function environment(schema: Json, name: string, at: string): string | undefined {
  if (!/^(env|envs|environ|env_?vars?|environment_?variables|config_?vars)$/i.test(name) || !isJsonObject(schema))
    return undefined
  const {type, properties, additionalProperties} = schema
  const listed = /(\[\]|\.\*)$/.test(at)
  const valued =
    listed && isJsonObject(properties) && properties.value !== undefined && properties.valueFrom === undefined
  const anything = type === 'object' && properties === undefined && additionalProperties === undefined
  return valued || anything || (listed && mayHoldText(schema, name)) ? 'lists environment variables' : undefined
}

function saysCard(description: Json | undefined, name: string): boolean {
  if (typeof description !== 'string' || !SAYS_CARD.test(description)) return false
  return !MASKED.test(`${wordsOf(name).join(' ')} ${description.split('.')[0]?.replace('unredacted', '')}`)
}

/** Whoever knows the address of a chat's webhook can write into the chat. `place`: what the field stands in. */
export function chatWebhook(schema: JsonObject, name: string, place: string): string | undefined {
  if (!/^web_?hook(_?ur[il])?$/i.test(name) || !mayHoldText(schema, name)) return undefined
  const chat = wordsOf(place).find((word) => /^(slack|discord|mattermost|msteams)$/.test(word))
  return chat === undefined ? undefined : `is called ${name} and belongs to ${chat}`
}

/** A flag, a count, a time, a choice among constants or a thing with fields of its own is no secret, whatever its name. */
function mayHoldText(schema: JsonObject, name: string): boolean {
  const {type, format, properties} = schema
  const types = Array.isArray(type) ? (type as readonly Json[]) : type === undefined ? [] : [type]
  if (schema.enum !== undefined || schema.const !== undefined || properties !== undefined) return false
  if (schema.$ref !== undefined || schema.allOf !== undefined || schema.items !== undefined) return false
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return false
  if (typeof format === 'string' && /^(date|date-time|email|int32|int64)$/.test(format)) return isNumericSecret(name)
  // An address of secrets is none, unless it is one that opens by itself.
  if (typeof format === 'string' && /^(uri|url|uri-reference)$/.test(format))
    return /(url|uri|link|string)$/i.test(name)
  if (types.length === 0 || types.includes('string')) return true
  return (types.includes('integer') || types.includes('number')) && isNumericSecret(name)
}

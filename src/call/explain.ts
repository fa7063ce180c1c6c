import {type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Place} from './schema/place.ts'
import type {Problem} from './schema/problem.ts'

/** So many values, names or types of a list are shown, and then how many there are more. */
const SHOWN = 20

/** A problem in a sentence: the field, what is allowed, what was given. */
export function explain({place, keyword, allowed, name, nearest}: Problem): string {
  const sentence = inWords(place, keyword, allowed, name)
  if (nearest === undefined) return sentence
  return `${sentence} (the nearest of ${nearest.of} alternatives for ${fieldOf(nearest.place)})`
}

function inWords(place: Place, keyword: string, allowed: Json, name: string | undefined): string {
  const field = place.isName ? `the name ${show(place.value)} in ${fieldOf(place.up ?? place)}` : fieldOf(place)
  const given = `given ${show(place.value)}`
  const length = `given ${Array.isArray(place.value) || typeof place.value === 'string' ? place.value.length : Object.keys(place.value as JsonObject).length}`
  const must = (what: string, instead = given): string => `${field} must ${what}; ${instead}`
  const inner = (one: string | undefined): string => (place.up === undefined ? (one ?? '') : `${field}.${one}`)
  switch (keyword) {
    case 'required':
      return `${inner(name)} is missing`
    case 'anyRequired':
      return `${field} needs ${listed(allowed as readonly Json[], String)}`
    case 'dependentRequired':
      return `${inner(name)} is missing, which ${inner(String(allowed))} needs`
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return place.up === undefined
        ? `${name} is not an argument of this tool`
        : `${inner(name)} is not a field of ${field}`
    case 'false':
      return `${field} must not be given; ${given}`
    case 'type':
      return must(`be ${listed(allowed as readonly Json[], (type) => article(String(type)))}`)
    case 'enum':
      return must(`be one of ${listed(allowed as readonly Json[], show, ', ')}`)
    case 'const':
      return must(`be ${show(allowed)}`)
    case 'minLength':
      return allowed === 1 ? `${field} must not be empty` : must(`have at least ${count(allowed, 'character')}`, length)
    case 'maxLength':
      return must(`have at most ${count(allowed, 'character')}`, length)
    case 'pattern':
      return must(`match ${String(allowed)}`)
    case 'minimum':
      return must(`be at least ${show(allowed)}`)
    case 'exclusiveMinimum':
      return must(`be above ${show(allowed)}`)
    case 'maximum':
      return must(`be at most ${show(allowed)}`)
    case 'exclusiveMaximum':
      return must(`be below ${show(allowed)}`)
    case 'multipleOf':
      return must(`be a multiple of ${show(allowed)}`)
    case 'minItems':
      return must(`have at least ${count(allowed, 'item')}`, length)
    case 'maxItems':
      return must(`have at most ${count(allowed, 'item')}`, length)
    case 'uniqueItems': {
      const [first = 0, second = 0] = allowed as readonly number[]
      return `${field}.${second} is the same as ${field}.${first}; each item may stand once`
    }
    case 'contains':
      return must(`have at least ${count(allowed, 'item')} of the kind that it needs`)
    case 'maxContains':
      return must(`have at most ${count(allowed, 'item')} of a kind that it has more of`)
    case 'minProperties':
      return must(`have at least ${count(allowed, 'field')}`, length)
    case 'maxProperties':
      return must(`have at most ${count(allowed, 'field')}`, length)
    case 'oneOf':
      return must(`fit one of its alternatives, and fits ${listed(allowed as readonly Json[], alternative, ' and ')}`)
    case 'not':
      return must(`not be ${show(allowed)}`)
    default:
      return must(`fit ${keyword} ${show(allowed)}`)
  }
}

/** The way to a value, as people write it: `body.items.0.name`. */
function fieldOf(place: Place): string {
  const keys: (string | number)[] = []
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.up) keys.unshift(at.key)
  return keys.length === 0 ? 'the arguments' : keys.join('.')
}

/** What an alternative is called: by its title, by what it refers to, or by how it looks. */
function alternative(schema: Json): string {
  const {title, $ref} = (typeof schema === 'object' && schema !== null ? schema : {}) as JsonObject
  if (typeof title === 'string') return title
  return typeof $ref === 'string' ? $ref.replace(/^.*\//, '') : show(schema)
}

function listed(items: readonly Json[], word: (item: Json) => string, between?: string): string {
  const words = items.slice(0, SHOWN).map(word)
  const more = items.length - words.length
  if (more > 0) words.push(`${more} more`)
  if (between !== undefined) return words.join(between)
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

const article = (type: string): string => (type === 'null' ? type : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

const count = (number: Json, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`

/** A value, short enough for a message, with all digits. */
function show(value: Json): string {
  const text = stringifyJson(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

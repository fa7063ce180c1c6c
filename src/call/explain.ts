import {type Json, type JsonObject, stringifyJson} from '#core/json'
import {lengthOf} from './schema/keywords/strings.ts'
import type {Place} from './schema/place.ts'
import type {Problem} from './schema/problem.ts'

/** So many values, names or types of a list are shown, and then how many there are more. */
const SHOWN = 20

/** So many signs of a value or a name are shown. */
const SIGNS = 60

/** Each problem in a sentence: the field, what is allowed, what was given. */
export function explain(problems: readonly Problem[]): readonly string[] {
  const sentences = problems.map((problem, index) => {
    const {nearest} = problem
    const next = problems[index + 1]?.nearest
    if (nearest === undefined || (next?.place === nearest.place && next.of === nearest.of)) return sentenceOf(problem)
    return `${sentenceOf(problem)} (the nearest of ${nearest.of} alternatives for ${fieldOf(nearest.place)})`
  })
  return [...new Set(sentences)]
}

function sentenceOf(problem: Problem): string {
  const {place, keyword, allowed} = problem
  const must = MUST[keyword]
  if (must !== undefined) return `${fieldOf(place)} must ${must(allowed)}; ${given(problem)}`
  return OTHERS[keyword]?.(problem) ?? `${fieldOf(place)} does not fit ${keyword} ${show(allowed)}; ${given(problem)}`
}

/** What a value must be or have. */
const MUST: Readonly<Record<string, (allowed: Json) => string>> = {
  type: (types) => `be ${listed(types, article, ' or ')}`,
  enum: (values) => `be one of ${listed(values, show, ', ')}`,
  const: (value) => `be ${show(value)}`,
  minimum: (limit) => `be at least ${show(limit)}`,
  exclusiveMinimum: (limit) => `be above ${show(limit)}`,
  maximum: (limit) => `be at most ${show(limit)}`,
  exclusiveMaximum: (limit) => `be below ${show(limit)}`,
  multipleOf: (divisor) => `be a multiple of ${show(divisor)}`,
  minLength: (least) => (least === 1 ? 'not be empty' : `have at least ${count(least, 'character')}`),
  maxLength: (most) => `have at most ${count(most, 'character')}`,
  pattern: (source) => `match ${String(source)}`,
  minItems: (least) => `have at least ${count(least, 'item')}`,
  maxItems: (most) => `have at most ${count(most, 'item')}`,
  contains: (least) => `have at least ${count(least, 'item')} of the kind that it needs`,
  maxContains: (most) => `have at most ${count(most, 'item')} of the kind that it has more of`,
  minProperties: (least) => `have at least ${count(least, 'field')}`,
  maxProperties: (most) => `have at most ${count(most, 'field')}`,
  oneOf: (fitting) => `fit one of its alternatives only, and fits ${listed(fitting, alternative, ' and ')}`,
  not: (schema) => `not fit ${show(schema)}`,
  false: () => 'not be given',
}

/** What is not about the value as it is, but about what is in it or missing from it. */
const OTHERS: Readonly<Record<string, (problem: Problem) => string>> = {
  required: ({place, name}) => `${inside(place, name)} is missing`,
  anyRequired: ({place, allowed}) =>
    `${fieldOf(place)} must have ${listed(allowed, String, ' or ')}; ${show(place.value)} has none`,
  dependentRequired: ({place, name, allowed}) =>
    `${inside(place, name)} is missing, which ${inside(place, String(allowed))} needs`,
  additionalProperties: ({place, name, allowed}) => {
    if (place.up === undefined) return `${inside(place, name)} is not an argument of this tool`
    return `${inside(place, name)} is not a field of ${fieldOf(place)}, which has ${listed(allowed, String, ', ') || 'none'}`
  },
  unevaluatedProperties: ({place, name}) =>
    `${inside(place, name)} is not ${place.up === undefined ? 'an argument of this tool' : `a field of ${fieldOf(place)}`}`,
  uniqueItems: ({place, allowed}) => {
    const [first, second] = allowed as readonly number[]
    return `${fieldOf(place)} must not have anything twice; items ${first} and ${second} are the same`
  },
}

/** What was given: of what is counted, how much. */
function given({place: {value}, keyword}: Problem): string {
  if (!/^(?:min|max)(?:Length|Items|Properties)$/.test(keyword)) return `given ${show(value)}`
  if (typeof value === 'string') return `given ${value === '' ? '""' : lengthOf(value)}`
  return `given ${Object.keys(value as JsonObject).length}`
}

/** The way to a value, as people write it: `body.items.0.name`. */
function fieldOf(place: Place): string {
  if (place.isName && place.up !== undefined) return `the name ${show(place.value)} in ${fieldOf(place.up)}`
  const keys: string[] = []
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.up) keys.unshift(short(String(at.key)))
  return keys.length === 0 ? 'the arguments' : keys.join('.')
}

const inside = (place: Place, name = ''): string =>
  place.key === undefined ? short(name) : `${fieldOf(place)}.${short(name)}`

/** What an alternative is called: by its title, by what it refers to, or by how it looks. */
function alternative(schema: Json): string {
  const {title, $ref} = (typeof schema === 'object' && schema !== null ? schema : {}) as JsonObject
  if (typeof title === 'string') return title
  return typeof $ref === 'string' ? $ref.replace(/^.*\//, '') : show(schema)
}

/** The first of many, with a word before the last. */
function listed(items: Json, word: (item: Json) => string, last: string): string {
  const all = items as readonly Json[]
  const words = all.slice(0, SHOWN).map(word)
  if (all.length > SHOWN) words.push(`${all.length - SHOWN} more`)
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')}${last}${words.at(-1)}`
}

function article(type: Json): string {
  if (type === 'null') return 'null'
  return `${/^[aeiou]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`
}

const count = (number: Json, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`

/** A value, short enough for a message, with all digits. */
const show = (value: Json): string => short(stringifyJson(value))

const short = (text: string): string => (text.length > SIGNS ? `${text.slice(0, SIGNS - 3)}...` : text)

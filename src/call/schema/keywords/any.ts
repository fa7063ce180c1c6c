import type {Json} from '#core/json'
import type {Effort} from '../effort.ts'
import {identityOf, placeIdentity} from '../identity.ts'
import {Unjudged} from '../problem.ts'
import {listOf} from './argument.ts'
import type {Keyword} from './index.ts'

const TYPES: Readonly<Record<string, (value: Json) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)),
  integer: (value) => typeof value === 'bigint' || Number.isInteger(value),
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

function isOfType(value: Json, type: Json): boolean {
  const test = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (test === undefined) throw new Unjudged('schema', `its type ${JSON.stringify(type)} is none`)
  return test(value)
}

/** The values of an enumeration by their identity. Kept: a list asks with every item. */
const enumerations = new WeakMap<readonly Json[], ReadonlySet<string>>()

function enumeration(values: readonly Json[], effort: Effort): ReadonlySet<string> {
  const known = enumerations.get(values)
  if (known !== undefined) return known
  const identities = new Set(values.map((value) => identityOf(value, effort)))
  enumerations.set(values, identities)
  return identities
}

/** Keywords for any kind of value (validation, 6.1). */
export const ANY: Readonly<Record<string, Keyword>> = {
  type(argument, judging) {
    const types = Array.isArray(argument) ? (argument as readonly Json[]) : [argument]
    const {value} = judging.place
    judging.effort.spend(types.length - 1)
    if (!types.some((type) => isOfType(value, type))) judging.refuse('type', types)
  },

  enum(argument, judging) {
    const values = listOf(argument, 'enum')
    const {place, effort} = judging
    if (!enumeration(values, effort).has(placeIdentity(place, effort))) judging.refuse('enum', values)
  },

  const(argument, judging) {
    const {place, effort} = judging
    // A text or a word equals only itself; numbers may be written in several ways, and what is in objects in any order.
    const plain = typeof argument === 'string' || typeof argument === 'boolean' || argument === null
    const same = plain ? place.value === argument : identityOf(argument, effort) === placeIdentity(place, effort)
    if (!same) judging.refuse('const', argument)
  },
}

import {RunosError} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'

/** From here on numbers are written with an exponent, as nobody writes an id. */
const EXPONENT = 1e21

/** Deeper than this nobody nests arguments; whatever walks them afterwards may do so by recursion. */
const DEEPEST = 256

/**
 * Refuses numbers that are not what was written: a client reads JSON numbers as doubles, so a large integer may have arrived
 * as its neighbour, another thing's id; what is above all doubles has arrived as infinity.
 * @throws RunosError E_ARGS_INVALID naming the field
 */
export function requireExact(tool: string, args: Json): void {
  walk(args, '', 0)

  function walk(value: Json, field: string, depth: number): void {
    if (typeof value === 'number') requireNumber(tool, value, field)
    if (typeof value !== 'object' || value === null) return
    if (depth >= DEEPEST)
      throw new RunosError('E_ARGS_INVALID', `${tool}: the arguments stand more than ${DEEPEST} deep in each other`)
    if (!Array.isArray(value) && !isJsonObject(value)) return
    for (const [key, inner] of Object.entries(value))
      walk(inner as Json, field === '' ? key : `${field}.${key}`, depth + 1)
  }
}

function requireNumber(tool: string, value: number, field: string): void {
  if (!Number.isFinite(value)) {
    throw new RunosError('E_ARGS_INVALID', `${tool}: ${field} is no number that JSON can hold`, {where: field})
  }
  if (!Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) >= EXPONENT) return
  throw new RunosError('E_ARGS_INVALID', `${tool}: ${field} is above 2^53, where a number loses its last digits`, {
    where: field,
    fix: [`give the digits of ${field} as text, in quotes`],
  })
}

/**
 * Compares an answer with a wire fixture by the rules of test/wire/README.md.
 * @param exact whether a scalar stands for itself and not for its type
 * @returns where and how they differ, or undefined
 */
export function mismatch(wanted: unknown, given: unknown, place: string, exact = false): string | undefined {
  if (wanted === undefined || wanted === null)
    return given === wanted ? undefined : `${place} should be ${String(wanted)}`
  if (typeof wanted !== 'object') {
    const same = exact ? given === wanted : typeof given === typeof wanted
    return same ? undefined : `${place} should be ${exact ? String(wanted) : `a ${typeof wanted}`}`
  }
  if (Array.isArray(wanted)) return listMismatch(wanted, given, place, exact)
  if ('$any' in wanted) return undefined
  if ('$is' in wanted)
    return JSON.stringify(wanted.$is) === JSON.stringify(given)
      ? undefined
      : `${place} should be ${JSON.stringify(wanted.$is)}`
  if ('$or' in wanted) {
    const reasons = (wanted.$or as unknown[]).map((one) => mismatch(one, given, place, exact))
    return reasons.includes(undefined) ? undefined : reasons.join(' or ')
  }
  if ('$has' in wanted) {
    const found =
      Array.isArray(given) && given.some((one) => objectMismatch(wanted.$has as object, one, place, true) === undefined)
    return found ? undefined : `${place} should have an element like ${JSON.stringify(wanted.$has)}`
  }
  return objectMismatch(wanted, given, place, false)
}

function listMismatch(wanted: readonly unknown[], given: unknown, place: string, exact: boolean): string | undefined {
  if (!Array.isArray(given)) return `${place} should be a list`
  if (wanted.length === 0) return undefined
  if (given.length === 0) return `${place} should not be empty`
  return given
    .map((one, index) => mismatch(wanted[0], one, `${place}[${index}]`, exact))
    .find((reason) => reason !== undefined)
}

function objectMismatch(wanted: object, given: unknown, place: string, open: boolean): string | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return `${place} should be an object`
  const left = new Map(Object.entries(given))
  for (const [key, value] of Object.entries(wanted)) {
    const name = key.replace(/\?$/, '')
    if (key.endsWith('?') && !left.has(name)) continue
    if (!left.has(name)) return `${place}.${name} is missing`
    const reason = mismatch(value, left.get(name), `${place}.${name}`)
    if (reason !== undefined) return reason
    left.delete(name)
  }
  return open || left.size === 0 ? undefined : `${place} has more: ${[...left.keys()].join(', ')}`
}

/** Punctuation that other dialects of regular expressions escape for nothing, which the `u` flag forbids. */
const NEEDLESS = /[^\w\s^$\\.*+?()[\]{}|/-]/

/**
 * A pattern as JSON Schema 2020-12 wants it, an ECMA-262 regular expression with the `u` flag: needless escapes and
 * PHP's delimiters are taken away. undefined: it is none.
 */
export function repairPattern(pattern: string): string | undefined {
  const inner = /^\/(\^.*\$)\/[a-z]*$/s.exec(pattern)?.[1]
  for (const candidate of [inner, pattern, unescaped(pattern)])
    if (candidate !== undefined && compiles(candidate)) return candidate
  return undefined
}

function unescaped(pattern: string): string {
  let out = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at)
    const next = pattern.charAt(at + 1)
    if (sign === '\\') {
      out += (next === '-' && !inClass) || NEEDLESS.test(next) || next === '_' || next === ' ' ? next : sign + next
      at++
      continue
    }
    if (sign === '[') inClass = true
    if (sign === ']') inClass = false
    out += sign
  }
  return out
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false // that is the answer
  }
}

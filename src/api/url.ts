import {RunosError} from '#core/errors'

/** Decoded more often than any server does; a value that still changes after that is refused. */
const DECODINGS = 3
/** What some servers cut from the end of a path, as the format that is wanted. */
const FORMAT = /\.(json|xml|html?|csv|txt|ya?ml)$/i

/**
 * Encodes one argument as one path segment.
 * The URL standard folds `..` and also `%2e%2e`, and some servers decode twice or cut at `;`: whatever could become
 * another segment, another path or a query in any of them is refused, since no encoding would help.
 * @throws RunosError E_REQUEST_UNSAFE
 */
export function encodeSegment(name: string, value: string): string {
  let seen = value
  for (let round = 0; round <= DECODINGS; round++) {
    const fault = segmentFault(seen)
    if (fault !== undefined) {
      throw new RunosError(
        'E_REQUEST_UNSAFE',
        `${name} ${fault}, so the request would reach something else: ${JSON.stringify(value)}`,
        {
          where: name,
          fix: [`give the plain identifier for ${name}, as a list command shows it`],
        },
      )
    }
    const decoded = decodeOnce(seen)
    if (decoded === seen) return encodeURIComponent(value)
    seen = decoded
  }
  throw new RunosError(
    'E_REQUEST_UNSAFE',
    `${name} is encoded more than ${DECODINGS} times: ${JSON.stringify(value)}`,
    {where: name},
  )
}

function segmentFault(value: string): string | undefined {
  if (value === '') return 'is empty'
  if (/[/\\?#]/.test(value)) return 'holds a separator'
  if (/[\u0000-\u001f\u007f]/.test(value)) return 'holds a control character'
  const bare = value.split(';', 1)[0]?.trim()
  if (bare === '' || bare === '.' || bare === '..') return 'is a dot segment'
  if (bare?.replace(FORMAT, '') === '') return 'is nothing but a format'
  if (!value.isWellFormed()) return 'is not well-formed text'
  return undefined
}

/** Decodes what can be decoded; a stray percent sign stays. */
function decodeOnce(value: string): string {
  return value.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      // Not UTF-8: a server may still read it byte by byte, so that is what we look at.
      return run.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    }
  })
}

/** What the text of a whole segment becomes in a server that decodes it: once, twice, three times. */
function readings(text: string): readonly string[] {
  const seen = [text]
  for (let round = 0; round <= DECODINGS; round++) seen.push(decodeOnce(seen.at(-1) as string))
  return [...new Set(seen)]
}

/**
 * Looks at a finished segment that holds arguments: what each of them is alone does not say what they are together
 * (`%` beside `2e`).
 * @param mixed whether it holds text of the template as well, which a server that cuts at `;` must not lose
 * @throws RunosError E_REQUEST_UNSAFE
 */
export function requireOneSegment(names: readonly string[], text: string, mixed: boolean): void {
  for (const seen of readings(text)) {
    const splits = /[/\\?#\u0000-\u001f\u007f]/.test(seen) || (mixed && seen.includes(';'))
    if (splits || /^\.{1,2}\s*(;|$)/.test(seen.trim())) {
      throw new RunosError('E_REQUEST_UNSAFE', `${names.join(' and ')} together would reach something else`, {
        where: names.join(', '),
        fix: ['give the plain identifiers, as a list command shows them'],
      })
    }
  }
}

/**
 * Proves that a finished URL is the operation that was meant: same origin, a path that the URL standard leaves exactly as
 * it was built, so that every argument is in its place, and no path of another operation of that method. This is the last
 * look before anything leaves.
 * @param others paths of other operations, `{}` for any text
 * @throws RunosError E_REQUEST_UNSAFE
 */
export function matchBack(base: URL, path: string, target: string, others: readonly string[] = []): void {
  const url = new URL(joinBase(base, target))
  const wanted = base.pathname.replace(/\/+$/, '') + path
  const where = url.origin + url.pathname
  if (url.origin !== base.origin || url.username !== '' || url.hash !== '' || url.pathname !== wanted) {
    throw new RunosError('E_REQUEST_UNSAFE', 'the finished address is not that of the operation', {where})
  }
  const other = others.find((template) => reaches(path, template))
  if (other !== undefined) {
    throw new RunosError(
      'E_REQUEST_UNSAFE',
      `with these arguments the request would reach another operation: ${other}`,
      {
        where,
        fix: ['use the tool of that operation, if this server has it'],
      },
    )
  }
}

/** Whether a server might take a path for that of a template: some ignore case, what follows `;`, or a format at the end. */
function reaches(path: string, template: string): boolean {
  const [given, wanted] = [path.split('/'), template.split('/')]
  return given.length === wanted.length && given.every((segment, index) => mayBe(segment, wanted[index] as string))
}

function mayBe(segment: string, wanted: string): boolean {
  if (wanted === '{}') return true
  const literals = wanted.toLowerCase().split('{}')
  return readings(segment).some((seen) => {
    // Some servers cut at a semicolon, others do not.
    const bares = [seen, seen.split(';', 1)[0] as string].map((text) => text.trim().toLowerCase())
    const forms = bares.flatMap((bare) => [bare, bare.replace(/\.+$/, ''), bare.replace(FORMAT, '')])
    return forms.some((form) => fits(form, literals))
  })
}

/** Whether a text is these literals with anything between them; without backtracking. */
function fits(text: string, literals: readonly string[]): boolean {
  const [first = '', ...rest] = literals
  if (rest.length === 0) return text === first
  const last = rest.pop() as string
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let at = first.length
  for (const literal of rest) {
    const found = text.indexOf(literal, at)
    if (found < 0 || found + literal.length > text.length - last.length) return false
    at = found + literal.length
  }
  return true
}

/** The full address: base without a slash at its end, then the target. */
export function joinBase(base: URL, target: string): string {
  return base.origin + base.pathname.replace(/\/+$/, '') + target
}

import {RunosError} from '#core/errors'

/** Decoded more often than any server does; a value that still changes after that is refused. */
const DECODINGS = 3

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

/**
 * Proves that a finished URL is the operation that was meant: same origin, and a path that the URL standard leaves exactly
 * as it was built, so that every argument is in its place. This is the last look before anything leaves.
 * @throws RunosError E_REQUEST_UNSAFE
 */
export function matchBack(base: URL, path: string, target: string): void {
  const url = new URL(joinBase(base, target))
  const wanted = base.pathname.replace(/\/+$/, '') + path
  if (url.origin === base.origin && url.username === '' && url.hash === '' && url.pathname === wanted) return
  throw new RunosError('E_REQUEST_UNSAFE', 'the finished address is not that of the operation', {
    where: url.origin + url.pathname,
  })
}

/** The full address: base without a slash at its end, then the target. */
export function joinBase(base: URL, target: string): string {
  return base.origin + base.pathname.replace(/\/+$/, '') + target
}

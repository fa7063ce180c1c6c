import type {Tool} from '#core/tool'
import type {Arrival} from '#platform/loopback-echo'

/**
 * Whether a request is the operation that was meant, judged from the request line alone and by nothing that built it:
 * same method, same segments, and no value that a server could take for more than one segment, even one that decodes twice.
 */
export function reaches(
  {method, target}: Arrival,
  {request, path}: Pick<Tool, 'request' | 'path'>,
  base: string,
): boolean {
  if (method !== request.method) return false
  const [raw = ''] = target.split('?')
  if (!raw.startsWith(base) || raw.includes('#')) return false
  const [sent, meant] = [raw.slice(base.length).split('/'), path.split('/')]
  return sent.length === meant.length && meant.every((template, index) => fits(sent[index] ?? '', template))
}

function fits(segment: string, template: string): boolean {
  if (!template.includes('{')) return segment === template || decoded(segment) === template
  const once = decoded(segment)
  const twice = once === undefined ? undefined : decoded(once)
  if (once === undefined) return false
  for (const text of [segment, once, twice ?? once]) {
    if (text === '' || /^\.{1,2}(?:;.*)?$/s.test(text) || /[/\\\u0000-\u001f]/.test(text)) return false
  }
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`, 's').test(once)
}

/** undefined: a percent sign that stands for nothing. A server may do anything with that. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

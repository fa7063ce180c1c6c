import type {Operation} from '#core/manifest'
import {OWN_NAMES} from '#core/own-names'
import {wordsOf} from '#core/words'
import {shortenName} from './shorten-name.ts'

/**
 * How long a name may be: some clients allow 64 characters together with their own prefix, and the longest of those is
 * `mcp__<api>-sensitive-write__`.
 */
export const LONGEST_NAME = 36

/** A command's segments without its placeholders. */
function verbs(words: readonly string[]): readonly string[] {
  return words.filter((segment) => !/^\{.*\}$/.test(segment))
}

/** The name that the Go client gives: `services_postgresql_exec-sql`. It is understood at the call. */
export function hyphenatedName({words}: Operation): string {
  return verbs(words).join('_')
}

/**
 * Names for all operations of a manifest: their words without placeholders, `[a-z0-9_]`, unique, at most `longest`
 * characters. Two operations that only differ in placeholders are told apart by them (`apps_logs`, `apps_logs_by_id`),
 * whatever their order in the manifest. An operation keeps the name that is pinned for it, unless that is a name of ours by
 * now: then no call could reach it.
 * @param pinned names by the ids of operations, from the lock
 */
export function nameTools(
  operations: readonly Operation[],
  pinned: ReadonlyMap<string, string> = new Map(),
  longest = LONGEST_NAME,
): ReadonlyMap<Operation, string> {
  const names = new Map<Operation, string>()
  const taken = new Set<string>(OWN_NAMES)
  const twice = new Set<string>()
  for (const operation of operations) {
    const name = pinned.get(operation.id)
    if (name === undefined || !/^[a-z0-9_]{1,64}$/.test(name) || taken.has(name)) continue
    taken.add(name)
    names.set(operation, name)
  }
  const ordered = operations.toSorted(
    (a, b) => compare(a.words.join('/'), b.words.join('/')) || compare(a.method, b.method) || compare(a.path, b.path),
  )
  for (const operation of ordered) {
    const same = `${operation.id} ${operation.method} ${operation.path}`
    // The same operation twice: the first stands, and nothing could reach the second.
    if (names.has(operation) || twice.has(same)) continue
    twice.add(same)
    const name =
      candidates(operation, longest).find((candidate) => !taken.has(candidate)) ??
      numbered(operation, same, taken, longest)
    taken.add(name)
    names.set(operation, name)
  }
  return names
}

function candidates(operation: Operation, longest: number): readonly string[] {
  const plain = plainName(operation)
  const inWords = operation.words.filter((segment) => /^\{.*\}$/.test(segment)).map(clean)
  const placeholders =
    inWords.length > 0 ? inWords : [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => clean(name ?? ''))
  const method = operation.method.toLowerCase()
  const byAll = placeholders.length > 0 ? `${plain}_by_${placeholders.join('_')}` : plain
  const byLast = placeholders.length > 0 ? `${plain}_by_${placeholders.at(-1)}` : plain
  const options = [plain, byLast, byAll, `${plain}_${method}`, `${byLast}_${method}`, `${byAll}_${method}`]
  return options.map((option) => shortenName(option, longest)).filter((option) => option !== '')
}

const plainName = (operation: Operation): string =>
  clean(verbs(withoutAddress(operation)).join('_')) || `call_${operation.method.toLowerCase()}`

/** Some generators put address and method behind each name: `list_apps_api_v1_apps_get`. They say nothing new. */
function withoutAddress({words, path, method}: Operation): readonly string[] {
  const address = [...wordsOf(path), method.toLowerCase()]
  const start = words.length - address.length
  const tail = words.slice(Math.max(start, 0)).map((word) => clean(word))
  return start > 0 && tail.join(' ') === address.join(' ') ? words.slice(0, start) : words
}

/** The last resort: the name, shorter, and a mark made of what identifies the operation. */
function numbered(operation: Operation, same: string, taken: ReadonlySet<string>, longest: number): string {
  for (let salt = 0; ; salt++) {
    const name = `${shortenName(plainName(operation), longest - 6)}_${mark(`${same}#${salt}`)}`
    if (!taken.has(name)) return name
  }
}

/** Five characters that depend on all of a text (FNV-1a, 32 bits; no secret is kept by it). */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0').slice(-5)
}

const clean = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

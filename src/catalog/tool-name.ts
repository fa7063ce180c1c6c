import type {Operation} from '#core/manifest'

/** A command's segments without its placeholders. */
function verbs(words: readonly string[]): readonly string[] {
  return words.filter((segment) => !/^\{.*\}$/.test(segment))
}

/** The name that the Go client gives: `services_postgresql_exec-sql`. It is understood at the call. */
export function hyphenatedName({words}: Operation): string {
  return verbs(words).join('_')
}

/**
 * Names for all operations of a manifest: the command without placeholders, `[a-z0-9_]`, unique. Two commands that only
 * differ in placeholders are told apart by them (`apps_logs`, `apps_logs_by_id`), whatever their order in the manifest.
 */
export function nameTools(
  operations: readonly Operation[],
  pinned: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<Operation, string> {
  const names = new Map<Operation, string>()
  const taken = new Set<string>(pinned.values())
  const ordered = [...operations].sort(
    (a, b) => compare(a.words.join('/'), b.words.join('/')) || compare(a.method, b.method),
  )
  for (const operation of ordered) {
    const name = pinned.get(operation.id) ?? candidates(operation).find((candidate) => !taken.has(candidate))
    if (name === undefined) continue // the same command and method twice: the first stands, nothing can reach the second
    taken.add(name)
    names.set(operation, name)
  }
  return names
}

function candidates(operation: Operation): readonly string[] {
  const plain = clean(hyphenatedName(operation))
  const placeholders = operation.words.filter((segment) => /^\{.*\}$/.test(segment)).map(clean)
  const long = placeholders.length > 0 ? `${plain}_by_${placeholders.join('_')}` : plain
  return [plain, long, `${long}_${operation.method.toLowerCase()}`]
}

const clean = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

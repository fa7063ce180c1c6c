// One value that a schema of OpenAPI allows, always the same: what an API might answer. Written for tests, from the
// specification alone, so that it shares no mistake with the compiler of schemas.

type Node = Record<string, unknown>

/** How deep an example goes; below that optional keys are left out. */
const DEEP = 4
/** How deep it may be at all: a list without end says nothing. */
const DEEPEST = 12

/** A value for a schema of this document. */
export function example(document: unknown, schema: unknown, depth = 0): unknown {
  const node = resolve(document, schema)
  if (node === undefined || depth > DEEPEST) return null
  if (node.example !== undefined) return node.example
  if (Array.isArray(node.examples) && node.examples.length > 0) return node.examples[0]
  if (node.const !== undefined) return node.const
  if (node.default !== undefined && node.default !== null) return node.default
  if (Array.isArray(node.enum)) return node.enum[0]
  if (Array.isArray(node.allOf)) return allOf(document, node, depth)
  const [choice] =
    [node.oneOf, node.anyOf].find((list): list is unknown[] => Array.isArray(list) && list.length > 0) ?? []
  if (choice !== undefined) return example(document, choice, depth + 1)
  return byType(document, node, depth)
}

/** Follows references inside of the document. */
export function resolve(document: unknown, value: unknown): Node | undefined {
  let at = value
  for (let step = 0; step < 20; step++) {
    if (typeof at !== 'object' || at === null) return undefined
    const {$ref} = at as Node
    if (typeof $ref !== 'string') return at as Node
    at = $ref
      .replace(/^#\//, '')
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((found, key) => (found as Node | undefined)?.[key], document)
  }
  return undefined
}

function allOf(document: unknown, {allOf: parts, ...rest}: Node, depth: number): unknown {
  const all = [...(parts as unknown[]), rest]
    .map((part) => resolve(document, part))
    .filter((part) => part !== undefined)
  const keys = all.flatMap((part) => (Array.isArray(part.required) ? part.required : []))
  const properties = Object.assign({}, ...all.map((part) => part.properties ?? {}))
  if (Object.keys(properties).length > 0) return byType(document, {type: 'object', properties, required: keys}, depth)
  return example(document, all.find((part) => Object.keys(part).length > 0) ?? {}, depth + 1)
}

function byType(document: unknown, node: Node, depth: number): unknown {
  const type = Array.isArray(node.type) ? node.type.find((one) => one !== 'null') : node.type
  if (type === 'object' || (type === undefined && node.properties !== undefined)) return object(document, node, depth)
  if (type === 'array') return depth > DEEP ? [] : [example(document, node.items, depth + 1)]
  if (type === 'integer' || type === 'number') return number(node)
  if (type === 'boolean') return true
  if (type === 'string') return text(node)
  return type === 'null' ? null : {}
}

function object(document: unknown, {properties, required}: Node, depth: number): Node {
  const needed = Array.isArray(required) ? required : []
  const shown = Object.entries((properties ?? {}) as Node).filter(
    ([key, value]) => (depth < DEEP || needed.includes(key)) && resolve(document, value)?.writeOnly !== true,
  )
  return Object.fromEntries(shown.map(([key, value]) => [key, example(document, value, depth + 1)]))
}

function number({minimum, exclusiveMinimum}: Node): number {
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1
  return typeof minimum === 'number' ? minimum : 1
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-01-02',
  'date-time': '2026-01-02T03:04:05Z',
  uri: 'https://example.com/',
  email: 'someone@example.com',
  uuid: '11111111-2222-4333-8444-555555555555',
  byte: 'ZXhhbXBsZQ==',
}

function text({format, minLength}: Node): string {
  return (BY_FORMAT[String(format)] ?? 'text').padEnd(typeof minLength === 'number' ? minLength : 0, 'x')
}

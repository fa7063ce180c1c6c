import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import fc from 'fast-check'
import {caller, codeOf, type FarApi, farApi, operation, param} from '../support/any-api.ts'

/** Operations of one method that lie close to each other. */
const PATHS = [
  '/items',
  '/items/{id}',
  '/items/export',
  '/items/{id}:cancel',
  '/items/{id}/parts/{part}',
  '/items/{id}/parts/all',
  '/items/bulk/parts/{part}',
  '/items/{id}/logs.txt',
  '/admin/{task}',
  '/admin/reset',
]
const OPERATIONS = PATHS.map((path) =>
  operation({id: path, path, parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => param(name, 'path'))}),
)

/** Servers read one path in different ways; each gives the segments in which it looks for an operation. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
/** As RFC 3986 (5.2.4) removes dot segments; and without an empty one at the end. */
function folded(path: string): readonly string[] {
  const kept: string[] = []
  for (const one of path.split('/')) {
    if (one === '..') kept.pop()
    else if (one !== '.') kept.push(one)
  }
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept
}
const SERVERS: Readonly<Record<string, (path: string) => readonly string[]>> = {
  'that parts and then decodes': (path) => path.split('/').map(decode),
  'that decodes and then parts': (path) => folded(decode(path)),
  'that decodes twice': (path) => folded(decode(decode(path))),
  'that takes a backslash for a slash': (path) => folded(decode(path).replaceAll('\\', '/')),
  'that ignores case': (path) => path.toLowerCase().split('/').map(decode),
  'that drops what follows a semicolon': (path) =>
    folded(
      path
        .split('/')
        .map((one) => decode(one).split(';')[0])
        .join('/'),
    ),
  'that drops a format at the end': (path) =>
    path
      .replace(/\.json$/, '')
      .split('/')
      .map(decode),
  'that parts at the first question mark after decoding': (path) => folded(decode(path).split('?')[0] ?? ''),
}

/** The operation that a server finds: literals before placeholders, from the left. */
function route(segments: readonly string[]): string | undefined {
  const fits = (template: string): boolean => {
    const wanted = template.split('/')
    return (
      wanted.length === segments.length &&
      wanted.every((one, index) => {
        const pattern = one.replaceAll(/[.:]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^]+')
        return new RegExp(`^${pattern}$`, 'i').test(segments[index] ?? '')
      })
    )
  }
  const rank = (template: string) =>
    template
      .split('/')
      .map((one) => (one.startsWith('{') ? (one.endsWith('}') ? '2' : '1') : '0'))
      .join('')
  return PATHS.filter(fits).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0]
}

describe('no value reaches another operation, however a server reads the path', () => {
  let api: FarApi
  before(async () => {
    api = await farApi()
  })
  after(() => api[Symbol.asyncDispose]())

  test('a server that keeps what follows a semicolon is thought of, as well as one that drops it', async () => {
    const call = caller(OPERATIONS, {base: api.url})
    const before = api.arrived.length
    for (const id of ['index;:cancel', 'index;%3acancel', 'a;b:CANCEL', 'export;v=1', 'EXPORT;:cancel']) {
      assert.equal(codeOf(await call('/items/{id}', {id})), 'E_REQUEST_UNSAFE', id)
    }
    assert.equal(api.arrived.length, before)
    for (const id of ['index;cancel', 'a;:cancelled'])
      assert.equal(codeOf(await call('/items/{id}', {id})), undefined, id)
    assert.equal(api.arrived.length, before + 2)
  })

  const piece = fc.constantFrom(
    ...['..', '.', '/', '\\', '%2e', '%2F', '%5c', '%25', '%', ';', '?', '#', ':', ':cancel', '.json', ' ', 'a', '7'],
    ...['export', 'EXPORT', 'all', 'bulk', 'parts', 'admin', 'reset', 'items', 'logs.txt', 'e%78port', '%3acancel'],
  )
  const value = fc.oneof(
    fc.array(piece, {minLength: 1, maxLength: 5}).map((parts) => parts.join('')),
    fc.string({maxLength: 8}),
  )
  test('whatever the values are', async () => {
    let [through, refused] = [0, 0]
    const call = caller(OPERATIONS, {base: api.url})
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...OPERATIONS), value, value, async (one, first, second) => {
        const values = [first, second]
        const args = Object.fromEntries(one.parameters.map(({name}, index) => [name, values[index]]))
        const seen = api.arrived.length
        if (codeOf(await call(one.id, args)) !== undefined) {
          refused += 1
          assert.equal(api.arrived.length, seen)
          return
        }
        through += 1
        const {target = ''} = api.arrived.at(-1) ?? {}
        for (const [server, segments] of Object.entries(SERVERS)) {
          const found = route(segments(target))
          assert.ok(found === undefined || found === one.path, `a server ${server} takes ${target} for ${found}`)
        }
      }),
      {numRuns: 1500},
    )
    assert.ok(through > 200 && refused > 200, `${through} through, ${refused} refused`)
  })
})

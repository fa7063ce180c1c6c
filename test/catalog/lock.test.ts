import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import {compile} from '#catalog/compile'
import {applyLock, type Lock, type LockInput, pinnedNames} from '#catalog/lock'
import {parseLocks, printLocks} from '#catalog/lock-file'
import {RunosError} from '#core/errors'
import type {Operation} from '#core/manifest'
import type {Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {ROOT} from '../../scripts/lib/tree.ts'

/** An operation of which a test says what matters. `declared` decides its tier; `answers` makes the evidence say more. */
function operation(id: string, method: Operation['method'], path: string, declared: readonly Tier[]): Operation {
  const words = id.split('/')
  return {id, words, description: id, method, path, parameters: [], answers: [], declared}
}
const toolsOf = (...operations: readonly Operation[]): readonly Tool[] => compile({version: '1', operations, defs: {}})
/** The same with names that a lock pins. */
const pinned = (lock: Lock, ...operations: readonly Operation[]): readonly Tool[] =>
  compile({version: '2', operations, defs: {}}, pinnedNames(lock))

const none: ReadonlySet<string> = new Set()
/** What was served first, and then what becomes of a new manifest. */
function then(before: readonly Operation[], after: readonly Operation[], more: Partial<LockInput> = {}) {
  const first = applyLock({tools: toolsOf(...before), lock: undefined, previous: [], accepted: none, believed: true})
  const lock = first.nextLock
  return {lock, ...applyLock({tools: pinned(lock, ...after), lock, previous: first.tools, accepted: none, ...more})}
}
const brief = (tools: readonly Tool[]) =>
  tools.map(({name, tiers, request, path}) => [name, tiers.join(), `${request.method} ${path}`])

const LIST = operation('orders/list', 'GET', '/orders', ['read'])
const KEYS = operation('keys/show', 'GET', '/keys', ['sensitive-read'])
const CREATE = operation('notes/create', 'POST', '/notes', ['write'])
const DELETE = operation('orders/delete', 'DELETE', '/orders/{id}', ['sensitive-write'])

describe('a new manifest', () => {
  test('that says the same passes, and the lock stays', () => {
    const {lock, held, nextLock, tools} = then([LIST, CREATE], [LIST, CREATE])
    assert.deepEqual(held, [])
    assert.deepEqual(nextLock, lock)
    assert.deepEqual(brief(tools), [
      ['notes_create', 'write', 'POST /notes'],
      ['orders_list', 'read', 'GET /orders'],
    ])
  })

  const FALLS: readonly [string, Operation, readonly Tier[]][] = [
    ['sensitive-read to read', KEYS, ['read']],
    ['sensitive-write to write', DELETE, ['write']],
    ['write to read', CREATE, ['read']],
    ['nothing to write', operation('a/b', 'POST', '/a', []), ['write']],
    ['write to write and read', CREATE, ['read', 'write']],
  ]
  for (const [name, was, to] of FALLS) {
    test(`that moves an operation down (${name}) is served as it was, until it is accepted`, () => {
      const now = {...was, declared: to}
      const {tools, held, nextLock} = then([LIST, was], [LIST, now])
      const served = tools.find(({operation}) => operation === was.id)
      assert.deepEqual(served?.tiers, was.declared)
      assert.deepEqual(
        held.map(({reason, served, was}) => [reason, served, was?.tiers]),
        [['lower', 'old', was.declared]],
      )
      assert.deepEqual(nextLock.find(({operation}) => operation === was.id)?.tiers, was.declared)
      const accepted = then([LIST, was], [LIST, now], {accepted: new Set(held.map(({digest}) => digest))})
      assert.deepEqual(accepted.held, [])
      assert.deepEqual(accepted.tools.find(({operation}) => operation === was.id)?.tiers, to)
    })
  }

  test('that moves an operation up is served so at once', () => {
    const {tools, held} = then([LIST], [{...LIST, declared: ['sensitive-read']}])
    assert.deepEqual([brief(tools), held], [[['orders_list', 'sensitive-read', 'GET /orders']], []])
  })

  const MOVES: readonly [string, Operation][] = [
    ['another path', {...LIST, path: '/admin/reset'}],
    ['another method', {...LIST, method: 'POST'}],
    ['another server', {...LIST, server: 'https://elsewhere.example'}],
    ['another operation under its name', {...LIST, id: 'Orders/List', path: '/admin/keys'}],
  ]
  for (const [name, now] of MOVES) {
    test(`that leads a tool to ${name} is served as it was`, () => {
      const {tools, held} = then([LIST], [now])
      assert.deepEqual(brief(tools), [['orders_list', 'read', 'GET /orders']])
      assert.deepEqual(
        held.map(({reason, served}) => [reason, served]),
        [['address', 'old']],
      )
    })
  }

  test('that only renames a placeholder leads to the same address', () => {
    const renamed = {...DELETE, path: '/orders/{orderId}'}
    assert.deepEqual(then([DELETE], [renamed]).held, [])
  })

  test('that gives an operation another id does not make it a new one', () => {
    const {held} = then([KEYS], [{...KEYS, id: 'k/v', words: ['k', 'v'], declared: ['read']}])
    assert.deepEqual(
      held.map(({reason, was}) => [reason, was?.operation]),
      [['lower', 'keys/show']],
    )
  })

  test('that takes an operation away and brings it back lower is no way round', () => {
    const gone = then([LIST, KEYS], [LIST])
    assert.deepEqual(brief(gone.tools), [['orders_list', 'read', 'GET /orders']])
    const back = applyLock({
      tools: pinned(gone.nextLock, LIST, {...KEYS, declared: ['read']}),
      lock: gone.nextLock,
      previous: gone.tools,
      accepted: none,
    })
    assert.deepEqual(
      back.held.map(({tool, reason}) => [tool, reason]),
      [['keys_show', 'lower']],
    )
    assert.deepEqual(back.tools.find(({name}) => name === 'keys_show')?.tiers, ['sensitive-read'])
  })

  test('that exchanges the addresses of two tools changes neither', () => {
    const {tools, held} = then(
      [LIST, KEYS],
      [
        {...LIST, path: '/keys'},
        {...KEYS, path: '/orders'},
      ],
    )
    assert.deepEqual(brief(tools), [
      ['keys_show', 'sensitive-read', 'GET /keys'],
      ['orders_list', 'read', 'GET /orders'],
    ])
    assert.equal(held.length, 2)
  })

  test('that adds what its evidence agrees with shows it at once', () => {
    const {tools, held} = then([LIST], [LIST, CREATE])
    assert.deepEqual([tools.length, held], [2, []])
  })

  test('that adds what its evidence contradicts does not show it until it is accepted', () => {
    const wipe = operation('orders/wipe', 'POST', '/orders/wipe', ['read'])
    const {tools, held} = then([LIST], [LIST, wipe])
    assert.deepEqual(brief(tools), [['orders_list', 'read', 'GET /orders']])
    assert.deepEqual(
      held.map(({tool, reason, served}) => [tool, reason, served]),
      [['orders_wipe', 'disputed', 'nothing']],
    )
    const accepted = then([LIST], [LIST, wipe], {accepted: new Set(held.map(({digest}) => digest))})
    assert.deepEqual(brief(accepted.tools).at(-1), ['orders_wipe', 'read', 'POST /orders/wipe'])
  })

  test('gives nobody the name that a tool has', () => {
    const twin = operation('orders/{id}/list', 'GET', '/orders/{id}/list', ['read'])
    const {tools} = then([twin], [LIST, twin])
    assert.equal(tools.find(({operation}) => operation === twin.id)?.name, 'orders_list')
    assert.notEqual(tools.find(({operation}) => operation === LIST.id)?.name, 'orders_list')
  })
})

describe('what was accepted', () => {
  test('is one change: the same operation at another address is another', () => {
    const first = then([KEYS], [{...KEYS, declared: ['read']}])
    const accepted = new Set(first.held.map(({digest}) => digest))
    const other = then([KEYS], [{...KEYS, declared: ['read'], path: '/all-keys'}], {accepted})
    assert.deepEqual(
      other.held.map(({reason}) => reason),
      ['address'],
    )
  })
})

describe('a lock in a repository', () => {
  const locked = (...operations: readonly Operation[]): Lock =>
    applyLock({tools: toolsOf(...operations), lock: undefined, previous: [], accepted: none, believed: true}).nextLock

  test('raises what the manifest says', () => {
    const {tools, held} = applyLock({
      ...{tools: toolsOf(LIST), lock: undefined, previous: [], accepted: none, believed: true},
      project: locked({...LIST, declared: ['sensitive-read']}),
    })
    assert.deepEqual([tools[0]?.tiers, held.length], [['sensitive-read'], 1])
  })

  test('withholds', () => {
    const project = locked({...LIST, declared: []})
    const {tools} = applyLock({
      tools: toolsOf(LIST),
      lock: undefined,
      previous: [],
      accepted: none,
      believed: true,
      project,
    })
    assert.deepEqual(tools[0]?.tiers, [])
  })

  test('lowers nothing', () => {
    const {tools} = then([KEYS], [KEYS], {project: locked({...KEYS, declared: ['read']})})
    assert.deepEqual(tools[0]?.tiers, ['sensitive-read'])
  })

  test('accepts nothing in the place of this user', () => {
    const lower = {...KEYS, declared: ['read']} as const
    const {tools, held} = then([KEYS], [lower], {project: locked(lower)})
    assert.deepEqual([tools[0]?.tiers, held.map(({reason}) => reason)], [['sensitive-read'], ['lower']])
  })

  test('that names another address lets nothing be served there', () => {
    const {tools, held} = applyLock({
      ...{tools: toolsOf({...LIST, path: '/moved'}), lock: undefined, previous: [], accepted: none, believed: true},
      project: locked(LIST),
    })
    assert.deepEqual([tools, held.map(({served}) => served)], [[], ['nothing']])
  })
})

describe('the file of a lock', () => {
  const {nextLock} = then([LIST], [LIST, KEYS])
  const text = printLocks({shop: nextLock})

  test('is read as it was written', () => assert.deepEqual(parseLocks(text, 'tiers.lock').shop, nextLock))
  test('has a line for each operation', () =>
    assert.equal(text.split('\n').filter((line) => line.includes('"tool"')).length, 2))
  test('is what its schema says', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'manifest', 'tiers-lock.schema.json'), 'utf8'))
    const validate = new Ajv2020({strict: true}).compile(schema)
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors))
    assert.ok(!validate({schemaVersion: 1, apis: {shop: [{tool: 'x'}]}}))
  })

  const WRONG: readonly [string, string, RegExp][] = [
    ['cut off', text.slice(0, 60), /^tiers\.lock:\d+:\d+$/],
    ['with the marks of a merge', text.replace('      {', '<<<<<<< ours\n      {'), /^tiers\.lock:5:1$/],
    ['a list', '[]', /^tiers\.lock:1:1$/],
    ['with an operation that is none', text.replace('"tiers":["read"]', '"tiers":["all"]'), /^tiers\.lock:\d+:7$/],
    ['of a newer program', text.replace('"schemaVersion": 1', '"schemaVersion": 2'), /^tiers\.lock$/],
  ]
  for (const [name, wrong, where] of WRONG) {
    test(`${name} is refused with its place`, () => {
      assert.throws(
        () => parseLocks(wrong, 'tiers.lock'),
        (error) => error instanceof RunosError && error.code === 'E_FILE_MALFORMED' && where.test(error.where ?? ''),
      )
    })
  }
})

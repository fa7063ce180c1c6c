import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, it} from 'node:test'
import {openStore} from '#sandbox/store'

describe("the sandbox's state", () => {
  let dir: string
  let file: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'runos-test-store-'))
    file = join(dir, 'state.db')
  })
  afterEach(() => rmSync(dir, {recursive: true, force: true}))

  it('lists documents in the order in which they were made, also after one was changed', () => {
    const store = openStore(file)
    store.put('fruit', {id: 'b', color: 'yellow'})
    store.put('fruit', {id: 'a', color: 'red'})
    store.put('fruit', {id: 'b', color: 'brown'})
    assert.deepEqual(store.list('fruit'), [
      {id: 'b', color: 'brown'},
      {id: 'a', color: 'red'},
    ])
    store.close()
  })

  it('finds documents by the values of their keys, lists and objects included', () => {
    const store = openStore(file)
    store.put('fruit', {id: 'a', color: 'red', sizes: [1, 2]})
    store.put('fruit', {id: 'b', color: 'red', sizes: []})
    const ids = (where: Parameters<typeof store.list>[1]) => store.list('fruit', where).map(({id}) => id)
    assert.deepEqual(ids({color: 'red'}), ['a', 'b'])
    assert.deepEqual(ids({color: 'red', sizes: [1, 2]}), ['a'])
    assert.deepEqual(ids({color: 'green'}), [])
    assert.deepEqual(store.list('vegetables'), [])
    store.close()
  })

  it('removes, and says whether there was something', () => {
    const store = openStore(file)
    store.put('fruit', {id: 'a'})
    assert.equal(store.remove('fruit', 'a'), true)
    assert.equal(store.remove('fruit', 'a'), false)
    assert.equal(store.get('fruit', 'a'), undefined)
    store.close()
  })

  it('makes a change whole or not at all, an inner change with the outer one', () => {
    const store = openStore(file)
    assert.throws(
      () =>
        store.change(() => {
          store.put('fruit', {id: 'a'})
          store.change(() => store.put('fruit', {id: 'b'}))
          throw new Error('no')
        }),
      /^Error: no$/,
    )
    assert.deepEqual(store.list('fruit'), [])
    assert.equal(
      store.change(() => {
        store.put('fruit', {id: 'c'})
        return 'done'
      }),
      'done',
    )
    assert.deepEqual(store.list('fruit'), [{id: 'c'}])
    store.close()
  })

  it('can be read by its owner alone, and opened once', () => {
    const store = openStore(file)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    assert.throws(() => openStore(file), /locked/)
    store.close()
    openStore(file).close()
  })

  it('keeps every change that was acknowledged before kill -9', async () => {
    const program = `
      import {openStore} from '${import.meta.resolve('#sandbox/store')}'
      const store = openStore(process.argv[1])
      for (let n = 1; ; n += 1) {
        store.put('numbers', {id: String(n)})
        process.stdout.write(n + '\\n')
        if (n === 50) process.kill(process.pid, 'SIGKILL')
      }`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const [, signal] = (await once(child, 'close')) as [number | null, string]
    assert.equal(signal, 'SIGKILL')
    const acknowledged = said.trim().split('\n')
    const store = openStore(file)
    assert.equal(acknowledged.length, 50)
    assert.deepEqual(
      store.list('numbers').map(({id}) => id),
      acknowledged,
    )
    store.close()
  })
})

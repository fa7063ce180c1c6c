import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {ASSISTANTS, findAssistant} from '#clients/registry'

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'clients')

test('every file that defines an assistant is in the registry, under its own name', () => {
  const defining = readdirSync(FOLDER).filter(
    (name) =>
      name.endsWith('.ts') && /^export default defineAssistant\(/m.test(readFileSync(join(FOLDER, name), 'utf8')),
  )
  assert.deepEqual(
    ASSISTANTS.map(({id}) => `${id}.ts`),
    defining,
  )
})

test('every assistant has golden folders, a fresh one among them', () => {
  for (const {id} of ASSISTANTS) {
    assert.ok(readdirSync(join(import.meta.dirname, 'golden', id)).includes('fresh'), `test/clients/golden/${id}/fresh`)
  }
})

test('a name, an alias and other letter cases find it; no word finds two', () => {
  const words = ASSISTANTS.flatMap(({id, aliases}) => [id, ...aliases])
  assert.equal(new Set(words).size, words.length)
  assert.equal(findAssistant('Claude-Code').id, 'claude')
  assert.equal(findAssistant('zoo').id, 'roo')
})

test('an unknown name is wrong usage, and the answer lists the names', () => {
  assert.throws(() => findAssistant('clod'), {
    code: 'E_CLIENT_UNKNOWN',
    exitCode: 64,
    fix: ['one of: claude, codex, roo'],
  })
})

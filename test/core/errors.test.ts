import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {ERRORS} from '#core/errors'
import {VERSION} from '#core/version'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('docs/errors.md has one section for each error, with its exit code', () => {
  const sections = [...read('docs/errors.md').matchAll(/^## (\S+)\nExit (\d+)\./gm)].map(([, code, exit]) => [
    code,
    Number(exit),
  ])
  assert.deepEqual(
    Object.fromEntries(sections),
    Object.fromEntries(Object.entries(ERRORS).map(([code, {exit}]) => [code, exit])),
  )
})

test('the version in the code is the version of the package', () => {
  assert.equal(VERSION, JSON.parse(read('package.json')).version)
})

import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import type {Wanted} from '#clients/assistant'
import {ASSISTANTS} from '#clients/registry'
import {configureIn, copy, lists, scratch, tree, wanted} from './support.ts'

const GOLDEN = join(import.meta.dirname, 'golden')
/** What a folder's name asks for; all others: four servers for the project. In `user` the folder is the home. */
const CASES: Readonly<Record<string, (folder: string) => Partial<Wanted>>> = {
  user: (home) => ({scope: 'user', home, cwd: join(home, 'elsewhere')}),
  'read-only': () => ({tiers: ['read']}),
  'long-lists': () => ({lists: lists({read: 21_000, write: 8_001, 'sensitive-read': 8_000})}),
}

for (const assistant of ASSISTANTS) {
  for (const name of readdirSync(join(GOLDEN, assistant.id))) {
    test(`${assistant.id}/${name}: the folder becomes exactly what "after" shows`, async (t) => {
      const [before, after] = [join(GOLDEN, assistant.id, name, 'before'), join(GOLDEN, assistant.id, name, 'after')]
      const folder = scratch(t)
      copy(before, folder)
      const configure = configureIn(join(scratch(t)))
      const place = wanted(folder, CASES[name]?.(folder))
      await configure.apply(await configure.plan([assistant], place))
      assert.deepEqual(tree(folder), tree(after))
    })
  }
}

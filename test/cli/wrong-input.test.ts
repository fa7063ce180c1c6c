import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {makeHome, runos} from '../support/server.ts'

/** What is typed in an empty home, the exit code, and what it says of the cause and of the next step. */
const WRONG: readonly (readonly [typed: string, code: number, ...said: readonly RegExp[]])[] = [
  ['whoami', 10, /nobody is signed in/, /next: {2}sign in: runos login/],
  ['account list extra', 64, /runos account list takes no more words, and "extra" follows/, /account list --help/],
  ['secret nosuch', 64, /there is no command: runos secret nosuch/, /runos secret --help/],
  ['--nope', 64, /runos itself has no flag --nope/, /runos --help/],
  ['api add folder', 1, /cannot read .*folder: it is a folder/, /next: {2}name a file/],
  ['api show nosuch', 64, /no API is called "nosuch"/, /next: {2}runos api add/],
  ['approve show nosuch', 64, /nothing waits as "nosuch"/, /next: {2}what waits: runos approve list/],
  ['audit export --since nope', 64, /"nope" is no time/, /2026-05-01T10:00:00Z/],
  ['audit verify --folder nosuch', 1, /there is no log in nosuch/, /next: {2}name the folder/],
  ['audit verify --anchor nosuch.txt', 1, /there is no file nosuch\.txt/, /next: {2}check the path/],
  ['audit verify --anchor text.txt', 64, /text\.txt holds no head that was anchored/, /runos audit anchor/],
  ['call nosuch --tier nope', 64, /--tier is one of read, /, /next: .*--tier read/],
  ['config set cid !!', 64, /cid: a cluster id has 3 to 16/, /runos clusters list/],
  [
    'mcp serve read --expose nope',
    64,
    /--expose takes one of all, search/,
    /next: {2}runos mcp serve read --expose search/,
  ],
  ['policy check nosuch.yaml', 1, /there is no file nosuch\.yaml/, /next: {2}check the path/],
  ['policy test nosuch.yaml', 1, /there is no file nosuch\.yaml/, /next: {2}check the path/],
  ['policy explain nosuch --arg nope', 64, /--arg wants name=value/, /next: {2}for example: --arg cid=i4y/],
  ['sandbox start --manifest nosuch', 64, /the manifest cannot be read: there is no such file/, /where: nosuch\n/],
]

test('whatever is typed wrongly, the answer names the cause and the next step, and the exit code is the right one', async () => {
  using home = makeHome()
  mkdirSync(join(home.path, 'folder'))
  writeFileSync(join(home.path, 'text.txt'), 'no head\n')
  const open = [...WRONG]
  const some = async (): Promise<void> => {
    for (let one = open.shift(); one !== undefined; one = open.shift()) {
      const [typed, wanted, ...said] = one
      const {code, stdout, stderr} = await runos(home, typed.split(' '))
      assert.equal(code, wanted, `${typed}: ${stderr}`)
      assert.equal(stdout, '', typed)
      for (const pattern of said) assert.match(stderr, pattern, typed)
      assert.doesNotMatch(stderr, /^ +at /m, `${typed}: a stack trace`)
    }
  }
  await Promise.all([some(), some(), some()])
})

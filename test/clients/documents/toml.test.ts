import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {Include, type Patch} from '#clients/documents/patch'
import {editToml} from '#clients/documents/toml'

const PATH = '/p/config.toml'
const set = (before: string | undefined, values: Patch, name = 'x') =>
  editToml(before, {set: [{path: ['s', name], values}], remove: []}, PATH)
const remove = (before: string) => editToml(before, {set: [], remove: [{path: ['s', 'x'], comment: ['ours']}]}, PATH)

describe('an edit of a TOML document', () => {
  const rows: readonly (readonly [what: string, before: string | undefined, values: Patch, after: string])[] = [
    ['no file becomes a new one', undefined, {k: 'v'}, '[s.x]\nk = "v"\n'],
    ['a new table goes to the end, after an empty line', 'a = 1 # one\n', {k: 1}, 'a = 1 # one\n\n[s.x]\nk = 1\n'],
    ['a document without a line end keeps to that', 'a = 1', {k: 1}, 'a = 1\n\n[s.x]\nk = 1'],
    ['CR LF stays CR LF', 'a = 1\r\n', {k: 1}, 'a = 1\r\n\r\n[s.x]\r\nk = 1\r\n'],
    ['an equal value keeps its spelling', "[s.x]\nk = 'v'\n", {k: 'v'}, "[s.x]\nk = 'v'\n"],
    [
      'a value that differs is replaced alone',
      '[ s . "x" ] # t\n  k = [ 1 ] # k\n',
      {k: [2]},
      '[ s . "x" ] # t\n  k = [2] # k\n',
    ],
    [
      'a key joins its table, before what follows',
      '[s.x]\n  k = 1 # k\n\n# next\n[t]\n',
      {k: 1, l: 2},
      '[s.x]\n  k = 1 # k\n  l = 2\n\n# next\n[t]\n',
    ],
    ['an empty table gets its first key', '[s.x] # t\n[t]\n', {k: 1}, '[s.x] # t\nk = 1\n[t]\n'],
    ['dotted keys go on dotted', 's.x.k = 1\ns.y.k = 2\n', {k: 1, l: 2}, 's.x.k = 1\ns.x.l = 2\ns.y.k = 2\n'],
    ['dotted keys in a table as well', '[s]\n"x".k = 1\ny.k = 2\n', {l: 2}, '[s]\n"x".k = 1\n"x".l = 2\ny.k = 2\n'],
    ['an inline table stays inline', 's.x = {k = 1} # c\n', {k: 2, l: 3}, 's.x = {k = 2, l = 3} # c\n'],
    ['an empty inline table too', '[s]\nx = {}\n', {k: 1}, '[s]\nx = {k = 1}\n'],
    ['only a table below it: its own is added', '[s.x.deep]\na = 1\n', {k: 1}, '[s.x.deep]\na = 1\n\n[s.x]\nk = 1\n'],
    [
      'a list gets what is missing',
      '[s.x]\nk = [\n  "a", # one\n]\n',
      {k: new Include(['a', 'b'])},
      '[s.x]\nk = [\n  "a", "b", # one\n]\n',
    ],
    [
      'a table that a string only talks about is none',
      'a = """\n[s.x]\nk = 0\n"""\n',
      {k: 1},
      'a = """\n[s.x]\nk = 0\n"""\n\n[s.x]\nk = 1\n',
    ],
    ['text is escaped', undefined, {k: 'C:\\a "b"\u007f'}, '[s.x]\nk = "C:\\\\a \\"b\\"\\u007f"\n'],
  ]
  for (const [what, before, values, after] of rows) {
    test(what, () => {
      assert.equal(set(before, values), after)
      assert.equal(set(after, values), after, 'a second time changes nothing')
    })
  }
})

describe('a table goes', () => {
  const rows: readonly (readonly [what: string, before: string, after: string])[] = [
    ['with the empty line before it', 'a = 1\n\n[s.x]\nk = 1\n', 'a = 1\n'],
    ['with what is below it', '[s.x]\nk = 1\n[s.x.deep]\na = 1\n[[s.x.list]]\nb = 2\n[t]\n', '[t]\n'],
    ['with the comment that we wrote', '# mine\n\n# ours\n[s.x]\nk = 1\n', '# mine\n'],
    ['without the comment that somebody wrote', '# theirs\n[s.x]\nk = 1\n# end\n', '# theirs\n# end\n'],
    ['line by line where it is dotted', '[s]\nx.k = 1\ny.k = 2\nx.l = 3\n', '[s]\ny.k = 2\n'],
    ['as a line where it is inline', '[s]\nx = {k = 1}\ny = {k = 2}\n', '[s]\ny = {k = 2}\n'],
  ]
  for (const [what, before, after] of rows) test(what, () => assert.equal(remove(before), after))

  test('but not out of the middle of an inline table', () => {
    assert.throws(() => remove('a = 1\ns = {x = {k = 1}, y = {}}\n'), {code: 'E_FILE_UNSAFE', where: `${PATH}:2:6`})
  })
})

describe('a TOML document that a person has to look at is named with line and column:', () => {
  const rows: readonly (readonly [what: string, text: string, code: string, place: string])[] = [
    ['a line that does not parse', 'a = 1\nb =\n', 'E_FILE_MALFORMED', '2:4'],
    ['a key that stands twice', 'a = 1\na = 2\n', 'E_FILE_MALFORMED', '2:1'],
    ['a table that stands twice', '[a]\n[b]\n[a]\n', 'E_FILE_MALFORMED', '3:2'],
    ['a list under our name', '[[s.x]]\nk = 1\n', 'E_FILE_MALFORMED', '1:1'],
    ['a text under our name', '[s]\nx = "y"\n', 'E_FILE_MALFORMED', '2:5'],
    ['a list above our name', '[[s]]\n', 'E_FILE_MALFORMED', '1:1'],
    ['an inline table that nothing can be added to', 's = {y = {}}\n', 'E_FILE_UNSAFE', '1:1'],
  ]
  for (const [what, text, code, place] of rows) {
    test(what, () => assert.throws(() => set(text, {k: 1}), {code, where: `${PATH}:${place}`}))
  }

  test('what cannot be edited comes with what to write', () => {
    assert.throws(() => set('s = {y = {}}\n', {k: 1}), {
      fix: ['write it as a table, [s], or add by hand:', '[s.x]', 'k = 1'],
    })
  })
})

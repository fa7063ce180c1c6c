import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {type Outline, outlineOf} from '#cli/by-hand/output/outline'
import {printAnswer} from '#cli/by-hand/output/print-answer'
import {tableOf} from '#cli/by-hand/output/table'
import {widthOf} from '#cli/by-hand/output/width'
import type {Screen} from '#cli/by-hand/screen'
import type {Json} from '#core/json'
import {toolOf} from '../support/manifest.ts'

/** What is shown of an answer: standard output, and beside it what is said on standard error. */
function shown(answer: Json, outline?: Outline, width?: number): {out: string[]; notes: string[]} {
  const [out, notes]: [string[], string[]] = [[], []]
  const screen: Screen = {
    json: false,
    terminal: width !== undefined,
    width,
    interactive: false,
    out: (line) => void out.push(line),
    raw: () => assert.fail('bytes'),
    note: (line) => void notes.push(line),
    failure: () => assert.fail('no failure'),
  }
  printAnswer(answer, outline, screen)
  return {out, notes}
}

describe('what an answer is made of is known from the manifest', () => {
  const fields = ['id', {name: 'name', type: 'string'}, 'createdAt']
  const answers: readonly (readonly [string, object | undefined, Outline | undefined])[] = [
    ['many things', {type: 'array', fields}, {list: true, columns: ['id', 'name', 'createdAt']}],
    ['one thing', {type: 'object', fields}, {list: false, columns: ['id', 'name', 'createdAt']}],
    ['many of which nothing is said', {type: 'array', fields: []}, {list: true, columns: []}],
    ['one of which nothing is said', {type: 'object', fields: []}, undefined],
    ['nothing is said', undefined, undefined],
  ]
  for (const [about, output, answer] of answers) {
    test(about, () => {
      const tool = toolOf({command: 'apps/list', ...(output === undefined ? {} : {output})})
      assert.deepEqual(outlineOf(tool), answer)
    })
  }
})

describe('an answer is shown as what it is', () => {
  const columns = ['id', 'name', 'createdAt']
  const answers: readonly (readonly [
    about: string,
    answer: Json,
    outline: Outline | undefined,
    out: string[],
    notes?: string[],
  ])[] = [
    [
      'a list: the columns of the manifest, then what else there is',
      {
        nodes: [
          {extra: 1, name: 'a', id: 'n1'},
          {id: 'n2', name: null},
        ],
        nextCursor: 'c1',
        hasMore: false,
      },
      {list: true, columns},
      ['ID  NAME  EXTRA', 'n1  a     1', 'n2'],
      ['nextCursor: c1'],
    ],
    ['a list of which nothing was said', [{b: 1, a: true}], undefined, ['B  A', '1  true']],
    [
      'a list beside much else',
      {kind: 'List', items: [{a: 1}], metadata: {}},
      undefined,
      ['A', '1'],
      ['kind: List  metadata: '],
    ],
    ['a list of words', {tags: ['x', 'y']}, {list: true, columns: []}, ['VALUE', 'x', 'y']],
    ['an empty list', {nodes: []}, {list: true, columns}, [], ['Nothing is listed.']],
    [
      'cells: lists of words, numbers of things, objects in short',
      [{tags: ['a', 'b'], rules: [{}, {}], one: [{}], limits: {cpu: 1, mem: {max: 2}}, text: 'two\nlines\tthree'}],
      undefined,
      [
        'TAGS  RULES        ONE        LIMITS                TEXT',
        'a, b  [2 entries]  [1 entry]  cpu=1, mem={"max":2}  two lines three',
      ],
    ],
    [
      'one thing: aligned, what has an inside below its name',
      {
        name: 'db',
        id: 'x',
        big: 9007199254740993n,
        env: {A: '1', LONG: '2'},
        ports: [80, 81],
        rules: [{port: 1}],
        key: 'a\nb',
        none: null,
      },
      {list: false, columns: ['id', 'name']},
      [
        'id:     x',
        'name:   db',
        'big:    9007199254740993',
        'env:',
        '  A:     1',
        '  LONG:  2',
        'ports:  80, 81',
        'rules:',
        '  PORT',
        '  1',
        'key:',
        '  a',
        '  b',
        'none:',
      ],
    ],
    [
      'one thing with a list in it',
      {id: 'x', conditions: [{type: 'Ready'}]},
      undefined,
      ['id:  x', 'conditions:', '  TYPE', '  Ready'],
    ],
    [
      'lines of a log: when, where, what',
      {
        logs: [
          {podName: 'web-0', containerName: 'c', timestamp: 'T1', message: 'up\n'},
          {timestamp: 'T2', message: 'a\nT3 forged'},
        ],
      },
      undefined,
      ['T1 web-0 up', 'T2 a\n  T3 forged'],
    ],
    [
      'an answer of a database: its own names',
      {
        columns: ['user_id', 'Name'],
        rows: [
          [1, 'a'],
          [2, null],
        ],
        rowCount: 2,
        truncated: false,
      },
      undefined,
      ['user_id  Name', '1        a', '2'],
      ['rowCount: 2'],
    ],
    ['text', 'first\nsecond\n', undefined, ['first\nsecond']],
    ['an object that is one text', {manifest: 'a: 1\nb: 2\n'}, undefined, ['a: 1\nb: 2']],
    ['warnings, which are for people', {id: 'x', warnings: ['old']}, undefined, ['id:  x'], ['Warning: old']],
    ['a number', 7n, undefined, ['7']],
    ['nothing in it', {}, undefined, ['done']],
  ]
  for (const [about, answer, outline, out, notes = []] of answers) {
    test(about, () => assert.deepEqual(shown(answer, outline), {out, notes}))
  }
})

describe('a table', () => {
  const rows = [
    ['n1', 'x'.repeat(60), 'running'],
    ['n2', '日本語日本語日本語日本語日本語日本語日本語', '👩‍👩‍👧'],
  ]
  test('is as wide as the terminal, and cuts the widest column', () => {
    const lines = tableOf(['ID', 'NAME', 'STATUS'], rows, 40)
    assert.deepEqual(
      lines.map((line) => line.slice(0, 2)),
      ['ID', 'n1', 'n2'],
    )
    assert.match(lines[1] as string, /^n1 {2}x+… {2}running$/)
    assert.match(lines[2] as string, /^n2 {2}[日本語]+… /)
    for (const line of lines) assert.ok(widthOf(line) <= 40, line)
  })

  test('is never cut off a terminal', () => {
    assert.match(tableOf(['ID', 'NAME', 'STATUS'], rows)[1] as string, /x{60} {2}running$/)
  })

  test('whatever is in it, no line is longer than the terminal, and none is broken', () => {
    const cell = fc.oneof(fc.string({unit: 'grapheme'}), fc.string(), fc.integer(), fc.constant(null))
    const table = fc
      .integer({min: 1, max: 6})
      .chain((count) => fc.array(fc.array(cell, {minLength: count, maxLength: count}), {maxLength: 5}))
    fc.assert(
      fc.property(table, fc.integer({min: 20, max: 120}), (all, width) => {
        for (const line of tableOf(
          (all[0] ?? []).map((_, at) => `C${at}`),
          all,
          width,
        )) {
          assert.ok(widthOf(line) <= width)
          assert.doesNotMatch(line, /[\n\r\t\u001b]/)
        }
      }),
    )
  })
})

test('no answer can move the cursor, clear the screen or turn the text around', () => {
  const stringUnit = fc.constantFrom(
    'a',
    'b',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u001b',
    '[2J',
    '\u009b',
    '\u202e',
    '\u2066',
    '\u0007',
  )
  fc.assert(
    fc.property(fc.jsonValue({stringUnit}), fc.constantFrom(undefined, 60), (value, width) => {
      const {out} = shown(value as Json, undefined, width)
      // Colours are ours, and there is no terminal here.
      assert.doesNotMatch(out.join(''), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

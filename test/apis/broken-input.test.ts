// Documents that no API has: cut, empty, binary, huge, deep, and made to grow. Each ends with a message that says where, in
// bounded time and memory, and what was there before stays.

import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {type Home, makeHome, RUNOS, runos} from '../support/server.ts'

const GOOD = `openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'http://127.0.0.1:9/'}]
paths:
  /items:
    get: {operationId: listItems, responses: {'200': {description: ok}}}
`
const bomb = (levels: number): string =>
  Array.from({length: levels}, (_, level) =>
    level === 0
      ? `a0: &a0 [${'x, '.repeat(9)}x]`
      : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}*a${level - 1}]`,
  ).join('\n')

/** What is given, and what must be said of it. */
const INPUTS: readonly (readonly [what: string, file: string, content: string | Buffer, says: RegExp])[] = [
  ['an empty file', 'empty.yaml', '', /empty\.yaml/],
  ['nothing but blanks', 'blank.json', ' \n\t\n', /blank\.json/],
  ['YAML that is cut', 'cut.yaml', `${GOOD}    post: {operationId: "addI`, /cut\.yaml:7:\d+/],
  ['JSON that is cut', 'cut.json', '{\n  "openapi": "3.1.0",\n  "paths": {"/a": {"get": ', /cut\.json:3:\d+/],
  ['JSON with a wrong character', 'wrong.json', '{\n  "openapi": "3.1.0",\n  "info": }', /wrong\.json:3:11/],
  [
    'bytes that are no text',
    'picture.json',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x01]),
    /picture\.json:1:1/,
  ],
  ['text that is no document', 'prose.yaml', 'Dear reader,\n\nthis is no API.\n', /prose\.yaml/],
  ['a JSON null', 'null.json', 'null', /null\.json/],
  ['10,000 levels', 'deep.json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, /deep\.json:1:\d+/],
  ['10,000 levels of YAML', 'deep.yaml', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, /deep\.yaml/],
  [
    'aliases that would grow to a billion values',
    'bomb.yaml',
    `${GOOD}x-bomb:\n${bomb(10).replaceAll(/^/gm, '  ')}\n`,
    /bomb\.yaml/,
  ],
  [
    'a reference to itself',
    'self.yaml',
    `${GOOD}components: {schemas: {A: {$ref: '#/components/schemas/A'}}}\n`,
    /^$|self\.yaml/,
  ],
]

let home: Home
before(async () => {
  home = makeHome()
  writeFileSync(join(home.path, 'good.yaml'), GOOD)
  assert.equal((await runos(home, ['api', 'add', 'good.yaml', '--name', 'shop'])).code, 0)
})
after(() => home[Symbol.dispose]())

const stored = (): string =>
  readdirSync(join(home.path, '.local', 'share', 'runos', 'apis', 'shop'))
    .sort()
    .map((name) => `${name} ${readFileSync(join(home.path, '.local', 'share', 'runos', 'apis', 'shop', name), 'utf8')}`)
    .join('\n')

describe('runos api add, with what is no document', () => {
  for (const [what, file, content, says] of INPUTS) {
    test(`${what}: exit 1 with the place, and nothing is added`, async () => {
      writeFileSync(join(home.path, file), content)
      const {code, stderr, stdout} = await runos(home, ['api', 'add', file, '--name', 'broken'])
      assert.doesNotMatch(stdout + stderr, /E_INTERNAL|at .*\.js:\d+/)
      if (file === 'self.yaml') return assert.ok(code === 0 || code === 1, stderr)
      assert.equal(code, 1, stdout + stderr)
      assert.match(stderr, says)
      assert.match(stderr, /Error: /)
      assert.doesNotMatch((await runos(home, ['api', 'list'])).stdout, /broken/)
    })
  }

  test('50 MB of it: within a minute and 1.5 GB', {
    skip: process.platform !== 'linux' && 'it reads /proc',
  }, async () => {
    const path = join(home.path, 'huge.json')
    const one = `"x-filling": [${'"0123456789abcdef",'.repeat(50_000)}"end"],\n`
    writeFileSync(
      path,
      `{\n${one.replace('x-filling', 'x-a').repeat(1)}"a": [${`{${one.slice(0, -2)}},`.repeat(54)}{}],\n"broken": }`,
    )
    const child = spawn(process.execPath, [RUNOS, 'api', 'add', 'huge.json', '--name', 'huge'], {
      env: home.env,
      cwd: home.path,
    })
    let [peak, said] = [0, '']
    child.stderr.on('data', (text: Buffer) => {
      said += text
    })
    const looking = setInterval(() => {
      try {
        const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
        peak = Math.max(peak, Number(kilobytes ?? 0))
      } catch {
        // it has ended
      }
    }, 50)
    const started = performance.now()
    const code = await new Promise((resolve) => child.once('close', resolve))
    clearInterval(looking)
    assert.equal(code, 1, said)
    assert.match(said, /huge\.json/)
    assert.ok(performance.now() - started < 60_000)
    assert.ok(peak > 0 && peak < 1_500_000, `${peak} kB`)
  })

  test('a document that breaks later goes on serving as it was', async () => {
    const was = stored()
    for (const content of ['', GOOD.slice(0, 60), '\u0000'.repeat(40)]) {
      writeFileSync(join(home.path, 'good.yaml'), content)
      const {code, stderr} = await runos(home, ['manifest', 'update', 'shop'])
      assert.equal(code, 1, stderr)
      assert.match(stderr, /good\.yaml/)
      assert.match(stderr, /the stored document of shop goes on serving/)
      assert.equal(stored(), was)
    }
  })
})

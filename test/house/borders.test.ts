import assert from 'node:assert/strict'
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, test} from 'node:test'
import {type Breach, findBreaches} from '../../scripts/lib/borders.ts'
import {ROOT} from '../../scripts/lib/tree.ts'

const {forbidden} = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {forbidden: {name: string}[]}

/** One breach for each rule: a file, what it says, and where that leads. */
const BREACHES: readonly [rule: string, from: string, text: string, to: string][] = [
  ['no-circular', 'src/core/egg.ts', "export * from './hen.ts'", 'src/core/hen.ts'],
  ['nothing-unresolved', 'src/api/lost.ts', "import '#core/nowhere'", '#core/nowhere'],
  ['core-stands-alone', 'src/core/proud.ts', "import '#api/send'", 'src/api/send.ts'],
  ['columns-do-not-touch', 'src/clients/sideways.ts', "import '#api/send'", 'src/api/send.ts'],
  [
    'columns-do-not-touch',
    'src/mcp/type.ts',
    "import type {Send} from '#api/send'\nexport type A = Send",
    'src/api/send.ts',
  ],
  ['call-sees-only-api-and-core', 'src/call/greedy.ts', "import '#audit/log'", 'src/audit/log.ts'],
  ['nobody-looks-up', 'src/account/up.ts', "import '#cli/context'", 'src/cli/context.ts'],
  ['commands-on-top', 'src/commands/copy.ts', "import './login.ts'", 'src/commands/login.ts'],
  ['oclif-upstairs', 'src/api/command.ts', "import '@oclif/core'", 'node_modules/@oclif/core/lib/index.js'],
  [
    'sdk-in-mcp',
    'src/cli/sdk.ts',
    "import '@modelcontextprotocol/server'",
    'node_modules/@modelcontextprotocol/server/dist/index.d.mts',
  ],
  ['disk-in-platform', 'src/clients/disk.ts', "import 'node:fs'", 'fs'],
  ['disk-in-platform', 'src/cli/spawn.ts', "import 'node:child_process'", 'child_process'],
  ['network-in-platform', 'src/account/wire.ts', "import 'undici'", 'node_modules/undici/index.d.ts'],
  ['sandbox-apart', 'src/sandbox/spy.ts', "import '#api/send'", 'src/api/send.ts'],
  ['sandbox-is-a-program', 'src/api/toy.ts', "import '#sandbox/app'", 'src/sandbox/app.ts'],
  ['no-dev-packages', 'src/cli/dev.ts', "import 'esbuild'", 'node_modules/esbuild/lib/main.d.ts'],
  ['no-code-from-text', 'src/call/compiled.ts', "import 'ajv/dist/2020.js'", 'node_modules/ajv/dist/2020.js'],
  ['no-code-from-text', 'src/api/script.ts', "import 'node:vm'", 'vm'],
  ['no-orphans', 'src/catalog/alone.ts', 'export const nobody = 1', 'src/catalog/alone.ts'],
]

/** A circle takes two; it is reported where it closes. */
const ACCOMPLICES = {'src/core/hen.ts': "export * from './egg.ts'"}

/** Files that the breaches lead to and that break no rule themselves. */
const GROUND: Readonly<Record<string, string>> = {
  'src/core/word.ts': 'export const word = 1',
  'src/api/send.ts': "import {word} from '#core/word'\nexport type Send = typeof word",
  'src/audit/log.ts': "export {word} from '#core/word'",
  'src/sandbox/app.ts': "export {word} from '#core/word'",
  'src/cli/context.ts': "import '#api/send'\nimport '#audit/log'\nimport '#sandbox/app'",
  'src/commands/login.ts': "import '#cli/context'",
}

function plant(files: Readonly<Record<string, string>>): {root: string} & Disposable {
  const root = mkdtempSync(join(tmpdir(), 'runos-borders-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, file), join(root, file))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  mkdirSync(join(root, 'src'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return {root, [Symbol.dispose]: () => rmSync(root, {recursive: true, force: true})}
}

describe('the import rules', () => {
  test('let pass what follows the plan', async () => {
    using tree = plant(GROUND)
    assert.deepEqual(await findBreaches(tree.root), [])
  })

  test('each wake up when they are broken', async (t) => {
    using tree = plant({
      ...GROUND,
      ...ACCOMPLICES,
      ...Object.fromEntries(BREACHES.map(([, from, text]) => [from, text])),
    })
    const found = await findBreaches(tree.root)
    for (const [rule, from, , to] of BREACHES) {
      await t.test(`${rule}: ${from}`, () => assert.ok(found.some(isBreach({rule, from, to})), listOf(found, from)))
    }
  })

  test('are all tried', () => {
    const tried = new Set(BREACHES.map(([rule]) => rule))
    assert.deepEqual(
      forbidden.map(({name}) => name).filter((name) => !tried.has(name)),
      [],
    )
  })

  test('are not kept by a checker that sees nothing', async () => {
    using tree = plant({'tsconfig.json': '{"include": ["elsewhere"]}', 'elsewhere/file.ts': ''})
    await assert.rejects(findBreaches(tree.root), /no module/)
  })
})

/** Where packages stand depends on how npm has laid them out, so of their path the end counts. */
function isBreach({rule, from, to}: Breach): (found: Breach) => boolean {
  return (found) => found.rule === rule && found.from === from && found.to.endsWith(to)
}

function listOf(found: readonly Breach[], from: string): string {
  return JSON.stringify(found.filter((breach) => breach.from === from))
}

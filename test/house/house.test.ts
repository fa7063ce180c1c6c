import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {VERSION} from '#core/version'
import {filesBelow, ROOT} from '../../scripts/lib/tree.ts'

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const json = (path: string) => JSON.parse(text(path))
const LOCKS = ['package-lock.json', 'scripts/runtime/package-lock.json']

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const locked = (lock: string): [path: string, Locked][] =>
  Object.entries(json(lock).packages as Record<string, Locked>).filter(([path]) => path !== '')

describe('what is installed', () => {
  test('runs no script of a package', () => assert.match(text('.npmrc'), /^ignore-scripts=true$/m))

  for (const lock of LOCKS) {
    test(`is named exactly, with a checksum, by ${lock}`, () => {
      const loose = locked(lock).filter(([, {version, integrity}]) => !version || !integrity?.startsWith('sha512-'))
      assert.deepEqual(loose, [])
    })
    test(`comes from whichever registry npm is set to, says ${lock}`, () => {
      assert.deepEqual(
        locked(lock).filter(([, {resolved}]) => resolved !== undefined),
        [],
      )
    })
  }

  test('is asked for by exact version', () => {
    const {dependencies, devDependencies, optionalDependencies} = json('package.json')
    const all = Object.entries<string>({...dependencies, ...devDependencies, ...optionalDependencies})
    assert.deepEqual(
      all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
      [],
    )
  })

  test('is locked for every platform: npm refuses a lockfile in which one is missing', () => {
    const all = locked('package-lock.json')
    const names = new Set(all.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
    const wanted = all.flatMap(([, {optionalDependencies = {}}]) => Object.keys(optionalDependencies))
    assert.ok(wanted.length > 0)
    assert.deepEqual(
      wanted.filter((name) => !names.has(name)),
      [],
    )
  })
})

describe('the compiler', () => {
  for (const rule of ['strict', 'noUncheckedIndexedAccess', 'exactOptionalPropertyTypes', 'erasableSyntaxOnly']) {
    test(`is held to ${rule}`, () => assert.equal(json('tsconfig.json').compilerOptions[rule], true))
  }
})

describe('what is shipped', () => {
  test('says the version of the package', () => assert.equal(VERSION, json('package.json').version))

  test('needs nothing at run time that only building has', () => {
    const {dependencies} = json('package.json')
    const bundle = filesBelow('dist').find((path) => /^dist\/serve-[0-9a-f]{16}\.cjs$/.test(path))
    assert.ok(bundle, 'the serving path has not been bundled: npm run build')
    const asked = [...text(bundle).matchAll(/\brequire\("((?:@[^/"]+\/)?[^/".][^/"]*)[^"]*"\)/g)].map(
      ([, name]) => name as string,
    )
    assert.ok(asked.includes('undici'))
    assert.deepEqual(
      asked.filter((name) => !name.startsWith('node:') && !(name in dependencies)),
      [],
    )
  })
})

test('files are as long as they should be', (t) => {
  const lengths = filesBelow('src')
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
    .map((path) => ({path, lines: text(path).split('\n').length}))
    .sort((a, b) => a.lines - b.lines)
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]!
  // A compass, not a gate: it says where to look.
  t.diagnostic(
    `${lengths.length} files; median ${at(0.5).lines}, 90% below ${at(0.9).lines}, ${at(1).path} ${at(1).lines}`,
  )
  assert.ok(lengths.length > 0)
})

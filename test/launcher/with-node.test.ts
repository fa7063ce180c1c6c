import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {ROOT} from '../../scripts/lib/tree.ts'

const skip = process.platform === 'win32' ? 'the npm of this test is a script' : false
const PLATFORM = `${process.platform}-${process.arch}`

/** An npm that notes where it was called and brings a Node that is ours under another name. */
const NPM = `
const fs = require('node:fs')
fs.appendFileSync(process.env.NOTES, process.cwd().replace(process.env.TREE, '') + ' ' + process.argv[2] + '\\n')
if (process.env.FAIL) { console.error('npm error network'); process.exit(7) }
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
fs.mkdirSync('node_modules', {recursive: true})
if (process.cwd().endsWith('runtime')) {
  fs.mkdirSync('node_modules/node-${PLATFORM}/bin', {recursive: true})
  fs.writeFileSync('node_modules/node-${PLATFORM}/bin/node', '#!/bin/sh\\nBROUGHT=yes exec "${process.execPath}" "$@"\\n', {mode: 0o755})
}
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock))
`
const lock = (name: string) => ({
  packages: {'': {}, [`node_modules/${name}`]: {version: '1.0.0', integrity: 'sha512-x'}},
})

/** A working tree with nothing installed, and an npm to install from. */
function createTree() {
  const root = mkdtempSync(join(tmpdir(), 'runos-with-node-'))
  const notes = join(root, 'notes')
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value))
  mkdirSync(join(root, 'scripts', 'runtime'), {recursive: true})
  cpSync(join(ROOT, 'scripts', 'with-node.js'), join(root, 'scripts', 'with-node.js'))
  write('package.json', {type: 'module', engines: {node: '^22.22.2 || ^24.15.0 || >=26.0.0'}})
  write('package-lock.json', lock('something'))
  write('scripts/runtime/package.json', {optionalDependencies: {[`node-${PLATFORM}`]: '24.21.0'}})
  write('scripts/runtime/package-lock.json', lock(`node-${PLATFORM}`))
  write('npm.js', '')
  write('npm.cjs', NPM)
  write('npm.js', "import {createRequire} from 'node:module'\ncreateRequire(import.meta.url)('./npm.cjs')\n")
  write(
    'script.js',
    'console.log(JSON.stringify([process.env.BROUGHT, ...process.argv.slice(2)]))\nprocess.exitCode = 5\n',
  )
  write(
    'waiting.js',
    "process.on('SIGTERM', () => process.exit(3))\nsetInterval(() => {}, 1000)\nconsole.log('here')\n",
  )
  const env = {PATH: '/usr/bin:/bin', npm_execpath: join(root, 'npm.js'), NOTES: notes, TREE: root}
  const command = (script: string): string[] => [join(root, 'scripts', 'with-node.js'), join(root, script)]
  return {
    write,
    run(args: readonly string[] = [], more: Record<string, string> = {}) {
      const how = {cwd: root, env: {...env, ...more}, encoding: 'utf8'} as const
      const {stdout, stderr, status} = spawnSync(process.execPath, [...command('script.js'), ...args], how)
      return {told: stdout === '' ? undefined : JSON.parse(stdout), complaint: stderr, code: status}
    },
    wait: () => spawn(process.execPath, command('waiting.js'), {cwd: root, env}),
    installs: (): string[] => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []),
    [Symbol.dispose]: () => rmSync(root, {recursive: true, force: true}),
  }
}

describe('a command of the repository', {skip}, () => {
  test('installs what is missing, then runs with the Node that was brought along', () => {
    using tree = createTree()
    const {told, code, complaint} = tree.run(['a b', '--flag'])
    assert.deepEqual([told, code], [['yes', 'a b', '--flag'], 5])
    assert.deepEqual(tree.installs(), ['/scripts/runtime ci', ' ci'])
    assert.match(complaint, /Installing a current Node from npm/)
  })

  test('installs nothing the second time, and says nothing', () => {
    using tree = createTree()
    tree.run()
    assert.deepEqual([tree.run().complaint, tree.installs().length], ['', 2])
  })

  test('installs again when the lockfile names something else', () => {
    using tree = createTree()
    tree.run()
    tree.write('package-lock.json', lock('another'))
    tree.run()
    assert.deepEqual(tree.installs().slice(2), [' ci'])
  })

  test('does not wait for an optional package of another platform', () => {
    using tree = createTree()
    tree.run()
    const {packages} = lock('something')
    const foreign = {version: '1.0.0', integrity: 'sha512-y', optional: true, os: ['plan9']}
    tree.write('package-lock.json', {packages: {...packages, 'node_modules/foreign': foreign}})
    tree.run()
    assert.equal(tree.installs().length, 2)
  })

  test('says what failed, where, and what to do', () => {
    using tree = createTree()
    const {told, code, complaint} = tree.run([], {FAIL: 'yes'})
    assert.deepEqual([told, code], [undefined, 1])
    assert.match(
      complaint,
      /npm error network\nInstalling a current Node failed: npm ended with 7\n {2}in .*runtime\n {2}next /,
    )
  })

  test('hands on the signal to end, and ends as the script does', async () => {
    using tree = createTree()
    tree.run()
    const child = tree.wait()
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [3, null])
  })
})

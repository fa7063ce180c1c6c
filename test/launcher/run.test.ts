import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {Script} from 'node:vm'
import {ROOT} from '../../scripts/lib/tree.ts'

const RUN = join(ROOT, 'bin', 'run.js')
const {engines} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
/** The Node that `npm test` was typed with (scripts/with-node.js). */
const system = process.env.RUNOS_SYSTEM_NODE ?? ''

let home: string
before(() => {
  home = mkdtempSync(join(tmpdir(), 'runos-run-'))
})
after(() => rmSync(home, {recursive: true, force: true}))

function start(node: string, args: readonly string[]) {
  const {stdout, stderr, status} = spawnSync(node, args, {
    env: {HOME: home, PATH: ''},
    encoding: 'utf8',
    timeout: 20_000,
  })
  return {stdout, stderr, code: status}
}

/** Starts runos with a Node that claims to be another version. */
function startAs(version: string) {
  const claim = join(home, `claim-${version}.cjs`)
  writeFileSync(claim, `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '${version}'}})`)
  return start(process.execPath, ['--require', claim, RUN, '--version'])
}

describe('the program', () => {
  for (const version of ['12.22.12', '18.20.8', '20.20.2', '22.22.1', '23.11.1', '24.14.9', '25.9.0']) {
    test(`says one line and ends with 1 on Node ${version}`, () => {
      const {stdout, stderr, code} = startAs(version)
      assert.deepEqual([stdout, code, stderr.match(/\n/g)?.length], ['', 1, 1])
      assert.match(stderr, /^runos needs Node 22\.22\.2, 24\.15 or 26 and newer; this is Node /)
      assert.match(
        stderr,
        new RegExp(`this is Node ${version.replaceAll('.', '\\.')}\\. Get a current one from https:`),
      )
    })
  }
  for (const version of ['22.22.2', '22.23.0', '24.15.0', '24.21.3', '26.0.0', '27.1.0']) {
    test(`starts on Node ${version}`, () => assert.match(startAs(version).stdout, /^runos\/\d/))
  }

  test('has the floor that package.json names', () => {
    assert.equal(engines.node, '^22.22.2 || ^24.15.0 || >=26.0.0')
  })

  test('can be read by a Node that knows neither modules nor what is younger than the floor', () => {
    const text = readFileSync(RUN, 'utf8').replace(/^#!.*/, '')
    assert.doesNotThrow(() => new Script(text), 'as a script: no import, no await outside of functions')
    assert.doesNotMatch(
      text.replace(/^\s*\/\/.*|\/\*\*.*\*\//gm, ''),
      /=>|\bconst\b|\blet\b|\?\?|\?\.|`|\bawait\b|\bclass\b/,
    )
  })

  const skip = isOld(system) ? false : 'the Node that this was started with is new enough'
  test('says so on the old Node of this system', {skip}, () => {
    const {stdout, stderr, code} = start(system, [RUN, 'mcp', 'serve', 'read'])
    assert.deepEqual([stdout, code], ['', 1])
    assert.match(stderr, /^runos needs Node .*\n$/)
  })
})

function isOld(node: string): boolean {
  const version = node === '' ? '' : spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout
  return /^v(1\d|20)\./.test(version)
}

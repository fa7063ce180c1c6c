#!/usr/bin/env node
// Runs one script of this repository with the Node that the repository brings along:
//   node scripts/with-node.js scripts/test.ts [arguments]
// It installs what is missing from npm first. This file is what the system's own Node reads, so it keeps to what Node 18
// understands and imports nothing that would have to be installed.
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {constants} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runtime = join(root, 'scripts', 'runtime')

/** Where the brought Node would be on this platform; undefined when there is none for it. */
function broughtNode() {
  const {optionalDependencies} = readJson(join(runtime, 'package.json'))
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const suffix = `${platform}-${process.arch}`
  const name = Object.keys(optionalDependencies).find((key) => key.endsWith(`-${suffix}`))
  if (name === undefined) return undefined
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(runtime, 'node_modules', name, 'bin', file)
}

/** Whether a version fits `engines.node`, which is written as `^a.b.c || ^d.e.f || >=g.h.i`. */
function fits(version, engines) {
  const have = version.replace(/^v/, '').split('.').map(Number)
  return engines.split('||').some((part) => {
    const range = part.trim()
    const want = range
      .replace(/^(\^|>=)/, '')
      .split('.')
      .map(Number)
    if (range.startsWith('^') && have[0] !== want[0]) return false
    const first = have.findIndex((number, index) => number !== want[index])
    return first === -1 || have[first] > want[first]
  })
}

/**
 * Whether npm has installed what the lockfile names. npm writes its own record last, so an interrupted installation has
 * none.
 */
function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const have = readJson(record).packages
  return Object.entries(readJson(join(folder, 'package-lock.json')).packages).every(([path, want]) => {
    if (path === '') return true
    const found = have[path]
    if (found !== undefined) return found.version === want.version && found.integrity === want.integrity
    return want.optional === true && (!isExpected(want) || gaveUp.has(folder))
  })
}

const gaveUp = new Set()

/**
 * Whether an optional package should be here: one that is for this platform. Those without a platform hang on others
 * that are for another one, and which C library this system has is npm's to know.
 */
function isExpected({os, cpu, libc}) {
  if (libc !== undefined || (os === undefined && cpu === undefined)) return false
  return (
    [os ?? process.platform].flat().includes(process.platform) && [cpu ?? process.arch].flat().includes(process.arch)
  )
}

/** `npm ci` in a folder unless there is nothing to do. Says what it does on standard error. */
function install(folder, what, node) {
  if (isInstalled(folder)) return
  process.stderr.write(`Installing ${what} from npm ...\n`)
  const started = Date.now()
  // npm's own program, run by the brought Node once that is here: no warnings about an old engine, no shell on Windows.
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [node, [npm]] : ['npm', []]
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
    env: {...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`},
  })
  if (done.error !== undefined || done.status !== 0) {
    const reason = done.error?.message ?? `npm ended with ${done.status ?? done.signal}`
    process.stderr.write(
      `Installing ${what} failed: ${reason}\n` +
        `  in    ${folder}\n` +
        '  next  look at what npm says above; check that the npm registry can be reached (npm ping), then try again\n',
    )
    process.exit(1)
  }
  gaveUp.add(folder)
  if (!isInstalled(folder)) process.stderr.write(`npm left out a part of ${what}; going on without it\n`)
  process.stderr.write(`Installed ${what} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The Node to run with: the brought one, or else the running one if it is new enough. */
function chooseNode() {
  const {engines} = readJson(join(root, 'package.json'))
  const brought = broughtNode()
  if (brought !== undefined) install(runtime, 'a current Node', process.execPath)
  if (brought !== undefined && existsSync(brought)) return brought
  if (fits(process.version, engines.node)) return process.execPath
  process.stderr.write(
    `This repository needs Node ${engines.node}; this is ${process.version}, and npm has none for ` +
      `${process.platform}-${process.arch}. Install a current Node from https://nodejs.org and try again.\n`,
  )
  process.exit(1)
}

/** Runs a script to its end and ends as it ended. */
function run(node, args) {
  const child = spawn(node, args, {stdio: 'inherit', env: {...process.env, RUNOS_SYSTEM_NODE: process.execPath}})
  // A terminal sends Ctrl-C to both of us; whoever sends SIGTERM or SIGHUP may mean only this process. Either way the
  // child decides when it is done.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`cannot start ${node}: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) {
  process.stderr.write('usage: node scripts/with-node.js <script.ts> [arguments]\n')
  process.exit(64)
}
const node = chooseNode()
install(root, 'the dependencies', node)
run(node, [script, ...rest])

import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {run} from 'node:test'
import {spec} from 'node:test/reporters'
import {ensureBuilt} from './lib/fresh.ts'
import {filesBelow, ROOT} from './lib/tree.ts'

const usage = `usage: npm test [-- <part of a path> ...]
  RUNOS_TEST_FULL=1  what cannot be tested here is a failure (set by .ci/run)
`

/** The test files whose path contains one of the words; all of them without a word. */
function choose(words: readonly string[]): string[] {
  const all = filesBelow('test').filter((path) => path.endsWith('.test.ts'))
  return words.length === 0 ? all : all.filter((path) => words.some((word) => path.includes(word)))
}

interface Tally {
  passed: number
  failed: number
  readonly skipped: string[]
  readonly slow: string[]
}

/** A file that takes longer is named, so that the whole stays quick. */
const SLOW_MS = 60_000

/** Runs test files, two at a time, and shows what each says. */
async function runFiles(files: readonly string[]): Promise<Tally> {
  const tally: Tally = {passed: 0, failed: 0, skipped: [], slow: []}
  const stream = run({files: files.map((file) => join(ROOT, file)), concurrency: 2, cwd: ROOT})
  stream.on('test:pass', ({name, skip, todo, details, file}) => {
    if (details.type === 'suite') return
    if (skip === undefined && todo === undefined) tally.passed++
    else tally.skipped.push(`${relativeTo(file)}: ${name} (${reason(skip ?? todo)})`)
  })
  stream.on('test:fail', ({details}) => {
    if (details.type !== 'suite') tally.failed++
  })
  stream.on('test:summary', ({file, duration_ms}) => {
    if (file !== undefined && duration_ms > SLOW_MS) {
      tally.slow.push(`${relativeTo(file)}: ${(duration_ms / 1000).toFixed(0)} s`)
    }
  })
  const output = stream.compose(new spec())
  output.pipe(process.stdout)
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  output.on('end', resolve).on('error', reject)
  await promise
  return tally
}

const reason = (why: string | boolean | undefined): string => (typeof why === 'string' ? why : 'no reason given')
const relativeTo = (file: string | undefined): string => (file ?? '').replace(`${ROOT}/`, '')

/** A home and a temporary folder that are thrown away: a test that forgets to bring its own cannot touch the real ones. */
function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'runos-test-'))
  for (const name of Object.keys(process.env)) {
    if (
      /^(XDG_(CONFIG|DATA|STATE|CACHE)_HOME|RUNOS_(?!TEST_|SYSTEM_NODE$)\w+|NODE_OPTIONS|NODE_TEST_CONTEXT)$/.test(name)
    )
      delete process.env[name]
  }
  Object.assign(process.env, {HOME: folder, USERPROFILE: folder})
  return folder
}

const words = process.argv.slice(2)
if (words.some((word) => word.startsWith('-'))) {
  process.stderr.write(usage)
  process.exit(64)
}
await ensureBuilt()
const files = choose(words)
if (files.length === 0) {
  process.stderr.write(`no test file matches ${words.join(' ')}\n`)
  process.exit(64)
}
const home = scratch()
const {passed, failed, skipped, slow} = await runFiles(files)
const left = readdirSync(home)
rmSync(home, {recursive: true, force: true})

const full = process.env.RUNOS_TEST_FULL === '1'
if (left.length > 0) process.stdout.write(`\nTests wrote into the home folder: ${left.join(', ')}\n`)
if (slow.length > 0) process.stdout.write(`\nSlow: ${slow.join(', ')}\n`)
if (skipped.length > 0) {
  process.stdout.write(`\nNot tested here${full ? ', though everything had to be' : ''}:\n`)
  for (const line of skipped) process.stdout.write(`  ${line}\n`)
}
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped\n`)
process.exit(failed > 0 || passed === 0 || left.length > 0 || (full && skipped.length > 0) ? 1 : 0)

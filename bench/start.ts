import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {diskFiles} from '#platform/files'
import {ensureLauncher} from '#platform/launcher'
import {INERT} from '#platform/launcher-script'
import {resolvePaths} from '#platform/paths'
import {ROOT} from '../scripts/lib/tree.ts'
import {startSandbox} from '../test/support/sandbox.ts'
import {signedInHome} from '../test/support/sign-in.ts'
import {type Era, exchange, type Times} from './exchange.ts'

const USAGE = `usage: npm run bench [-- --runs <number> --json]
  How long it takes from starting a server to its answers, beside a bare JSON-RPC loop in the same Node.
`
const PROGRAM = join(ROOT, 'bin', 'run.js')
const WARM_UP = 3

interface Target {
  readonly name: string
  readonly command: readonly string[]
  readonly era: Era
}
/** One row of the table. Ratios are to the bare loop's first answer in the same era. */
interface Row {
  readonly name: string
  readonly era: Era
  readonly tools: number
  readonly hello: Spread
  readonly list: Spread
}
interface Spread {
  readonly median: number
  readonly p95: number
  readonly min: number
  readonly ratio: number
}

function targets(launcher: string, snapshot: string): Target[] {
  const serve = ['mcp', 'serve', 'read']
  return (['initialize', 'discover'] as const).flatMap((era) => [
    {name: 'bare Node', command: [process.execPath, join(ROOT, 'bench', 'bare.js')], era},
    {name: 'launcher', command: [launcher, ...serve], era},
    {name: 'snapshot without launcher', command: [process.execPath, INERT, '--snapshot-blob', snapshot, ...serve], era},
    {name: 'program without snapshot', command: [process.execPath, INERT, PROGRAM, ...serve], era},
  ])
}

/** All targets in turn, again and again: what slows the machine for a moment slows them all. */
async function measure(all: readonly Target[], runs: number, env: NodeJS.ProcessEnv): Promise<Map<Target, Times[]>> {
  const times = new Map<Target, Times[]>(all.map((target) => [target, []]))
  for (let run = -WARM_UP; run < runs; run++) {
    for (const [target, known] of times) {
      const time = await exchange(target.command, target.era, env)
      if (run >= 0) known.push(time)
    }
  }
  return times
}

function toRows(times: ReadonlyMap<Target, Times[]>): Row[] {
  const all = [...times]
  return all.map(([{name, era}, known]) => {
    const bare = all.find(([target]) => target.era === era)?.[1] ?? known
    const yardstick = at(
      bare.map(({hello}) => hello),
      0.5,
    )
    const spread = (values: readonly number[]): Spread => {
      const median = at(values, 0.5)
      return {median, p95: at(values, 0.95), min: at(values, 0), ratio: median / yardstick}
    }
    const tools = known[0]?.tools ?? 0
    return {name, era, tools, hello: spread(known.map(({hello}) => hello)), list: spread(known.map(({list}) => list))}
  })
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN
}

function print(rows: readonly Row[], runs: number): void {
  const cell = ({median, p95, ratio}: Spread) =>
    `${median.toFixed(1).padStart(7)} ${p95.toFixed(1).padStart(7)} ${ratio.toFixed(2).padStart(6)}x`
  const line = (row: Row) =>
    `${row.name.padEnd(26)}${row.era.padEnd(12)}${String(row.tools).padStart(5)}  ${cell(row.hello)}  ${cell(row.list)}`
  process.stdout.write(
    `Milliseconds from spawn to the answer, ${runs} runs, Node ${process.versions.node}, ${process.platform}-${process.arch}\n\n`,
  )
  process.stdout.write(`${' '.repeat(45)}  first answer             tools/list\n`)
  process.stdout.write(`${' '.repeat(38)}tools   median     p95   bare   median     p95   bare\n`)
  process.stdout.write(`${rows.map(line).join('\n')}\n`)
}

const words = process.argv.slice(2)
const runs = Number(words.includes('--runs') ? words[words.indexOf('--runs') + 1] : 30)
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write(USAGE)
  process.exit(64)
}
process.stderr.write('Starting a sandbox and signing in ...\n')
const sandbox = await startSandbox()
try {
  const home = await signedInHome(sandbox)
  try {
    const machine = {platform: process.platform, env: home.env, home: home.path}
    const paths = resolvePaths(machine)
    const {command} = await ensureLauncher({
      machine,
      paths,
      files: diskFiles,
      execPath: process.execPath,
      program: PROGRAM,
    })
    const blob = (await diskFiles.list(join(paths.cache, 'start'))).find((name) => name.endsWith('.blob'))
    if (blob === undefined) throw new Error('there is no start-up snapshot: npm run build')
    process.stderr.write('Measuring ...\n')
    const env = {HOME: home.path, PATH: ''}
    const rows = toRows(await measure(targets(command, join(paths.cache, 'start', blob)), runs, env))
    if (words.includes('--json')) process.stdout.write(`${JSON.stringify({schemaVersion: 1, runs, rows}, null, 2)}\n`)
    else print(rows, runs)
  } finally {
    rmSync(home.path, {recursive: true, force: true})
  }
} finally {
  await sandbox[Symbol.asyncDispose]()
}

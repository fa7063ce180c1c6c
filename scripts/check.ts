import {createRequire} from 'node:module'
import {type Breach, findBreaches} from './lib/borders.ts'
import {ensureBuilt} from './lib/fresh.ts'
import {staleFiles} from './lib/generated.ts'
import {runNode} from './lib/run.ts'

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly {readonly name: string; readonly comment: string}[]
}

/** One thing that is checked: nothing when it is as it should be, otherwise what is wrong. */
type Check = () => Promise<string | undefined>

const program =
  (...args: string[]): Check =>
  async () => {
    const {code, output} = await runNode(args)
    return code === 0 ? undefined : output
  }

/** The import rules, each breach with what to do instead. */
const borders: Check = async () => {
  const breaches = await findBreaches()
  return breaches.length === 0 ? undefined : breaches.map(explain).join('\n')
}

function explain({rule, from, to}: Breach): string {
  const comment = rules.forbidden.find(({name}) => name === rule)?.comment ?? ''
  return `${from} -> ${to}\n  ${rule}: ${comment}`
}

/** What describes the commands is asked of `dist`. */
const generated: Check = async () => {
  await ensureBuilt()
  const stale = await staleFiles()
  return stale.length === 0 ? undefined : `out of date, run npm run gen: ${stale.join(', ')}`
}

const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  ['lint and format', program('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--colors=off')],
  ['types', program('node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json')],
  ['import rules', borders],
  ['generated files', generated],
]

let failed = 0
for (const [name, check] of CHECKS) {
  const wrong = await check().catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
  if (wrong === undefined) {
    process.stdout.write(`ok      ${name}\n`)
  } else {
    failed++
    process.stdout.write(`FAILED  ${name}\n${wrong.replace(/^/gm, '        ')}\n`)
  }
}
if (failed > 0) process.stdout.write(`\n${failed} of ${CHECKS.length} checks failed\n`)
process.exitCode = failed > 0 ? 1 : 0

import {staleFiles} from './lib/generated.ts'
import {runNode} from './lib/run.ts'

/** One thing that is checked: nothing when it is as it should be, otherwise what is wrong. */
type Check = () => Promise<string | undefined>

const program =
  (...args: string[]): Check =>
  async () => {
    const {code, output} = await runNode(args)
    return code === 0 ? undefined : output
  }

/** The import rules. A checker that has seen nothing is not content, it is blind (docs/layout.md). */
const borders: Check = async () => {
  const {code, output} = await runNode(['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src'])
  if (code !== 0) return output
  const modules = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0)
  return modules === 0 ? 'dependency-cruiser has seen no module, so it has checked nothing' : undefined
}

const generated: Check = async () => {
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

import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {bundleServing} from './lib/bundle.ts'
import {isMain, runNode} from './lib/run.ts'
import {filesBelow, ROOT} from './lib/tree.ts'

/** What TypeScript makes of each source file. */
const outputOf = (source: string): string => source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')

/**
 * Builds `dist`: JavaScript by the TypeScript compiler, then the serving path as one file. What no source stands for
 * any more is removed, so that an old file never runs.
 * @throws Error with the compiler's words
 */
export async function build(): Promise<void> {
  const wanted = filesBelow('src')
    .filter((path) => path.endsWith('.ts'))
    .map(outputOf)
  // The compiler trusts its own record and not the folder: without a file that it believes to be there it starts anew.
  if (!wanted.every((path) => existsSync(join(ROOT, path)))) rmSync(join(ROOT, 'dist/.tsbuildinfo'), {force: true})
  const compiled = await runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'])
  removeStale(new Set(wanted))
  // The compiler writes what it can also when types do not fit; a half-built dist would be worse than a whole one.
  await bundleServing()
  if (compiled.code !== 0) throw new Error(compiled.output)
}

function removeStale(wanted: ReadonlySet<string>): void {
  for (const path of filesBelow('dist')) {
    if (/\.js(\.map)?$/.test(path) && !wanted.has(path.replace(/\.map$/, ''))) rmSync(join(ROOT, path))
  }
}

if (isMain(import.meta)) {
  try {
    await build()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
}

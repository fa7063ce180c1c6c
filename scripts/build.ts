import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import ts from 'typescript'
import {bundleServing} from './lib/bundle.ts'
import {isMain} from './lib/run.ts'
import {changedAt, filesBelow, ROOT} from './lib/tree.ts'

const COMPILED = 'dist/.compiled'

/** What is made of each source file. */
const outputOf = (source: string): string => source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')

/** What all outputs depend on besides their sources. */
const SETTINGS = ['tsconfig.json', 'scripts/build.ts', 'node_modules/typescript/package.json'] as const

/**
 * Builds `dist`: each source file that has changed as JavaScript, then the serving path as one file. Types are not looked at
 * here, they only have to be taken out (`erasableSyntaxOnly`): `npm run check` judges them. What no source stands for any
 * more is removed, so that an old file never runs.
 * @throws Error when a file is no TypeScript
 */
export async function build(): Promise<void> {
  const {config} = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'))
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT)
  const settled = Math.max(...SETTINGS.map(changedAt))
  const sources = filesBelow('src').filter((path) => path.endsWith('.ts'))
  for (const source of sources) {
    const [output, changed] = [outputOf(source), Math.max(changedAt(source), settled)]
    if (changedAt(output) <= changed) transpile(source, output, options)
  }
  // Whoever starts the program sees by its time whether the one file below is out of date.
  writeFileSync(join(ROOT, COMPILED), '')
  removeStale(new Set(sources.map(outputOf)))
  await bundleServing()
}

function transpile(source: string, output: string, options: ts.CompilerOptions): void {
  const {outputText, sourceMapText, diagnostics} = ts.transpileModule(readFileSync(join(ROOT, source), 'utf8'), {
    compilerOptions: {...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
    fileName: join(ROOT, source),
    reportDiagnostics: true,
  })
  const [wrong] = diagnostics ?? []
  if (wrong !== undefined) throw new Error(`${source}: ${ts.flattenDiagnosticMessageText(wrong.messageText, '\n')}`)
  mkdirSync(dirname(join(ROOT, output)), {recursive: true})
  writeFileSync(join(ROOT, `${output}.map`), sourceMapText ?? '')
  writeFileSync(join(ROOT, output), outputText)
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

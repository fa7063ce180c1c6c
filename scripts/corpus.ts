// Runs every document of two packages of real descriptions through the reader and the compiler, and prints a table.
//   npm run corpus                 all of them (some minutes), also into docs/corpus.md
//   npm run corpus -- stripe       those whose name holds a word, with their remarks

import {stat, writeFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {examine, type Finding} from './lib/corpus/examine.ts'
import {corpusDocuments, shortName} from './lib/corpus/install.ts'
import {corpusPage} from './lib/corpus/page.ts'
import {printTable, rowsOf} from './lib/corpus/table.ts'
import {isMain, runNode} from './lib/run.ts'
import {ROOT} from './lib/tree.ts'

/** So many documents share a process; a large one has its own, so that its memory can be told. */
const BATCH = 60
const LARGE = 10_000_000

async function main([word, ...paths]: readonly string[]): Promise<void> {
  if (word === '--batch') return batch(paths)
  const all = await corpusDocuments()
  const chosen = word === undefined ? all : all.filter((path) => shortName(path).includes(word))
  const findings = await inProcesses(await batches(chosen))
  const rows = rowsOf(findings)
  process.stdout.write(`${printTable(rows)}\n\n`)
  for (const one of findings) {
    for (const fault of [
      ...(one.why === undefined ? [] : [`${one.outcome}: ${one.why}`]),
      ...one.badSchemas,
      ...one.badNames,
    ])
      process.stdout.write(`${one.name}: ${fault}\n`)
    if (word !== undefined) for (const remark of one.remarks) process.stdout.write(`${one.name}: ${remark}\n`)
  }
  if (word === undefined) await writeFile(join(ROOT, 'docs', 'corpus.md'), corpusPage(rows, findings))
  process.exitCode = rows.every(({good}) => good) ? 0 : 1
}

async function batches(paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  const large = paths.filter((path, index) => (sizes[index] ?? 0) >= LARGE || /kubernetes\.io/.test(path))
  const small = paths.filter((path) => !large.includes(path))
  const groups: (readonly string[])[] = large.map((path) => [path])
  for (let at = 0; at < small.length; at += BATCH) groups.push(small.slice(at, at + BATCH))
  return groups
}

async function inProcesses(groups: readonly (readonly string[])[]): Promise<readonly Finding[]> {
  const waiting = [...groups]
  const findings: Finding[] = []
  const work = async (): Promise<void> => {
    for (let paths = waiting.shift(); paths !== undefined; paths = waiting.shift()) {
      const {code, output} = await runNode(['--max-old-space-size=6000', import.meta.filename, '--batch', ...paths])
      const lines = output.split('\n').filter((line) => line.startsWith('{'))
      findings.push(...lines.map((line) => JSON.parse(line) as Finding))
      if (code !== 0)
        throw new Error(`the process for ${paths[lines.length]} ended with ${code}:\n${output.slice(-2000)}`)
    }
  }
  await Promise.all(Array.from({length: Math.min(2, availableParallelism())}, work))
  return findings.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function batch(paths: readonly string[]): Promise<void> {
  for (const path of paths) process.stdout.write(`${JSON.stringify(await examine(path, shortName(path)))}\n`)
}

if (isMain(import.meta)) await main(process.argv.slice(2))

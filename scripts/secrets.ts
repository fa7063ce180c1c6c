import {readFile, writeFile} from 'node:fs/promises'
import type {Json} from '#core/json'
import {finder} from '#secrets/finder'
import {type Counted, type Measured, measure, total} from '../test/secrets/corpus/measure.ts'

// Prints what the door misses and what it hides wrongly, by kind, and writes the tables into docs/secrets.md. With --dev it
// looks at the development part alone, shows what went wrong in it, and writes nothing.

const DOC = new URL('../docs/secrets.md', import.meta.url)
const dev = process.argv.includes('--dev')

const hide = (answer: Json): Json => finder.replace(answer, () => '«hidden»')
const percent = (wrong: number, of: number): string => `${((100 * wrong) / of).toFixed(2)} %`

function sums(title: string, {missed, wronglyHidden}: Measured): string {
  const [one, two] = [total(missed), total(wronglyHidden)]
  return `| ${title} | ${one.of} | ${one.wrong} (${percent(one.wrong, one.of)}) | ${two.of} | ${two.wrong} (${percent(two.wrong, two.of)}) |`
}

/** What went wrong, kind by kind; kinds in which nothing did are only counted. */
function byKind(title: string, counted: readonly Counted[]): string {
  const wrong = counted.filter((one) => one.wrong.length > 0)
  const rows = wrong.map(({kind, of, wrong}) => `| ${kind} | ${wrong.length} of ${of} |`)
  const rest = `| the other ${counted.length - wrong.length} kinds | 0 of ${total(counted.filter((one) => one.wrong.length === 0)).of} |`
  return [`| ${title} | wrong |`, '|---|---:|', ...rows, rest].join('\n')
}

const parts = dev
  ? (['development'] as const)
  : (['development', 'unseen', 'third', 'fourth', 'fifth', 'sixth'] as const)
const measured = parts.map((part) => ({part, found: measure(part, hide)}))
const tables = [
  [
    '| part | secrets | missed | look-alikes | wrongly hidden |',
    '|---|---:|---:|---:|---:|',
    ...measured.map(({part, found}) => sums(part, found)),
  ].join('\n'),
  // Of the fourth to sixth part not even the kinds are told: they stay the ones that nobody has worked towards.
  ...measured
    .filter(({part}) => part !== 'fourth' && part !== 'fifth' && part !== 'sixth')
    .flatMap(({part, found}) => [
      byKind(`${part}: secrets missed`, found.missed),
      byKind(`${part}: wrongly hidden`, found.wronglyHidden),
    ]),
].join('\n\n')
process.stdout.write(`${tables}\n`)

if (dev) {
  for (const {found} of measured)
    for (const {kind, wrong} of [...found.missed, ...found.wronglyHidden])
      for (const {what, answer, shown} of wrong)
        process.stdout.write(`\n${kind} (${what})\n  ${JSON.stringify(answer)}\n  ${JSON.stringify(shown)}\n`)
} else {
  const text = await readFile(DOC, 'utf8')
  const [begin, end] = ['<!-- table: begin -->', '<!-- table: end -->']
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)]
  await writeFile(DOC, `${text.slice(0, from)}\n${tables}\n${text.slice(to)}`)
}

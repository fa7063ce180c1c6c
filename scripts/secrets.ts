import {readFile, writeFile} from 'node:fs/promises'
import type {Json} from '#core/json'
import {finder} from '#secrets/finder'
import {type Measured, measure, PARTS, total, UNSEEN} from '../test/secrets/corpus/measure.ts'

// Prints what the door misses and what it hides wrongly in each part of the corpus, writes the table into docs/secrets.md, and
// shows each answer that went wrong, except those of the part that stays unseen.

const DOC = new URL('../docs/secrets.md', import.meta.url)

const hide = (answer: Json): Json => finder.replace(answer, () => '«hidden»')
const percent = (wrong: number, of: number): string => `${((100 * wrong) / of).toFixed(2)} %`

function sums(title: string, {missed, wronglyHidden}: Measured): string {
  const [one, two] = [total(missed), total(wronglyHidden)]
  return `| ${title} | ${one.of} | ${one.wrong} (${percent(one.wrong, one.of)}) | ${two.of} | ${two.wrong} (${percent(two.wrong, two.of)}) |`
}

const measured = ([...PARTS, UNSEEN] as const).map((part) => ({part, found: measure(part, hide)}))
const table = [
  '| part | secrets | missed | look-alikes | wrongly hidden |',
  '|---|---:|---:|---:|---:|',
  ...measured.map(({part, found}) => sums(part, found)),
].join('\n')
process.stdout.write(`${table}\n`)
for (const {found} of measured.filter(({part}) => part !== UNSEEN))
  for (const {kind, wrong} of [...found.missed, ...found.wronglyHidden])
    for (const {what, answer, shown} of wrong)
      process.stdout.write(`\n${kind} (${what})\n  ${JSON.stringify(answer)}\n  ${JSON.stringify(shown)}\n`)

const text = await readFile(DOC, 'utf8')
const [begin, end] = ['<!-- table: begin -->', '<!-- table: end -->']
const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)]
await writeFile(DOC, `${text.slice(0, from)}\n${table}\n${text.slice(to)}`)

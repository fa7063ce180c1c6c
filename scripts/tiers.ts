import {readFile, writeFile} from 'node:fs/promises'
import {TIERS, type Tier} from '#core/tier'
import {type Judged, judge, readLabels, type Score, score} from './lib/tier-labels.ts'

// Prints how well the tier rules do on the labelled operations, and writes the table into docs/tiers.md.

const BEGIN = '<!-- table: npm run tiers:table -->'
const END = '<!-- end of table -->'
const DOC = new URL('../docs/tiers.md', import.meta.url)

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function table(title: string, {rows, counts, precision, recall, exposed, misread, raised}: Score): string {
  const reads = Object.values(counts.read).reduce((sum, count) => sum + count, 0)
  const line = (label: Tier): string =>
    `| ${label} | ${TIERS.map((tier) => counts[label][tier]).join(' | ')} | ${percent(precision[label])} | ${percent(recall[label])} |`
  return `**${title}**: ${rows} operations. Changing or revealing, yet put into \`read\`: **${exposed.length}**. Changing, yet put into \`sensitive-read\`: **${misread.length}**. Harmless, yet put higher: **${raised.length} of ${reads} (${percent(raised.length / reads)})**.

| labelled \\ decided | ${TIERS.join(' | ')} | precision | recall |
|---|${TIERS.map(() => '---:|').join('')}---:|---:|
${TIERS.map(line).join('\n')}`
}

const labels = readLabels()
const judged = judge(labels)
const of = (set: Judged['set']): Score => score(judged.filter((row) => row.set === set))
const apis = (set: Judged['set']): string =>
  labels
    .filter((api) => api.set === set)
    .map(({api, rows}) => `${api} (${rows.length})`)
    .join(', ')
const text = [
  table('Development', of('dev')),
  `APIs: ${apis('dev')}.`,
  table('Unseen', of('unseen')),
  `APIs: ${apis('unseen')}.`,
].join('\n\n')
console.log(text)
for (const {api, name, label, decided} of [...of('unseen').exposed, ...of('unseen').misread, ...of('unseen').raised])
  console.log(`${api} ${name}: ${label}, decided ${decided}`)

const doc = await readFile(DOC, 'utf8')
const [before, rest] = doc.split(BEGIN)
const after = rest?.split(END)[1]
if (before === undefined || after === undefined) throw new Error(`docs/tiers.md has no place for the table (${BEGIN})`)
await writeFile(DOC, `${before}${BEGIN}\n${text}\n${END}${after}`)

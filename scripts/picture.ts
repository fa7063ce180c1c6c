import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {recordApprovals} from './lib/picture/approvals.ts'
import {draw, wrap} from './lib/picture/draw.ts'
import {recordQuickstart} from './lib/picture/quickstart.ts'
import {ROOT} from './lib/tree.ts'

// Draws what really happens in a terminal into docs: `npm run picture [-- quickstart|approvals]`.

const PICTURES = {
  quickstart: {record: recordQuickstart, label: 'npm run quickstart in a terminal'},
  approvals: {record: recordApprovals, label: 'a model asks for a delete, a person lets it through once'},
} as const

const wanted = process.argv.slice(2)
for (const [name, {record, label}] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  writeFileSync(join(ROOT, 'docs', `${name}.svg`), draw(wrap(await record()), label))
}

import type {Finding} from './doctor/check.ts'
import type {Checked} from './doctor/index.ts'
import {paint, plain} from './render.ts'

const MARKS = {ok: ['green', 'ok  '], note: ['yellow', 'note'], off: ['red', 'off ']} as const

/** What one check found: a heading, and a line for each finding with what to do about it. */
export function renderChecked({id, findings}: Checked, stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const lines = findings.flatMap(({state, what, where, fix = []}: Finding) => {
    const [style, word] = MARKS[state]
    const place = where === undefined || what.includes(where) ? '' : color('dim', ` (${plain(where)})`)
    return [
      `  ${color(style, word)}  ${plain(what)}${place}`,
      ...fix.map((step) => `        ${color('dim', 'next:')} ${plain(step)}`),
    ]
  })
  return [color('bold', id), ...lines].join('\n')
}

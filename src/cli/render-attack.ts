import {ATTACKS} from './attack/index.ts'
import type {Attacked} from './attack/run.ts'
import {counted, paint, plain, table} from './render.ts'

/** One line for each operation, what got through below it, and the sums. */
export function renderAttacked(api: string, all: readonly Attacked[], stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const ids = ATTACKS.map(({id}) => id)
  const rows = all.map(({tool, tier, attacks, untried}) => [
    tool,
    tier,
    ...ids.map((id) => {
      const one = attacks[id]
      if (untried !== undefined) return '?'
      return one === undefined ? '-' : one.broken.length > 0 ? 'BROKEN' : `${one.tries}`
    }),
  ])
  const broken = all.flatMap(({tool, attacks}) =>
    Object.values(attacks).flatMap((one) =>
      one.broken.map((what) => `${color('red', 'broken')} ${tool}: ${plain(what)}`),
    ),
  )
  const untried = all.filter((one) => one.untried !== undefined)
  const tries = all.flatMap(({attacks}) => Object.values(attacks)).reduce((sum, one) => sum + one.tries, 0)
  return [
    table(['tool', 'tier', ...ids], rows, stream),
    ...broken,
    ...untried.map(({tool, untried: why}) => `not tried ${tool}: ${plain((why ?? '').replace(`${tool}: `, ''))}`),
    '',
    `${api}: ${counted(all.length, 'operation')}, ${counted(tries, 'attempt')}, ${broken.length} got through` +
      (untried.length === 0 ? '.' : `, ${untried.length} not tried.`),
  ].join('\n')
}

/** What the columns mean. */
export const renderLegend = (): string => ATTACKS.map(({id, what}) => `${`${id}:`.padEnd(12)}${what}`).join('\n')

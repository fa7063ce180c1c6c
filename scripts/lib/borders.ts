import {runNode} from './run.ts'
import {ROOT} from './tree.ts'

const CRUISER = `${ROOT}/node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`

/** One import that the plan of the house forbids. */
export interface Breach {
  readonly rule: string
  readonly from: string
  readonly to: string
}

/**
 * Holds `src` of a working tree against `.dependency-cruiser.cjs`.
 * @throws Error when nothing was looked at: a checker that has seen no module is not content, it is blind
 */
export async function findBreaches(root = ROOT): Promise<Breach[]> {
  const {output} = await runNode([CRUISER, '--output-type', 'json', 'src'], root)
  if (!output.startsWith('{')) throw new Error(output)
  const {summary} = JSON.parse(output) as Report
  if (summary.totalCruised === 0) throw new Error('dependency-cruiser has seen no module, so it has checked nothing')
  return summary.violations.map(({rule, from, to}) => ({rule: rule.name, from, to}))
}

interface Report {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {readonly rule: {readonly name: string}; readonly from: string; readonly to: string}[]
  }
}

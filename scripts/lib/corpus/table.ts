import type {Finding} from './examine.ts'

/** One line of the table: what is measured, what came out, what is wanted, and whether it is reached. */
export interface Row {
  readonly what: string
  readonly found: string
  readonly wanted: string
  readonly good: boolean
}

/** The documents that have limits of their own: seconds and MiB for the whole process that reads them. */
const NAMED: readonly {
  readonly title: string
  readonly name: string
  readonly seconds: number
  readonly mb?: number
}[] = [
  {title: 'GitHub', name: '@octokit/openapi/generated/api.github.com.json', seconds: 2, mb: 400},
  {title: 'Microsoft Graph beta', name: 'microsoft.com/graph-beta.json', seconds: 20, mb: 2048},
  {title: 'Kubernetes', name: 'kubernetes.io.json', seconds: 1},
]

/** What all findings amount to. */
export function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const of = (outcome: Finding['outcome']): readonly Finding[] =>
    findings.filter((finding) => finding.outcome === outcome)
  const sum = (number: (finding: Finding) => number): number => findings.reduce((all, one) => all + number(one), 0)
  const refused = of('refused')
  const share = findings.length === 0 ? 0 : (refused.length / findings.length) * 100
  const unsupported = sum((one) => Object.values(one.unsupported).reduce((all, many) => all + many, 0))
  const operations = sum((one) => one.operations)
  const zero = (what: string, many: number): Row => ({what, found: String(many), wanted: '0', good: many === 0})
  return [
    {what: 'documents', found: group(findings.length), wanted: '', good: true},
    zero('crashes', of('crashed').length),
    zero(
      'schemas that fail the 2020-12 metaschema',
      sum((one) => one.badSchemas.length),
    ),
    zero(
      'name faults',
      sum((one) => one.badNames.length),
    ),
    {
      what: 'documents that do not compile',
      found: `${refused.length} (${share.toFixed(2)} %)`,
      wanted: '≤ 0.5 %',
      good: share <= 0.5,
    },
    {what: 'operations', found: group(operations), wanted: '', good: true},
    {
      what: 'operations that are not offered',
      found: `${group(unsupported)} (${((unsupported / Math.max(1, operations)) * 100).toFixed(2)} %)`,
      wanted: '',
      good: true,
    },
    ...NAMED.flatMap(({title, name, seconds, mb}): readonly Row[] => {
      const one = findings.find((finding) => finding.name === name)
      if (one === undefined) return []
      const took = (one.parseMs + one.compileMs) / 1000
      return [
        {
          what: `${title} (${Math.round(one.bytes / 1e6)} MB, ${group(one.tools)} tools)`,
          found: `${took.toFixed(1)} s (by the clock ${(one.clockMs / 1000).toFixed(1)} s), ${one.peakMb} MB`,
          wanted: `< ${seconds} s${mb === undefined ? '' : `, ${mb} MB`}`,
          good: one.outcome === 'compiled' && took < seconds && one.peakMb < (mb ?? Number.POSITIVE_INFINITY),
        },
      ]
    }),
  ]
}

/** The table as Markdown, which is read well in a terminal, too. */
export function printTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({what, found, wanted, good}) =>
      `| ${what} | ${found} | ${wanted} | ${wanted === '' ? '' : good ? 'yes' : '**no**'} |`,
  )
  return ['| | found | wanted | reached |', '|---|---|---|---|', ...lines].join('\n')
}

const group = (number: number): string => number.toLocaleString('en')

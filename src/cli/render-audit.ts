import type {AuditLine} from '#audit/line'
import type {Finding, Verified} from '#audit/verify'
import type {Json} from '#core/json'
import {counted, fields, paint, plain, table} from './render.ts'

const text = (value: Json | undefined): string => (value === undefined || value === null ? '' : String(value))

/** Lines of the audit as a table, the newest last. */
export function renderLines(lines: readonly AuditLine[], stream: NodeJS.WriteStream): string {
  if (lines.length === 0) return 'Nothing.'
  const rows = lines.map((line) => [
    String(line.seq),
    line.time,
    line.step,
    text(line.tier),
    text(line.tool) || text(line.found),
    outcome(line),
  ])
  return table(['NO', 'TIME', 'STEP', 'TIER', 'TOOL', 'WHAT'], rows, stream, [5])
}

/** One line, for who follows the log. */
export function renderLine(line: AuditLine): string {
  const {seq, time, step} = line
  const parts = [String(seq), time, step.padEnd(8), text(line.tier), text(line.tool) || text(line.found), outcome(line)]
  return plain(parts.filter((part) => part !== '').join('  '))
}

/** What a person did besides calling. */
const ACTS: ReadonlySet<string> = new Set(['granted', 'refused', 'revoked', 'revealed'])

function outcome(line: AuditLine): string {
  if (line.step === 'executed') return line.url === undefined ? '' : `${text(line.method)} ${text(line.url)}`
  if (line.step === 'approved') return [`by ${text(line.by)}`, ...ruling(line)].join(', ')
  if (ACTS.has(line.step)) return `${text(line.approvalId) || text(line.from)} by ${text(line.who)}`
  if (line.step === 'log') return text(line.detail)
  if (line.ok === undefined) return text(line.error)
  const how = line.ok === true ? 'ok' : text(line.error)
  return [how, ...ruling(line), line.status === undefined ? '' : `HTTP ${text(line.status)}`, `${text(line.ms)} ms`]
    .filter((part) => part !== '')
    .join(', ')
}

/** The approval and the rule that decided, as far as the line names them. */
function ruling({approvalId, rule, layer}: AuditLine): readonly string[] {
  return [
    ...(approvalId === undefined ? [] : [text(approvalId)]),
    ...(rule === undefined ? [] : [`rule ${JSON.stringify(rule)}${layer === undefined ? '' : ` (${text(layer)})`}`]),
  ]
}

/** Everything that the audit says of one call. */
export function renderCall(lines: readonly AuditLine[]): string {
  return lines
    .map((line) => {
      const {schemaVersion: _version, hash: _hash, prev: _prev, ...shown} = line
      return fields(
        Object.entries(shown).map(([name, value]) => [
          name,
          typeof value === 'object' && value !== null ? JSON.stringify(value) : text(value),
        ]),
      )
    })
    .join('\n\n')
}

/** What was found wrong, and where. */
export function renderVerified({lines, files, head, anchored, findings}: Verified, stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const whole = `${counted(lines, 'line')} in ${counted(files, 'file')}, the last is number ${head.seq}`
  const kept = anchored === 0 ? '' : `; ${counted(anchored, 'anchored head')} of it`
  if (findings.length === 0) return `${color('green', 'Whole.')} ${whole}${kept}.`
  const told = findings.map(({what, where, detail}: Finding) => `${color('red', what)}  ${where}\n  ${plain(detail)}`)
  return `${told.join('\n')}\n\n${counted(findings.length, 'finding')}. ${whole}${kept}.`
}

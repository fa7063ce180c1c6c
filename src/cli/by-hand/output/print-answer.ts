import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {paint, plain} from '../../render.ts'
import type {Screen} from '../screen.ts'
import {cell, oneLine} from './cell.ts'
import {fieldsOf} from './fields.ts'
import type {Outline} from './outline.ts'
import {type Sheet, sheetOf} from './sheet.ts'
import {headOf, tableOf} from './table.ts'

/** Shows an answer to a person: tables and aligned fields; what the API warns of goes to standard error. */
export function printAnswer(answer: Json, outline: Outline | undefined, screen: Screen): void {
  const {warnings, rest} = apart(answer)
  for (const warning of warnings) screen.note(`Warning: ${cell(warning)}`)
  if (rest !== undefined) for (const line of linesOf(sheetOf(rest, outline), screen)) screen.out(line)
}

/** One line of a log: when, where, what. Lines that are inside of it stand back, so that none looks like another entry. */
export function logLine({timestamp, podName, pod, message}: JsonObject): string {
  const head = [timestamp, podName ?? pod].map(cell).filter((part) => part !== '')
  const text = plain(String(message)).trimEnd().replaceAll('\n', '\n  ')
  return [...head, text].join(' ')
}

function linesOf(sheet: Sheet, screen: Screen): readonly string[] {
  switch (sheet.kind) {
    case 'text':
      return [plain(sheet.text).replace(/\n$/, '')]
    case 'value':
      return [cell(sheet.value)]
    case 'fields':
      return sheet.fields.length === 0 ? ['done'] : fieldsOf(sheet.fields, screen.width)
    case 'log':
      sayBeside(sheet.beside, screen)
      return sheet.entries.map(logLine)
    case 'table':
      sayBeside(sheet.beside, screen)
      if (sheet.rows.length > 0)
        return withDimHead(tableOf(sheet.exact ? sheet.columns : sheet.columns.map(headOf), sheet.rows, screen.width))
      screen.note('Nothing is listed.')
      return []
  }
}

const withDimHead = ([head = '', ...rows]: readonly string[]): readonly string[] => [
  paint(process.stdout)('dim', head),
  ...rows,
]

/** What the API says of a list itself (that there is more, and where it goes on) is no row of it. */
function sayBeside(beside: JsonObject, screen: Screen): void {
  const said = Object.entries(beside).filter(([, value]) => value !== null && value !== false && value !== '')
  if (said.length > 0) screen.note(said.map(([name, value]) => `${oneLine(name)}: ${cell(value)}`).join('  '))
}

/** `warnings` is for people wherever it stands at the top of an answer; it is no field of the thing. */
function apart(answer: Json): {readonly warnings: readonly Json[]; readonly rest: Json | undefined} {
  if (!isJsonObject(answer) || !Array.isArray(answer.warnings)) return {warnings: [], rest: answer}
  const {warnings, ...rest} = answer
  return {warnings: warnings as readonly Json[], rest: Object.keys(rest).length === 0 ? undefined : rest}
}

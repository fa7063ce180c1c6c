import type {ParseError} from 'jsonc-parser'
import {RunosError} from '#core/errors'
import {isJsonObject} from '#core/json'
import type {Files} from '#core/ports'

/** A file of ours that holds one JSON object, as it was read. */
export interface JsonFile {
  readonly path: string
  readonly text: string
  readonly value: Readonly<Record<string, unknown>>
}

/**
 * Reads a file that holds one JSON object.
 * @returns undefined when there is no such file
 * @throws RunosError E_FILE_MALFORMED with `file:line:column`; its message never shows what the file holds
 */
export async function readJsonFile(files: Files, path: string): Promise<JsonFile | undefined> {
  const text = (await files.read(path))?.replace(/^\ufeff/, '')
  if (text === undefined) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The parser's own message quotes the file, which may hold a secret; the place is found again below.
    throw await malformed({path, text, value: {}})
  }
  if (!isJsonObject(value)) throw malformedAt(path, text, 0, 'a JSON object is expected')
  return {path, text, value}
}

/**
 * Refuses a file that a newer runos wrote: what we do not know we would damage.
 * @throws RunosError E_FILE_MALFORMED
 */
export function requireVersion(file: JsonFile, known: number): void {
  const version = file.value.schemaVersion ?? known
  if (Number.isInteger(version) && (version as number) >= 1 && (version as number) <= known) return
  const newer = Number.isInteger(version) && (version as number) > known
  throw new RunosError(
    'E_FILE_MALFORMED',
    newer
      ? `${file.path} was written by a newer runos (schemaVersion ${version}, this one knows ${known})`
      : `${file.path}: schemaVersion is not a version that runos ever wrote`,
    {where: file.path, fix: newer ? ['update runos'] : [`repair ${file.path}, or move it away`]},
  )
}

/** The error for a value that does not fit, with its place. `key` is the way to it: `['accounts', 0, 'origin']`. */
export async function misfit(file: JsonFile, key: readonly (string | number)[], wanted: string): Promise<RunosError> {
  const {findNodeAtLocation, parseTree} = await import('jsonc-parser')
  const root = parseTree(file.text)
  const offset = (root && findNodeAtLocation(root, [...key])?.offset) ?? 0
  return malformedAt(file.path, file.text, offset, `${key.join('.')}: ${wanted}`)
}

/** Finds the first fault of a text that JSON.parse refused. */
async function malformed({path, text}: JsonFile): Promise<RunosError> {
  const {parse, printParseErrorCode} = await import('jsonc-parser')
  const faults: ParseError[] = []
  parse(text, faults, {disallowComments: true, allowTrailingComma: false})
  const first = faults[0]
  const what = first ? sayFault(printParseErrorCode(first.error)) : 'not JSON'
  return malformedAt(path, text, first?.offset ?? 0, what)
}

/** `PropertyNameExpected` as words. */
function sayFault(code: string): string {
  return code
    .replaceAll(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase()
}

function malformedAt(path: string, text: string, offset: number, what: string): RunosError {
  const before = text.slice(0, offset).split('\n')
  const where = `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`
  return new RunosError('E_FILE_MALFORMED', `${where}: ${what}`, {where, fix: [`repair ${path}, or move it away`]})
}

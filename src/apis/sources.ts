import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {isJsonObject, parseJson} from '#core/json'

const SCHEMA_VERSION = 1

/** How one file of a description looked when it was read, so that a change is noticed without reading it all again. */
export interface SourceMark {
  readonly address: string
  /** Of its text (SHA-256). */
  readonly digest: string
  /** Of a file: its time and size. */
  readonly stamp?: string
  /** Of an answer: its validators (RFC 9110, section 8.8). */
  readonly etag?: string
  readonly modified?: string
}

/** Where the marks of an API are. */
export const marksPath = (folder: string): string => join(folder, 'sources.json')

/** What tells one text from another. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function printMarks(marks: readonly SourceMark[]): string {
  return JSON.stringify({schemaVersion: SCHEMA_VERSION, sources: marks})
}

/** Nothing when they cannot be read: they can be made again, by reading the description once more. */
export function parseMarks(text: string): readonly SourceMark[] | undefined {
  try {
    const value = parseJson(text)
    if (!isJsonObject(value) || value.schemaVersion !== SCHEMA_VERSION || !Array.isArray(value.sources))
      return undefined
    return value.sources as unknown as readonly SourceMark[]
  } catch {
    return undefined // damaged: as good as none
  }
}

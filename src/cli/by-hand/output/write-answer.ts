import type {ToolResult} from '#core/call'
import {isJsonObject, type Json, stringifyJson} from '#core/json'
import {writeNamedFile} from '#platform/bytes'

/**
 * Writes the answer of a call to a file: a file as it is, text as it is, everything else as JSON. The content that stands
 * as base64 beside its type (`contentType`) is a file too.
 * @returns what was written, in words
 * @throws RunosError E_FILE
 */
export async function writeAnswer(path: string, {data, said, files: [file] = []}: ToolResult): Promise<string> {
  const inside = file === undefined ? contentIn(data) : undefined
  const [bytes, type] =
    file !== undefined
      ? [Buffer.from(file.base64, 'base64'), file.type]
      : (inside ?? (typeof data === 'string' ? [Buffer.from(data), 'text'] : [asJson(data ?? said ?? null), 'JSON']))
  await writeNamedFile(path, bytes)
  return `${bytes.length} bytes, ${type}`
}

const asJson = (value: unknown): Buffer => Buffer.from(`${stringifyJson(value as Json, 2)}\n`)

/** The file that an answer holds: `content` in base64 with its `contentType`. */
function contentIn(data: Json | undefined): readonly [Buffer, string] | undefined {
  if (data === undefined || !isJsonObject(data)) return undefined
  const {content, contentType} = data
  if (typeof content !== 'string' || typeof contentType !== 'string') return undefined
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) return undefined
  return [Buffer.from(content, 'base64'), contentType]
}

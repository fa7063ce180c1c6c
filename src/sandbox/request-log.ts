import {appendFileSync, existsSync, readFileSync, renameSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Tier} from '#core/tier'

/** One line of the request log. There are no headers, queries or bodies in it, and so no secrets. */
export interface LogLine {
  readonly schemaVersion: 1
  /** Counts up over restarts; `runos sandbox logs --since` takes it. */
  readonly n: number
  readonly time: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** The operation of the contract; absent when the path leads nowhere. */
  readonly operation?: string
  /** The scopes of the token that came with it; absent when nobody was recognised. */
  readonly tiers?: readonly Tier[]
  readonly ms: number
}

export const LOG_FILE = 'requests.log'
const MAX_BYTES = 10 * 1024 * 1024

/** Opens the log of a sandbox. Each line is in the file before the answer leaves. */
export function openRequestLog(dir: string): {add(line: Omit<LogLine, 'schemaVersion' | 'n'>): void; count(): number} {
  const file = join(dir, LOG_FILE)
  let n = readRequestLog(dir).at(-1)?.n ?? 0
  return {
    add(line) {
      n += 1
      if (existsSync(file) && statSync(file).size > MAX_BYTES) renameSync(file, `${file}.1`)
      appendFileSync(file, `${JSON.stringify({schemaVersion: 1, n, ...line})}\n`, {mode: 0o600})
    },
    count: () => n,
  }
}

/** The requests that a sandbox recorded after number `since`, the oldest first. A line cut by a kill is left out. */
export function readRequestLog(dir: string, since = 0): LogLine[] {
  const file = join(dir, LOG_FILE)
  const text = [`${file}.1`, file].map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')).join('')
  return text
    .split('\n')
    .flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as LogLine] : []))
    .filter(({n}) => n > since)
}

import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Where a running sandbox is found and what proves that one may control it. 0600. */
export interface RunFile {
  readonly schemaVersion: 1
  readonly pid: number
  readonly port: number
  readonly baseUrl: string
  readonly secret: string
  readonly startedAt: string
}

export const RUN_FILE = 'run.json'

/** Reads it; undefined when no sandbox was started in this folder, or the last one ended in order. */
export function readRunFile(dir: string): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(join(dir, RUN_FILE), 'utf8')) as RunFile
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

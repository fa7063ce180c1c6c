import {join} from 'node:path'
import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'
import {type AuditLine, type Filter, fits} from './line.ts'

/** The file that is written to comes last: its name has no number. */
const FILE = /^audit(?:-\d+)?\.jsonl$/
const CURRENT = 'audit.jsonl'

/** More than a file of ours grows to (platform/ledger.ts); what is larger was not written by us alone. */
const LARGEST = 256 * 1024 * 1024

/** One line of the log, and where it stands. */
export interface Located {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** The paths of the audit's files, the oldest first. @throws RunosError E_FILE */
export async function auditFiles(files: Pick<Files, 'list'>, folder: string): Promise<readonly string[]> {
  const names = (await files.list(folder)).filter((name) => FILE.test(name))
  const older = names.filter((name) => name !== CURRENT).sort()
  return [...older, ...names.filter((name) => name === CURRENT)].map((name) => join(folder, name))
}

/** Every line of one file. @throws RunosError E_FILE */
export async function linesOf(files: Pick<Files, 'read'>, path: string): Promise<readonly Located[]> {
  const text = (await files.read(path, LARGEST)) ?? ''
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, index) => ({path, line: index + 1, text: line}))
}

/**
 * The newest lines that are wanted, in their order. What is no line is left out here: `verify` tells of it.
 * @throws RunosError E_FILE, E_USAGE for a time that is none
 */
export async function newest(
  files: Pick<Files, 'list' | 'read'>,
  folder: string,
  filter: Filter,
  limit: number,
): Promise<readonly AuditLine[]> {
  requireTime(filter.since)
  const found: AuditLine[] = []
  for (const path of (await auditFiles(files, folder)).toReversed()) {
    for (const {text} of (await linesOf(files, path)).toReversed()) {
      const line = asLine(text)
      if (line === undefined || !fits(line, filter)) continue
      found.push(line)
      if (found.length === limit) return found.reverse()
    }
  }
  return found.reverse()
}

/** A line as it was written; undefined: it is none. */
export function asLine(text: string): AuditLine | undefined {
  try {
    const line = JSON.parse(text) as AuditLine
    return typeof line === 'object' && line !== null && typeof line.step === 'string' ? line : undefined
  } catch {
    return undefined // torn, or not of ours: `verify` says where
  }
}

/** @throws RunosError E_USAGE: it is no time */
export function requireTime(since: string | undefined): void {
  if (since === undefined || !Number.isNaN(Date.parse(since))) return
  throw new RunosError('E_USAGE', `${JSON.stringify(since.slice(0, 40))} is no time`, {
    where: 'since',
    fix: ['write it as 2026-05-01 or 2026-05-01T10:00:00Z'],
  })
}

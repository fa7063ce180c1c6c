import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, relative} from 'node:path'
import {ROOT} from '../../scripts/lib/tree.ts'

/** Set, what is stored is written anew: look at the difference before it is committed. */
const RENEW = process.env.RUNOS_TEST_UPDATE === '1'

/** Compares a text with the one that is stored, and says how to renew it when the change is meant. */
export function matchStored(path: string, text: string): void {
  const now = `${text.trimEnd()}\n`
  if (RENEW) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, now)
    return
  }
  const stored = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (stored === now) return
  const [before, after] = [stored.split('\n'), now.split('\n')]
  const first = after.findIndex((line, index) => line !== before[index])
  assert.fail(
    `${relative(ROOT, path)} is not what a model sees now. Line ${first + 1}:\n- ${before[first] ?? ''}\n+ ${after[first] ?? ''}\n` +
      'If that is meant: RUNOS_TEST_UPDATE=1 npm test -- mcp/snapshots, and look at the difference.',
  )
}

/** What differs from run to run, by placeholders: marks, times, ids, addresses. */
export function settled(text: string): string {
  const marks = [...text.matchAll(/"untrusted\\?":\\?"(\S{10}) begins/g)].map(([, mark]) => mark as string)
  return marks
    .reduce((shown, mark) => shown.replaceAll(mark, '<mark>'), text)
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>')
    .replaceAll(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g, '<uuid>')
    .replaceAll(/("traceId":")[0-9a-f]{32}/g, '$1<trace>')
    .replaceAll(/\br[0-9a-f]{20}\b/g, '<kept>')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '<api>')
}

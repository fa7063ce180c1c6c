import {readFileSync} from 'node:fs'
import {corpusDocument} from '../../scripts/lib/corpus/install.ts'

/** A whole public document of the corpus. In .ci/run it must be there; elsewhere a test without it is skipped by name. */
export function wholeDocument(path: string): {
  readonly path: string
  readonly read: () => Record<string, unknown>
  readonly skip: string | false
} {
  const found = corpusDocument(path)
  const full = process.env.RUNOS_TEST_FULL !== undefined
  return {
    path: found ?? path,
    read: () => JSON.parse(readFileSync(found ?? path, 'utf8')),
    skip: found === undefined && !full ? `${path} is not installed: npm run corpus or .ci/run does it` : false,
  }
}

import {utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from '../build.ts'
import {changedAt, filesBelow, ROOT} from './tree.ts'

/** Its time is when the last whole build began to be up to date. */
const STAMP = 'dist/.built'

/** Whether `dist` was built after everything that it is built from had changed last. */
function isFresh(): boolean {
  const built = changedAt(STAMP)
  const sources = [
    ...filesBelow('src'),
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.ts',
    'scripts/lib/bundle.ts',
  ]
  return sources.every((path) => changedAt(path) < built)
}

/** Builds `dist` unless it is up to date. @throws Error with the compiler's words */
export async function ensureBuilt(): Promise<void> {
  if (isFresh()) return
  process.stderr.write('Building ...\n')
  const began = new Date()
  await build()
  writeFileSync(join(ROOT, STAMP), '')
  utimesSync(join(ROOT, STAMP), began, began)
}

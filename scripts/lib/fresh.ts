import {utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {changedAt, filesBelow, ROOT} from './tree.ts'

/** Its time is when the last whole build began to be up to date. */
const STAMP = 'dist/.built'

/** Whether `dist` was built after everything that it is built from had changed last. */
export function isFresh(): boolean {
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

/** Says that `dist` is whole, as of the moment when its build began. */
export function markFresh(began: Date): void {
  writeFileSync(join(ROOT, STAMP), '')
  utimesSync(join(ROOT, STAMP), began, began)
}

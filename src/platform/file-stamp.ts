import {type BigIntStats, lstatSync, statSync} from 'node:fs'

/** A file that was changed so lately, in milliseconds, may be changed again without another time on it: clocks of file systems tick. */
const TICK = 100n
let unsettled = 0

/**
 * What tells one state of a file from every other, without reading it; of a link, of what it leads to as well. It is made
 * of the inode, the size and the times, of which the user cannot set the last (`ctime`). Asked at each call, so it does
 * not leave the thread: a look costs a few microseconds, handing it to another thread a hundred.
 * @returns the same text as before only when nothing has changed; `none`: there is no such file
 */
export function fileStamp(path: string): string {
  const own = lstatSync(path, {bigint: true, throwIfNoEntry: false})
  if (own === undefined) return 'none'
  if (!own.isSymbolicLink()) return stampOf(own)
  const target = statSync(path, {bigint: true, throwIfNoEntry: false})
  return `${stampOf(own)} to ${target === undefined ? 'none' : stampOf(target)}`
}

function stampOf({dev, ino, mode, size, mtimeNs, ctimeNs, ctimeMs}: BigIntStats): string {
  const settled = BigInt(Date.now()) - ctimeMs > TICK ? '' : ` ${++unsettled}`
  return `${dev} ${ino} ${mode} ${size} ${mtimeNs} ${ctimeNs}${settled}`
}

import {createHmac} from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs'
import {join} from 'node:path'
import {RunosError} from '#core/errors'
import type {JsonObject} from '#core/json'
import type {Chain, Head, Ledger, Mark} from '#core/ledger'
import type {Clock} from '#core/ports'
import {type Change, type HeadFile, openHead, type Place} from './ledger-head.ts'

/** The file that is written to; the older ones beside it are named after their last line. */
const CURRENT = 'audit.jsonl'
const OLDER = /^audit-(\d+)\.jsonl$/

/** When a file is closed and the next one begins. */
export interface Rotation {
  readonly bytes: number
  readonly ageMs: number
}
const DAY = 24 * 60 * 60 * 1000
const ROTATION: Rotation = {bytes: 8 * 1024 * 1024, ageMs: 30 * DAY}

/** More behind the last known line than any process of ours can have left there is not read. */
const MOST_TAIL = 16 * 1024 * 1024

/**
 * A chained log in a folder, 0600 in 0700. Its head (the number and hash of the last line, and where that ends) is in a
 * small SQLite file of its own, whose write lock is the lock on the log. A process that is killed between writing and
 * committing leaves whole lines, which the next one takes over, and at most one torn line, which the next one closes and
 * says so.
 */
export function diskLedger(
  folder: string,
  chain: Chain,
  clock: Pick<Clock, 'now'>,
  rotation: Rotation = ROTATION,
): Ledger {
  const current = join(folder, CURRENT)
  const head: HeadFile = openHead(folder, clock)
  /** Stays open from one line to the next: opening costs more than writing. */
  let log: OpenLog | undefined

  return {
    async append(entries) {
      try {
        return head.change((place, lost) => write(place, lost, entries))
      } catch (error) {
        throw notWritten(error, current)
      }
    },
    async head() {
      try {
        const place = head.look()
        return place === undefined ? undefined : {seq: place.seq, hash: place.hash}
      } catch (error) {
        throw notWritten(error, current)
      }
    },
    async fingerprint(text) {
      try {
        return createHmac('sha256', head.key()).update(text).digest('hex')
      } catch (error) {
        throw notWritten(error, current)
      }
    },
  }

  function write(known: Place | undefined, lost: string | undefined, entries: readonly JsonObject[]): Change {
    const opened = openCurrent()
    const {size, same} = opened
    // A file that is still the one that we wrote to was not closed by anybody.
    const rotated = !same && known !== undefined && existsSync(older(known.seq))
    const place = rotated ? {...known, offset: 0} : known
    try {
      let fd = opened.fd
      const found = place === undefined ? begin(fd, size, lost) : goOn(fd, size, place)
      let begun = place?.begun ?? clock.now()
      let at = size
      if (place !== undefined && size === place.offset && isOver(size, begun)) {
        renameSync(current, older(place.seq))
        fd = openCurrent().fd
        at = 0
      }
      if (at === 0) begun = clock.now()
      const lines: string[] = []
      let last = found.head
      for (const fields of [...found.marks.map((mark) => chain.mark(mark)), ...entries]) {
        const sealed = chain.seal(fields, last)
        lines.push(sealed.text)
        last = sealed.head
      }
      const end = at + writeAll(fd, `${found.torn ? '\n' : ''}${lines.join('\n')}\n`, at)
      return {result: last, place: {...last, offset: end, begun}, undo: () => truncate(current, at)}
    } catch (error) {
      closeLog()
      throw error
    }
  }

  /** Opens the file that stands at the path now, if it is not the one that is open. */
  function openCurrent(): {readonly fd: number; readonly size: number; readonly same: boolean} {
    const now = lstatSync(current, {bigint: true, throwIfNoEntry: false})
    if (log !== undefined && now !== undefined && log.inode === now.ino && log.device === now.dev)
      return {fd: log.fd, size: Number(now.size), same: true}
    closeLog()
    const fd = openLog(current)
    const {ino, dev, size} = fstatSync(fd, {bigint: true})
    log = {fd, inode: ino, device: dev}
    return {fd, size: Number(size), same: false}
  }

  function closeLog(): void {
    const old = log
    log = undefined
    if (old !== undefined) closeSync(old.fd)
  }

  function isOver(size: number, begun: number): boolean {
    return size > 0 && (size >= rotation.bytes || clock.now() - begun >= rotation.ageMs)
  }

  /** The head is as this machine knows it: what stands behind it was written by somebody who was killed, or by others. */
  function goOn(fd: number, size: number, place: Place): Found {
    if (size === place.offset) return {head: place, marks: [], torn: false}
    if (size < place.offset) {
      const detail = `the file ends at byte ${size}, and line ${place.seq} ended at byte ${place.offset}`
      return {head: place, marks: [{found: 'missing', detail}], torn: !endsLine(fd, size)}
    }
    return takeOver(readText(fd, place.offset, size), place)
  }

  /** There is no head: this is the first line of all, or the head is gone. */
  function begin(fd: number, size: number, lost: string | undefined): Found {
    const last = size > 0 ? lastLine(fd, size) : lastOlder()
    if (last === undefined && size === 0 && lost === undefined) return {head: chain.start, marks: [], torn: false}
    const detail = `${lost ?? 'the head of the log was gone'}; ${last === undefined ? 'a new chain begins' : `it goes on behind line ${last.seq}`}`
    return {head: last ?? chain.start, marks: [{found: 'restarted', detail}], torn: size > 0 && !endsLine(fd, size)}
  }

  function takeOver(text: string, from: Head): Found {
    const lines = text.split('\n')
    const rest = lines.pop() ?? ''
    const marks: Mark[] = []
    let head = from
    let foreign = 0
    for (const line of lines) {
      const place = chain.read(line)
      if (place !== undefined && place.prev === head.hash && place.head.seq === head.seq + 1) head = place.head
      else foreign++
    }
    if (foreign > 0)
      marks.push({found: 'foreign', detail: `${foreign} lines behind line ${head.seq} are not of this log`})
    if (rest !== '')
      marks.push({found: 'cut', detail: `${Buffer.byteLength(rest)} bytes of a line stand before this one`})
    return {head, marks, torn: rest !== ''}
  }

  /** The last line that is whole, of the file that was closed last. */
  function lastOlder(): Head | undefined {
    const numbers = readdirSync(folder).flatMap((name) => OLDER.exec(name)?.[1] ?? [])
    const newest = numbers.map(Number).sort((a, b) => b - a)[0]
    if (newest === undefined) return undefined
    const fd = openSync(older(newest), constants.O_RDONLY | constants.O_NOFOLLOW)
    try {
      return lastLine(fd, fstatSync(fd).size)
    } finally {
      closeSync(fd)
    }
  }

  function lastLine(fd: number, size: number): Head | undefined {
    const lines = readText(fd, Math.max(0, size - MOST_TAIL), size).split('\n')
    for (const line of lines.reverse()) {
      const place = chain.read(line)
      if (place !== undefined) return place.head
    }
    return undefined
  }

  function older(seq: number): string {
    return join(folder, `audit-${String(seq).padStart(12, '0')}.jsonl`)
  }
}

/** The file that is written to, and which it is: another may stand at its path by now. */
interface OpenLog {
  readonly fd: number
  readonly inode: bigint
  readonly device: bigint
}

/** What the log found where it goes on. */
interface Found {
  readonly head: Head
  readonly marks: readonly Mark[]
  /** The file does not end with a line break. */
  readonly torn: boolean
}

function openLog(path: string): number {
  return openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW, 0o600)
}

/** @returns the bytes written. All of it or nothing: a disk that is full leaves no half of a line. */
function writeAll(fd: number, text: string, at: number): number {
  const bytes = Buffer.from(text)
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done)
  } catch (error) {
    ftruncateSync(fd, at)
    throw error
  }
  return bytes.length
}

function truncate(path: string, size: number): void {
  const fd = openSync(path, constants.O_RDWR | constants.O_NOFOLLOW)
  try {
    ftruncateSync(fd, size)
  } finally {
    closeSync(fd)
  }
}

function readText(fd: number, from: number, to: number): string {
  const bytes = Buffer.alloc(Math.min(to - from, MOST_TAIL))
  const length = readSync(fd, bytes, 0, bytes.length, from)
  return bytes.toString('utf8', 0, length)
}

function endsLine(fd: number, size: number): boolean {
  return size === 0 || readText(fd, size - 1, size) === '\n'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  ELOOP: 'it is a link, which is not followed',
}

function notWritten(error: unknown, where: string): RunosError {
  if (error instanceof RunosError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return new RunosError('E_AUDIT', `the audit log cannot be written (${why}), so nothing is sent`, {
    where,
    cause: error,
    fix: ['make room or allow writing there, then try again'],
  })
}

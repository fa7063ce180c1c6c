import {type FSWatcher, statSync, watch} from 'node:fs'
import {dirname, resolve} from 'node:path'

/** Many events come of one change: they are taken together for so long, in milliseconds. */
const TOGETHER = 100
/** Not every file system tells of changes. Where it does, we look from time to time all the same; otherwise often. */
const POLL = {told: 30_000, untold: 2_000} as const

/** A watch that was begun. */
export interface Watching {
  /** From now on these folders instead. */
  follow(folders: readonly string[]): void
  close(): void
}

type System = (folder: string, options: {readonly persistent: false}, told: () => void) => FSWatcher

/** A folder that is watched, and which one it was: another may stand at its path by now. */
interface Watched {
  readonly inode: number
  watcher: FSWatcher | undefined
}

/**
 * Calls back soon after something directly inside of a folder may have changed. A folder that is not there is waited for:
 * the nearest one above it is watched meanwhile. It keeps no process alive, and never fails: where the system cannot
 * watch (too many watches, a network drive), it looks again every two seconds.
 * @param system how the system is asked to watch a folder
 */
export function watchFolders(folders: readonly string[], changed: () => void, system: System = watch): Watching {
  const watched = new Map<string, Watched>()
  let wanted = folders
  let soon: NodeJS.Timeout | undefined
  let poll: NodeJS.Timeout | undefined

  const tell = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined
      arm() // a folder may have come, gone, or been replaced
      changed()
    }, TOGETHER).unref()
  }
  const open = (folder: string, inode: number): Watched => {
    const one: Watched = {inode, watcher: undefined}
    try {
      const watcher = system(folder, {persistent: false}, tell)
      one.watcher = watcher
      watcher.on('error', () => {
        one.watcher = undefined
        watcher.close()
        schedule()
      })
    } catch {
      // This system does not tell of changes here: they are looked for.
    }
    return one
  }
  const arm = (): void => {
    const nearest = new Map(wanted.map(nearestFolder))
    for (const [folder, {inode, watcher}] of watched) {
      if (nearest.get(folder) === inode && watcher !== undefined) continue
      watcher?.close()
      watched.delete(folder)
    }
    for (const [folder, inode] of nearest) if (!watched.has(folder)) watched.set(folder, open(folder, inode))
    schedule()
  }
  const schedule = (): void => {
    clearInterval(poll)
    const told = [...watched.values()].every(({watcher}) => watcher !== undefined)
    poll = setInterval(tell, told ? POLL.told : POLL.untold).unref()
  }
  arm()
  return {
    follow(next) {
      if (next.join('\0') === wanted.join('\0')) return
      wanted = next
      arm()
    },
    close() {
      clearTimeout(soon)
      clearInterval(poll)
      for (const {watcher} of watched.values()) watcher?.close()
      watched.clear()
    },
  }
}

/** A folder with its inode, or the nearest one above it that is there. */
function nearestFolder(folder: string): readonly [path: string, inode: number] {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = statSync(at, {throwIfNoEntry: false})
    if (found?.isDirectory() || dirname(at) === at) return [at, found?.ino ?? 0]
  }
}

import {randomBytes} from 'node:crypto'
import {type FileHandle, open, readdir, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {PART_SUFFIX} from '#core/file-change'

/** What a killed process left goes with the next writing; if its number was given to another process, after an hour. */
const HOUR = 60 * 60 * 1000

/**
 * Writes a file whole or not at all: beside it first, onto the disk, then in its place. A link stays one, and what it
 * leads to is replaced. A process that is killed in between leaves `.<name>.<process>-<random>.runos-part`, which may
 * hold a secret and has the mode of the file: whoever writes the same file next removes it.
 * @throws Error as the disk says it
 */
export async function replaceFile(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const real = await realpath(path).catch(itself(path))
  const folder = dirname(real)
  const part = join(folder, `${prefix(real)}${process.pid}-${randomBytes(6).toString('hex')}${PART_SUFFIX}`)
  const handle = await open(part, 'wx', mode)
  try {
    try {
      await handle.writeFile(content)
      await handle.chmod(mode) // the umask may have taken bits away
      await keepOwner(real, handle)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, real)
  } catch (error) {
    await rm(part, {force: true})
    throw error
  }
  await removeParts(folder, prefix(real))
}

const prefix = (path: string): string => `.${basename(path)}.`

/** A file that is not there yet is what it says; a link that leads nowhere is replaced. */
function itself(path: string): (error: unknown) => string {
  return (error) => {
    if (codeOf(error) !== 'ENOENT') throw error
    return path
  }
}

/** Owner and group stay; who may not give a file away writes it as their own. */
async function keepOwner(path: string, handle: FileHandle): Promise<void> {
  const [owner, mine] = await Promise.all([stat(path).catch(notThere), handle.stat()])
  if (owner === undefined || (owner.uid === mine.uid && owner.gid === mine.gid)) return
  await handle.chown(owner.uid, owner.gid).catch((error: unknown) => {
    if (process.getuid?.() === 0 || !['EPERM', 'EINVAL', 'ENOSYS'].includes(codeOf(error))) throw error
  })
}

async function removeParts(folder: string, start: string): Promise<void> {
  for (const name of await readdir(folder).catch(unseen)) {
    if (!name.startsWith(start) || !name.endsWith(PART_SUFFIX)) continue
    const [, writer] = /^(\d+)-[0-9a-f]{12}$/.exec(name.slice(start.length, -PART_SUFFIX.length)) ?? []
    if (writer === undefined) continue // not a name that we give
    const part = join(folder, name)
    if (!isRunning(Number(writer)) || (await isOld(part))) await rm(part, {force: true})
  }
}

/** A folder may be written to and not be read: what is in it cannot be looked for. */
function unseen(error: unknown): readonly string[] {
  if (!['EACCES', 'EPERM'].includes(codeOf(error))) throw error
  return []
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH' // it is there and belongs to somebody else
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(notThere)
  return found !== undefined && Date.now() - found.mtimeMs > HOUR
}

function notThere(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
  return undefined
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

import {constants} from 'node:fs'
import {lstat, mkdir, open, readdir, readFile, realpath, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {RunosError} from '#core/errors'
import type {FileStat, Files} from '#core/ports'
import {asDiskError} from './disk-error.ts'

const MEBIBYTE = 1024 * 1024
const PRIVATE_FOLDER = 0o700

/** The disk. What only writing needs is loaded when something is written. */
export const diskFiles: Files = {
  async read(path, maxBytes = 10 * MEBIBYTE) {
    try {
      const {size} = await stat(path)
      if (size > maxBytes) {
        throw new RunosError('E_FILE', `${size} bytes, more than the ${maxBytes} that are read`, {
          where: path,
          fix: ['check that this is the file that was meant'],
        })
      }
      return decode(await readFile(path), path)
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined
      throw asDiskError('read', path, error)
    }
  },

  async write(path, text, mode) {
    try {
      await mkdir(dirname(path), {recursive: true, mode: PRIVATE_FOLDER})
      const {replaceFile} = await import('./replace-file.ts')
      await replaceFile(path, text, mode)
    } catch (error) {
      throw asDiskError('write', path, error)
    }
  },

  async append(path, line, mode) {
    try {
      await mkdir(dirname(path), {recursive: true, mode: PRIVATE_FOLDER})
      const handle = await open(path, constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY, mode)
      try {
        await handle.write(`${line}\n`)
      } finally {
        await handle.close()
      }
    } catch (error) {
      throw asDiskError('append to', path, error)
    }
  },

  async remove(path) {
    try {
      await rm(path, {force: true})
    } catch (error) {
      throw asDiskError('remove', path, error)
    }
  },

  async list(folder) {
    try {
      return (await readdir(folder)).sort()
    } catch (error) {
      if (isCode(error, 'ENOENT')) return []
      throw asDiskError('list', folder, error)
    }
  },

  async stat(path): Promise<FileStat | undefined> {
    try {
      const found = await lstat(path)
      const kind = found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
      const target = kind === 'link' ? await realpath(path).catch(noTarget) : undefined
      const {size, mtimeMs} = found
      return {kind, size, mtimeMs, mode: found.mode & 0o7777, ...(target === undefined ? {} : {target})}
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined
      throw asDiskError('look at', path, error)
    }
  },

  async locked(path, work) {
    await mkdir(dirname(path), {recursive: true, mode: PRIVATE_FOLDER}).catch((error: unknown) => {
      throw asDiskError('lock', path, error)
    })
    const {underLock} = await import('./file-lock.ts')
    let begun = false
    try {
      return await underLock(path, () => {
        begun = true
        return work()
      })
    } catch (error) {
      throw begun ? error : asDiskError('lock', path, error)
    }
  },
}

/**
 * Bytes as text, exactly: what is no UTF-8 would come back as other bytes when the text is written again.
 * @throws RunosError E_FILE_MALFORMED with line and column
 */
function decode(bytes: Buffer, path: string): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\uFFFD')) return text
  const again = Buffer.from(text)
  if (again.equals(bytes)) return text
  const wrong = bytes.findIndex((byte, index) => byte !== again[index])
  const before = bytes.subarray(0, wrong).toString('utf8')
  const [line, column] = [before.split('\n').length, before.length - before.lastIndexOf('\n')]
  throw new RunosError('E_FILE_MALFORMED', `${path} cannot be read: it is not UTF-8 text`, {
    where: `${path}:${line}:${column}`,
    fix: ['save it as UTF-8 and run this again; nothing was written'],
  })
}

/** A dangling link has no target; anything else about it is found out when it is used. */
function noTarget(error: unknown): undefined {
  if (!isCode(error, 'ENOENT', 'ELOOP')) throw error
  return undefined
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

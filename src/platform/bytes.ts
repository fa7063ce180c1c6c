import {constants} from 'node:fs'
import {open} from 'node:fs/promises'
import {basename} from 'node:path'
import {asDiskError, tooLong} from './disk-error.ts'

const MEBIBYTE = 1024 * 1024
const MOST = 64 * MEBIBYTE

/**
 * Reads a file that a person named, whatever it holds.
 * @returns its name without folders, and its bytes
 * @throws RunosError E_FILE: it is not there, may not be read, is no file, or is longer than 64 MiB
 */
export async function readNamedFile(path: string): Promise<{readonly name: string; readonly bytes: Uint8Array}> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const found = await handle.stat()
      if (found.isDirectory()) throw Object.assign(new Error('a folder'), {code: 'EISDIR'})
      if (found.size > MOST) throw tooLong(path, `${MOST / MEBIBYTE} MiB`)
      const bytes = await handle.readFile()
      if (bytes.length > MOST) throw tooLong(path, `${MOST / MEBIBYTE} MiB`)
      return {name: basename(path), bytes}
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw asDiskError('read', path, error)
  }
}

/**
 * Writes the answer of a call to a file that a person named, for this user alone: it may hold a secret.
 * @throws RunosError E_FILE
 */
export async function writeNamedFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const {replaceFile} = await import('./replace-file.ts')
    await replaceFile(path, bytes, 0o600)
  } catch (error) {
    throw asDiskError('write', path, error)
  }
}

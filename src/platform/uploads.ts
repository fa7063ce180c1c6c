import {constants} from 'node:fs'
import {lstat, open, realpath} from 'node:fs/promises'
import {basename, isAbsolute, relative, resolve} from 'node:path'
import {RunosError} from '#core/errors'
import type {Uploads} from '#core/ports'

const MEBIBYTE = 1024 * 1024
const MOST = 64 * MEBIBYTE

/**
 * Reads files from inside one folder, which a person allowed. A path is judged by where it leads in the end; what is then
 * opened must still be that file, and no device, pipe or socket.
 * @param folder the folder; a path that is not absolute is meant to be inside of it
 */
export function createUploads(folder: string): Uploads {
  return {
    async read(path) {
      const refuse = (why: string, cause?: unknown) =>
        new RunosError('E_UPLOAD', `${JSON.stringify(path)} ${why}`, {
          where: path,
          cause,
          fix: [`give the path of a file inside of ${folder}`],
        })
      if (path === '' || path.includes('\0')) throw refuse('is not a path')
      try {
        const allowed = await realpath(folder)
        const asked = resolve(allowed, path)
        // Before links are followed, so that nothing is learnt about what lies outside.
        if (!isBelow(asked, allowed) && !isBelow(asked, resolve(folder)))
          throw refuse('is not in the folder that is allowed')
        const real = await realpath(asked)
        if (!isBelow(real, allowed)) throw refuse('leads out of the folder that is allowed')
        const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
        try {
          const [opened, named] = [await handle.stat(), await lstat(real)]
          if (!opened.isFile()) throw refuse('is not a file')
          if (opened.ino !== named.ino || opened.dev !== named.dev || (await realpath(asked)) !== real) {
            throw refuse('changed while it was being opened')
          }
          if (opened.size > MOST) throw refuse(`is longer than ${MOST / MEBIBYTE} MiB`)
          const bytes = await handle.readFile()
          if (bytes.length > MOST) throw refuse(`is longer than ${MOST / MEBIBYTE} MiB`)
          return {name: basename(asked), bytes}
        } finally {
          await handle.close()
        }
      } catch (error) {
        throw error instanceof RunosError ? error : refuse(reason(error), error)
      }
    },
  }
}

/** Whether a path lies below a folder: by its parts, so that `/allowed-not` does not lie below `/allowed`. */
function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  ELOOP: 'changed while it was being opened',
  ENXIO: 'is not a file',
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `cannot be read (${code})`
}

import {RunosError} from '#core/errors'

/** What the system's word for a failure means, and what to do about it. */
const REASONS: Readonly<Record<string, readonly [reason: string, fix: string]>> = {
  ENOENT: ['it does not exist', 'check the path'],
  EACCES: ['permission denied', 'give yourself the right to it, or name another file'],
  EPERM: ['not permitted', 'give yourself the right to it, or name another file'],
  EROFS: ['the file system is read-only', 'make it writable, or name a file elsewhere'],
  ENOSPC: ['the disk is full', 'make room on the disk and run this again'],
  EISDIR: ['it is a folder', 'name a file, or move the folder away'],
  ENOTDIR: ['a part of the path is not a folder', 'check the path'],
  ELOOP: ['the link leads in a circle', 'look where the link leads, and mend it'],
  ELOCKED: ['another process holds the lock', 'wait until the other command of runos is done and run this again'],
}

/**
 * What a failure of the disk means to a person: the cause, the place, and what to do next.
 * @param verb what was tried: `read`, `write`
 * @returns E_FILE; the error itself when it is a RunosError already
 */
export function asDiskError(verb: string, path: string, error: unknown): RunosError {
  if (error instanceof RunosError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const told = error instanceof Error ? error.message : String(error)
  const [reason, fix] = REASONS[code] ?? [told, `look at ${path} and run this again`]
  return new RunosError('E_FILE', `cannot ${verb} ${path}: ${reason}`, {where: path, cause: error, fix: [fix]})
}

/** A file that is too long to be read. `most` is said as people say it: `64 MiB`. */
export function tooLong(path: string, most: string): RunosError {
  return new RunosError('E_FILE', `${path} is longer than ${most}`, {
    where: path,
    fix: ['check that this is the file that was meant'],
  })
}

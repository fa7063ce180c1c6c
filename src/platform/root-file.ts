import {lstat, readFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {RunosError} from '#core/errors'
import {asDiskError} from './disk-error.ts'

/** Who may write a file or a folder, of its owner, its group and all others (POSIX mode bits). */
const WRITE_BY_OTHERS = 0o022
const LONGEST = 64 * 1024

/**
 * The text of a file that only an administrator can have written: it and every folder above it belong to root, and nobody
 * else may write them. Only then does it say more than a file of the user's own.
 * @param trusted the folder from which on upward nothing is looked at; left out: none
 * @returns undefined: there is no such file
 * @throws RunosError E_FILE_UNSAFE when somebody else could have written it, E_FILE
 */
export async function readRootFile(path: string, trusted?: string): Promise<string | undefined> {
  try {
    for (let at = path; ; at = dirname(at)) {
      const {uid, mode} = await lstat(at)
      if (at === path && (await lstat(at)).size > LONGEST) throw unsafe(path, at, 'is too long')
      if (uid !== 0) throw unsafe(path, at, 'does not belong to root')
      if ((mode & WRITE_BY_OTHERS) !== 0) throw unsafe(path, at, 'can be written by others than root')
      if (at === dirname(at) || dirname(at) === trusted) break
    }
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof RunosError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw asDiskError('read', path, error)
  }
}

function unsafe(path: string, at: string, why: string): RunosError {
  return new RunosError('E_FILE_UNSAFE', `${at} ${why}, so ${path} is not an administrator's word`, {
    where: at,
    fix: [`an administrator mends it: chown root ${at} and chmod go-w ${at}, or removes ${path}`],
  })
}

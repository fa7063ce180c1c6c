import {constants} from 'node:fs'
import {open, realpath} from 'node:fs/promises'
import {relative} from 'node:path'
import {RunosError} from '#core/errors'
import type {Surroundings} from './http-way.ts'

const NAME = 'RUNOS_CA_FILE'
const MOST = 4 * 1024 * 1024
const OTHERS = 0o022

/**
 * The authorities that RUNOS_CA_FILE adds to those of Node, for a network that looks into TLS. Whoever names an authority
 * can read every credential, so a file counts only when a project cannot have brought it: not inside of the folder that we
 * were started in, and not writable by others.
 * @returns undefined when the variable is not set
 * @throws RunosError E_USAGE
 */
export async function readAuthorities({env, home, cwd}: Surroundings): Promise<readonly string[] | undefined> {
  const path = env[NAME]?.trim()
  if (path === undefined || path === '') return undefined
  const refuse = (why: string, cause?: unknown) =>
    new RunosError('E_USAGE', `${NAME}: ${path} ${why}`, {
      where: NAME,
      cause,
      fix: ['name a PEM file of your own, outside of any project', `or remove it: unset ${NAME}`],
    })
  try {
    const real = await realpath(path)
    const project = await realpath(cwd)
    // At home, or above it, there is no project: everything of this user lies there.
    if (!isInside(await realpath(home), project) && isInside(real, project)) {
      throw refuse('lies in the folder that this was started in, which may have brought it')
    }
    const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const found = await handle.stat()
      if (!found.isFile() || found.size > MOST) throw refuse('is no file of certificates')
      if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0) throw refuse('can be written by others')
      const text = await handle.readFile('utf8')
      if (!text.includes('-----BEGIN CERTIFICATE-----')) throw refuse('holds no certificate in PEM')
      const {getCACertificates} = await import('node:tls')
      return [...getCACertificates('default'), text]
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw error instanceof RunosError ? error : refuse('cannot be read', error)
  }
}

/** Whether a path is a folder or lies below it; both with links resolved. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !/^\.\.([/\\]|$)|^([a-z]:|[/\\])/i.test(way)
}

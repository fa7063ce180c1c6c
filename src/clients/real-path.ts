import {dirname, join, relative, sep} from 'node:path'
import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'

/**
 * Where a file really is, links followed: the place that is written, so that a link stays a link.
 * @param within the folder that a link must not lead out of: a project that somebody else made could otherwise have us
 * write anywhere
 * @throws RunosError E_FILE_UNSAFE when a link leaves it or leads nowhere, or when what stands there is no file
 */
export async function realPath(files: Pick<Files, 'stat'>, path: string, within: string): Promise<string> {
  const root = await followed(files, within)
  const real = await followed(files, path)
  if (!isInside(root, real)) {
    throw unsafe(path, `a link leads out of ${within}, to ${real}`, [
      'edit that file by hand, or replace the link by a file',
    ])
  }
  const found = await files.stat(real)
  if (found !== undefined && found.kind !== 'file') {
    throw unsafe(path, `there is ${KINDS[found.kind]} where a file should be`, ['move it out of the way'])
  }
  return real
}

const KINDS = {folder: 'a folder', other: 'a device or pipe', link: 'a link', file: 'a file'} as const

async function followed(files: Pick<Files, 'stat'>, path: string): Promise<string> {
  const parent = dirname(path)
  if (parent === path) return path
  const here = join(await followed(files, parent), path.slice(parent.length).replace(/^[\\/]+/, ''))
  const found = await files.stat(here)
  if (found?.kind !== 'link') return here
  if (found.target === undefined) throw unsafe(path, 'it is a link that leads nowhere', ['remove the link'])
  return found.target
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && join(root, way) === path
}

function unsafe(path: string, reason: string, fix: readonly string[]): RunosError {
  return new RunosError('E_FILE_UNSAFE', `${path} is not written: ${reason}`, {where: path, fix})
}

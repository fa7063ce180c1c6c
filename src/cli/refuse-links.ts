import {relative, resolve, sep} from 'node:path'
import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'

/**
 * Each step from a folder to a file below it is a plain one: a link would let whoever wrote the folder reach what lies
 * outside of it, to read it or to have it written.
 * @throws RunosError E_FILE_UNSAFE
 */
export async function refuseLinks(files: Pick<Files, 'stat'>, folder: string, path: string): Promise<void> {
  let at = folder
  for (const part of relative(folder, path).split(sep)) {
    at = resolve(at, part)
    if ((await files.stat(at))?.kind !== 'link') continue
    throw new RunosError('E_FILE_UNSAFE', `${at} is a link, and only what lies in its folder is used`, {
      where: at,
      fix: ['put the file itself there'],
    })
  }
}

import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'

/** The text of a file that a person named. @throws RunosError E_FILE: there is none, or it cannot be read; E_FILE_MALFORMED: it is no text */
export async function readGiven(files: Pick<Files, 'read'>, path: string): Promise<string> {
  const text = await files.read(path)
  if (text !== undefined) return text
  throw new RunosError('E_FILE', `there is no file ${path}`, {where: path, fix: ['check the path']})
}

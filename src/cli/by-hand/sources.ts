import {RunosError} from '#core/errors'
import {readNamedFile} from '#platform/bytes'
import type {Sources} from './gather.ts'

const MEBIBYTE = 1024 * 1024
const MOST = 64 * MEBIBYTE

/** The files of this machine, and standard input. */
export const machineSources: Sources = {
  file: readNamedFile,
  async stdin() {
    if (process.stdin.isTTY) throw new RunosError('E_USAGE', '- reads standard input, and that is a terminal')
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer)
      length += (chunk as Buffer).length
      if (length > MOST) throw new RunosError('E_USAGE', `standard input is longer than ${MOST / MEBIBYTE} MiB`)
    }
    return Buffer.concat(chunks)
  },
  async document(text, name) {
    const [{parseDocument}, {LIMITS}] = await Promise.all([
      import('#manifest/document/parse-document'),
      import('#manifest/document/limits'),
    ])
    try {
      return parseDocument(text, name, LIMITS)
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      const {message, where} = error
      throw new RunosError('E_USAGE', `${name} cannot be read: ${message}`, {
        ...(where === undefined ? {} : {where}),
        cause: error,
      })
    }
  },
}

import {pipeline, type Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {RunosError} from '#core/errors'
import type {HttpReply, Room} from '#core/http'

/** How much is read, and what is said when it is too much. */
interface Limits {
  readonly maxBytes: number
  readonly where: string
  readonly signal: AbortSignal
  readonly room: Room | undefined
}

/**
 * Reads a body to its end, decompressed. It is cut off as soon as it is longer than allowed, compressed or not, so that a
 * few bytes that unpack to millions cost no more than the limit; one that announces that it will be is not read at all.
 * While it has to wait for room, its stream stands still.
 * @throws RunosError E_REPLY_TOO_LARGE, E_REPLY_INVALID for what cannot be decompressed; the errors of the stream
 */
export async function readBody(
  body: Readable,
  headers: HttpReply['headers'],
  {maxBytes, where, signal, room}: Limits,
): Promise<Buffer> {
  body.on('error', () => undefined) // a stream that is given up before its end says so; the reader below hears of the rest
  const tooLarge = () => new RunosError('E_REPLY_TOO_LARGE', `the answer is longer than ${maxBytes} bytes`, {where})
  if (Number(headers['content-length']) > maxBytes) {
    body.destroy()
    throw tooLarge()
  }
  const unpacked = unpack(body, headers['content-encoding'], where)
  // A stream that unpacks does not see that the request was given up.
  const giveUp = (): void => void unpacked.destroy(signal.reason instanceof Error ? signal.reason : undefined)
  signal.addEventListener('abort', giveUp, {once: true})
  try {
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of unpacked) {
      bytes += (chunk as Buffer).length
      if (bytes > maxBytes) throw tooLarge()
      const later = room?.hold(bytes, signal)
      if (later !== undefined) await later
      chunks.push(chunk as Buffer)
    }
    return Buffer.concat(chunks)
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(String(error.code))) {
      throw new RunosError('E_REPLY_INVALID', 'the answer says that it is compressed and cannot be unpacked', {
        where,
        cause: error,
      })
    }
    throw error
  } finally {
    signal.removeEventListener('abort', giveUp)
    body.destroy()
  }
}

function unpack(body: Readable, encoding = 'identity', where: string): Readable {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return body
  const unpacker =
    name === 'gzip' || name === 'x-gzip'
      ? createGunzip()
      : name === 'deflate'
        ? createInflate()
        : name === 'br'
          ? createBrotliDecompress()
          : undefined
  if (unpacker !== undefined) {
    return pipeline(body, unpacker, () => undefined) // whoever reads the unpacked stream hears of its failure
  }
  body.destroy()
  throw new RunosError(
    'E_REPLY_INVALID',
    `the answer is compressed in a way that was not asked for: ${name.slice(0, 40)}`,
    {
      where,
    },
  )
}

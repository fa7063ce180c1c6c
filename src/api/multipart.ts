import {createHash} from 'node:crypto'
import {isJsonObject, type Json, stringifyJson} from '#core/json'
import type {MediaPlan} from '#core/tool'
import {scalarText, unfit, unsafe} from './encode.ts'
import {type Contents, contentOf, isFileValue} from './files.ts'
import type {BuiltBody} from './media.ts'

/** One part: its headers without the line breaks at the end, and its bytes. */
interface Part {
  readonly head: string
  readonly bytes: Uint8Array
}

/**
 * `multipart/form-data` (RFC 7578), written as browsers write it: a list is several parts of one name, an object is JSON,
 * a file has a name. The boundary is the digest of the content, which therefore cannot hold it.
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function multipart(arg: string, media: MediaPlan, value: Json, contents: Contents): BuiltBody {
  if (!isJsonObject(value)) throw unfit(arg, 'must be an object for a form')
  const parts = Object.entries(value).flatMap(([name, item]) => partsOf(`${arg}.${name}`, name, item, media, contents))
  const digest = createHash('sha256')
  for (const {head, bytes} of parts) digest.update(head).update(bytes)
  const boundary = `runos-${digest.digest('hex').slice(0, 40)}`
  const content = Buffer.concat([
    ...parts.flatMap(({head, bytes}) => [Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), bytes, Buffer.from('\r\n')]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return {type: `${(media.type.split(';', 1)[0] as string).trim()}; boundary=${boundary}`, content}
}

function partsOf(arg: string, name: string, value: Json, media: MediaPlan, contents: Contents): readonly Part[] {
  if (!name.isWellFormed()) throw unfit(arg, 'has a name that is not well-formed text')
  const {encoding, files = []} = media
  const type = encoding !== undefined && Object.hasOwn(encoding, name) ? encoding[name]?.contentType : undefined
  const list: readonly Json[] = Array.isArray(value) ? value : [value]
  if (list.length === 0) throw unfit(arg, 'is an empty list, which cannot be written here', `leave ${arg} out instead`)
  return list.map((item) => {
    const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`
    if (files.includes(name) && isFileValue(item)) {
      const {name: file, bytes} = contentOf(arg, item, contents)
      if (!file.isWellFormed()) throw unfit(arg, 'has a name that is not well-formed text')
      return {
        head: `${disposition}; filename="${quoted(file)}"${typeLine(arg, type, 'application/octet-stream')}`,
        bytes,
      }
    }
    const nested = typeof item === 'object' && item !== null
    const text = nested || isJsonType(type) ? stringifyJson(item) : scalarText(arg, item)
    return {head: disposition + typeLine(arg, type, nested ? 'application/json' : undefined), bytes: Buffer.from(text)}
  })
}

const isJsonType = (type: string | undefined): boolean => type !== undefined && /^[^;,]*[/+]json\s*(;|$)/i.test(type)

/** Of several types that a part may have, the first that is one. */
function typeLine(arg: string, declared: string | undefined, otherwise: string | undefined): string {
  const type =
    declared
      ?.split(',')
      .find((one) => !one.includes('*'))
      ?.trim() || otherwise
  if (type === undefined) return ''
  if (!/^[\x20-\x7e]+$/.test(type)) throw unsafe(arg, 'has a type that cannot stand in a header')
  return `\r\nContent-Type: ${type}`
}

/** As the HTML standard escapes names in a form (4.10.21.8). */
function quoted(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}

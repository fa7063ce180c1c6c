import type {ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'
import type {Upload, Uploads} from '#core/ports'
import type {FileValue} from '#core/tool'
import {unfit} from './encode.ts'
import {chooseMedia} from './media.ts'

/** What the files of a call hold, by the path that the call gives. */
export type Contents = ReadonlyMap<string, Upload>

const MEBIBYTE = 1024 * 1024
/** All files of one call; they are held in memory, so that what is approved is what is sent. */
const MOST = 64 * MEBIBYTE

/** Whether a value says what a file holds. */
export function isFileValue(value: Json): value is FileValue {
  return isJsonObject(value) && ['file', 'base64', 'text'].some((key) => typeof value[key] === 'string')
}

/**
 * Reads the files that a call names, before its request is built.
 * @param uploads the folder that a person allowed; undefined: none
 * @throws RunosError E_UPLOAD, E_FILE, E_ARGS_INVALID
 */
export async function readFiles({tool, args}: ValidCall, uploads: Uploads | undefined): Promise<Contents> {
  const plan = tool.request.body
  const contents = new Map<string, Upload>()
  if (plan?.kind !== 'whole' || !Object.hasOwn(args, plan.arg)) return contents
  let bytes = 0
  for (const path of pathsIn(args[plan.arg] as Json, chooseMedia(plan, args))) {
    if (contents.has(path)) continue
    if (uploads === undefined) {
      throw new RunosError('E_UPLOAD', 'no folder is allowed from which files may be sent', {
        where: plan.arg,
        fix: ['give the content itself (text or base64)', 'or let a person allow a folder'],
      })
    }
    const upload = await uploads.read(path)
    bytes += upload.bytes.length
    if (bytes > MOST) throw new RunosError('E_UPLOAD', `the files are more than ${MOST / MEBIBYTE} MiB together`)
    contents.set(path, upload)
  }
  return contents
}

function pathsIn(value: Json, {file, files = []}: ReturnType<typeof chooseMedia>): readonly string[] {
  const values = file === true ? [value] : isJsonObject(value) ? files.flatMap((name) => value[name] ?? []) : []
  return values.flatMap((one) => (isFileValue(one) && 'file' in one ? [one.file] : []))
}

/**
 * The name and bytes of a file.
 * @throws RunosError E_ARGS_INVALID
 */
export function contentOf(arg: string, value: FileValue, contents: Contents): Upload {
  if ('file' in value) {
    const {name, bytes} = contents.get(value.file) as Upload
    return {name: value.name ?? name, bytes}
  }
  const name = value.name ?? (arg.split('.').at(-1) as string)
  if ('text' in value) return {name, bytes: Buffer.from(value.text)}
  const text = value.base64.replaceAll(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.replaceAll('=', '').length % 4 === 1)
    throw unfit(arg, 'is not base64')
  return {name, bytes: Buffer.from(text, 'base64')}
}

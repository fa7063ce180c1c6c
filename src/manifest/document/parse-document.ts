import {RunosError} from '#core/errors'
import type {Json} from '#core/json'
import {placeAt} from '#core/text'
import type {Limits} from './limits.ts'
import {parseJsonText} from './parse-json.ts'
import {parseYamlText} from './parse-yaml.ts'
import {TextFault} from './text-fault.ts'

/**
 * Reads the text of one file, JSON or YAML.
 * @param name how the file is called in messages
 * @throws RunosError E_MANIFEST_INVALID with `name:line:column`
 */
export function parseDocument(text: string, name: string, limits: Limits): Json {
  try {
    refuseWhatIsNoText(text, limits)
    const content = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
    return /^\s*[[{"]/.test(content) && !/\.ya?ml$/i.test(name)
      ? parseJsonText(content, limits)
      : parseYamlText(content, limits)
  } catch (error) {
    if (!(error instanceof TextFault)) throw error
    const {line, column} = placeAt(text, error.offset)
    throw new RunosError('E_MANIFEST_INVALID', error.message, {
      where: `${name}:${line}:${column}`,
      fix: ['check that this is an OpenAPI, Swagger or RunOS description, whole and unchanged'],
      cause: error,
    })
  }
}

/** One letter that was lost on the way is a fault of the writer; many are a file of bytes. */
const MANGLED = /(?:\ufffd[^\ufffd]{0,40}){8}/

function refuseWhatIsNoText(text: string, {bytes}: Limits): void {
  if (text.length > bytes) throw new TextFault(`more than ${bytes / 1024 / 1024} MiB`, bytes)
  if (/^\s*$/.test(text.slice(0, 10_000)) && text.trim() === '') throw new TextFault('the file is empty', 0)
  const start = text.slice(0, 4096)
  const binary =
    /[\0-\u0008\u000e-\u001a\u001c-\u001f]/.exec(start) ?? (MANGLED.test(start) ? /\ufffd/.exec(start) : null)
  if (binary !== null) throw new TextFault('this is no text (a binary file?)', binary.index)
  if (/^\s*<(!doctype|html|\?xml|[a-z])/i.test(text.slice(0, 4096)))
    throw new TextFault('this is HTML or XML, not the description of an API', text.search(/</))
}

import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, parseJson} from '#core/json'
import type {Manifest} from '#core/manifest'
import {jsonFault} from '../json-fault.ts'
import type {Format} from './format.ts'
import {Fault, list, parseCommand, string} from './runos/command.ts'
import {toOperation} from './runos/operation.ts'

/** What the API of RunOS serves. */
export const runos: Format = {
  id: 'runos',
  recognises: (root) => isJsonObject(root) && root.commands !== undefined,
  parse: ({entry: {text, name}}) => parseRunosManifest(text, name),
}

/** People know RunOS tools by their commands, the longest of which has 44 characters; those names stay as they are. */
const LONGEST_NAME = 52

/**
 * Parses the RunOS manifest (`{"version", "commands": [...]}`). Unknown keys are ignored, because the API adds fields
 * freely; whatever would change where a request goes or who may send it must be exactly right.
 * @param source where the text came from, for the message
 * @throws RunosError E_MANIFEST_INVALID naming the place
 */
export function parseRunosManifest(text: string, source: string): Manifest {
  const root = parseRoot(text, source)
  try {
    const operations = list(root.commands ?? null, 'commands').map((item, index) =>
      toOperation(parseCommand(item, `commands[${index}]`)),
    )
    const version = string(root.version, 'version')
    if (version === '') throw new Fault('version', 'is empty')
    return {version, operations, defs: {}, longestName: LONGEST_NAME}
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new RunosError('E_MANIFEST_INVALID', `${error.at} ${error.message}`, {where: `${source}: ${error.at}`})
  }
}

function parseRoot(text: string, source: string): JsonObject {
  let root: Json
  try {
    root = parseJson(text)
  } catch (cause) {
    const {at, atEnd} = jsonFault(text)
    const cut = atEnd ? ' (is it cut off?)' : ''
    throw new RunosError('E_MANIFEST_INVALID', `the manifest is not JSON${cut}`, {where: source + at, cause})
  }
  if (!isJsonObject(root))
    throw new RunosError('E_MANIFEST_INVALID', 'the manifest is not a JSON object', {where: source})
  return root
}

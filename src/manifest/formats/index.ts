import {RunosError} from '#core/errors'
import {isJsonObject} from '#core/json'
import type {Manifest} from '#core/manifest'
import {type DocumentInput, openDocuments} from '../document/documents.ts'
import {LIMITS, type Limits} from '../document/limits.ts'
import {lineOf} from '../document/place.ts'
import type {Format} from './format.ts'
import {openapi} from './openapi.ts'
import {runos} from './runos.ts'
import {swagger} from './swagger.ts'

/** Every way to describe an API that we read; one file each. */
export const FORMATS: readonly Format[] = [openapi, swagger, runos]

/** A description is read again when files that it refers to have come; this is how deep they may refer to each other. */
const ROUNDS = 50

/**
 * Reads the description of an API in whatever format it is, JSON or YAML, one file or many.
 * @throws RunosError E_MANIFEST_INVALID naming file, line and column
 */
export async function parseManifest(input: DocumentInput, limits: Limits = LIMITS): Promise<Manifest> {
  const documents = openDocuments(input, limits)
  const {root} = documents.entry
  const entry = {document: documents.entry, value: root}
  const format = FORMATS.find(({recognises}) => recognises(root))
  if (format === undefined) throw new RunosError('E_MANIFEST_INVALID', whatItIs(root), {where: lineOf(entry)})
  for (let round = 0; round < ROUNDS; round++) {
    const manifest = format.parse(documents)
    if (!documents.pending()) return manifest
    await documents.load()
  }
  throw new RunosError('E_MANIFEST_INVALID', `its files refer to each other more than ${ROUNDS} deep`, {
    where: lineOf(entry),
  })
}

function whatItIs(root: unknown): string {
  const known = 'what is read: OpenAPI 3.0, 3.1 and 3.2, Swagger 2, the RunOS manifest'
  if (!isJsonObject(root))
    return `this is no description of an API, but a ${Array.isArray(root) ? 'list' : 'single value'}; ${known}`
  const said = root.openapi ?? root.swagger ?? root.swaggerVersion
  if (said === undefined) return `this does not say in which format it describes an API; ${known}`
  return `version ${JSON.stringify(said)} is not read; ${known}`
}

import {stringify} from 'yaml'
import type {Manifest, Operation} from '#core/manifest'
import {parseManifest} from '#manifest/formats/index'

const ADDRESS = 'file:///srv/api.json'

/** The manifest of one document. */
export function manifestOf(document: object | string, address = ADDRESS): Promise<Manifest> {
  return parseManifest({text: typeof document === 'string' ? document : JSON.stringify(document), address})
}

/** The manifest of an OpenAPI document with these paths; `more` adds or replaces its other parts. */
export function openapiOf(paths: object, more: object = {}): Promise<Manifest> {
  return manifestOf({openapi: '3.1.0', info: {title: 'Shop', version: '1'}, paths, ...more})
}

/** The only operation of a document. */
export async function operationOf(paths: object, more: object = {}): Promise<Operation> {
  const {operations} = await openapiOf(paths, more)
  const [operation] = operations
  if (operation === undefined || operations.length > 1) throw new Error(`${operations.length} operations, not one`)
  return operation
}

/** The schema that a request body of `schema` has, and what it shares. */
export async function schemaOf(schema: object, more: object = {}) {
  const {operations, defs, remarks} = await openapiOf(
    {'/x': {post: {requestBody: {content: {'application/json': {schema}}}, responses: {}}}},
    more,
  )
  const body = operations[0]?.body
  return {schema: body?.kind === 'whole' ? body.media[0]?.schema : undefined, defs, remarks: remarks ?? []}
}

/** A document as YAML. */
export const yaml = (document: object): string => stringify(document, {aliasDuplicateObjects: false})

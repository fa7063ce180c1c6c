import {RunosError} from '#core/errors'
import {isJsonObject} from '#core/json'
import {addressOf, refuseForeign} from './address.ts'
import type {Limits} from './limits.ts'
import {child, type Document, type Node} from './node.ts'
import {parseDocument} from './parse-document.ts'
import {lineOf} from './place.ts'

/** What describes an API, as it came from outside. */
export interface DocumentInput {
  readonly text: string
  /** Where the text came from: `file:///srv/shop.yaml`, `https://api.example.com/openapi.json`. */
  readonly address: string
  /** How it is called in messages; without it the path or the address. */
  readonly name?: string
  /** Reads another file of the same description; it follows no redirect and no link out of the folder. */
  readonly read?: (address: string) => Promise<string>
  /** Origins that the person named besides the document's own: `https://schemas.example.com`. */
  readonly allow?: readonly string[]
}

/** The files of a description. References lead from one to another. */
export interface Documents {
  readonly entry: Document
  /** The text of every file that was read, in their order. */
  readonly all: () => readonly Document[]
  /**
   * Where a reference of a node leads. undefined: nowhere, or into a file that is not read yet (`pending`).
   * @throws RunosError E_MANIFEST_INVALID when it leaves the document's own folder or origin
   */
  readonly resolve: (reference: string, from: Node) => Node | undefined
  readonly pending: () => boolean
  /** Reads the files that were asked for. @throws RunosError */
  readonly load: () => Promise<void>
}

/** Opens the description that begins with `input`. @throws RunosError E_MANIFEST_INVALID with line and column */
export function openDocuments(input: DocumentInput, limits: Limits): Documents {
  const open = (address: string, text: string, name: string): Document => ({
    address,
    name,
    text,
    root: parseDocument(text, name, limits),
  })
  const entry = open(input.address, input.text, input.name ?? nameOf(input.address))
  const files = new Map([[addressOf(entry.address), entry]])
  const wanted = new Map<string, Node>()
  const targets = new Map<string, Node | undefined>()
  let bytes = input.text.length

  function documentOf(reference: string, from: Node): Document | undefined {
    if (reference.startsWith('#') || reference === '') return from.document
    const url = refuseForeign(reference, from, input)
    const address = addressOf(url.href)
    const known = files.get(address)
    if (known === undefined && !wanted.has(address)) wanted.set(address, from)
    return known
  }

  async function read(address: string, from: Node): Promise<void> {
    if (input.read === undefined)
      throw refusal(from, `needs another file, ${nameOf(address)}, and there is only this one`)
    if (files.size >= limits.files) throw refusal(from, `needs more than ${limits.files} files`)
    let text: string
    try {
      text = await input.read(address)
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw refusal(from, `needs ${nameOf(address)}, which cannot be read: ${why}`, cause)
    }
    bytes += text.length
    if (bytes > limits.bytes) throw refusal(from, `and its files have more than ${limits.bytes / 1024 / 1024} MiB`)
    files.set(address, open(address, text, nameOf(address)))
  }

  return {
    entry,
    all: () => [...files.values()],
    resolve(reference, from) {
      const document = documentOf(reference, from)
      if (document === undefined) return undefined
      const hash = reference.indexOf('#')
      const pointer = hash === -1 ? '' : decoded(reference.slice(hash + 1))
      const key = `${document.address}#${pointer}`
      if (!targets.has(key)) targets.set(key, walk(document, pointer))
      return targets.get(key)
    },
    pending: () => wanted.size > 0,
    async load() {
      const now = [...wanted]
      wanted.clear()
      targets.clear()
      for (const [address, from] of now) await read(address, from)
    },
  }
}

/** Follows a JSON pointer (RFC 6901) from the root; a name without a slash is an anchor, which is looked for. */
function walk(document: Document, pointer: string): Node | undefined {
  let node: Node = {document, value: document.root}
  if (pointer === '') return node
  if (!pointer.startsWith('/')) return undefined
  for (const part of pointer.slice(1).split('/')) {
    node = child(node, part.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (node.value === undefined) return undefined
  }
  return node
}

function decoded(pointer: string): string {
  if (!pointer.includes('%')) return pointer
  try {
    return decodeURIComponent(pointer)
  } catch {
    return pointer // a per cent sign that encodes nothing means itself
  }
}

function refusal(from: Node, message: string, cause?: unknown): RunosError {
  return new RunosError('E_MANIFEST_INVALID', `${from.document.name} ${message}`, {where: lineOf(from), cause})
}

/** Whether a value is a Reference Object. */
export function referenceOf(node: Node): string | undefined {
  return isJsonObject(node.value) && typeof node.value.$ref === 'string' ? node.value.$ref : undefined
}

/** How an address is called in messages: a path for a file, an address without query for the rest. */
function nameOf(address: string): string {
  const url = new URL(address)
  return url.protocol === 'file:' ? decodeURIComponent(url.pathname) : `${url.origin}${url.pathname}`
}

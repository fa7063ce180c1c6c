import {pathToFileURL} from 'node:url'
import type {Documents} from '#apis/documents'
import {RunosError} from '#core/errors'
import type {Manifest} from '#core/manifest'
import {parseManifest} from '#manifest/formats/index'

/** Reads one file of a description from outside. */
export type ReadAddress = (address: string) => Promise<string>

/** The address of a source: a path becomes one too. */
export function addressOfSource(source: string): string {
  return /^https?:/i.test(source) ? new URL(source).href : pathToFileURL(source).href
}

/** Reads a description with all that it refers to, and keeps each text. @throws RunosError */
export async function readDescription(
  source: string,
  origins: readonly string[],
  read: ReadAddress,
  now: () => number,
): Promise<{readonly manifest: Manifest; readonly documents: Documents}> {
  const entry = addressOfSource(source)
  const texts = new Map<string, string>()
  const reading = async (address: string): Promise<string> => {
    const text = await read(address)
    texts.set(address, text)
    return text
  }
  const text = await reading(entry)
  const manifest = await parseManifest({text, address: entry, name: source, read: reading, allow: origins})
  return {manifest, documents: {entry, texts, fetchedAt: new Date(now()).toISOString()}}
}

/** The same from what is stored; nothing is read from outside. */
export function parseStored({entry, texts}: Documents, source: string, origins: readonly string[]): Promise<Manifest> {
  const read = async (address: string): Promise<string> => {
    const text = texts.get(address)
    if (text !== undefined) return text
    throw new RunosError('E_MANIFEST_INVALID', 'a file of the description is not stored', {
      where: address,
      fix: ['read it again: runos manifest update <name>'],
    })
  }
  return parseManifest({text: texts.get(entry) ?? '', address: entry, name: source, read, allow: origins})
}

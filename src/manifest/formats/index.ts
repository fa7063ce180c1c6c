import type {Manifest} from '#core/manifest'
import {parseRunosManifest} from './runos.ts'
export async function parseManifest(input: {
  readonly text: string
  readonly address: string
  readonly name?: string
  readonly read?: (address: string) => Promise<string>
  readonly allow?: readonly string[]
}): Promise<Manifest> {
  return parseRunosManifest(input.text, input.name ?? input.address)
}

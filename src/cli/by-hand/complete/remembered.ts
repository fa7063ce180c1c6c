import {isJsonObject, parseJson} from '#core/json'
import type {Clock, Files} from '#core/ports'
import type {Named} from '../names.ts'

const VERSION = 1
/** So long, in milliseconds, a list is good enough to choose from. */
const FRESH = 60_000
const MOST = 40

interface Entry {
  readonly at: number
  readonly things: readonly Named[]
}

/** Lists that were asked for a moment ago: whoever presses Tab twice does not wait twice. Only ids and names are kept. */
export function rememberedThings(files: Files, path: string, clock: Pick<Clock, 'now'>) {
  async function read(): Promise<Readonly<Record<string, Entry>>> {
    try {
      const value = parseJson((await files.read(path)) ?? '{}')
      const ours = isJsonObject(value) && value.schemaVersion === VERSION && isJsonObject(value.lists)
      return ours ? (value.lists as unknown as Record<string, Entry>) : {}
    } catch {
      return {} // a damaged cache is an empty one: it is written anew
    }
  }
  return async (key: string, ask: () => Promise<readonly Named[]>): Promise<readonly Named[]> => {
    const lists = await read()
    const known = Object.hasOwn(lists, key) ? lists[key] : undefined
    const age = known === undefined ? Number.POSITIVE_INFINITY : clock.now() - known.at
    if (known !== undefined && age >= 0 && age < FRESH) return known.things
    const things = await ask()
    if (things.length === 0) return things
    const kept = Object.entries(lists)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, MOST - 1)
    const next = {schemaVersion: VERSION, lists: {...Object.fromEntries(kept), [key]: {at: clock.now(), things}}}
    await files.write(path, JSON.stringify(next), 0o600)
    return things
  }
}

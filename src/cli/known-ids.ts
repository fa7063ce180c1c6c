import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {itemsOf, partOf} from '#core/redacted'
import type {Operations} from './operations.ts'

/** What somebody may mean who types an id: the ids themselves, and the names by which people know them. */
interface Known {
  readonly id: string
  readonly name: string
}

/** Ids for completion, from the API's own lists. */
export interface KnownIds {
  clusters(typed: string): Promise<readonly string[]>
  /** @param cluster the cluster's id or name; left out: the default cluster */
  services(cluster: string | undefined, typed: string): Promise<readonly string[]>
  topics(typed: string): Promise<readonly string[]>
}

/** Somebody is typing: what takes longer comes too late. */
const DEADLINE_MS = 3_000
/** Each key that is pressed asks again. */
const FRESH_MS = 30_000
/** What a list calls an id must look like one: it goes into an address or an argument. */
const ID = /^[A-Za-z0-9][\w.-]{0,63}$/

/**
 * Completes ids through the same way as every call. It is a courtesy: without an answer in time, or without the tool on this
 * server, nothing is suggested.
 */
export function knownIds({ask}: Operations): KnownIds {
  const kept = new Map<string, {readonly at: number; readonly known: Promise<readonly Known[]>}>()

  async function list(operation: string, args: JsonObject, key: string): Promise<readonly Known[]> {
    const result = await ask(operation, args, {signal: AbortSignal.timeout(DEADLINE_MS), whole: true})
    if (result?.data === undefined || result.isError) return []
    const items = operation === 'mcp/bootstrap' ? partOf(result.data, 'topics') : result.data
    return items === undefined ? [] : itemsOf(items).flatMap((item) => knownOf(item, key))
  }

  /** Who types next takes what the one before asked for, so it does not end with him; the deadline ends it. */
  function fresh(operation: string, args: JsonObject, key: string): Promise<readonly Known[]> {
    const place = JSON.stringify([operation, args])
    const found = kept.get(place)
    if (found !== undefined && performance.now() - found.at < FRESH_MS) return found.known
    const known = list(operation, args, key)
    kept.set(place, {at: performance.now(), known})
    // An empty answer may be a failure: the next one who types may have more luck.
    const forget = () => kept.delete(place)
    known.then((all) => all.length === 0 && forget(), forget)
    return known
  }

  const clusters = () => fresh('clusters/list', {}, 'cid')
  return {
    clusters: async (typed) => fitting(await clusters(), typed),
    async services(cluster, typed) {
      const named = cluster === undefined ? undefined : (await clusters()).find(({name}) => name === cluster)
      const cid = named?.id ?? cluster
      return fitting(await fresh('services/list', cid === undefined ? {} : {cid}, 'id'), typed)
    },
    topics: async (typed) => fitting(await fresh('mcp/bootstrap', {}, 'key'), typed),
  }
}

function knownOf(item: Json, key: string): readonly Known[] {
  if (!isJsonObject(item)) return []
  const {[key]: id, name} = item
  return typeof id === 'string' && ID.test(id) ? [{id, name: typeof name === 'string' ? name : ''}] : []
}

/** Those that begin so, then those whose name holds it: people remember names. */
function fitting(known: readonly Known[], typed: string): readonly string[] {
  const word = typed.toLowerCase()
  const begins = known.filter(({id}) => id.toLowerCase().startsWith(word))
  const named = known.filter(({name}) => name.toLowerCase().includes(word))
  return [...new Set([...begins, ...named].map(({id}) => id))]
}

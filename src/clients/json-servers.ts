import {RUNOS} from '#core/api-name'
import type {Json} from '#core/json'
import type {Entry, Wanted} from './assistant.ts'
import {editJson, readJson} from './documents/json.ts'
import type {JsonKind} from './documents/json-parse.ts'
import {fresh, type Patch, Removed, UnlessSet, Whole, type Wish} from './documents/patch.ts'
import {entriesOf, refuseTaken, type Server, servedTier, serversOf, unwantedNames} from './servers.ts'

/**
 * A JSON document whose `mcpServers` holds our servers. In an entry of ours only what starts it is set; what a person
 * added there stays. An entry that has our name and starts something else is replaced whole: under the name that an
 * allow rule covers there must be nothing but the read server. An unwanted name goes only if it starts one of ours.
 * @param extra what one assistant wants in an entry besides
 */
export function editMcpServers(
  before: string | undefined,
  wanted: Wanted,
  kind: JsonKind,
  extra: (server: Server) => Patch = () => ({}),
): string {
  const present = readMcpServers(before, kind)
  const known = readJson(before, kind).mcpServers
  const servers: Record<string, Wish> = {}
  const {api} = wanted
  for (const server of serversOf(wanted)) {
    const {name, command, args} = server
    const core = {type: 'stdio', command, args}
    const foreign = isThere(known, name) && !present.some((entry) => entry.name === name && servedTier(entry, api))
    if (foreign) refuseTaken(name, api ?? RUNOS, kind.path)
    servers[name] = foreign
      ? new Whole({...core, env: {}, ...(plain(extra(server)) as object)})
      : {...core, env: new UnlessSet({}), ...extra(server)}
  }
  for (const name of unwantedNames(wanted.tiers, api)) {
    if (present.some((entry) => entry.name === name && servedTier(entry, api))) servers[name] = new Removed()
  }
  return editJson(before, {mcpServers: servers}, kind)
}

/** The servers that the document declares. */
export function readMcpServers(text: string | undefined, kind: JsonKind): readonly Entry[] {
  return entriesOf(readJson(text, kind).mcpServers)
}

function isThere(table: Json | undefined, name: string): boolean {
  return typeof table === 'object' && table !== null && Object.hasOwn(table, name)
}

function plain(patch: Patch): Json {
  return fresh(patch) ?? {}
}

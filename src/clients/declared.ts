import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'
import {serverName} from '#core/tier'
import {type Assistant, type Entry, type Place, SCOPES} from './assistant.ts'
import {ASSISTANTS} from './registry.ts'
import {type Served, served} from './servers.ts'

/** A server of ours as a file declares it. */
export interface DeclaredServer extends Served {
  readonly entry: Entry
}

/** One file of an assistant: the servers of ours in it, or why it cannot be read, with its place. */
export type DeclaredFile = {readonly assistant: Assistant; readonly place: Place; readonly path: string} & (
  | {readonly servers: readonly DeclaredServer[]}
  | {readonly problem: string}
)

/** Every file of every assistant that declares a server of ours, or that cannot be parsed. Nothing is written. */
export async function declaredFiles(
  files: Pick<Files, 'read'>,
  where: Omit<Place, 'scope'>,
): Promise<readonly DeclaredFile[]> {
  const all = ASSISTANTS.flatMap((assistant) => SCOPES.map((scope) => ({assistant, place: {...where, scope}})))
  const found = await Promise.all(all.map(({assistant, place}) => filesOf(files, assistant, place)))
  return found.flat()
}

async function filesOf(
  files: Pick<Files, 'read'>,
  assistant: Assistant,
  place: Place,
): Promise<readonly DeclaredFile[]> {
  const found: DeclaredFile[] = []
  const nothing = {launch: {command: '', args: []}, tiers: [], readTools: undefined, template: () => []}
  for (const {path, entries} of assistant.files({...place, ...nothing})) {
    if (entries === undefined) continue
    try {
      const servers = entries(await files.read(path)).flatMap((entry) => {
        const ours = served(entry)
        return ours === undefined || entry.name !== serverName(ours.tier, ours.api) ? [] : [{...ours, entry}]
      })
      if (servers.length > 0) found.push({assistant, place, path, servers})
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      found.push({assistant, place, path, problem: `${error.where ?? path}: ${error.message}`})
    }
  }
  return found
}

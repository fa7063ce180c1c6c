import type {FileChange} from '#core/file-change'
import type {Files} from '#core/ports'
import type {Assistant, Entry, Wanted} from './assistant.ts'
import {wantedFor} from './expose.ts'
import {realPath} from './real-path.ts'
import {servedTier, serversOf, startsSame} from './servers.ts'

/** What becomes of a file: `repaired` when it held servers of ours that start another program than they should. */
export type FileState = 'created' | 'changed' | 'repaired' | 'unchanged'

export interface PlannedFile {
  readonly assistant: Assistant
  /** The path as people know it; the change is of the file that it leads to. */
  readonly path: string
  readonly change: FileChange
  readonly state: FileState
  /** The servers that it declares afterwards; undefined where it declares none. */
  readonly entries?: readonly Entry[]
  /** Names of ours under which something else was declared, which is replaced. */
  readonly replaced: readonly string[]
}

/** Longer files are refused before they are read: nobody wrote them by hand. */
const LARGEST = 5 * 1024 * 1024
/** For files that we create. They belong to this user alone, whatever the umask. */
const PRIVATE_FILE = 0o600

/**
 * What configuring some assistants would do: reads every file and runs every edit, so that the first one that cannot be
 * edited ends it before anything is written anywhere.
 * @throws RunosError E_FILE_MALFORMED (line and column), E_FILE_UNSAFE, E_FILE
 */
export async function planChanges(
  files: Pick<Files, 'read' | 'stat'>,
  assistants: readonly Assistant[],
  wanted: Wanted,
): Promise<readonly PlannedFile[]> {
  const planned: PlannedFile[] = []
  for (const assistant of assistants) {
    const own = wantedFor(assistant, wanted)
    for (const file of assistant.files(own)) {
      const real = await realPath(files, file.path, file.within)
      const before = await files.read(real, LARGEST)
      const mode = (await files.stat(real))?.mode ?? PRIVATE_FILE
      const after = file.edit(before)
      const stood = file.entries?.(before) ?? []
      const state = stateOf(before, after, stood, own)
      planned.push({
        assistant,
        path: file.path,
        change: {path: real, before, after, mode},
        state,
        replaced: state === 'unchanged' ? [] : foreign(stood, own),
        ...(file.entries ? {entries: file.entries(after)} : {}),
      })
    }
  }
  return planned
}

function stateOf(before: string | undefined, after: string, stood: readonly Entry[], wanted: Wanted): FileState {
  if (before === undefined) return 'created'
  if (before === after) return 'unchanged'
  const servers = serversOf(wanted)
  const stale = stood.some((entry) =>
    servers.some((server) => server.name === entry.name && !startsSame(entry, server)),
  )
  return stale ? 'repaired' : 'changed'
}

function foreign(stood: readonly Entry[], wanted: Wanted): readonly string[] {
  const names = serversOf(wanted).map(({name}) => name)
  return stood.filter((entry) => names.includes(entry.name) && !servedTier(entry, wanted.api)).map(({name}) => name)
}

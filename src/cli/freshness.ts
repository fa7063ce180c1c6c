import {RunosError} from '#core/errors'
import {isJsonObject, type JsonObject, parseJson, stringifyJson} from '#core/json'
import type {Clock, Files} from '#core/ports'

/** Asking for what is new, and getting it. */
export interface Refresh {
  /** Asks cheaply whether there is something new, and gets it if so. @throws RunosError */
  check(): Promise<JsonObject | undefined>
  /** Gets and compiles what is there now. @returns what changed, in our words @throws RunosError */
  update(): Promise<JsonObject>
}

/** Where all processes of this user note when they asked, and how often one of them may. */
export interface Turn {
  readonly path: string
  /** Milliseconds between two questions in the background; undefined: nothing is asked over the network. */
  readonly everyMs: number | undefined
}

/** How what is stored of an API is kept current. */
export interface Freshness {
  /** In the background: asks if nobody has done so lately. Whatever goes wrong is written to standard error, once. */
  look(): Promise<void>
  /** Now, but not again when it was just done by whatever process. @throws RunosError */
  update(): Promise<{readonly report: JsonObject; readonly secondsAgo: number}>
}

/** Between two updates that somebody asked for, in milliseconds. */
export const UPDATE_EVERY = 30_000
const SCHEMA_VERSION = 1

interface Needs {
  readonly files: Pick<Files, 'read' | 'write' | 'locked'>
  readonly clock: Pick<Clock, 'now'>
  /** undefined: nothing is stored that could be kept current. */
  readonly turn: () => Promise<Turn | undefined>
  /** Loaded by the process whose turn it is: the others need no network. */
  readonly refresh: () => Promise<Refresh>
  readonly complain: (text: string) => void
}

interface Note {
  readonly askedAt: number
  /** The last update that brought something. */
  readonly updatedAt?: number
  readonly report?: JsonObject
}

/**
 * Keeps what is stored of an API current, one process of this user at a time: servers of four tiers for several assistants
 * ask no more than one of them would.
 */
export function createFreshness({files, clock, turn, refresh, complain}: Needs): Freshness {
  let complained = false
  let looking = false

  async function read(path: string): Promise<Note> {
    const text = await files.read(path)
    try {
      const note = text === undefined ? undefined : parseJson(text)
      if (isJsonObject(note) && note.schemaVersion === SCHEMA_VERSION && typeof note.askedAt === 'number')
        return note as unknown as Note
    } catch {
      // Cut short or not ours: it can be made again, and is.
    }
    return {askedAt: 0}
  }
  const write = (path: string, note: Note): Promise<void> =>
    files.write(path, stringifyJson({schemaVersion: SCHEMA_VERSION, ...note} as JsonObject), 0o600)
  /** A time in the future was noted by a clock that has been set back since. */
  const within = (time: number, ms: number): boolean => time <= clock.now() && clock.now() - time < ms

  async function ask({path, everyMs = 0}: Turn): Promise<void> {
    if (within((await read(path)).askedAt, everyMs)) return
    await files.locked(path, async () => {
      const note = await read(path)
      if (within(note.askedAt, everyMs)) return
      const asked = {...note, askedAt: clock.now()}
      await write(path, asked) // first: who does not answer is not asked again at once
      const report = await (await refresh()).check()
      if (report !== undefined) await write(path, {...asked, updatedAt: clock.now(), report})
    })
  }

  return {
    async look() {
      if (looking) return
      looking = true
      try {
        const mine = await turn()
        if (mine?.everyMs !== undefined) await ask(mine)
      } catch (error) {
        if (!complained) complain(`whether the tools are current is not known: ${said(error)}`)
        complained = true
      } finally {
        looking = false
      }
    },

    async update() {
      const mine = await turn()
      if (mine === undefined) return {report: await (await refresh()).update(), secondsAgo: 0}
      return files.locked(mine.path, async () => {
        const note = await read(mine.path)
        if (note.report !== undefined && within(note.updatedAt ?? 0, UPDATE_EVERY))
          return {report: note.report, secondsAgo: Math.ceil((clock.now() - (note.updatedAt ?? 0) + 1) / 1000)}
        const report = await (await refresh()).update()
        await write(mine.path, {askedAt: clock.now(), updatedAt: clock.now(), report})
        return {report, secondsAgo: 0}
      })
    },
  }
}

const said = (error: unknown): string =>
  error instanceof RunosError ? `${error.code}: ${error.message}` : String(error)

import type {Expose} from '#core/expose'
import type {Files} from '#core/ports'
import type {Tier} from '#core/tier'

/** Whose files are written: those of one project, or this user's for all projects. */
export const SCOPES = ['project', 'user'] as const
export type Scope = (typeof SCOPES)[number]

/** Where we are, as far as it decides which files an assistant reads. Handed in, so that all systems are tested on one. */
export interface Place {
  readonly scope: Scope
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** The project. */
  readonly cwd: string
}

/** How `runos` is started: the launcher, or where a client cannot start a script, the interpreter with the program. */
export interface Launch {
  readonly command: string
  readonly args: readonly string[]
}

/** What should be configured. */
export interface Wanted extends Place {
  readonly launch: Launch
  readonly tiers: readonly Tier[]
  /** The API that is served; left out: RunOS. */
  readonly api?: string
  /** Variables that its credentials are in, for assistants that pass on only what is named. */
  readonly variables?: readonly string[]
  /** The assistant's own shell is to be kept from what only a person may say, where it can be. */
  readonly guard?: boolean
  /** Names of the read server's tools; undefined: not known yet, because there is no manifest. */
  readonly readTools: readonly string[] | undefined
  /** What each server lists, when all tools are shown and when they are searched; left out: not known yet. */
  readonly lists?: Lists
  /** How tools are shown, where a person said it; left out: as it suits the assistant. */
  readonly expose?: Expose
  /** The servers that are started with a search over their tools (clients/expose.ts). */
  readonly searched?: readonly Tier[]
  /** The lines of a text in `templates/`. */
  readonly template: (name: string) => readonly string[]
}

/** What a server lists, and what that costs a model which is given the whole list. */
export interface List {
  readonly tools: readonly string[]
  readonly tokens: number
}
export type Lists = Readonly<Record<Tier, Readonly<Record<Expose, List>>>>

/** One server as an assistant's file declares it. */
export interface Entry {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Names that the file asks the assistant to pass on, where it drops what is not named. */
  readonly passes: readonly string[]
}

/** One file of an assistant, and what to do with it: pure, text to text. */
export interface ClientFile {
  readonly path: string
  /** The folder that the file must not leave through a link: the project, or the assistant's home. */
  readonly within: string
  /** @throws RunosError E_FILE_MALFORMED, E_FILE_UNSAFE */
  readonly edit: (before: string | undefined) => string
  /** The servers that the text declares; undefined where this file declares none. @throws RunosError E_FILE_MALFORMED */
  readonly entries?: (text: string | undefined) => readonly Entry[]
}

/** A step that only a person may take, in the assistant itself. */
export interface Step {
  readonly what: string
  readonly how: string
}

/**
 * An assistant: which files it reads, what belongs in them, and what it then does with them. To add one, write a file
 * beside `claude.ts` and run `npm run gen`; the contract suite (test/clients/contract.test.ts) does the rest.
 */
export interface Assistant {
  readonly id: string
  readonly label: string
  readonly aliases: readonly string[]
  /** Whether it shows a model the names of tools and loads the rest when asked. Otherwise a model is given every list whole. */
  readonly defersTools: boolean
  /** Facts that a person should know once the files are written. */
  readonly remarks: readonly string[]
  files(wanted: Wanted): readonly ClientFile[]
  /** The environment that the assistant gives to a server, `entry.env` included. */
  environment(place: Place, entry: Entry): Readonly<Record<string, string>>
  /** What is left for the person to do there. Read from the assistant's own files, which are never written for it. */
  remainingSteps(files: Pick<Files, 'read' | 'stat'>, place: Place, names: readonly string[]): Promise<readonly Step[]>
}

/** Gives an assistant its type. */
export const defineAssistant = (assistant: Assistant): Assistant => assistant

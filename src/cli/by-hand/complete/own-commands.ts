import {isJsonObject, type Json, type JsonObject, parseJson} from '#core/json'
import type {Files} from '#core/ports'

/** A command of ours, as completion needs it. */
export interface OwnCommand {
  /** Its words: `['mcp', 'serve']`. */
  readonly path: readonly string[]
  readonly about: string
  readonly flags: readonly OwnFlag[]
  /** The choices of each word that may follow, in order; none: anything. */
  readonly args: readonly (readonly string[])[]
}
export interface OwnFlag {
  readonly name: string
  readonly about: string
  /** It stands alone. */
  readonly isSwitch: boolean
  readonly options: readonly string[]
}

/** Our own commands, from the file that is made of them (`oclif.manifest.json`): no command is loaded. */
export async function ownCommands(files: Pick<Files, 'read'>, path: string): Promise<readonly OwnCommand[]> {
  const {commands} = parseJson((await files.read(path)) ?? '{}') as {commands?: JsonObject}
  return Object.entries(commands ?? {}).flatMap(([id, command]) =>
    isJsonObject(command) && command.hidden !== true ? [ownCommand(id, command)] : [],
  )
}

function ownCommand(id: string, {description, flags, args}: JsonObject): OwnCommand {
  return {
    path: id.split(':'),
    about: firstLine(description),
    flags: Object.entries(isJsonObject(flags) ? flags : {}).flatMap(([name, flag]) =>
      isJsonObject(flag) && flag.hidden !== true ? [ownFlag(name, flag)] : [],
    ),
    args: Object.values(isJsonObject(args) ? args : {}).map((arg) => texts(isJsonObject(arg) ? arg.options : [])),
  }
}

const ownFlag = (name: string, {description, type, options}: JsonObject): OwnFlag => ({
  name,
  about: firstLine(description),
  isSwitch: type === 'boolean',
  options: texts(options),
})

const firstLine = (text: Json | undefined): string =>
  typeof text === 'string' ? (text.split(/\n|(?<=[.:]) /)[0] ?? '') : ''
const texts = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

import {compile} from '#catalog/compile'
import type {Tool} from '#core/tool'
import {parseRunosManifest} from '#manifest/formats/runos'

/** One command of a RunOS manifest, as it stands on the wire; what is left out is the plainest thing. */
export interface Command {
  readonly command: string
  readonly method?: string
  readonly endpoint?: string
  readonly mcp?: readonly string[]
  readonly description?: string
  readonly input?: object
  readonly output?: object
}

/** The text of a manifest with these commands. */
export function manifestText(commands: readonly Command[], version = '1.0.0'): string {
  const full = commands.map((command) => ({
    method: 'GET',
    endpoint: `/:aid/${command.command.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    mcp: ['read'],
    ...command,
  }))
  return JSON.stringify({version, commands: full})
}

/** The tools of these commands. */
export function toolsOf(...commands: readonly Command[]): readonly Tool[] {
  return compile(parseRunosManifest(manifestText(commands), 'a test'))
}

/** The only tool of one command. */
export function toolOf(command: Command): Tool {
  const [tool] = toolsOf(command)
  if (tool === undefined) throw new Error('the command compiled to no tool')
  return tool
}

import {stripVTControlCharacters} from 'node:util'
import {type Command, Config, Help, Plugin} from '@oclif/core'
import {ROOT} from './tree.ts'

/** Help wraps to the width of a terminal; a page has one width for everybody. */
const COLUMNS = 100

/**
 * `oclif.manifest.json`, from which oclif takes the commands without loading them, and `docs/commands.md`, which is what
 * `--help` says. Both come from the commands themselves, so neither can disagree with them.
 */
export async function generateCommands(): Promise<Map<string, string>> {
  const plugin = new Plugin({
    root: ROOT,
    type: 'core',
    ignoreManifest: true,
    errorOnManifestCreate: true,
    respectNoCacheDefault: true,
  })
  await plugin.load()
  const commands = Object.fromEntries(Object.entries(plugin.manifest.commands).sort(([a], [b]) => (a < b ? -1 : 1)))
  return new Map([
    ['oclif.manifest.json', `${JSON.stringify({...plugin.manifest, commands}, null, 2)}\n`],
    ['docs/commands.md', await commandsPage(plugin)],
  ])
}

class PageHelp extends Help {
  page(command: Command.Loadable): string {
    return stripVTControlCharacters(this.formatCommand(command))
      .replace(/[ \t]+$/gm, '')
      .trim()
  }
}

async function commandsPage(plugin: Plugin): Promise<string> {
  const config = await Config.load({root: ROOT, ignoreManifest: true})
  const help = new PageHelp(config, {maxWidth: COLUMNS})
  const sections = plugin.commands
    .filter(({hidden}) => !hidden)
    .map((command) => `## runos ${command.id.replaceAll(':', ' ')}\n\n\`\`\`text\n${help.page(command)}\n\`\`\`\n`)
  return ['# Commands\n', 'Made by `npm run gen` from what `runos <command> --help` says.\n', ...sections].join('\n')
}

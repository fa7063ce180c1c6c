import {fileURLToPath} from 'node:url'
import {Args} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {RunosError} from '#core/errors'

const SHELLS = ['bash', 'zsh', 'fish']

export default class Completion extends BaseCommand {
  static override description =
    'Print what a shell needs to complete runos: commands, those of your API, flags, choices, and the ids of your clusters and services.'
  static override examples = [
    'eval "$(<%= config.bin %> completion bash)"   # in ~/.bashrc',
    'eval "$(<%= config.bin %> completion zsh)"    # in ~/.zshrc, after compinit',
    '<%= config.bin %> completion fish | source    # in ~/.config/fish/completions/runos.fish',
  ]
  static override args = {
    shell: Args.string({description: 'the shell', options: SHELLS, required: true}),
  }

  async run(): Promise<void> {
    const {args} = await this.parse(Completion)
    const path = fileURLToPath(new URL(`../../templates/completion.${args.shell}`, import.meta.url))
    const script = await this.context.files.read(path)
    if (script === undefined) throw new RunosError('E_INTERNAL', `${path} is not there`, {where: path})
    this.answer({shell: args.shell, script}, script.trimEnd())
  }
}

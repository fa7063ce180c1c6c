import {Args, Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {wantsJson} from '#cli/by-hand/words'
import {TIERS} from '#core/tier'

export default class Call extends BaseCommand {
  static override description =
    `Call one tool by hand, through the same checks, request builder, redaction and audit as an assistant.

Each argument of the tool is a flag: runos call TOOL --help shows them. A list is given by repeating its flag, or as JSON; an object as key=value, repeated, or as JSON; @file and - read a long value from a file or standard input. It runs in the lowest tier that offers the tool, and shows whatever the API answers, secrets too. What destroys asks first; off a terminal it wants --yes. The commands of RunOS's own API need no call: runos services postgresql list.`
  static override examples = [
    '<%= config.bin %> call clusters_list',
    '<%= config.bin %> call services_postgresql_show --help',
    '<%= config.bin %> call services_postgresql_add --cid i4y --name db1 --storage-mb 20480 --follow',
    '<%= config.bin %> call list_items --api shop --json',
    'echo \'{"id": "7"}\' | <%= config.bin %> call delete_item --api shop --args - --yes',
  ]
  static override usage = 'call TOOL [VALUE...] [--<argument> <value>...] [FLAGS]'
  static override args = {
    tool: Args.string({description: 'the name of the tool (runos tiers)', required: true}),
  }
  static override flags = {
    api: apiFlag,
    args: Flags.string({description: 'its arguments, as a JSON object; - and @file read them', helpValue: '<json>'}),
    file: Flags.string({char: 'f', description: 'a file of its arguments, JSON or YAML; - reads standard input'}),
    follow: Flags.boolean({description: 'wait for the job that it starts, or go on with the log that it shows'}),
    output: Flags.string({description: 'write the answer to a file', helpValue: '<file>'}),
    tier: Flags.option({options: TIERS, description: 'with this tier, and not the lowest'})(),
    yes: Flags.boolean({char: 'y', description: 'yes to what can destroy something'}),
  }
  /** Its flags are those of the tool: they are known when the tool is. */
  static override strict = false

  protected override get json(): boolean {
    return wantsJson(this.argv)
  }

  async run(): Promise<void> {
    const {runCall} = await import('#cli/by-hand/call')
    process.exitCode = await runCall(this.context, this.argv)
  }
}

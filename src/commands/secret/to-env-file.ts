import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {provePresence} from '#cli/presence'
import {plain} from '#cli/render'
import {RunosError} from '#core/errors'
import {READERS, VARIABLE} from '#secrets/env-file'

export default class SecretToEnvFile extends BaseCommand {
  static override description =
    'Write what handles stand for into a .env file of the folder that you are in, one line NAME=value each. Only into a file that git ignores; it becomes 0600, and every other line stays. The passphrase is asked for, where one is set up.'
  static override examples = ['<%= config.bin %> secret to-env-file .env.local DB_PASSWORD=«secret:password:...»']
  static override strict = false
  static override args = {
    file: Args.string({description: 'the file, in this folder or below it', required: true}),
    variables: Args.string({description: 'NAME=handle, as many as you like', required: true}),
  }
  static override flags = {
    for: Flags.option({options: READERS, default: 'both', description: 'who reads the file'})(),
  }

  async run(): Promise<void> {
    const {args, argv, flags} = await this.parse(SecretToEnvFile)
    const {file} = args
    const asked = argv.slice(1).map((word) => pairOf(String(word)))
    const [{prepareEnvFile, requireEnvFile}, {noteAct}, {revealed}] = await Promise.all([
      import('#cli/env-file'),
      import('#cli/open-audit'),
      import('#cli/open-vault'),
    ])
    const [here, project] = [this.context, process.cwd()]
    await requireEnvFile(here, project, file) // before a person is asked for something that cannot be
    const what = `${asked.map(({name}) => name).join(', ')} would be written into ${file}`
    await provePresence({what, command: `runos secret to-env-file ${file} <name=handle>`}, this.interactive, here)
    const variables = []
    for (const {name, handle} of asked) variables.push({name, secret: await revealed(here, handle, name)})
    const {act, write} = await prepareEnvFile(here, project, {file, variables, readers: flags.for})
    for (const {handle, from, into} of act.handles) await noteAct(here, 'revealed', {handle, from, into})
    const written = await write()
    const lines = act.handles.map(({from, into}) => `${from}: written into ${into}`)
    this.answer({file, variables: written}, plain(lines.join('\n')))
  }
}

/** @throws RunosError E_USAGE */
function pairOf(word: string): {readonly name: string; readonly handle: string} {
  const at = word.indexOf('=')
  const [name, handle] = [word.slice(0, Math.max(at, 0)), word.slice(at + 1)]
  if (new RegExp(VARIABLE).test(name)) return {name, handle}
  throw new RunosError('E_USAGE', `NAME=handle is expected, and this is ${JSON.stringify(word.slice(0, 80))}`, {
    fix: ['runos secret to-env-file .env.local DB_PASSWORD=«secret:password:...»'],
  })
}

import {Args} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {provePresence} from '#cli/presence'

export default class SecretReveal extends BaseCommand {
  static override description =
    'What a handle in an answer stands for, on your terminal. A handle is good for an hour after the answer.'
  static override examples = ['<%= config.bin %> secret reveal «secret:password:...»']
  static override args = {handle: Args.string({description: 'the handle, as it stands in the answer', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(SecretReveal)
    const purpose = {what: 'a secret would be shown', command: 'runos secret reveal <handle>'}
    await provePresence(purpose, this.interactive)
    const {createWorld} = await import('#cli/world')
    const {noteAct} = await import('#cli/open-audit')
    const {revealed} = await import('#cli/open-vault')
    const here = createWorld()
    const found = await revealed(here, args.handle)
    await noteAct(here, 'revealed', {handle: found.handle, from: `${found.at} of ${found.tool}`})
    this.note(`${found.at} of ${found.tool}:`)
    this.log(found.value)
  }
}

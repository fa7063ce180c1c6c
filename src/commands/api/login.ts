import {Args, Flags} from '@oclif/core'
import {STORE_NAMES, type StoreName} from '#account/settings'
import {BaseCommand} from '#cli/base-command'
import {giveCredentials} from '#cli/give-credentials'
import {RunosError} from '#core/errors'

export default class ApiLogin extends BaseCommand {
  static override description =
    'Give the credentials of an API that you added, or give them anew. They are kept where your own is, for the address of that API alone.'
  static override examples = [
    '<%= config.bin %> api login shop',
    '<%= config.bin %> api login shop --with-token < token.txt',
    '<%= config.bin %> api login shop --credential bearerAuth=env:SHOP_TOKEN',
  ]
  static override args = {name: Args.string({description: 'the name of an API', required: true})}
  static override flags = {
    credential: Flags.string({
      multiple: true,
      description: 'the variable that holds a credential, read at each call',
      helpValue: '[<scheme>=]env:NAME',
    }),
    'with-token': Flags.boolean({description: 'read it from standard input'}),
    store: Flags.option({options: STORE_NAMES, description: 'where to keep it'})(),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ApiLogin)
    const stored = await (await this.context.apis()).stored(args.name)
    if (stored === undefined) {
      throw new RunosError('E_MANIFEST_MISSING', `no document is stored for ${args.name}`, {
        fix: [`runos manifest update ${args.name}`],
      })
    }
    const named = flags.credential ?? []
    if (named.length === 0 && !flags['with-token'] && !this.interactive) {
      throw new RunosError('E_USAGE', 'nobody can be asked here', {
        fix: [`runos api login ${args.name} --with-token < file`, `runos api login ${args.name} --credential env:NAME`],
      })
    }
    const open = await giveCredentials(this.context, stored.settings, stored.manifest, {
      named,
      withToken: flags['with-token'],
      store: flags.store as StoreName | undefined,
      ask: this.interactive,
      again: true,
    })
    const text = open.length === 0 ? `${args.name} has all that it asks for.` : `Not given: ${open.join(', ')}.`
    this.answer({name: args.name, missing: open}, text)
  }
}

import {Args, Flags} from '@oclif/core'
import {STORE_NAMES, type StoreName} from '#account/settings'
import {withAuth} from '#cli/api-auth'
import {baseOrigin, loginCommand, requireOrigin} from '#cli/api-origins'
import {BaseCommand} from '#cli/base-command'
import {giveCredentials, sayMissing} from '#cli/give-credentials'
import {RunosError} from '#core/errors'
import {TIERS} from '#core/tier'

export default class ApiLogin extends BaseCommand {
  static override description =
    `Give the credentials of an API that you added, or give them anew. They are kept where your own is, each for one origin: what you give for the API's own address goes nowhere else.

Operations that a document puts at another origin, which you allowed, need a credential of their own: --origin.`
  static override examples = [
    '<%= config.bin %> api login shop',
    '<%= config.bin %> api login shop --with-token < token.txt',
    '<%= config.bin %> api login shop --credential bearerAuth=env:SHOP_TOKEN',
    '<%= config.bin %> api login shop --origin https://uploads.example.com',
    '<%= config.bin %> api login shop --tier read --with-token < read-token.txt',
    '<%= config.bin %> api login shop --auth header:X-Api-Key',
  ]
  static override args = {name: Args.string({description: 'the name of an API', required: true})}
  static override flags = {
    credential: Flags.string({
      multiple: true,
      description: 'the variable that holds a credential, read at each call',
      helpValue: '[<scheme>=]env:NAME',
    }),
    auth: Flags.string({
      description:
        'how requests show who asks, when the document does not say it: bearer, basic, header:NAME, query:NAME, cookie:NAME',
      helpValue: '<way>',
    }),
    origin: Flags.string({description: 'give it for this origin alone', helpValue: '<origin>'}),
    'with-token': Flags.boolean({description: 'read it from standard input'}),
    tier: Flags.option({
      options: TIERS,
      description: 'it is for the servers of this tier alone, which then use no other',
    })(),
    store: Flags.option({options: STORE_NAMES, description: 'where to keep it'})(),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ApiLogin)
    const apis = await this.context.apis()
    const stored = await apis.stored(args.name)
    if (stored === undefined) {
      throw new RunosError('E_MANIFEST_MISSING', `no document is stored for ${args.name}`, {
        fix: [`runos manifest update ${args.name}`],
      })
    }
    const {settings} = stored
    // As when it is added: a document that describes no way to sign in is taken to mean a bearer token.
    const silent = Object.keys(stored.manifest.schemes ?? {}).length === 0
    const auth = flags.auth ?? (silent ? 'bearer' : undefined)
    const manifest = auth === undefined ? stored.manifest : withAuth(stored.manifest, auth)
    const origin = flags.origin === undefined ? undefined : requireOrigin(settings, flags.origin, '--origin')
    const named = flags.credential ?? []
    if (named.length === 0 && !flags['with-token'] && !this.interactive) {
      const again = loginCommand(settings, origin ?? baseOrigin(settings))
      throw new RunosError('E_USAGE', 'nobody can be asked here', {
        fix: [`${again} --with-token < file`, `${again} --credential env:NAME`],
      })
    }
    const open = await giveCredentials(this.context, settings, manifest, {
      named,
      withToken: flags['with-token'],
      origin,
      store: flags.store as StoreName | undefined,
      tier: flags.tier,
      ask: this.interactive,
      again: true,
    })
    if (auth !== undefined && open.length === 0) await apis.authenticate(args.name, auth)
    const where = origin === undefined ? '' : ` at ${origin}`
    const text = open.length === 0 ? `${args.name} has all that it asks for${where}.` : sayMissing(settings, open)
    this.answer({name: args.name, missing: open}, text)
  }
}

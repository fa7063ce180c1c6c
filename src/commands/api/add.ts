import {Args, Flags} from '@oclif/core'
import {STORE_NAMES, type StoreName} from '#account/settings'
import {parseAuth} from '#cli/api-auth'
import {parseHeaders, splitHeader} from '#cli/api-headers'
import {originsOf, parseOrigin} from '#cli/api-origins'
import {type StoredApi, shortRemark} from '#cli/api-service'
import {agrees, cancelled, isCancelled} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {type Giving, giveCredentials, sayMissing, saySilent} from '#cli/give-credentials'
import {counted, plain} from '#cli/render'
import {countByTier, sayLarge, sayServers} from '#cli/render-diff'
import {renderHeldBriefly} from '#cli/render-held'

export default class ApiAdd extends BaseCommand {
  static override description =
    `Add an API from its description: OpenAPI 3, Swagger 2 or a RunOS manifest, JSON or YAML, a file or an address.

It gets four servers of its own, by the same rules as RunOS. Where requests go is settled now: an address that only a document names is used when the document came from there, or from a file of yours. What it takes to sign in is asked for once, kept like your own credential, and sent to that address alone; what stands at another origin, which you allow by name, has a credential of its own.`
  static override examples = [
    '<%= config.bin %> api add ./openapi.yaml --name shop',
    '<%= config.bin %> api add https://api.example.com/openapi.json --base-url https://api.example.com/v1',
    "<%= config.bin %> api add ./openapi.yaml --header 'X-Team: payments' --credential env:SHOP_TOKEN",
    '<%= config.bin %> api add ./openapi.yaml --allow-origin https://uploads.example.com --credential https://uploads.example.com=env:UPLOADS_TOKEN',
  ]
  static override args = {source: Args.string({description: 'a file or an address', required: true})}
  static override flags = {
    name: Flags.string({description: 'how it is called, and its servers with it', helpValue: '<name>'}),
    header: Flags.string({multiple: true, description: 'sent with every request; no secret', helpValue: "'K: V'"}),
    'base-url': Flags.string({description: 'where requests go, whatever the document says', helpValue: '<address>'}),
    'allow-origin': Flags.string({
      multiple: true,
      description: 'another origin that its files or operations may be at',
      helpValue: '<origin>',
    }),
    auth: Flags.string({
      description:
        'how requests show who asks, when the document does not say it: bearer, basic, header:NAME, query:NAME, cookie:NAME',
      helpValue: '<way>',
    }),
    credential: Flags.string({
      multiple: true,
      description: 'the variable that holds a credential, read at each call',
      helpValue: '[<scheme>@<origin>=]env:NAME',
    }),
    'with-token': Flags.boolean({description: 'read its credential from standard input'}),
    store: Flags.option({options: STORE_NAMES, description: 'where to keep the credential'})(),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ApiAdd)
    if (flags.auth !== undefined) parseAuth(flags.auth)
    const apis = await this.context.apis()
    const agree = (base: string) =>
      agrees(`The document sends requests, with your credential, to ${plain(base)}. Right?`)
    const added = await apis.add({
      source: args.source,
      name: flags.name,
      base: flags['base-url'],
      auth: flags.auth,
      gives: flags['with-token'] || flags.credential !== undefined,
      headers: parseHeaders((flags.header ?? []).map(splitHeader), '--header', true),
      origins: (flags['allow-origin'] ?? []).map((text) => parseOrigin(text, '--allow-origin')),
      ...(this.interactive ? {agree} : {}),
    })
    const {settings, manifest, tools, held} = added
    const open = await this.#credentials(added, {
      named: flags.credential ?? [],
      withToken: flags['with-token'],
      store: flags.store as StoreName | undefined,
      ask: this.interactive,
      again: false,
    })
    const counts = countByTier(tools)
    const remarks = manifest.remarks ?? []
    const text = [
      `${settings.name} is added: ${sayOperations(added)}.`,
      `Servers: ${sayServers(settings.name, counts)}.`,
      renderHeldBriefly(held, settings.name),
      sayMissing(settings, open),
      Object.keys(manifest.schemes ?? {}).length > 0 ? '' : saySilent(settings),
      sayLarge(settings.name, tools),
      ...remarks.slice(0, 10).map((remark) => `Note: ${plain(shortRemark(settings, remark))}`),
      ...(remarks.length > 10
        ? [`Note: ${remarks.length - 10} more; all of them: runos api show ${settings.name}`]
        : []),
      `Next: runos tiers --api ${settings.name}, then runos mcp configure <assistant> --api ${settings.name}`,
    ]
    this.answer(
      {
        name: settings.name,
        base: settings.base,
        version: manifest.version,
        tools: counts,
        held,
        missing: open,
        remarks,
      },
      text.filter((line) => line !== '').join('\n'),
    )
  }

  /** An API whose credentials were given wrongly was not added: the same command, put right, works. */
  async #credentials({settings, manifest}: StoredApi, giving: Giving): Promise<readonly string[]> {
    try {
      return await giveCredentials(this.context, settings, manifest, giving)
    } catch (error) {
      const {registry} = this.context
      await (await this.context.apiCredentials()).forget(await registry.get(settings.name))
      await registry.locked(settings.name, () => registry.remove(settings.name))
      throw isCancelled(error) ? cancelled(`${settings.name} was not added`) : error
    }
  }
}

/** How many operations there are, and where those are that do not go to the base. */
function sayOperations({settings, manifest}: StoredApi): string {
  const [, ...others] = originsOf({...settings, credentials: {}}, manifest)
  const elsewhere = others.map(([origin, operations]) => `, ${operations.length} of them at ${origin}`)
  return `${counted(manifest.operations.length, 'operation')} at ${settings.base}${elsewhere.join('')}`
}

import {Args, Flags} from '@oclif/core'
import {withoutOrigin} from '#apis/settings'
import {baseOrigin, loginCommand, originsOf, parseOrigin} from '#cli/api-origins'
import {BaseCommand} from '#cli/base-command'
import {needsPerson} from '#cli/needs-person'
import {counted} from '#cli/render'
import {renderHeldBriefly} from '#cli/render-held'
import {RunosError} from '#core/errors'

export default class ApiAllow extends BaseCommand {
  static override description = `Say to which origins besides its own requests of an API may go, or show them.

A document can put some of its operations at another origin; they are left out until you allow it. No credential goes there that you did not give for it: runos api login --origin.`
  static override examples = [
    '<%= config.bin %> api allow shop https://uploads.example.com',
    '<%= config.bin %> api allow shop',
    '<%= config.bin %> api allow shop https://uploads.example.com --remove',
  ]
  static override args = {
    name: Args.string({description: 'the name of an API', required: true}),
    origin: Args.string({description: 'an origin, such as https://uploads.example.com'}),
  }
  static override flags = {remove: Flags.boolean({description: 'allow it no more, and forget its credentials'})}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ApiAllow)
    const before = await this.context.registry.get(args.name)
    if (args.origin === undefined) {
      if (flags.remove) throw new RunosError('E_USAGE', 'which origin?', {fix: before.origins.map(removal(args.name))})
      const others = before.origins.length === 0 ? 'nowhere else' : before.origins.join(', ')
      return this.answer({name: args.name, origins: before.origins}, `${args.name}: ${before.base}, and ${others}.`)
    }
    const origin = parseOrigin(args.origin, 'the origin')
    if (origin === baseOrigin(before))
      throw new RunosError('E_USAGE', `that is where ${args.name} itself is`, {where: origin})
    return flags.remove ? this.#remove(args.name, origin) : this.#allow(args.name, origin)
  }

  async #allow(name: string, origin: string): Promise<void> {
    const {registry} = this.context
    if (!this.interactive) throw needsPerson('requests would go to another origin', `runos api allow ${name} ${origin}`)
    const settings = await registry.edit(name, (now) => ({
      ...now,
      origins: [...now.origins.filter((one) => one !== origin), origin],
    }))
    const apis = await this.context.apis()
    await apis.recompile(name)
    const stored = await apis.stored(name)
    const operations = stored === undefined ? [] : (new Map(originsOf(settings, stored.manifest)).get(origin) ?? [])
    const missing =
      stored === undefined
        ? []
        : (await this.context.apiCredentials())
            .missing(settings, stored.manifest)
            .filter((at) => at.origin === origin)
            .map(({scheme}) => scheme)
    const text = [
      `${counted(operations.length, 'operation')} of ${name} ${operations.length === 1 ? 'goes' : 'go'} to ${origin}.`,
      renderHeldBriefly(stored?.held ?? [], name),
      missing.length === 0 ? '' : `What is there needs a credential: ${loginCommand(settings, origin)}`,
    ]
    this.answer(
      {name, origins: settings.origins, operations: operations.length, missing},
      text.filter((line) => line !== '').join('\n'),
    )
  }

  async #remove(name: string, origin: string): Promise<void> {
    const {registry} = this.context
    const apis = await this.context.apis()
    const texts = (await apis.stored(name))?.documents.texts.keys() ?? []
    if ([...texts].some((address) => URL.parse(address)?.origin === origin)) {
      throw new RunosError('E_API_REFUSED', `a part of the document of ${name} is read from there`, {
        where: origin,
        fix: [`without it there is no such API: runos api remove ${name}`],
      })
    }
    await (await this.context.apiCredentials()).forget(await registry.get(name), origin)
    const {origins} = await registry.edit(name, (now) => ({
      ...withoutOrigin(now, origin),
      origins: now.origins.filter((one) => one !== origin),
    }))
    await apis.recompile(name)
    this.answer({name, origins}, `No request of ${name} goes to ${origin} any more.`)
  }
}

const removal = (name: string) => (origin: string) => `runos api allow ${name} ${origin} --remove`

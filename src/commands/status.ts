import {BaseCommand} from '#cli/base-command'
import {policyStatus} from '#cli/policy-status'
import {countByTier} from '#cli/render-diff'
import {type ManifestStatus, type Status as RenderedStatus, renderStatus} from '#cli/render-status'
import {RunosError} from '#core/errors'

export default class Status extends BaseCommand {
  static override description =
    'Show who you are, which account and cluster, which manifest and how old it is, and what is configured for which assistant. Asks nothing over the network.'
  static override examples = ['<%= config.bin %> status', '<%= config.bin %> status --json']

  async run(): Promise<void> {
    await this.parse(Status)
    const {account, assistants, clock} = this.context
    const status = {
      account: await account.describe(),
      manifest: await this.#manifest(),
      assistants: await assistants.status(),
      apis: await this.#apis(),
      policy: await policyStatus(this.context),
    }
    this.answer(status, renderStatus(status, clock.now(), process.stdout))
  }

  async #apis(): Promise<RenderedStatus['apis']> {
    const {registry} = this.context
    const all = await Promise.all((await registry.names()).map((name) => registry.get(name)))
    return all.map(({name, enabled, base}) => ({name, enabled, base}))
  }

  async #manifest(): Promise<ManifestStatus> {
    try {
      const stored = await this.context.manifest.stored()
      if (stored === undefined) return {problem: 'none yet', fix: ['runos login', 'runos manifest update']}
      return {meta: stored.meta, tools: countByTier(stored.tools)}
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      return {problem: `${error.message} (${error.where ?? error.code})`, fix: ['runos manifest update']}
    }
  }
}

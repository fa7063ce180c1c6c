import {isSame} from '#catalog/diff'
import {BaseCommand} from '#cli/base-command'
import {countByTier, renderDiff} from '#cli/render-diff'

export default class ManifestUpdate extends BaseCommand {
  static override description =
    'Fetch the manifest of your account and compile it to tools. Prints what was added, removed and moved between tiers.'
  static override examples = ['<%= config.bin %> manifest update', '<%= config.bin %> manifest update --json']

  async run(): Promise<void> {
    await this.parse(ManifestUpdate)
    const {meta, before, diff, tools} = await this.context.manifest.update()
    const counts = countByTier(tools)
    const head =
      before === undefined
        ? `Manifest ${meta.version} fetched for account ${meta.account}.`
        : before === meta.version && isSame(diff)
          ? `Manifest ${meta.version} is current; nothing changed.`
          : `Manifest ${before} -> ${meta.version} for account ${meta.account}.`
    const changes = before === undefined ? '' : renderDiff(diff, process.stdout)
    const tiers = `Tools: ${Object.entries(counts)
      .map(([tier, count]) => `${tier} ${count}`)
      .join(', ')}.`
    this.answer(
      {
        version: meta.version,
        before: before ?? null,
        account: meta.account,
        origin: meta.origin,
        tools: counts,
        ...diff,
      },
      [head, changes, tiers].filter((part) => part !== '').join('\n'),
    )
  }
}

import {Args} from '@oclif/core'
import {isSame} from '#catalog/diff'
import {BaseCommand} from '#cli/base-command'
import {plain} from '#cli/render'
import {countByTier, renderDiff} from '#cli/render-diff'
import {renderHeldBriefly} from '#cli/render-held'
import {RUNOS} from '#core/api-name'

export default class ManifestUpdate extends BaseCommand {
  static override description =
    'Fetch the manifest of your account, or read the document of an API that you added, and compile it to tools. Prints what was added, removed and moved between tiers, and what the lock holds back until you accept it.'
  static override examples = [
    '<%= config.bin %> manifest update',
    '<%= config.bin %> manifest update shop',
    '<%= config.bin %> manifest update --json',
  ]
  static override args = {name: Args.string({description: 'an API that you added; without it RunOS'})}

  async run(): Promise<void> {
    const {args} = await this.parse(ManifestUpdate)
    if (args.name !== undefined && args.name !== RUNOS) return this.#updateApi(args.name)
    const {meta, before, diff, tools, held} = await this.context.manifest.update()
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
        held,
      },
      [head, changes, tiers, renderHeldBriefly(held, RUNOS)].filter((part) => part !== '').join('\n'),
    )
  }

  async #updateApi(name: string): Promise<void> {
    const {settings, manifest, before, diff, tools, held} = await (await this.context.apis()).update(name)
    const counts = countByTier(tools)
    const {version, remarks = []} = manifest
    const head =
      before === version && isSame(diff)
        ? `${name} ${version}: nothing changed.`
        : `${name}: ${before ?? 'nothing'} -> ${version}.`
    const text = [
      head,
      renderDiff(diff, process.stdout),
      `Tools: ${Object.entries(counts)
        .map(([tier, count]) => `${tier} ${count}`)
        .join(', ')}.`,
      renderHeldBriefly(held, name),
      ...remarks.slice(0, 10).map((remark) => `Note: ${plain(remark)}`),
    ]
    this.answer(
      {api: name, version, before: before ?? null, base: settings.base, tools: counts, ...diff, held, remarks},
      text.filter((part) => part !== '').join('\n'),
    )
  }
}

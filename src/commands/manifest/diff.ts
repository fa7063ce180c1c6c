import {isSame} from '#catalog/diff'
import {BaseCommand} from '#cli/base-command'
import {renderDiff} from '#cli/render-diff'
import {EXIT} from '#core/errors'

export default class ManifestDiff extends BaseCommand {
  static override description =
    'Show what `manifest update` would change, and change nothing. Exit code 2 when there is a difference.'
  static override examples = ['<%= config.bin %> manifest diff', '<%= config.bin %> manifest diff --json']

  async run(): Promise<void> {
    await this.parse(ManifestDiff)
    const {meta, before, diff} = await this.context.manifest.diff()
    const same = before === meta.version && isSame(diff)
    const head = same
      ? `Manifest ${meta.version} is current.`
      : `Stored: ${before ?? 'none'}. The API has: ${meta.version}.`
    this.answer(
      {same, stored: before ?? null, remote: meta.version, ...diff},
      [head, renderDiff(diff, process.stdout)].filter((part) => part !== '').join('\n'),
    )
    if (!same) process.exitCode = EXIT.difference
  }
}

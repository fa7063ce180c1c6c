import {isSame} from '#catalog/diff'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {renderDiff} from '#cli/render-diff'
import {renderHeld} from '#cli/render-held'
import {RUNOS} from '#core/api-name'
import {EXIT} from '#core/errors'

export default class ManifestDiff extends BaseCommand {
  static override description =
    'Show what `manifest update` would change, and change nothing. Exit code 2 when there is a difference.'
  static override examples = ['<%= config.bin %> manifest diff', '<%= config.bin %> manifest diff --json']

  static override flags = {api: apiFlag}

  async run(): Promise<void> {
    const {flags} = await this.parse(ManifestDiff)
    const {version, before, diff, held} = await this.#diff(flags.api)
    const same = before === version && isSame(diff) && held.length === 0
    const head = same ? `Manifest ${version} is current.` : `Stored: ${before ?? 'none'}. The API has: ${version}.`
    this.answer(
      {same, stored: before ?? null, remote: version, ...diff, held},
      [
        head,
        renderDiff(diff, process.stdout),
        held.length === 0 ? '' : `Held back:\n${renderHeld(held, process.stdout)}`,
      ]
        .filter((part) => part !== '')
        .join('\n'),
    )
    if (!same) process.exitCode = EXIT.difference
  }

  async #diff(api: string) {
    if (api === RUNOS) {
      const {meta, ...rest} = await this.context.manifest.diff()
      return {version: meta.version, ...rest}
    }
    const {manifest, ...rest} = await (await this.context.apis()).diff(api)
    return {version: manifest.version, ...rest}
  }
}

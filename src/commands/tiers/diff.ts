import {Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {findProject} from '#cli/project-files'
import {plain} from '#cli/render'
import {renderHeld} from '#cli/render-held'
import {flag} from '#cli/tiers-service'
import {RUNOS} from '#core/api-name'
import {EXIT} from '#core/errors'

export default class TiersDiff extends BaseCommand {
  static override description = `Show what the lock holds back and why. Exit code 2 when there is something.

In a folder with a runos.yaml the documents of its APIs are read and held against its tiers.lock, which needs no sign-in and so can run in CI. With --api, what was held back of that API for you.`
  static override examples = ['<%= config.bin %> tiers diff', '<%= config.bin %> tiers diff --api shop --json']
  static override flags = {
    api: Flags.string({description: 'an API that you added, or runos', helpValue: '<name>'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(TiersDiff)
    const project = flags.api === undefined ? await findProject(this.context.files, process.cwd()) : undefined
    if (project !== undefined) return this.#project(await this.context.projectDiff(project))
    const api = flags.api ?? RUNOS
    const {held} = await (await this.context.tiers()).subject(api)
    const text =
      held.length === 0
        ? 'Nothing waits.'
        : `${renderHeld(held, process.stdout)}\nAccept: runos tiers accept${flag(api)}`
    this.answer({same: held.length === 0, apis: [{api, held, changes: []}]}, text)
    if (held.length > 0) process.exitCode = EXIT.difference
  }

  #project(apis: Awaited<ReturnType<typeof this.context.projectDiff>>): void {
    const same = apis.every(({held, changes}) => held.length + changes.length === 0)
    const text = apis.flatMap(({api, held, changes}) => [
      ...(held.length > 0 ? [`${api}: held back`, renderHeld(held, process.stdout)] : []),
      ...(changes.length > 0 ? [`${api}: not in the lock yet`, ...changes.map((line) => `  ${plain(line)}`)] : []),
    ])
    this.answer(
      {same, apis},
      same
        ? 'The lock is what the documents say.'
        : [...text, 'Write the lock: runos tiers accept --api <name>'].join('\n'),
    )
    if (!same) process.exitCode = EXIT.difference
  }
}

import {resolve} from 'node:path'
import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {needsPerson} from '#cli/needs-person'
import {plain} from '#cli/render'
import {RunosError} from '#core/errors'

export default class ApiUploads extends BaseCommand {
  static override description = `Say from which folder files may be sent to an API, or show it.

Without a folder no file of this machine is sent, whatever an assistant asks for. Links that lead out of it, devices and pipes are refused.`
  static override examples = [
    '<%= config.bin %> api uploads shop ./outbox',
    '<%= config.bin %> api uploads shop',
    '<%= config.bin %> api uploads shop --none',
  ]
  static override args = {
    name: Args.string({description: 'the name of an API', required: true}),
    folder: Args.string({description: 'the folder that files may be sent from'}),
  }
  static override flags = {none: Flags.boolean({description: 'send no files any more'})}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ApiUploads)
    const {name} = args
    if (flags.none && args.folder !== undefined) throw new RunosError('E_USAGE', 'either a folder or --none')
    const folder = flags.none
      ? undefined
      : args.folder === undefined
        ? undefined
        : await this.#checked(args.folder, name)
    const changes = flags.none || folder !== undefined
    const {uploads} = changes
      ? await this.context.registry.edit(name, ({uploads: _before, ...rest}) =>
          folder === undefined ? rest : {...rest, uploads: folder},
        )
      : await this.context.registry.get(name)
    const text =
      uploads === undefined ? `No files are sent to ${name}.` : `Files may be sent to ${name} from ${plain(uploads)}.`
    this.answer({name, uploads: uploads ?? null}, text)
  }

  /** A folder as it is in the end: what a link leads to tomorrow was not allowed. */
  async #checked(given: string, name: string): Promise<string> {
    if (!this.interactive)
      throw needsPerson('files of this machine would be sent', `runos api uploads ${name} ${given}`)
    const path = resolve(given)
    const found = await this.context.files.stat(path)
    if (found?.kind === 'folder') return path
    if (found?.kind === 'link' && found.target !== undefined) return this.#checked(found.target, name)
    throw new RunosError('E_USAGE', `there is no folder ${path}`, {where: path, fix: ['give the path of a folder']})
  }
}

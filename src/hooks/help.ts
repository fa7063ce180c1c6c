import {type Command, Help, type Interfaces} from '@oclif/core'
import {addedHelp} from '#cli/by-hand/help-added'
import {toRunosError} from '#cli/render'
import {report} from '#cli/report'

/** Help of our own commands as oclif makes it, and of the API's commands as the manifest says. */
export default class RunosHelp extends Help {
  override async showHelp(argv: string[]): Promise<void> {
    const words = argv.filter((word) => word !== '--help')
    const flag = words.findIndex((word) => word.startsWith('-'))
    const typed = words.slice(0, flag < 0 ? undefined : flag)
    try {
      const made = typed[0] === 'call' || !this.#isOurs(typed)
      const text = made ? await this.#made(words, typed) : undefined
      if (text === undefined) await super.showHelp(argv)
      else this.log(text)
    } catch (error) {
      report(error instanceof Error ? error : new Error(String(error)), false)
    }
  }

  protected override async showRootHelp(): Promise<void> {
    await super.showRootHelp()
    await this.#add([])
  }

  protected override async showTopicHelp(topic: Interfaces.Topic): Promise<void> {
    await super.showTopicHelp(topic)
    await this.#add(topic.name.split(/[: ]/))
  }

  /** A command of ours with whatever follows it, or a topic of ours alone. */
  #isOurs(typed: readonly string[]): boolean {
    const command = typed.some((_, at) => this.config.findCommand(typed.slice(0, at + 1).join(':')) !== undefined)
    return typed.length === 0 || command || this.config.findTopic(typed.join(':')) !== undefined
  }

  /** Help that is made from the manifest; undefined: `call` alone. @throws RunosError: there is no such command */
  async #made(words: readonly string[], typed: readonly string[]): Promise<string | undefined> {
    const {createContext} = await import('#cli/context')
    if (typed[0] === 'call') return (await import('#cli/by-hand/call')).callHelp(createContext(), words.slice(1))
    const {explainNoHelp, pathHelp} = await import('#cli/by-hand/path')
    const text = await pathHelp(createContext(), typed)
    if (text === undefined) throw await explainNoHelp(createContext(), typed, this.#own())
    return text
  }

  /** What the API adds to a topic. Our own help is there whatever is the matter with the rest. */
  async #add(words: readonly string[]): Promise<void> {
    try {
      const text = await addedHelp(words, this.#own())
      if (text !== '') this.log(`${text}\n`)
    } catch (error) {
      this.log(`The commands of the API cannot be shown: ${toRunosError(error).message}\n`)
    }
  }

  #own(): readonly string[] {
    return this.config.commandIDs.map((id: Command.Loadable['id']) => id.replaceAll(':', ' '))
  }
}

import {Command, Errors, Flags} from '@oclif/core'
import {RunosError} from '#core/errors'
import {type Context, createContext} from './context.ts'
import {refuseTokens} from './refuse-tokens.ts'
import {printable, printableJson} from './render.ts'
import {report} from './report.ts'

/**
 * What all commands share: `--json`, the world, and one way to end.
 * A command answers with `this.answer(value, text)` and fails by throwing a RunosError.
 */
export abstract class BaseCommand extends Command {
  static override baseFlags = {
    json: Flags.boolean({description: 'answer with one JSON document on standard output', helpGroup: 'GLOBAL'}),
  }

  #context: Context | undefined

  /** The world of this run. */
  protected get context(): Context {
    this.#context ??= createContext()
    return this.#context
  }

  /** Whether `--json` was given; known before flags are parsed, because wrong usage is reported in the same form. */
  protected get json(): boolean {
    const end = this.argv.indexOf('--')
    return this.argv.slice(0, end < 0 ? undefined : end).includes('--json')
  }

  /** The answer: JSON with `schemaVersion` under `--json`, otherwise text for people. */
  protected answer(value: object, text: string): void {
    if (this.json) this.log(JSON.stringify({schemaVersion: 1, ...value}, null, 2))
    else if (text !== '') this.log(text)
  }

  /** Everything that a command prints comes through here. */
  override log(text = ''): void {
    super.log(this.json ? printableJson(text) : printable(text, process.stdout))
  }

  /** Progress and remarks, on standard error so that standard output stays the answer. */
  protected note(text: string): void {
    process.stderr.write(`${printable(text, process.stderr)}\n`)
  }

  /** Whether a person can be asked: both ends are a terminal and `--json` was not given. */
  protected get interactive(): boolean {
    return Boolean(process.stdin.isTTY && process.stdout.isTTY && !this.json)
  }

  /** Whether a person types here, however the answer is wanted: what is asked then is asked on the terminal itself. */
  protected get atTerminal(): boolean {
    return Boolean(process.stdin.isTTY && (this.json || process.stdout.isTTY))
  }

  protected override async init(): Promise<void> {
    await super.init()
    refuseTokens(this.argv)
  }

  protected override async catch(thrown: Error & {exitCode?: number}): Promise<void> {
    if (thrown instanceof Errors.ExitError) throw thrown
    report(fromUsage(thrown) ?? thrown, this.json)
  }
}

/** oclif's own complaints about arguments and flags, in our words. */
export function fromUsage(thrown: Error): RunosError | undefined {
  if (thrown instanceof RunosError || !(thrown instanceof Errors.CLIError)) return undefined
  const message = thrown.message.replace(/\nSee more help with --help$/, '').trim()
  return new RunosError('E_USAGE', message, {fix: ['see the same command with --help'], cause: thrown})
}

import {RunosError} from '#core/errors'
import type {Context} from '../context.ts'

/** What was found about one thing. `off`: something does not work or is not safe; `note`: it is as it may be, and worth knowing. */
export interface Finding {
  readonly state: 'ok' | 'note' | 'off'
  /** In a sentence. */
  readonly what: string
  /** A file, a variable, an address. */
  readonly where?: string
  /** What to do, one step each. */
  readonly fix?: readonly string[]
}

/** One thing that is looked at. Adding one is a file beside this one and its line in index.ts. */
export interface Check {
  /** A word for `--json`, and the heading for people. */
  readonly id: string
  /** @throws RunosError, which becomes a finding */
  run(context: Context, options: CheckOptions): Promise<readonly Finding[]>
}

export interface CheckOptions {
  /** Nothing is asked over the network. */
  readonly offline: boolean
  /** A write tool that a person named, to try on an id that nothing has. */
  readonly probe?: string
  readonly signal: AbortSignal
}

export const ok = (what: string, where?: string): Finding => ({
  state: 'ok',
  what,
  ...(where === undefined ? {} : {where}),
})
export const note = (what: string, ...fix: readonly string[]): Finding => ({state: 'note', what, fix})
export const off = (what: string, where: string | undefined, ...fix: readonly string[]): Finding => ({
  state: 'off',
  what,
  ...(where === undefined ? {} : {where}),
  fix,
})

/** A failure as a finding: what, where and what to do are in every error of ours. */
export function fromError(error: unknown): Finding {
  if (!(error instanceof RunosError)) throw error
  return off(`${error.message} (${error.code})`, error.where, ...error.fix)
}

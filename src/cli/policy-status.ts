import {join} from 'node:path'
import {RunosError} from '#core/errors'
import {policyVersion, taintMinutes} from '#policy/decide'
import {createTaints} from '#policy/taint'
import type {Context} from './context.ts'
import {openPolicy} from './open-gate.ts'
import {openState} from './open-state.ts'

/** Which policy decides, and whose writes need a person for a while; or why it cannot be used. */
export type PolicyStatus =
  | {
      readonly version: string
      readonly files: readonly {readonly path: string; readonly mode: string}[]
      readonly taintMinutes: number
      readonly tainted: readonly {readonly who: string; readonly why: string; readonly until: number}[]
    }
  | {readonly problem: string; readonly fix: readonly string[]}

/** Looks, and makes nothing: where there is no state yet, nobody is tainted. */
export async function policyStatus(context: Context): Promise<PolicyStatus> {
  const {files, paths, clock} = context
  try {
    const {policy, broken} = await openPolicy(context).load()
    const [first] = broken
    if (first !== undefined) throw first
    const there = (await files.stat(join(paths.state, 'state.db'))) !== undefined
    return {
      version: policyVersion(policy),
      files: policy.layers.map(({path, policy: {mode}}) => ({path, mode})),
      taintMinutes: taintMinutes(policy),
      tainted: there ? await createTaints(openState(paths, clock), clock).all() : [],
    }
  } catch (error) {
    if (!(error instanceof RunosError)) throw error
    return {problem: error.message, fix: error.fix}
  }
}

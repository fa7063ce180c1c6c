import {RunosError} from '#core/errors'
import type {Layers} from '#policy/policy'
import type {PolicyFiles} from './policy-files.ts'
import type {World} from './world.ts'

/**
 * Asks the policy something that only loosens. Where nobody can tell what it says, because a file cannot be used or read,
 * the answer is `unsure`: whoever has to repair a policy still finds out what stopped a call.
 */
export type PolicySays = <Answer>(unsure: Answer, say: (policy: Layers) => Answer | Promise<Answer>) => Promise<Answer>

/** The policy of this process, opened at the first question. */
export function policySays(here: Pick<World, 'machine' | 'paths' | 'files' | 'clock'>): PolicySays {
  let files: Promise<PolicyFiles> | undefined
  return async (unsure, say) => {
    files ??= import('./open-gate.ts').then(({openPolicy}) => openPolicy(here))
    try {
      const {policy, broken} = await (await files).load()
      return broken.length > 0 ? unsure : await say(policy)
    } catch (error) {
      if (error instanceof RunosError) return unsure
      throw error
    }
  }
}

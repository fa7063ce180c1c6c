import {ofUser} from './decide.ts'
import type {Layer, Layers, Sessions} from './policy.ts'

/**
 * What an assistant may read of the audit. One word for `own` is enough, whosever it is; `all` is for the machine and the
 * user to say, and the user's word counts as far as it was accepted. A project never loosens.
 */
export function sessionsShown(policy: Layers): Sessions {
  const says =
    (word: Sessions) =>
    (layer: Layer): boolean =>
      layer.policy.sessions === word
  if (policy.layers.some(says('own'))) return 'own'
  const machine = policy.layers.filter(({of}) => of === 'machine')
  return machine.some(says('all')) || ofUser(policy, says('all')) ? 'all' : 'own'
}

import {openApprovals, thisSession} from './approvals.ts'
import {createGate, type Gate, type GateNeeds} from './gate.ts'
import {openState} from './open-state.ts'
import {createPolicyFiles, type PolicyFiles} from './policy-files.ts'
import type {World} from './world.ts'

type Here = Pick<World, 'machine' | 'paths' | 'files' | 'clock'>

/** The policy of this user in this folder. */
export function openPolicy(here: Here, cwd = process.cwd()): PolicyFiles {
  return createPolicyFiles({
    ...here,
    cwd,
    state: () => openState(here.paths, here.clock),
    approvals: openApprovals(here),
  })
}

/** The gate of this process, for one API. */
export function openGate(here: Here, {api, target, hide}: Pick<GateNeeds, 'api' | 'target' | 'hide'>): Gate {
  const {queue} = openApprovals(here)
  return createGate({
    api,
    target,
    hide,
    session: thisSession(),
    clock: here.clock,
    files: openPolicy(here),
    state: () => openState(here.paths, here.clock),
    queue: (call) => (call.byHand === undefined ? queue : byHand(here)),
    complain: (text) => void process.stderr.write(`runos: ${text}\n`),
  })

  function byHand(world: Here): {spend: (typeof queue)['spend']} {
    return {spend: async (wanted) => (await import('./approve-by-hand.ts')).queueByHand(world).spend(wanted)}
  }
}

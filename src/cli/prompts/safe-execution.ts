import {elsewhere, named, type Prompt, paragraphs, steps} from './prompt.ts'
import {oneWrite, RULES} from './rules.ts'

/** One change, from looking at what is there to looking at what it did. */
export const safeExecution: Prompt = {
  name: 'safe_execution',
  title: 'Make one change safely',
  description:
    'Makes one change: looks at the state and what depends on it, says what will happen and how it is undone, does it, checks it.',
  arguments: [
    {name: 'change', description: 'what has to be changed', required: true},
    {name: 'cluster', description: 'the id or name of the cluster', required: false},
    {name: 'service', description: 'the id or name of the service', required: false},
  ],
  anyApi: true,
  text({change = '', cluster, service}, place) {
    const find = named(place, 'clusters/list', 'services/list', 'apps/list')
    const around = named(place, 'services/{id}/dependents')
    const writes = place.tier === 'write' || place.tier === 'sensitive-write'
    return paragraphs(
      `Make this change, and nothing else: ${change}`,
      cluster === undefined ? undefined : `The cluster: ${cluster}`,
      service === undefined ? undefined : `The service: ${service}`,
      `Before:\n${steps(
        find === undefined
          ? `Find the ids and read the present state with the server \`${place.server('read')}\`.`
          : `Find the ids: ${find}. If two things fit, ask which is meant.`,
        'Read the values that you are about to change. They are the way back; note them.',
        around && `See who depends on it: ${around}.`,
        'Say in three lines: what will happen to which id, what it interrupts, how it is undone. If it destroys something or there is no way back, wait for the person to say yes.',
      )}`,
      writes
        ? `The change, with the tool of \`${place.server(place.tier)}\` that does exactly this:\n${steps(...oneWrite(place.follow))}`
        : elsewhere(place, 'write', 'The change itself is made with a server that writes'),
      `After:\n${steps(
        'Read the same values and the state again: what was before, what is now.',
        'Report the call, its job, both states, and the way back. If the state is worse than before, say so first and propose to undo it; do not try something else.',
      )}`,
      RULES,
    )
  },
}

import {RUNOS} from '#core/api-name'
import type {Expose} from '#core/expose'
import {serverName, TIERS, type Tier} from '#core/tier'
import {FENCE, NEED, RULE, WHAT, WHAT_OTHERS} from './tier-words.ts'

const START: Readonly<Record<Tier, string>> = {
  read: 'Begin with clusters_list, then services_list, nodes_list or apps_list with a `cid` from it; mcp_topics_search explains how things work.',
  'sensitive-read': 'Begin with clusters_list and services_list; their ids are what the other tools take.',
  write: 'Ids come from the read server; what starts a job answers with a jobId: wait for it with jobs_follow.',
  'sensitive-write':
    'Ids come from the read server; what starts a job answers with a jobId: wait for it with jobs_follow.',
}

/** What a model has to know first where only a few tools are listed. */
const SEARCH =
  'Only a few of its tools are listed: search_tools finds the others by what they do, and call_tool calls them.'

/**
 * What a client is told about a server. Some show only the first sentence, so it stands alone; to clients that look tools
 * up only when they need one, these words are all that they know of them.
 */
export function instructionsFor(tier: Tier, api = RUNOS, expose: Expose = 'all'): string {
  const others = `Beside this server there are ${listOthers(tier, api)}, if a person has enabled them.`
  const begin = api === RUNOS ? [WHAT[tier], RULE[tier], START[tier]] : [WHAT_OTHERS[tier](api), RULE[tier]]
  return [...begin, ...(expose === 'search' ? [SEARCH] : []), FENCE, others].join(' ')
}

/**
 * The one sentence for every name that a server does not serve, whether another tier has it or nobody. It says what the
 * server is for and what a person may enable, and does not tell the two cases apart.
 */
export function unknownTool(tier: Tier, api = RUNOS): string {
  return `This server (${serverName(tier, api)}, tier ${tier}) has no tool of that name; it is for ${NEED[tier]}. A person may enable other servers: ${listOthers(tier, api)}.`
}

/** The name of an API as a client shows it. */
export const titleOf = (api: string): string => (api === RUNOS ? 'RunOS' : api)

function listOthers(tier: Tier, api: string): string {
  const others = TIERS.filter((other) => other !== tier && !(tier === 'sensitive-read' && other === 'read'))
  return others.map((other) => `${serverName(other, api)} for ${NEED[other]}`).join(', ')
}

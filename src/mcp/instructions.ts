import {RUNOS} from '#core/api-name'
import {serverName, type Tier} from '#core/tier'

const WHAT: Readonly<Record<Tier, string>> = {
  read: 'Read-only access to RunOS infrastructure: clusters, nodes, services, databases, buckets, apps, jobs and logs. Nothing here changes anything or shows a secret.',
  'sensitive-read':
    'Reads RunOS infrastructure including its secrets: passwords, API keys, connection strings, credentials and read-only SQL queries. Nothing here changes anything.',
  write:
    'Changes RunOS infrastructure: creates, updates, scales, deploys and deletes services, databases, users, buckets, apps and more.',
  'sensitive-write':
    'Critical changes to RunOS infrastructure: rotates credentials, manages secrets and API keys, executes SQL that writes, and what else is security-critical.',
}

/** The same for an API that a person added: nothing is known of it but its name. */
const WHAT_OTHERS: Readonly<Record<Tier, (api: string) => string>> = {
  read: (api) => `Read-only access to the API "${api}". Nothing here changes anything or shows a secret.`,
  'sensitive-read': (api) =>
    `Reads the API "${api}" including its secrets: passwords, keys, tokens and credentials. Nothing here changes anything.`,
  write: (api) => `Changes what the API "${api}" manages: creates, updates and deletes.`,
  'sensitive-write': (api) =>
    `Critical changes through the API "${api}": credentials, secrets, permissions, and what else is security-critical.`,
}

const NEED: Readonly<Record<Tier, string>> = {
  read: 'looking around without secrets',
  'sensitive-read': 'reading passwords, keys and connection strings',
  write: 'making changes',
  'sensitive-write': 'rotating credentials and other critical changes',
}

const START: Readonly<Record<Tier, string>> = {
  read: 'Begin with clusters_list, then services_list, nodes_list or apps_list with a `cid` from it.',
  'sensitive-read': 'Begin with clusters_list and services_list; their ids are what the other tools take.',
  write: 'Ids come from the read server; what starts a job answers with a jobId: wait for it with jobs_follow.',
  'sensitive-write':
    'Ids come from the read server; what starts a job answers with a jobId: wait for it with jobs_follow.',
}

/** What a client is told about a server. Some show only the first sentence, so it stands alone. */
export function instructionsFor(tier: Tier, api = RUNOS): string {
  const others = `Beside this server there are ${listOthers(tier, api)}, if a person has enabled them.`
  return (api === RUNOS ? [WHAT[tier], START[tier], others] : [WHAT_OTHERS[tier](api), others]).join(' ')
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
  const others = (Object.keys(NEED) as Tier[]).filter(
    (other) => other !== tier && !(tier === 'sensitive-read' && other === 'read'),
  )
  return others.map((other) => `${serverName(other, api)} for ${NEED[other]}`).join(', ')
}

import {RUNOS} from '#core/api-name'
import type {CallContext, ToolResult} from '#core/call'
import {isJsonObject, type Json} from '#core/json'
import {itemsOf, partOf, type Redacted} from '#core/redacted'
import type {ResourceContent, ResourceListing, Resources} from '#mcp/ports'
import {thisMachine} from '#platform/machine'
import {describeTiers} from './describe-tiers.ts'
import {type KnownIds, knownIds} from './known-ids.ts'
import {ownSession} from './open-audit.ts'
import {type Offering, type Operations, operationsOf} from './operations.ts'
import {GET_AUDIT_LOG} from './own/tools.ts'

/** A resource, or a template, that is read by a tool. */
interface Row extends Omit<ResourceListing, 'type'> {
  /** The operation whose tool reads it: without it on this server there is no such resource. */
  readonly operation: string
  readonly read: (values: Values, operations: Operations, how: CallContext) => Promise<ToolResult | undefined>
  /** How each of its variables is completed. */
  readonly complete?: Readonly<Record<string, Complete>>
}
type Values = Readonly<Record<string, string>>
type Complete = (ids: KnownIds, typed: string, given: Values) => Promise<readonly string[]>

const byCluster: Complete = (ids, typed) => ids.clusters(typed)

const ROWS: readonly Row[] = [
  {
    uri: 'runos://clusters',
    name: 'clusters',
    title: 'Clusters',
    description: 'The clusters of the account, each with its cid, state and region.',
    operation: 'clusters/list',
    read: (_values, {ask}, how) => ask('clusters/list', {}, how),
  },
  {
    uri: 'runos://clusters/{cid}',
    name: 'cluster',
    title: 'One cluster',
    description: 'State, region, version and counts of one cluster.',
    operation: 'clusters/{cid}/show',
    read: ({cid = ''}, {ask}, how) => ask('clusters/{cid}/show', {cid}, how),
    complete: {cid: byCluster},
  },
  {
    uri: 'runos://clusters/{cid}/services',
    name: 'services',
    title: 'Services of a cluster',
    description:
      'The services that run in one cluster: databases, stores, brokers and the like, each with its id and type.',
    operation: 'services/list',
    read: ({cid = ''}, {ask}, how) => ask('services/list', {cid}, how),
    complete: {cid: byCluster},
  },
  {
    uri: 'runos://clusters/{cid}/services/{id}',
    name: 'service',
    title: 'One service',
    description: 'One service of a cluster, as its own show tool answers.',
    operation: 'services/list',
    read: readService,
    complete: {cid: byCluster, id: (ids, typed, {cid}) => ids.services(cid, typed)},
  },
  {
    uri: 'runos://topics',
    name: 'topics',
    title: 'Topics of the documentation',
    description: 'What the documentation of this API explains, each topic with its key.',
    operation: 'mcp/bootstrap',
    read: readTopics,
  },
  {
    uri: 'runos://topics/{topic}',
    name: 'topic',
    title: 'One topic',
    description: 'One topic of the documentation, whole.',
    operation: 'mcp/topics/show',
    read: ({topic = ''}, {ask}, how) => ask('mcp/topics/show', {key: topic}, how),
    complete: {topic: (ids, typed) => ids.topics(typed)},
  },
]

const TIERS_RESOURCE: ResourceListing = {
  uri: 'runos://tiers',
  name: 'tiers',
  title: 'The four servers',
  description: 'What each of the four servers is for, which one this is, and what a person may enable.',
  type: 'text/markdown',
}

/** What the audit says of the session that asks: by its own id, or by `me`. */
const AUDIT_LOG: ResourceListing = {
  uri: 'audit://{agent}/log',
  name: 'audit-log',
  title: 'The audit of this session',
  description: 'What this session called, on all four servers, and what became of it: the newest 100 lines.',
  type: 'application/json',
}
const OWN_LOG = {...AUDIT_LOG, uri: 'audit://me/log'}

/** Another session's log is as unknown as any other address. */
async function readAuditLog(server: Offering, agent: string, how: CallContext): Promise<ToolResult | undefined> {
  const session = ownSession(thisMachine()).id
  if (agent !== 'me' && agent !== session) return undefined
  return server.call(GET_AUDIT_LOG.name, {limit: 100, filter: {session}}, how)
}

/**
 * What may be read on one server. Everything that the API says comes through the tool of the same tier, so a resource whose
 * tool this server does not offer does not exist.
 */
export function createResources(server: Offering): Resources {
  const operations = operationsOf(server)
  const ids = knownIds(operations)

  async function offered(): Promise<readonly Row[]> {
    if (server.api !== RUNOS) return []
    const here = new Set((await server.offered())?.map(({operation}) => operation))
    return ROWS.filter(({operation}) => here.has(operation))
  }

  return {
    async list() {
      return [TIERS_RESOURCE, ...(await offered()).filter(({uri}) => !uri.includes('{')).map(listing), OWN_LOG]
    },
    async templates() {
      return [...(await offered()).filter(({uri}) => uri.includes('{')).map(listing), AUDIT_LOG]
    },
    async read(uri, how): Promise<ResourceContent | undefined> {
      if (uri === TIERS_RESOURCE.uri) return {type: TIERS_RESOURCE.type, text: describeTiers(server.tier, server.api)}
      const log = match(AUDIT_LOG.uri, uri)
      if (log !== undefined) {
        const result = await readAuditLog(server, log.agent ?? '', how)
        return result === undefined ? undefined : {result}
      }
      for (const row of await offered()) {
        const values = match(row.uri, uri)
        const result = values === undefined ? undefined : await row.read(values, operations, how)
        if (result !== undefined) return {result}
      }
      return undefined
    },
    async complete(template, {argument, value, given}) {
      const complete = (await offered()).find(({uri}) => uri === template)?.complete ?? {}
      return Object.hasOwn(complete, argument) ? complete[argument]?.(ids, value, given) : undefined
    },
  }
}

const listing = ({uri, name, title, description}: Row): ResourceListing => ({
  ...{uri, name, title, description},
  type: 'application/json',
})

/** The values of a template's variables in an address; undefined: it is not of that template. */
function match(template: string, uri: string): Values | undefined {
  const wanted = template.split('/')
  const given = uri.split('/')
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? ''
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
    if (name === undefined && part !== text) return undefined
    if (name === undefined) continue
    const value = decode(text)
    if (value === undefined || value === '') return undefined
    values[name] = value
  }
  return values
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined // not percent-encoded UTF-8, so no address of ours
  }
}

/** A service is shown by the tool of its type, which only the list knows. */
async function readService(
  {cid = '', id = ''}: Values,
  {ask}: Operations,
  how: CallContext,
): Promise<ToolResult | undefined> {
  const listed = await ask('services/list', {cid}, {...how, whole: true})
  if (listed?.data === undefined || listed.isError) return listed
  const found = itemsOf(listed.data).find((item) => fieldOf(item, 'id') === id)
  if (found === undefined) return undefined
  const type = fieldOf(found, 'type')
  return (await ask(`services/${String(type)}/{id}/show`, {cid, id}, how)) ?? {isError: false, data: found}
}

function fieldOf(item: Redacted, name: string): Json | undefined {
  const value: Json = item
  return isJsonObject(value) ? value[name] : undefined
}

/** What a client is told when it begins names the topics too. */
async function readTopics(_values: Values, {ask}: Operations, how: CallContext): Promise<ToolResult | undefined> {
  const result = await ask('mcp/bootstrap', {}, {...how, whole: true})
  const topics = result?.data === undefined || result.isError ? undefined : partOf(result.data, 'topics')
  return topics === undefined ? result : {isError: false, data: topics}
}

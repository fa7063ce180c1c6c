import {createHash, randomBytes} from 'node:crypto'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Doc, Handler, Reply, SandboxCall, World} from '../world.ts'
import {ok, pick, refuse, refuseInput, refuseUnknown, view} from './answer.ts'
import type {Handlers} from './operations.ts'
import {add, bodyOf, find, list, now, owned, patch, type Resource, remove, save, show} from './resources.ts'

const account = (collection: string, kind: string, envelope: string): Resource => ({
  collection,
  kind,
  envelope,
  perCluster: false,
})
const DOMAINS = account('domains', 'domain', 'domains')
const CLUSTER_DOMAINS: Resource = {...account('cluster-domains', 'cluster_domain', 'clusterDomains'), keep: ['cid']}
const INTEGRATIONS = account('integrations', 'integration', 'integrations')
const API_KEYS = account('api-keys', 'api_key', 'apiKeys')
const NOTIFY_KEYS = account('notify-keys', 'notify_key', 'notifyKeys')
const CONFIG_SETS = account('config-sets', 'config_set', 'configSets')

const KEY_VIEW = ['id', 'name', 'tiers', 'prefix', 'createdAt', 'expiresAt', 'revokedAt']
const KEY_DAYS = 90
const TIERS = ['read', 'sensitive_read', 'write', 'sensitive_write']

const keyView = (key: Doc): JsonObject => pick(key, KEY_VIEW)

/** Makes an API key. Only its hash is kept; nobody may give a key more than they have themselves. */
function addApiKey(call: SandboxCall, world: World): Reply {
  const {name, tiers, expiresAt} = call.body
  const wanted = tiers as readonly string[]
  const stranger = wanted.find((tier) => !TIERS.includes(tier))
  if (stranger !== undefined || wanted.length === 0) refuseInput('tiers', `must be some of ${TIERS.join(', ')}`)
  const own: readonly string[] = call.who.tiers.map((tier) => tier.replace('-', '_'))
  // A token for one tier cannot make a key for another one.
  const beyond = wanted.find((tier) => !own.includes(tier))
  if (beyond !== undefined) refuse(403, 'api_key.beyond_own', `A token without ${beyond} cannot make a key that has it`)
  const ends =
    expiresAt === undefined ? new Date(world.clock.now() + KEY_DAYS * 86_400_000) : new Date(String(expiresAt))
  if (Number.isNaN(ends.getTime()) || ends.getTime() <= world.clock.now())
    refuseInput('expiresAt', 'is not a time to come')
  const token = `runos_pat_${randomBytes(24).toString('base64url')}`
  const key = {
    id: world.newId(),
    aid: call.params.aid!,
    uid: call.who.uid,
    name: name!,
    tiers: wanted,
    prefix: token.slice(0, 14),
    _hash: createHash('sha256').update(token).digest('hex'),
    createdAt: now(world),
    expiresAt: ends.toISOString(),
    revokedAt: null,
  }
  world.store.put('api-keys', key)
  return ok({id: key.id, name: key.name, tiers: wanted, token, expiresAt: key.expiresAt})
}

function revoke(call: SandboxCall, world: World): Reply {
  const key = find(API_KEYS, call, world)
  if (key.revokedAt !== null) refuse(409, 'api_key.revoked', 'The key was revoked before')
  return ok(keyView(save(API_KEYS, key, {revokedAt: now(world)}, world)))
}

/** What would be left behind without a module, by module. */
const USED_BY: Readonly<Record<string, string>> = {virt: 'vms', 'provider.spot': 'spot-nodes'}

function setModule(enabled: boolean): Handler {
  return ({params}, world) => {
    const {aid = '', key = ''} = params
    const module = world.store.get('modules', `${aid}:${key}`) ?? refuseUnknown('module', key)
    const left = USED_BY[key] === undefined ? [] : world.store.list(USED_BY[key], {aid})
    const dependents = left.map(({id, name}) => ({type: 'vm', id, name: String(name), alias: key}))
    if (!enabled && module.tier === 'base') refuse(409, 'module.in_use', `${key} is part of every account`)
    if (!enabled && left.length > 0) refuse(409, 'module.in_use', `${left.length} things need ${key}`, {dependents})
    save({collection: 'modules'}, module, {enabled}, world)
    return ok({key, enabled})
  }
}

const accountView = (aid: string, world: World): JsonObject => {
  const found = world.store.get('accounts', aid) ?? refuseUnknown('account', aid)
  return {aid, name: found.name!, companyName: found.companyName!}
}

/** Integrations keep what their provider needs in a group of its own. */
function integrationBody(call: SandboxCall, before: JsonObject = {}): JsonObject {
  const given = isJsonObject(call.body.providerConfig) ? call.body.providerConfig : {}
  return {providerConfig: {...before, ...given}}
}

const activationId = ({cid = '', integrationId = ''}: Readonly<Record<string, string>>): string =>
  `${cid}:${integrationId}`

function activation(call: SandboxCall, world: World): JsonObject {
  const {type, name} = find(INTEGRATIONS, call, world, call.params.integrationId)
  const known = world.store.get('activations', activationId(call.params))
  const activated = known?.activated === true
  return {
    activated,
    status: activated ? 'running' : 'off',
    metadata: {type: type!, name: name!},
    activatedAt: known?.activatedAt ?? null,
  }
}

const activate =
  (activated: boolean): Handler =>
  (call, world) => {
    find(INTEGRATIONS, call, world, call.params.integrationId)
    const {aid = '', cid = ''} = call.params
    const activatedAt = activated ? now(world) : null
    world.store.put('activations', {id: activationId(call.params), aid, cid, activated, activatedAt})
    return ok(activation(call, world))
  }

/** One zone of a cluster is the default at most. */
function keepOneDefault(chosen: Doc, world: World): void {
  if (chosen.isDefault !== true) return
  for (const other of world.store.list('cluster-domains', {aid: chosen.aid!, cid: chosen.cid!})) {
    if (other.id !== chosen.id && other.isDefault === true) save(CLUSTER_DOMAINS, other, {isDefault: false}, world)
  }
}

const addClusterDomain: Handler = (call, world) => {
  const {aid = ''} = call.params
  const {cid, integrationId} = call.body
  if (world.store.get('clusters', String(cid))?.aid !== aid) refuseInput('cid', 'names no cluster of this account')
  find(INTEGRATIONS, call, world, String(integrationId))
  const doc: Doc = {isDefault: false, ...call.body, id: world.newId(), aid, createdAt: now(world)}
  world.store.put('cluster-domains', doc)
  keepOneDefault(doc, world)
  return ok(view(doc, ['cid']))
}

function domainCheck(call: SandboxCall, world: World): Reply {
  const {domain = ''} = call.query
  const known = owned(DOMAINS, {...call, query: {}}, world).find(
    (item) => domain === item.domain || domain.endsWith(`.${String(item.domain)}`),
  )
  const healthy = known?.status === 'active'
  const message = healthy
    ? 'It belongs to the account and is active'
    : known
      ? 'It is not active yet'
      : 'It does not belong to the account'
  return ok({domain, healthy, message})
}

export const ACCOUNT_HANDLERS: Handlers = {
  'domains/list': list(DOMAINS),
  'domains/show': show(DOMAINS),
  'domains/create': add(
    DOMAINS,
    () => ({provider: 'manual', status: 'pending'}),
    (call, world) => {
      const {domain} = call.body
      if (owned(DOMAINS, call, world).some((other) => other.domain === domain))
        refuse(409, 'domain.exists', `${String(domain)} belongs to the account already`)
    },
  ),
  'domains/update': patch(DOMAINS),
  'domains/delete': remove(DOMAINS),
  'tools/domain-check': domainCheck,
  'cluster-domains/list-by-cluster': list(CLUSTER_DOMAINS),
  'cluster-domains/{id}/show': show(CLUSTER_DOMAINS),
  'cluster-domains/add': addClusterDomain,
  'cluster-domains/{id}/update': (call, world) => {
    const changed = save(CLUSTER_DOMAINS, find(CLUSTER_DOMAINS, call, world), bodyOf(call), world)
    keepOneDefault(changed, world)
    return ok(view(changed, ['cid']))
  },
  'cluster-domains/{id}/delete': remove(CLUSTER_DOMAINS),
  'integrations/list': list(INTEGRATIONS),
  'integrations/{id}/show': show(INTEGRATIONS),
  'integrations/add': (call, world) =>
    add(INTEGRATIONS)({...call, body: {...call.body, ...integrationBody(call)}}, world),
  'integrations/{id}/update': (call, world) => {
    const integration = find(INTEGRATIONS, call, world)
    const change = {...bodyOf(call), ...integrationBody(call, integration.providerConfig as JsonObject)}
    return ok(view(save(INTEGRATIONS, integration, change, world)))
  },
  'integrations/{id}/delete': remove(INTEGRATIONS, (integration, world) => {
    const users = world.store.list('cluster-domains', {integrationId: integration.id})
    const dependents = users.map(({id, zone}) => ({
      type: 'cluster-domain',
      id,
      name: String(zone),
      alias: 'integration',
    }))
    if (users.length > 0) refuse(409, 'integration.in_use', 'Zones of clusters need this integration', {dependents})
  }),
  'integrations/github-arc/status': (call, world) => ok(activation(call, world)),
  'integrations/activate': activate(true),
  'integrations/deactivate': activate(false),
  'account/show': ({params}, world) => ok(accountView(params.aid!, world)),
  'account/update': ({params, body}, world) => {
    const found = world.store.get('accounts', params.aid!) ?? refuseUnknown('account', params.aid!)
    save({collection: 'accounts'}, found, body, world)
    return ok(accountView(params.aid!, world))
  },
  'account/modules/enable': setModule(true),
  'account/modules/disable': setModule(false),
  'account/api-keys/list': (call, world) => ok({apiKeys: owned(API_KEYS, call, world).map(keyView)}),
  'account/api-keys/show': (call, world) => ok(keyView(find(API_KEYS, call, world))),
  'account/api-keys/add': addApiKey,
  'account/api-keys/update': (call, world) =>
    ok(keyView(save(API_KEYS, find(API_KEYS, call, world), bodyOf(call), world))),
  'account/api-keys/revoke': revoke,
  'account/notify-keys/list': list(NOTIFY_KEYS),
  'account/notify-keys/add': add(NOTIFY_KEYS),
  'account/notify-keys/update': patch(NOTIFY_KEYS),
  'account/notify-keys/delete': (call, world) => {
    const key = find(NOTIFY_KEYS, call, world)
    world.store.remove('notify-keys', key.id)
    return {status: 204}
  },
  'user/permissions': ({params}, world) => {
    const {aid = '', uid = ''} = params
    const member = world.store.get('members', `${aid}:${uid}`) ?? refuseUnknown('member', uid)
    return ok({uid, aid, accountRole: member.accountRole!, tiers: TIERS})
  },
  'config-sets/list': list(CONFIG_SETS),
  'config-sets/{id}/show': show(CONFIG_SETS),
  'config-sets/add': add(CONFIG_SETS, () => ({values: {}})),
  'config-sets/{id}/update': patch(CONFIG_SETS),
  'config-sets/{id}/delete': remove(CONFIG_SETS, (set, world) => {
    const users = world.store.list('services', {configSetId: set.id})
    const dependents = users.map(({id, type, name}) => ({
      type: String(type),
      id,
      name: String(name),
      alias: 'configSet',
    }))
    if (users.length > 0) refuse(409, 'config_set.in_use', 'Services use this config set', {dependents})
  }),
}

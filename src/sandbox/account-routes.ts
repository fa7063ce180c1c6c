import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Handler, Reply, Store} from './world.ts'

const MANIFEST_FILE = new URL('../../manifest/runos.manifest.json', import.meta.url)
const MODULES_FILE = new URL('../../manifest/runos.modules.json', import.meta.url)
/** In the sandbox's folder: served instead of its own manifest, byte for byte when it is not a manifest at all. */
export const OVERRIDE = 'manifest-override.json'

/**
 * What an account is and may use: `/user/accounts`, modules, toolsets, and the manifest whole (bare) or without the commands of
 * modules that are off (scoped; the version then names those that are on, A.1).
 */
export function createAccountRoutes(dir: string): Readonly<Record<string, Handler>> {
  return {
    'user.accounts': ({who}, {store}) => {
      const accounts = store.list('members', {uid: who.uid}).flatMap(({aid, accountRole, isDefault}) => {
        const account = store.get('accounts', String(aid))
        return account ? [{aid, name: account.name, companyName: account.companyName, accountRole, isDefault}] : []
      })
      return {status: 200, body: {accounts: accounts as Json[]}}
    },

    'modules.list': ({params}, {store}) => {
      const modules = store
        .list('modules', {aid: params.aid!})
        .map(({key, name, description, tier, sortOrder, enabled}) => ({
          key,
          name,
          description,
          tier,
          sortOrder,
          enabled,
        }))
      return {status: 200, body: {modules: modules as unknown as Json[]}}
    },

    'toolsets.show': ({params}, {store}) => {
      const services = store.list('services', {aid: params.aid!})
      const types = (docs: readonly JsonObject[]): string[] => [...new Set(docs.map(({type}) => String(type)))].sort()
      const platform = services.filter(
        ({systemInstance, flags}) => systemInstance === true || (isJsonObject(flags) && flags.systemInstance === true),
      )
      return {
        status: 200,
        body: {
          scoped: true,
          serviceTypes: types(services),
          virtInstalled: enabledModules(store, params.aid!).includes('virt'),
          platformManagedTypes: types(platform),
        },
      }
    },

    'manifest.show': () => manifest(dir, undefined, undefined),
    'manifest.version': () => version(manifest(dir, undefined, undefined)),
    'manifest.scoped.show': ({params}, {store}) => manifest(dir, store, params.aid),
    'manifest.scoped.version': ({params}, {store}) => version(manifest(dir, store, params.aid)),
  }
}

function manifest(dir: string, store: Store | undefined, aid: string | undefined): Reply {
  const text = readIfThere(join(dir, OVERRIDE)) ?? readFileSync(MANIFEST_FILE, 'utf8')
  const whole = parse(text)
  if (!whole) return {status: 200, raw: {type: 'application/json', bytes: Buffer.from(text)}}
  if (!store || aid === undefined) return {status: 200, body: whole}
  const on = enabledModules(store, aid)
  const needs = (JSON.parse(readFileSync(MODULES_FILE, 'utf8')) as {commands: Readonly<Record<string, string>>})
    .commands
  const commands = (whole.commands as readonly JsonObject[]).filter(({command}) => {
    const module = needs[String(command)]
    return module === undefined || on.includes(module)
  })
  const premium = store
    .list('modules', {aid, tier: 'premium', enabled: true})
    .map(({key}) => String(key))
    .sort()
  const suffix = premium.length > 0 ? `+${premium.join('.')}` : ''
  return {status: 200, body: {...whole, version: `${String(whole.version)}${suffix}`, commands}}
}

/** The version of a manifest; of a broken one, something that no other has, so that clients fetch it. */
function version({body, raw}: Reply): Reply {
  if (isJsonObject(body)) return {status: 200, body: {version: String(body.version)}}
  return {status: 200, body: {version: `0.0.0-broken.${raw?.bytes.length}`}}
}

function enabledModules(store: Store, aid: string): string[] {
  return store.list('modules', {aid, enabled: true}).map(({key}) => String(key))
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (isJsonObject(value) && typeof value.version === 'string' && Array.isArray(value.commands)) return value
  } catch {
    // Not JSON: it was put there to be served as it is.
  }
  return undefined
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

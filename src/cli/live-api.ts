import {join} from 'node:path'
import {createApiAccess} from '#account/api-credentials/access'
import {createApiSend} from '#api/send-any'
import {type ApiRegistry, apiFolder, createApiRegistry} from '#apis/registry'
import {type ApiSettings, asTier} from '#apis/settings'
import {RunosError} from '#core/errors'
import type {ApiAccess, Uploads} from '#core/ports'
import {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import {VERSION} from '#core/version'
import {createUploads} from '#platform/uploads'
import {parseAccess} from './api-access-file.ts'
import {type ApiCredentials, openApiCredentials} from './api-credentials.ts'
import {loginCommand} from './api-origins.ts'
import {lentOnce} from './lent-once.ts'
import {createLive, type Live, type LiveHow, type Source} from './live.ts'
import {createWorld, type World} from './world.ts'

type Plan = Parameters<ApiAccess['lend']>[0]

/** Joins the waist with an API that a person added, for one tier. */
export function createApiLive(tier: Tier, name: string, how: LiveHow = {}): Live {
  const world = createWorld()
  const {files, clock, http, paths} = world
  const registry = createApiRegistry(files, paths.data)
  const credentials = openApiCredentials(world, registry)
  const lent = lentOnce(async (plan: Plan, signal) => (await open()).access.lend(plan, signal))
  let opened: {readonly base: string; readonly access: ApiAccess} | undefined
  let origins: readonly string[] = []
  const source: Source = {
    name,
    place: async () => ({base: new URL((await open()).settings.base)}),
    secrets: () => opened?.access.held() ?? [],
    async lend({call: {tool, signal}}) {
      const {base, credentials: ours = []} = await lent.early(tool.request, signal)
      return {base, credentials: ours}
    },
    send: createApiSend(http, {
      access: {lend: (plan, signal = new AbortController().signal) => lent.take(plan, signal)},
      clock,
      userAgent: `runos/${VERSION}`,
    }),
    origins: () => origins,
    uploads: {read: async (path) => uploadsOf(await registry.get(name)).read(path)},
    async supplied() {
      origins = (await open()).settings.origins
      return {}
    },
    refresh: async () => (await import('./refresh-api.ts')).createApiRefresh(name),
    missing,
  }
  return createLive(tier, source, world, how)

  /** The API as it is now. A server keeps the address that it began with: its tools were made for that one. */
  async function open(): Promise<{readonly settings: ApiSettings; readonly access: ApiAccess}> {
    const settings = await registry.get(name)
    if (!settings.enabled) {
      throw new RunosError('E_FORBIDDEN', `${name} was switched off`, {
        fix: [`a person runs: runos api enable ${name}`],
      })
    }
    opened ??= {base: settings.base, access: await openAccess(world, registry, credentials, settings, tier)}
    if (opened.base === settings.base) return {settings, access: opened.access}
    throw new RunosError(
      'E_FORBIDDEN',
      `this server was started for ${opened.base}, and now ${name} is at ${settings.base}`,
      {
        fix: ['restart the server (in the assistant: reconnect it)'],
      },
    )
  }

  async function missing() {
    const settings = await registry.find(name)
    const [error, next] =
      settings === undefined
        ? [`no API is called ${name} any more`, `runos api add <file or address> --name ${name}`]
        : settings.enabled
          ? [`there is no document of ${name} yet`, `runos manifest update ${name}`]
          : [`${name} was switched off`, `runos api enable ${name}`]
    return {error, next: `A person runs: ${next}`, after: 'Then list the tools again.'}
  }
}

/** The folder is asked for at each call: a person who takes it back is heard at once. */
function uploadsOf({name, uploads}: ApiSettings): Uploads {
  if (uploads !== undefined) return createUploads(uploads)
  throw new RunosError('E_UPLOAD', `no folder is allowed from which files may be sent to ${name}`, {
    where: name,
    fix: ['give the content itself (text or base64)', `or a person allows one: runos api uploads ${name} <folder>`],
  })
}

/** Credentials for its requests. What is read of them is read when they are lent. */
async function openAccess(
  {files, http, clock, paths, machine}: World,
  registry: ApiRegistry,
  credentials: ApiCredentials,
  settings: ApiSettings,
  tier: Tier,
) {
  const {name, base, headers} = settings
  const path = join(apiFolder(paths.data, name), 'access.json')
  const schemes = parseAccess((await files.read(path)) ?? '', path)
  return createApiAccess({
    api: name,
    base: new URL(base),
    schemes,
    credential: async (origin, scheme) => credentials.read(await registry.get(name), origin, scheme, tier),
    headers: Object.fromEntries(
      Object.entries(headers).map(([header, value]) => [header, headerValue(value, machine.env)] as const),
    ),
    origins: async () => (await registry.get(name)).origins,
    env: machine.env,
    http,
    clock,
    fix: (origin) => {
      const own = asTier(settings, tier) === settings ? '' : ` --tier ${tier}`
      return [`a person runs: ${loginCommand(settings, origin)}${own}`]
    },
  })
}

/** `env:NAME` stands for the variable NAME. @throws RunosError E_NOT_SIGNED_IN when it is not set */
function headerValue(value: string, env: Readonly<Record<string, string | undefined>>): Secret {
  const variable = /^env:([A-Za-z_]\w*)$/.exec(value)?.[1]
  const text = variable === undefined ? value : env[variable]
  if (text !== undefined && text !== '') return new Secret(text)
  throw new RunosError('E_NOT_SIGNED_IN', `a header of this API is to be in ${variable}, which is not set`, {
    where: variable ?? '',
    fix: [`set ${variable} where this program is started`],
  })
}

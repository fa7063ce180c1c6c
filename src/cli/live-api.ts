import {join} from 'node:path'
import {createApiAccess} from '#account/api-credentials/access'
import {createRest} from '#answers/rest'
import {createApiSend} from '#api/send-any'
import {type ApiRegistry, apiFolder, createApiRegistry} from '#apis/registry'
import {type ApiSettings, asTier} from '#apis/settings'
import {createAuditLog} from '#audit/log'
import {callTool} from '#call/call-tool'
import {redact} from '#call/redact'
import {RunosError} from '#core/errors'
import type {ApiAccess, CallPorts, Uploads} from '#core/ports'
import {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import {VERSION} from '#core/version'
import {createAnswerRoom} from '#platform/answer-room'
import {createUploads} from '#platform/uploads'
import {allowedBy} from './allowed.ts'
import {parseAccess} from './api-access-file.ts'
import {type ApiCredentials, openApiCredentials} from './api-credentials.ts'
import {loginCommand} from './api-origins.ts'
import {hideNow, lateVault, loadFinder} from './finder.ts'
import {historyOf} from './history.ts'
import {judgeSql} from './judge.ts'
import {lateGate} from './late-gate.ts'
import {lentOnce} from './lent-once.ts'
import type {Live, LiveHow} from './live.ts'
import {openLedger, ownSession} from './open-audit.ts'
import {answerOwn} from './own/index.ts'
import {policySays} from './policy-says.ts'
import {createWorld, type World} from './world.ts'

type Plan = Parameters<ApiAccess['lend']>[0]

/** Joins the waist with an API that a person added, for one tier. */
export function createApiLive(tier: Tier, name: string, how: LiveHow = {}): Live {
  const world = createWorld()
  const {files, clock, http, paths, machine} = world
  const registry = createApiRegistry(files, paths.data)
  const credentials = openApiCredentials(world, registry)
  const lent = lentOnce(async (plan: Plan, signal) => (await open()).access.lend(plan, signal))
  const secrets = () => opened?.access.held() ?? []
  const session = ownSession(machine)
  const says = policySays(world)
  const history = historyOf({files, paths}, session, says)
  const audit = createAuditLog({
    ledger: openLedger(paths, clock),
    clock,
    api: name,
    session,
    hide: (text) => hideNow(text, secrets()),
    async lend({call: {tool, signal}}) {
      const {base, credentials = []} = await lent.early(tool.request, signal)
      return {base, credentials}
    },
  })
  let opened: {readonly base: string; readonly access: ApiAccess} | undefined

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

  const gate = lateGate(async () =>
    (await import('./open-gate.ts')).openGate(world, {
      api: name,
      hide: (text) => String(redact(text, secrets())),
      target: async () => ({base: new URL((await open()).settings.base)}),
    }),
  )
  const rest = createRest(files, join(paths.state, 'answers'), clock)
  const room = createAnswerRoom()
  const ports: CallPorts = {
    api: name,
    audit,
    rest,
    approvals: gate,
    after: gate.after,
    judge: judgeSql,
    send: audit.watched(
      createApiSend(http, {
        access: {lend: (plan, signal = new AbortController().signal) => lent.take(plan, signal)},
        clock,
        userAgent: `runos/${VERSION}`,
      }),
    ),
    base: async () => new URL((await open()).settings.base),
    origins: () => origins,
    uploads: {read: async (path) => uploadsOf(await registry.get(name)).read(path)},
    supplied: async () => {
      origins = (await open()).settings.origins
      return {}
    },
    clock,
    finder: loadFinder,
    allowed: allowedBy(says, name),
    vault: lateVault(async () => {
      const {openVault} = await import('./open-vault.ts')
      return openVault(world, async () => ({
        session: session.id,
        api: name,
        account: new URL((await open()).settings.base).origin,
      }))
    }),
    ...(how.forPerson ? {forPerson: true} : {}),
    secrets,
  }
  let origins: readonly string[] = []

  return {
    call: (call) => room.within((own) => callTool({...call, room: own}, ports)),
    blocked: async (tool) => {
      await loadFinder()
      return audit.blocked(tier, tool)
    },
    own: (call, offer) => answerOwn(call, {...ports, acts: gate}, {...offer, api: name, rest, history, missing}),
    refresh: async () => (await import('./refresh-api.ts')).createApiRefresh(name),
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

import {isJsonObject, type JsonObject} from '#core/json'
import type {Doc, Handler, SandboxCall, World} from '../world.ts'
import {ok} from './answer.ts'
import type {Handlers} from './operations.ts'
import {bodyOf, now, save} from './resources.ts'
import {logLine} from './running.ts'
import {findService, SERVICES} from './services.ts'

/** A setting group of vLLM: all of them end in `advanced`, where a group but the first has a prefix. */
function setAdvanced(prefix: string): Handler {
  return (call, world) => {
    const service = findService('vllm', call, world)
    const before = isJsonObject(service.advanced) ? service.advanced : {}
    const given = Object.entries(bodyOf(call)).map(([key, value]) => [`${prefix}${key}`, value] as const)
    const changed = save(
      SERVICES,
      service,
      {advanced: {...before, ...Object.fromEntries(given)}, updatedAt: now(world)},
      world,
    )
    return ok(changedView(changed, `${given.length} settings were set`))
  }
}

const changedView = (service: Doc, message: string): JsonObject => ({
  osid: service.id,
  configType: service.configType ?? 'custom',
  advanced: service.advanced ?? {},
  message,
})

/** The sandbox has no model: it says so, and the call shows in the service's log. */
function chat(call: SandboxCall, world: World): ReturnType<Handler> {
  const service = findService('vllm', call, world)
  const query = String(call.body.query)
  const promptTokens = query.split(/\s+/).length
  const response = 'This is the sandbox; no model runs here.'
  logLine(world, service, `chat: ${promptTokens} words in, endpoint ${String(call.body.endpoint ?? 'stable')}`)
  return ok({
    model: service.model!,
    response,
    totalDurationMs: 0,
    promptTokens,
    completionTokens: response.split(' ').length,
  })
}

export const VLLM_HANDLERS: Handlers = {
  'services/vllm/{id}/api-key-credentials': (call, world) => {
    const {_apiKey = null, _apiKeyUpdatedAt = null} = findService('vllm', call, world)
    return ok({apiKeySet: _apiKey !== null, apiKey: _apiKey, apiKeyUpdatedAt: _apiKeyUpdatedAt})
  },
  'services/vllm/{id}/set-api-key': (call, world) => {
    const service = findService('vllm', call, world)
    const apiKey = call.body.apiKey === '' ? null : call.body.apiKey!
    const apiKeyUpdatedAt = now(world)
    save(SERVICES, service, {_apiKey: apiKey, _apiKeyUpdatedAt: apiKeyUpdatedAt}, world)
    return ok({apiKeySet: apiKey !== null, apiKeyUpdatedAt})
  },
  'services/vllm/{id}/chat': chat,
  'services/vllm/{id}/convert-to-custom': (call, world) => {
    const {configSetId, ...service} = findService('vllm', call, world)
    const set = typeof configSetId === 'string' ? world.store.get('config-sets', configSetId) : undefined
    const own = isJsonObject(service.advanced) ? service.advanced : {}
    const taken = set && isJsonObject(set.values) ? set.values : {}
    const changed = save(
      SERVICES,
      service as Doc,
      {configType: 'custom', advanced: {...taken, ...own}, updatedAt: now(world)},
      world,
    )
    return ok(changedView(changed, 'The settings are its own now'))
  },
  'services/vllm/{id}/set-advanced-configs': setAdvanced(''),
  'services/vllm/{id}/set-router-config': setAdvanced('router.'),
  'services/vllm/{id}/set-lmcache-engine-config': setAdvanced('lmcache-engine.'),
  'services/vllm/{id}/set-lmcache-server-config': setAdvanced('lmcache-server.'),
}

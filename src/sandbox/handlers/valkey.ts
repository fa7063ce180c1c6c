import {ok} from './answer.ts'
import type {Handlers} from './operations.ts'
import {findService} from './services.ts'

/** The data of caches. Nothing ends by itself: `ttlSeconds` is kept and shown, no clock runs. */
export const VALKEY_HANDLERS: Handlers = {
  'services/valkey/{id}/keys': (call, world) => {
    const {id: sid} = findService('valkey', call, world)
    const pattern = matcher(call.query.pattern ?? '*')
    const keys = world.store.list('valkey-data', {sid}).filter(({key}) => pattern.test(String(key)))
    return ok({keys: keys.map((entry) => ({key: entry.key!, type: 'string', ttlSeconds: entry.ttlSeconds!}))})
  },
  'services/valkey/{id}/get-data': (call, world) => {
    const {id: sid} = findService('valkey', call, world)
    const key = call.query.key ?? ''
    const entry = world.store.get('valkey-data', `${sid}:${key}`)
    return ok({key, value: entry?.value ?? null, ttlSeconds: entry?.ttlSeconds ?? null})
  },
  'services/valkey/{id}/set-data': (call, world) => {
    const {id: sid, aid, cid} = findService('valkey', call, world)
    const key = String(call.body.key)
    const {value = '', ttlSeconds = null} = call.body
    world.store.put('valkey-data', {id: `${sid}:${key}`, aid: aid!, cid: cid!, sid, key, value, ttlSeconds})
    return ok({key, value, ttlSeconds})
  },
  'services/valkey/{id}/clear-cache': (call, world) => {
    const service = findService('valkey', call, world)
    const entries = world.store.list('valkey-data', {sid: service.id})
    world.store.change(() => {
      for (const {id} of entries) world.store.remove('valkey-data', id)
    })
    return ok({osid: service.id, message: `${entries.length} keys were removed`})
  },
}

/** A pattern with `*` for any characters; everything else stands for itself. */
function matcher(pattern: string): RegExp {
  const text = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${text.join('.*')}$`, 's')
}

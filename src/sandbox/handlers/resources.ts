import type {Json, JsonObject} from '#core/json'
import type {Doc, Handler, SandboxCall, World} from '../world.ts'
import {ok, refuseUnknown, view} from './answer.ts'

/** What a kind of thing has in common with all others: where it is kept, and how the wire names it. */
export interface Resource {
  readonly collection: string
  /** The first half of its error codes: `domain` -> `domain.not_found`. */
  readonly kind: string
  /** The one key of its list. */
  readonly envelope: string
  /** It belongs to a cluster; else to the account. */
  readonly perCluster: boolean
  /** The path parameter that names it; `id` unless said. */
  readonly param?: string
  /** Of its place, what the wire shows. */
  readonly keep?: readonly string[]
  /** How one is shown, when it is more than the document. */
  readonly show?: (doc: Doc, world: World) => JsonObject
}

export const now = (world: World): string => new Date(world.clock.now()).toISOString()

/** What a path says about the place: the account and, where the resource has one, the cluster. */
export function place(resource: Pick<Resource, 'perCluster'>, {params}: SandboxCall): {aid: string; cid?: string} {
  return resource.perCluster ? {aid: params.aid!, cid: params.cid!} : {aid: params.aid!}
}

/** All of a resource that belong to the account, and to the cluster of the path or of `?cid=`. */
export function owned(resource: Resource, call: SandboxCall, world: World): readonly Doc[] {
  const filter = call.query.cid && !resource.perCluster ? {cid: call.query.cid} : {}
  return world.store.list(resource.collection, {...place(resource, call), ...filter})
}

/** One by its id. @throws Refusal 404 when it is not there or belongs to somebody else */
export function find(
  resource: Resource,
  call: SandboxCall,
  world: World,
  id = call.params[resource.param ?? 'id']!,
): Doc {
  const doc = world.store.get(resource.collection, id)
  const {aid, cid} = place(resource, call)
  if (!doc || doc.aid !== aid || (cid !== undefined && doc.cid !== cid)) return refuseUnknown(resource.kind, id)
  return doc
}

export const shown = (resource: Resource, doc: Doc, world: World): JsonObject =>
  resource.show ? resource.show(doc, world) : view(doc, resource.keep)

/** Keeps a changed document and gives it back. */
export function save(resource: Pick<Resource, 'collection'>, doc: Doc, change: JsonObject, world: World): Doc {
  const changed = {...doc, ...change, id: doc.id}
  world.store.put(resource.collection, changed)
  return changed
}

export const list =
  (resource: Resource): Handler =>
  (call, world) =>
    ok({[resource.envelope]: owned(resource, call, world).map((doc) => shown(resource, doc, world))})

export const show =
  (resource: Resource): Handler =>
  (call, world) =>
    ok(shown(resource, find(resource, call, world), world))

/** Makes one of the body, with what the body leaves out. `check` refuses what cannot be. */
export const add =
  (
    resource: Resource,
    complete: (call: SandboxCall, world: World) => JsonObject = () => ({}),
    check: (call: SandboxCall, world: World) => void = () => {},
  ): Handler =>
  (call, world) => {
    check(call, world)
    const doc = {
      id: world.newId(),
      ...place(resource, call),
      ...complete(call, world),
      ...bodyOf(call, resource.keep),
      createdAt: now(world),
    }
    world.store.put(resource.collection, doc)
    return ok(shown(resource, doc, world))
  }

/** Changes what the body names. */
export const patch =
  (resource: Resource, check: (call: SandboxCall, world: World, doc: Doc) => void = () => {}): Handler =>
  (call, world) => {
    const doc = find(resource, call, world)
    check(call, world, doc)
    return ok(shown(resource, save(resource, doc, bodyOf(call), world), world))
  }

/** Removes one, unless `check` refuses. */
export const remove =
  (resource: Resource, check: (doc: Doc, world: World, call: SandboxCall) => void = () => {}): Handler =>
  (call, world) => {
    const doc = find(resource, call, world)
    check(doc, world, call)
    world.store.remove(resource.collection, doc.id)
    return ok({id: doc.id, message: `${resource.kind.replaceAll('_', ' ')} ${nameOf(doc)} was removed`})
  }

/** A body without the cluster that older clients repeat in it, unless it means something there. */
export function bodyOf({body}: SandboxCall, keep: readonly string[] = []): JsonObject {
  const {cid, ...rest} = body
  return cid !== undefined && keep.includes('cid') ? {...rest, cid} : rest
}

const nameOf = (doc: Doc): Json => doc.name ?? doc.domain ?? doc.id

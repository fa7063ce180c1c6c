import {createHash} from 'node:crypto'
import type {JsonObject} from '#core/json'
import type {Doc, SandboxCall, World} from '../world.ts'
import {ok, pick, refuse, refuseInput, refuseUnknown} from './answer.ts'
import type {Handlers} from './operations.ts'
import {now} from './resources.ts'
import {findService} from './services.ts'

const OBJECT = ['key', 'sizeBytes', 'contentType', 'etag', 'createdAt']

const bucketId = (sid: string, name: string): string => `${sid}/${name}`
const objectId = (sid: string, bucket: string, key: string): string => `${sid}/${bucket}/${key}`
const urlOf = (sid: string, bucket: string, world: World): string => `${world.baseUrl}/public/${sid}/${bucket}`

function findBucket(call: SandboxCall, world: World, name: string): Doc {
  const service = findService('minio', call, world)
  return world.store.get('buckets', bucketId(service.id, name)) ?? refuseUnknown('bucket', name)
}

function findObject(call: SandboxCall, world: World, bucket: string, key: string): Doc {
  findBucket(call, world, bucket)
  return world.store.get('objects', objectId(call.params.id!, bucket, key)) ?? refuseUnknown('object', key)
}

function showBucket(bucket: Doc, world: World): JsonObject {
  const {sid, name} = bucket as unknown as {sid: string; name: string}
  const objectCount = world.store.list('objects', {sid, bucket: name}).length
  return {
    ...pick(bucket, ['name', 'publicRead']),
    url: urlOf(sid, name, world),
    objectCount,
    createdAt: bucket.createdAt!,
  }
}

/** Keeps an object; the seed uses it as well. */
export function putObject(world: World, bucket: Doc, object: {key: string; bytes: Buffer; contentType: string}): Doc {
  const sid = String(bucket.sid)
  const doc = {
    id: objectId(sid, String(bucket.name), object.key),
    aid: bucket.aid!,
    cid: bucket.cid!,
    sid,
    bucket: bucket.name!,
    key: object.key,
    sizeBytes: object.bytes.length,
    contentType: object.contentType,
    etag: createHash('md5').update(object.bytes).digest('hex'),
    _content: object.bytes.toString('base64'),
    createdAt: now(world),
  }
  world.store.put('objects', doc)
  return doc
}

export const MINIO_HANDLERS: Handlers = {
  'services/minio/{id}/buckets': (call, world) => {
    const {id: sid} = findService('minio', call, world)
    return ok({buckets: world.store.list('buckets', {sid}).map((bucket) => showBucket(bucket, world))})
  },
  'services/minio/{id}/create-bucket': (call, world) => {
    const {id: sid, aid, cid} = findService('minio', call, world)
    const name = String(call.body.name)
    // The rule of S3 for bucket names: 3 to 63 lower-case letters, digits and hyphens.
    if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(name))
      refuseInput('name', 'must be 3 to 63 lower-case letters, digits and hyphens')
    if (world.store.get('buckets', bucketId(sid, name)))
      refuse(409, 'bucket.exists', `There is a bucket ${name} already`)
    const publicRead = call.body.publicRead === true
    world.store.put('buckets', {
      id: bucketId(sid, name),
      aid: aid!,
      cid: cid!,
      sid,
      name,
      publicRead,
      createdAt: now(world),
    })
    return ok({name, publicRead, url: urlOf(sid, name, world)})
  },
  'services/minio/{id}/objects': (call, world) => {
    const bucket = findBucket(call, world, call.params.bucket!)
    const objects = world.store.list('objects', {sid: bucket.sid!, bucket: bucket.name!})
    const wanted = objects.filter(({key}) => String(key).startsWith(call.query.prefix ?? ''))
    return ok({objects: wanted.map((object) => pick(object, OBJECT))})
  },
  'services/minio/{id}/put-object': (call, world) => {
    const bucket = findBucket(call, world, String(call.body.bucket))
    const text = String(call.body.content)
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) refuseInput('content', 'is not base64')
    const key = String(call.body.key)
    const contentType = String(call.body.contentType ?? 'application/octet-stream')
    const object = putObject(world, bucket, {key, bytes: Buffer.from(text, 'base64'), contentType})
    const url = `${urlOf(String(bucket.sid), String(bucket.name), world)}/${key.split('/').map(encodeURIComponent).join('/')}`
    return ok({bucket: bucket.name!, key, sizeBytes: object.sizeBytes!, etag: object.etag!, url})
  },
  'services/minio/{id}/get-object': (call, world) => {
    const object = findObject(call, world, call.query.bucket!, call.query.key!)
    return ok({...pick(object, ['bucket', 'key', 'contentType', 'sizeBytes']), content: object._content!})
  },
  'services/minio/{id}/delete-object': (call, world) => {
    const object = findObject(call, world, String(call.body.bucket), String(call.body.key))
    world.store.remove('objects', object.id)
    return ok({bucket: object.bucket!, key: object.key!, message: `${String(object.key)} was removed`})
  },
  'services/minio/{id}/delete-bucket': (call, world) => {
    const bucket = findBucket(call, world, String(call.body.bucket))
    const count = Number(showBucket(bucket, world).objectCount)
    if (count > 0) refuse(409, 'bucket.not_empty', `The bucket ${String(bucket.name)} holds ${count} objects`)
    world.store.remove('buckets', bucket.id)
    return ok({bucket: bucket.name!, message: `${String(bucket.name)} was removed`})
  },
  'services/minio/{id}/credentials': (call, world) => {
    const service = findService('minio', call, world)
    return ok({
      endpoint: `${world.baseUrl}/public/${service.id}`,
      accessKey: service.id,
      secretKey: service._password!,
      region: 'us-east-1',
    })
  },
  /** What the public may read: an object of a public bucket. Whether a private bucket has it is not said. */
  'public.object': ({params}, world) => {
    const {sid = '', bucket: name = '', key = ''} = params
    const bucket = world.store.get('buckets', bucketId(sid, name))
    if (bucket?.publicRead !== true) return refuse(403, 'object.forbidden', 'This bucket is not public')
    const object = world.store.get('objects', objectId(sid, name, key)) ?? refuseUnknown('object', key)
    return {status: 200, raw: {type: String(object.contentType), bytes: Buffer.from(String(object._content), 'base64')}}
  },
}

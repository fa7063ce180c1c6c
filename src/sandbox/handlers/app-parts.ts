import {createHash} from 'node:crypto'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Doc, Reply, SandboxCall, World} from '../world.ts'
import {accepted, ok, Refusal, refuse, refuseInput, refuseUnknown, view} from './answer.ts'
import {APPS, redeploy} from './apps.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {bodyOf, find} from './resources.ts'

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

function fileView(filename: string, file: JsonObject): {filename: string; mountPath: string; md5: string} {
  const md5 = createHash('md5')
    .update(Buffer.from(String(file.content), 'base64'))
    .digest('hex')
  return {filename, mountPath: String(file.mountPath), md5}
}

const filesOf = (app: Doc): [string, JsonObject][] => Object.entries((app._files ?? {}) as Record<string, JsonObject>)

function findOverride(call: SandboxCall, world: World): {app: Doc; override: Doc} {
  const app = find(APPS, call, world)
  const {overrideId = ''} = call.params
  const override = world.store.get('overrides', overrideId)
  return override?.appId === app.id ? {app, override} : refuseUnknown('override', overrideId)
}

const overrideView = ({appId: _appId, ...override}: Doc): JsonObject => view(override as Doc)

/** Keeps an override and rolls the app out with it. */
function keepOverride(app: Doc, override: Doc, call: SandboxCall, world: World): string {
  if (!BASE64.test(String(override.data))) refuseInput('data', 'is not base64')
  world.store.put('overrides', override)
  return redeploy(app, {}, call, world)
}

function addOverride(call: SandboxCall, world: World): Reply {
  const app = find(APPS, call, world)
  const id = world.newId()
  const override: Doc = {enabled: true, ...bodyOf(call), id, aid: app.aid!, cid: app.cid!, appId: app.id}
  return accepted({overrideId: id, jobId: keepOverride(app, override, call, world)})
}

export const APP_PART_HANDLERS: Handlers = {
  'apps/secret-files/list': (call, world) =>
    ok({files: filesOf(find(APPS, call, world)).map(([name, file]) => fileView(name, file))}),
  'apps/secret-files/show': (call, world) => {
    const {filename = ''} = call.params
    const [, file] =
      filesOf(find(APPS, call, world)).find(([name]) => name === filename) ?? refuseUnknown('file', filename)
    return ok({...fileView(filename, file), content: String(file.content)})
  },
  'apps/overrides/list': (call, world) => {
    const app = find(APPS, call, world)
    return ok({overrides: world.store.list('overrides', {appId: app.id}).map(overrideView)})
  },
  'apps/overrides/show': (call, world) => ok(overrideView(findOverride(call, world).override)),
  'apps/overrides/add': addOverride,
  'apps/overrides/update': (call, world) => {
    const {app, override} = findOverride(call, world)
    return accepted({jobId: keepOverride(app, {...override, ...bodyOf(call), id: override.id}, call, world)})
  },
  'apps/overrides/delete': (call, world) => {
    const {app, override} = findOverride(call, world)
    world.store.remove('overrides', override.id)
    return accepted({jobId: redeploy(app, {}, call, world)})
  },
  'apps/cli-archives': (call, world) => {
    const app = find(APPS, call, world)
    const uploads = world.store.list('uploads', {appId: app.id}).filter(({pushTime}) => pushTime !== null)
    const archives = uploads.map(({id, digest, size, pushTime}) => ({
      cliUploadId: id,
      digest: digest!,
      size: size!,
      pushTime: pushTime!,
    }))
    const current = typeof app._uploadId === 'string' ? {currentCliUploadId: app._uploadId} : {}
    return ok({archives, ...current})
  },
  'apps/prepare-cli-pull': (call, world) => {
    const app = find(APPS, call, world)
    const id = String(call.body.cliUploadId)
    const upload = world.store.get('uploads', id)
    if (upload?.appId !== app.id || upload.pushTime === null) return refuseUnknown('upload', id)
    const seconds = Number(call.body.expirySeconds ?? 300)
    const expiresAt = new Date(world.clock.now() + seconds * 1000).toISOString()
    const {token, hash} = newTicket()
    world.store.put('uploads', {...upload, _pull: {hash, expiresAt}})
    return ok({token, expiresAt, downloadUrl: `${world.baseUrl}/uploads/${id}`})
  },
  'deployments.prepare': prepareDeployment,
  'deployments.upload': takeUpload,
  'deployments.download': (call, world) => {
    const upload = ticketed(call, world, '_pull')
    return {status: 200, raw: {type: 'application/gzip', bytes: Buffer.from(String(upload._content), 'base64')}}
  },
}

function newTicket(): {token: string; hash: string} {
  const token = `upload_${crypto.randomUUID().replaceAll('-', '')}`
  return {token, hash: hashOf(token)}
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** An upload whose ticket the caller holds. @throws Refusal 401, also when there is no such upload */
function ticketed(call: SandboxCall, world: World, ticket: '_push' | '_pull'): Doc {
  const upload = world.store.get('uploads', call.params.uploadId ?? '')
  const issued = upload?.[ticket]
  const good =
    isJsonObject(issued) &&
    issued.hash === hashOf(call.bearer ?? '') &&
    String(issued.expiresAt) > new Date(world.clock.now()).toISOString()
  return upload && good ? upload : refuse401()
}

function refuse401(): never {
  throw new Refusal({status: 401, body: {error: 'Invalid token', code: 'upload.token'}}, 'Invalid token')
}

const LARGEST_ARCHIVE = 8 * 1024 * 1024

function prepareDeployment(call: SandboxCall, world: World): Reply {
  const {aid = '', cid = ''} = call.params
  const {appId, name, port = 8080, sha = 'upload'} = bodyOf(call)
  const known =
    appId === undefined
      ? world.store.list('apps', {aid, cid}).find((app) => app.name === name)
      : find(APPS, call, world, String(appId))
  const id = known?.id ?? world.newId()
  const createdAt = new Date(world.clock.now()).toISOString()
  const expiresAt = new Date(world.clock.now() + 600_000).toISOString()
  const {token, hash} = newTicket()
  const cliUploadId = world.newId()
  world.store.change(() => {
    if (!known)
      world.store.put('apps', {
        id,
        aid,
        cid,
        name: name!,
        port,
        deployType: 'cli',
        status: 'pending',
        replicas: 1,
        createdAt,
      })
    world.store.put('uploads', {id: cliUploadId, aid, cid, appId: id, sha, pushTime: null, _push: {hash, expiresAt}})
  })
  const jobId = startJob(world, call, 'app.prepare', {id}, steps('Reserve a place'))
  return accepted({
    jobId,
    osid: id,
    appId: id,
    uploadUrl: `${world.baseUrl}/uploads/${cliUploadId}`,
    token,
    expiresAt,
    cliUploadId,
  })
}

/** Takes the archive and rolls it out. A ticket is good for one archive. */
function takeUpload(call: SandboxCall, world: World): Reply {
  const {_push: _spent, ...upload} = ticketed(call, world, '_push')
  const bytes = Buffer.from(call.raw ?? new Uint8Array())
  if (bytes.length === 0) refuseInput('body', 'is empty')
  if (bytes.length > LARGEST_ARCHIVE) refuse(413, 'upload.too_large', `An archive may have ${LARGEST_ARCHIVE} bytes`)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const pushTime = new Date(world.clock.now()).toISOString()
  world.store.put('uploads', {
    ...upload,
    id: upload.id,
    digest,
    size: bytes.length,
    pushTime,
    _content: bytes.toString('base64'),
  })
  const place = {...call, params: {aid: String(upload.aid), cid: String(upload.cid)}}
  const input = {id: upload.appId!, sha: upload.sha!, image: digest, uploadId: upload.id}
  const jobId = startJob(world, place, 'app.deploy', input, steps('Unpack', 'Build', 'Roll out'))
  return accepted({jobId, cliUploadId: upload.id, digest, size: bytes.length})
}

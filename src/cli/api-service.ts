import {join, resolve} from 'node:path'
import {parseAddress} from '#account/address'
import {type Documents, parseDocuments, printDocuments} from '#apis/documents'
import {type ApiRegistry, apiFolder, requireApiName} from '#apis/registry'
import type {ApiSettings} from '#apis/settings'
import {marksPath, parseMarks, printMarks, type SourceMark} from '#apis/sources'
import {type CatalogDiff, diffCatalogs} from '#catalog/diff'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {Manifest} from '#core/manifest'
import type {Clock, Files} from '#core/ports'
import {printAccess} from './api-access-file.ts'
import {type CatalogSpot, type LockedCatalog, lockCatalog, storeCatalogs} from './locked-catalog.ts'
import {offeredPart} from './offered-part.ts'
import {spotOf} from './project-files.ts'
import {parseStored, readDescription} from './read-description.ts'
import {createReadAddress, hasChanged} from './read-source.ts'

interface Needs {
  readonly files: Files
  readonly http: Http
  readonly clock: Clock
  readonly dataFolder: string
  readonly cwd: string
  readonly registry: ApiRegistry
}

/** What a person said about an API that is to be added. */
export interface AddRequest {
  readonly source: string
  readonly name?: string | undefined
  readonly base?: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly origins: readonly string[]
  readonly project?: string | undefined
  /** How requests show who asks; undefined: as the document says. */
  readonly auth?: string | undefined
  /** Whether a credential was given along: a document that describes none is then taken to mean a bearer token. */
  readonly gives?: boolean
  /** Asks whether requests may go to an address that only the document names. */
  readonly agree?: ((base: string) => Promise<boolean>) | undefined
}

/** An API with what is known of it. */
export interface StoredApi extends LockedCatalog {
  readonly settings: ApiSettings
  readonly manifest: Manifest
  readonly documents: Documents
}
export interface ApiUpdate extends StoredApi {
  readonly before: string | undefined
  readonly diff: CatalogDiff
}

export type ApiService = ReturnType<typeof createApiService>

const LARGE = 256 * 1024 * 1024

/** The APIs that a person added: read, stored, compiled and compared. */
export function createApiService({files, http, clock, dataFolder, cwd, registry}: Needs) {
  const documentsPath = (name: string) => join(apiFolder(dataFolder, name), 'documents.json')
  const isAddress = (source: string) => /^https?:\/\//i.test(source)
  const now = () => clock.now()

  function spot(settings: ApiSettings): Promise<CatalogSpot> {
    return spotOf(files, apiFolder(dataFolder, settings.name), settings)
  }

  async function read(source: string, origins: readonly string[]) {
    const marks: SourceMark[] = []
    const read = createReadAddress(files, http, isAddress(source) ? undefined : source, (mark) => marks.push(mark))
    return {...(await readDescription(source, origins, read, now)), marks}
  }

  /** What is stored of its document, parsed. undefined: nothing is. */
  async function stored(name: string): Promise<StoredApi | undefined> {
    const settings = await registry.get(name)
    const path = documentsPath(name)
    const text = await files.read(path, LARGE)
    if (text === undefined) return undefined
    const documents = parseDocuments(text, path)
    const manifest = offeredPart(await parseStored(documents, settings.source, settings.origins), settings)
    return {settings, manifest, documents, ...(await lockCatalog(await spot(settings), manifest))}
  }

  async function store(
    settings: ApiSettings,
    manifest: Manifest,
    documents: Documents,
    marks?: readonly SourceMark[],
  ): Promise<LockedCatalog> {
    const folder = apiFolder(dataFolder, settings.name)
    if (marks !== undefined) await files.write(marksPath(folder), printMarks(marks), 0o600)
    await files.write(documentsPath(settings.name), printDocuments(documents), 0o600)
    await files.write(join(folder, 'access.json'), printAccess(manifest.schemes ?? {}), 0o600)
    return storeCatalogs(await spot(settings), manifest)
  }

  /** Reads its document anew. A failure says that the stored one goes on serving. */
  async function download(settings: ApiSettings) {
    try {
      const {manifest, documents, marks} = await read(settings.source, settings.origins)
      return {manifest: offeredPart(manifest, settings), documents, marks}
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      const {code, message, where, fix, cause} = error
      const kept = `the stored document of ${settings.name} goes on serving`
      throw new RunosError(code, message, {...(where === undefined ? {} : {where}), fix: [kept, ...fix], cause})
    }
  }

  /** What was served before, if it can still be read: a damaged copy is no reason not to replace it. */
  async function before(name: string): Promise<StoredApi | undefined> {
    return stored(name).catch((error: unknown) => {
      if (error instanceof RunosError && ['E_MANIFEST_INVALID', 'E_FILE_MALFORMED'].includes(error.code))
        return undefined
      throw error
    })
  }

  return {
    registry,
    spot,
    stored,
    folder: (name: string) => apiFolder(dataFolder, name),

    /** @throws RunosError E_API_NAME, E_API_REFUSED, E_MANIFEST_INVALID and those of reading */
    async add(request: AddRequest): Promise<StoredApi> {
      const source = isAddress(request.source) ? request.source : resolve(cwd, request.source)
      if (request.name !== undefined) requireApiName(request.name)
      const {manifest: whole, documents, marks} = await read(source, request.origins)
      const name = requireApiName(request.name ?? nameOf(whole, source))
      return registry.locked(name, async () => {
        if ((await registry.find(name)) !== undefined) throw nameTaken(name)
        const {headers, origins, project, gives} = request
        const silent = gives && Object.keys(whole.schemes ?? {}).length === 0
        const auth = request.auth ?? (silent ? 'bearer' : undefined)
        const settings: ApiSettings = {
          name,
          source,
          base: await settleBase(whole, source, request),
          headers,
          enabled: true,
          origins,
          credentials: {},
          ...(auth === undefined ? {} : {auth}),
          ...(project === undefined ? {} : {project}),
          addedAt: new Date(now()).toISOString(),
        }
        const manifest = offeredPart(whole, settings)
        const locked = await store(settings, manifest, documents, marks)
        await registry.write(settings) // last: an API without settings is none
        return {settings, manifest, documents, ...locked}
      })
    },

    /** Reads, stores and compiles its document anew. What was stored stays when the new one cannot be used. */
    update: (name: string): Promise<ApiUpdate> =>
      registry.locked(name, async () => {
        const settings = await registry.get(name)
        const old = await before(name)
        const {manifest, documents, marks} = await download(settings)
        const locked = await store(settings, manifest, documents, marks)
        const diff = diffCatalogs(old?.tools ?? [], locked.tools)
        return {settings, manifest, documents, ...locked, before: old?.manifest.version, diff}
      }),

    /**
     * Whether a file of its description may have changed since it was read; the first that has is enough.
     * @throws RunosError E_FILE, E_NETWORK, E_API
     */
    async hasChanged(name: string): Promise<boolean> {
      const marks = parseMarks((await files.read(marksPath(apiFolder(dataFolder, name)))) ?? '')
      if (marks === undefined) return true // read by an older version of this program
      for (const mark of marks) if (await hasChanged(files, http, mark)) return true
      return false
    },

    /** What an update would change. */
    async diff(name: string): Promise<ApiUpdate> {
      const settings = await registry.get(name)
      const old = await stored(name)
      const {manifest, documents} = await download(settings)
      const locked = await lockCatalog(await spot(settings), manifest)
      const diff = diffCatalogs(old?.tools ?? [], locked.tools)
      return {settings, manifest, documents, ...locked, before: old?.manifest.version, diff}
    },

    /** Notes how requests show who asks, as a person says it, and serves tools that do so. */
    authenticate: (name: string, auth: string): Promise<void> =>
      registry.locked(name, async () => {
        await registry.write({...(await registry.get(name)), auth})
        const found = await stored(name)
        if (found !== undefined) await store(found.settings, found.manifest, found.documents)
      }),

    /** Compiles what is stored once more: an overlay, a lock or what was accepted has changed. */
    recompile: (name: string): Promise<boolean> =>
      registry.locked(name, async () => {
        const found = await stored(name)
        if (found === undefined) return false
        await storeCatalogs(await spot(found.settings), found.manifest)
        return true
      }),
  }
}

/** A remark without the address of the one document that everything is in. */
export function shortRemark({source}: Pick<ApiSettings, 'source'>, remark: string): string {
  return remark.replaceAll(`${source}#`, '#')
}

/** A name for an API that was given none: its title, or the file's name. */
function nameOf({title}: Manifest, source: string): string {
  const file =
    source
      .split(/[?#]/, 1)[0]
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/\.(json|ya?ml)$/i, '') ?? ''
  const words = (title ?? file)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/\b(api|rest|openapi|swagger|the|v?\d+)\b-?/g, '')
  return words
    .replaceAll(/-+/g, '-')
    .slice(0, 20)
    .replaceAll(/^[-0-9]+|-+$/g, '')
}

function nameTaken(name: string): RunosError {
  return new RunosError('E_API_REFUSED', `an API called ${name} was added already`, {
    where: name,
    fix: [
      `read its document again: runos manifest update ${name}`,
      'or give another name: --name',
      `or remove it: runos api remove ${name}`,
    ],
  })
}

/**
 * Where requests go. A document that came over the network may only name its own origin; another one would get what a
 * person believes to give to the first (attack 3), so the person says it.
 */
async function settleBase(manifest: Manifest, source: string, {base, agree, origins}: AddRequest): Promise<string> {
  if (base !== undefined) return parseAddress(base, '--base-url')
  const [named] = manifest.servers ?? []
  if (named === undefined) {
    throw new RunosError('E_API_REFUSED', 'the document does not say where the API is', {
      where: source,
      fix: ['say it: --base-url https://api.example.com'],
    })
  }
  const found = parseAddress(named, 'servers[0] of the document')
  const {origin} = new URL(found)
  const own = !/^https?:/i.test(source) || new URL(source).origin === origin || origins.includes(origin)
  if (own || (await agree?.(found))) return found
  throw new RunosError('E_API_REFUSED', `the document of ${new URL(source).origin} sends requests to ${origin}`, {
    where: origin,
    fix: [`if that is where the API is, say so: --base-url ${found}`],
  })
}

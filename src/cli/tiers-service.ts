import {decideTiers} from '#catalog/evidence'
import {type Held, toolKey} from '#catalog/lock'
import {setTiers} from '#catalog/overlay'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {Manifest, Operation} from '#core/manifest'
import type {Clock, Files} from '#core/ports'
import type {Sign} from '#core/proof'
import {isLower, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import type {ApiService} from './api-service.ts'
import {overlayDigest, ownOverlayPath} from './apply-overlays.ts'
import {acceptDigests, type CatalogSpot, type LockedCatalog, writeProjectLock} from './locked-catalog.ts'
import type {ManifestService} from './manifest-service.ts'

interface Needs {
  readonly files: Files
  readonly clock: Clock
  readonly manifest: ManifestService
  readonly apis: ApiService
}

/** An API whose tiers are looked at or changed. */
export interface Subject extends LockedCatalog {
  readonly api: string
  readonly manifest: Manifest
  readonly spot: CatalogSpot
}

/** What `tiers set` would do. */
export interface Setting {
  readonly tools: readonly Tool[]
  readonly tier: Tier | 'none'
  /** Those that would move down: a person confirms them. */
  readonly lowered: readonly Tool[]
  /** The overlay that is written. */
  readonly path: string
}

export type TiersService = ReturnType<typeof createTiersService>

/** The tiers of RunOS and of every API that was added: looked at, explained, overruled, accepted. */
export function createTiersService({files, clock, manifest, apis}: Needs) {
  async function recompile(api: string): Promise<void> {
    await (api === RUNOS ? manifest.recompile() : apis.recompile(api))
  }

  async function subject(api: string): Promise<Subject> {
    if (api === RUNOS) {
      const stored = await manifest.stored()
      if (stored !== undefined) return {api, ...stored}
      throw new RunosError('E_MANIFEST_MISSING', 'no manifest is stored for this account', {
        fix: ['runos login', 'runos manifest update'],
      })
    }
    const stored = await apis.stored(api)
    if (stored !== undefined) return {api, ...stored, spot: await apis.spot(stored.settings)}
    throw new RunosError('E_MANIFEST_MISSING', `no document is stored for ${api}`, {
      fix: [`runos manifest update ${api}`],
    })
  }

  /** Accepts some changes that wait, in this user's name, and serves them. What a repository locks is written there. */
  async function accept({api, spot}: Subject, changes: readonly Held[], sign?: Sign): Promise<Subject> {
    await acceptDigests(spot, changes, clock.now(), sign)
    await recompile(api)
    const now = await subject(api)
    if (spot.projectLock !== undefined) await writeProjectLock(files, spot.projectLock, api, now.nextLock)
    return now
  }

  return {
    subject,
    accept,

    /** What setting a tier would do. @throws RunosError E_TOOL_UNKNOWN */
    plan({api, compiled, tools: served, spot, manifest}: Subject, word: string, tier: Tier | 'none'): Setting {
      const tools = selectTools(compiled, word, manifest)
      if (tools.length === 0) {
        throw new RunosError('E_TOOL_UNKNOWN', `nothing of ${api} is called ${JSON.stringify(word)}`, {
          where: word,
          fix: ["give a tool's name, a tag, or a pattern such as 'apps_*'", ...sayNear(compiled, word, api)],
        })
      }
      const lowered = tools.filter((tool) => tier !== 'none' && tiersOf(tool).some((tiers) => isLower([tier], tiers)))
      return {tools, tier, lowered, path: spot.overlays?.at(-1) ?? ownOverlayPath(spot)}

      /** Where the rules put it, and where it is now. */
      function tiersOf(tool: Tool): readonly (readonly Tier[])[] {
        const plain = decideTiers(operationOf(manifest, tool), manifest.defs).tiers
        const now = served.find((one) => toolKey(one) === toolKey(tool) && one.kind === 'request')?.tiers ?? []
        return [plain, now]
      }
    },

    /** Writes the overlay and serves what it says; lowerings are noted as accepted by this user. */
    async set(
      {api, spot, manifest}: Subject,
      {tools, tier, lowered, path}: Setting,
      why: string,
      sign?: Sign,
    ): Promise<Subject> {
      const operations = tools.map((tool) => operationOf(manifest, tool))
      const digests = lowered.map((tool) => {
        const operation = operationOf(manifest, tool)
        return {operation: operation.id, digest: overlayDigest(api, operation, manifest, tier)}
      })
      await files.locked(path, async () => {
        const text = await files.read(path)
        const title = `Tiers of ${api}`
        await files.write(
          path,
          setTiers(text, {operations, tier, why, title}),
          path === ownOverlayPath(spot) ? 0o600 : 0o644,
        )
      })
      if (digests.length > 0) await acceptDigests(spot, digests, clock.now(), sign)
      await recompile(api)
      const now = await subject(api)
      const keys = lowered.map(toolKey)
      const meant = now.held.filter(
        ({operation, now: {method, tiers}}) => keys.includes(`${method} ${operation}`) && tiers.join() === tier,
      )
      return meant.length === 0 ? now : accept(now, meant, sign)
    },
  }
}

/** The tools that a word names: a tool's name or operation, a tag, or a pattern of names in which `*` stands for anything. */
export function selectTools(tools: readonly Tool[], word: string, manifest: Manifest): readonly Tool[] {
  const single = tools.filter(({kind}) => kind === 'request')
  const named = single.filter(({name, aliases, operation}) => [name, operation, ...(aliases ?? [])].includes(word))
  if (named.length > 0) return named
  if (word.includes('*')) {
    const parts = word.split('*').map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    const pattern = new RegExp(`^${parts.join('.*')}$`)
    return single.filter(({name}) => pattern.test(name))
  }
  return single.filter((tool) => operationOf(manifest, tool).tags?.includes(word))
}

/** Names that a person may have meant: those that hold the word, or one of its parts. At most five. */
export function nearNames(tools: readonly Tool[], word: string): readonly string[] {
  const parts = word
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2)
  const score = ({name}: Tool) => parts.filter((part) => name.includes(part)).length
  const near = tools
    .filter((tool) => score(tool) > 0)
    .toSorted((a, b) => score(b) - score(a) || a.name.length - b.name.length)
  return near.slice(0, 5).map(({name}) => name)
}

/** What a person does who named a tool that is not there. */
export function sayNear(tools: readonly Tool[], word: string, api: string): readonly string[] {
  const near = nearNames(tools, word)
  return [...(near.length === 0 ? [] : [`did you mean ${near.join(', ')}?`]), `runos tiers${flag(api)} lists them`]
}

/** The operation that a tool was compiled from. */
export function operationOf({operations}: Manifest, tool: Tool): Operation {
  const found = operations.find(({id, method, path}) => `${method} ${id}` === toolKey(tool) && path === tool.path)
  if (found === undefined) throw new RunosError('E_INTERNAL', `the tool ${tool.name} has no operation`)
  return found
}

/** How a command names the API. */
export const flag = (api: string): string => (api === RUNOS ? '' : ` --api ${api}`)

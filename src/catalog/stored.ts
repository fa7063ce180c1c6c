import {RunosError} from '#core/errors'
import {isJsonObject, type JsonObject, parseJson, stringifyJson} from '#core/json'
import {BY_HAND, type Caller, offers} from '#core/tier'
import type {Tool} from '#core/tool'
import {giveBackDefs, type SharedTools, shareDefs} from './shared-defs.ts'

const SCHEMA_VERSION = 16

/** The tools of one tier as they are stored, so that serving compiles nothing; or those that exist by hand alone. */
export interface Catalog {
  readonly tier: Caller
  readonly manifestVersion: string
  readonly tools: readonly Tool[]
}

/** The text that is stored for a tier. */
export function serializeCatalog(tier: Caller, manifestVersion: string, tools: readonly Tool[]): string {
  const offered = tools
    .filter((tool) => isFor(tier, tool))
    // Serving shows the reasons in short; the evidence is worked out again when a person asks for it.
    .map(({evidence: _evidence, evident: _evident, ...tool}) => tool)
  return stringifyJson({
    schemaVersion: SCHEMA_VERSION,
    tier,
    manifestVersion,
    ...(shareDefs(offered) as never as JsonObject),
  })
}

/**
 * Reads a stored catalog. One that another version of this program compiled is no catalog (undefined): it is compiled
 * again from the stored manifest.
 * @throws RunosError E_FILE_MALFORMED when it is damaged
 */
export function parseCatalog(text: string, tier: Caller, where: string): Catalog | undefined {
  try {
    const stored = parseJson(text)
    if (!isJsonObject(stored)) throw new SyntaxError('not an object')
    if (stored.schemaVersion !== SCHEMA_VERSION) return undefined
    const {manifestVersion, ...shared} = stored as unknown as Catalog & SharedTools
    const tools = giveBackDefs(shared)
    // A file in the wrong place must not open a tier: what is not marked for this one is never served.
    return {tier, manifestVersion, tools: tools.filter((tool) => isFor(tier, tool))}
  } catch (cause) {
    throw new RunosError('E_FILE_MALFORMED', 'the stored catalog is damaged', {
      where,
      cause,
      fix: ['make it again: runos manifest update'],
    })
  }
}

/** Whether a tool belongs to a catalog. What a person took off all servers (an overlay) is not there by hand either. */
function isFor(tier: Caller, {tiers, why}: Tool): boolean {
  if (tier !== BY_HAND) return offers(tier, tiers)
  return tiers.length === 0 && !why.some((reason) => reason.startsWith('overlay:'))
}

/**
 * The tool of a name: exactly, or as the Go client spells it (`exec-sql`). Nothing else matches: no other case, no
 * look-alike characters, nothing of another tier, because the catalog holds only this tier's tools.
 */
export function findTool(catalog: Catalog, name: string): Tool | undefined {
  return catalog.tools.find((tool) => tool.name === name || tool.aliases?.includes(name))
}

import type {Tier} from '#core/tier'
import type {Tool} from '#core/tool'

/** What changed between two catalogs, by the commands of the manifest. */
export interface CatalogDiff {
  readonly added: readonly {readonly name: string; readonly tiers: readonly Tier[]}[]
  readonly removed: readonly {readonly name: string; readonly tiers: readonly Tier[]}[]
  readonly moved: readonly {readonly name: string; readonly from: readonly Tier[]; readonly to: readonly Tier[]}[]
  readonly readdressed: readonly {readonly name: string; readonly from: string; readonly to: string}[]
}

/** Compares two lists of tools. Both are in the order of their names, and so is the answer. */
export function diffCatalogs(before: readonly Tool[], after: readonly Tool[]): CatalogDiff {
  const old = new Map(before.map((tool) => [tool.name, tool]))
  const now = new Map(after.map((tool) => [tool.name, tool]))
  const both = after.flatMap((tool) => {
    const was = old.get(tool.name)
    return was === undefined ? [] : [{was, is: tool}]
  })
  const brief = ({name, tiers}: Tool) => ({name, tiers})
  return {
    added: after.filter(({name}) => !old.has(name)).map(brief),
    removed: before.filter(({name}) => !now.has(name)).map(brief),
    moved: both
      .filter(({was, is}) => was.tiers.join() !== is.tiers.join())
      .map(({was, is}) => ({name: is.name, from: was.tiers, to: is.tiers})),
    readdressed: both
      .filter(({was, is}) => addressOf(was) !== addressOf(is))
      .map(({was, is}) => ({name: is.name, from: addressOf(was), to: addressOf(is)})),
  }
}

/** Whether nothing changed that a person would want to know. */
export function isSame({added, removed, moved, readdressed}: CatalogDiff): boolean {
  return added.length + removed.length + moved.length + readdressed.length === 0
}

const addressOf = ({request, path}: Tool): string => `${request.method} ${path}`

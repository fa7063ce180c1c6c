import type {Tool} from '#core/tool'
import {actOf, fit} from './acts.ts'
import {type Key, readRequest} from './request.ts'
import {createIndex, type SearchIndex} from './search-index.ts'
import {createReader} from './search-words.ts'
import {createSpelling} from './spelling.ts'
import {STEMS} from './synonyms.ts'
import {fieldsOf, isDeprecated, thingsOf} from './tool-words.ts'

/** A tool that may be meant. */
export interface FoundTool {
  readonly tool: Tool
  /** How well it fits; only comparable within one answer. */
  readonly score: number
}

/** An index over the tools of one tier. Built once for each catalog, at the first search. */
export interface ToolSearch {
  /**
   * The tools that a request in ordinary words may mean, the likeliest first; equally likely ones by their names.
   * @param query what is longer than 300 characters is cut
   * @param limit how many, at most
   */
  find(query: string, limit?: number): readonly FoundTool[]
}

const LONGEST_QUERY = 300
const LIMIT = 10

/** How much of a score hangs on whether everything that the tool is about was asked for. */
const COVERED = 0.6

/** How much is left of a tool that nobody should use any more. */
const DEPRECATED = 0.5

/** How much is left of a tool that works on many things, where one is meant. */
const BULK = 0.8

/** Makes a search over tools, in whatever order they are. */
export function createToolSearch(tools: readonly Tool[]): ToolSearch {
  const read = createReader()
  const sorted = tools.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const index = createIndex(sorted.map((tool) => fieldsOf(tool, read)))
  const spelling = createSpelling([...index.stems, ...STEMS])
  const known = sorted.map((tool) => ({
    tool,
    act: actOf(tool),
    doubt: isDeprecated(tool) ? DEPRECATED : 1,
    bulk: isBulk(tool),
    things: thingsOf(tool, read).map(({stem, meanings}) => ({
      keys: [stem, ...meanings],
      rarity: index.find(stem)?.rarity ?? 0,
    })),
  }))
  return {
    find(query, limit = LIMIT) {
      const {concepts, act, many, one} = readRequest(query.slice(0, LONGEST_QUERY), index, spelling)
      const scores = new Float64Array(sorted.length)
      for (const {weight, variants} of concepts)
        for (const [at, score] of best(variants, index)) scores[at] = (scores[at] ?? 0) + weight * score
      const asked = new Map<Key, number>()
      for (const {variants} of concepts)
        for (const {key, weight} of variants) asked.set(key, Math.max(weight, asked.get(key) ?? 0))
      return known
        .map(({tool, act: its, doubt, bulk, things}, at) => {
          const score = scores[at] ?? 0
          const share = score === 0 ? 0 : 1 - COVERED + COVERED * covered(things, asked)
          return {tool, score: score * share * fit(act, its, one) * doubt * (bulk && !many ? BULK : 1)}
        })
        .filter(({score}) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
    },
  }
}

/** For each tool the variant that it has most of: a synonym beside the word itself says nothing more. */
function best(
  variants: readonly {readonly key: Key; readonly weight: number}[],
  index: SearchIndex,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const {key, weight} of variants) {
    const posting = index.find(key)
    if (posting === undefined) continue
    for (const [at, text] of posting.texts.entries()) {
      const score = weight * posting.rarity * (posting.strengths[at] ?? 0)
      if (score > (found.get(text) ?? 0)) found.set(text, score)
    }
  }
  return found
}

/** How much of what a tool is about is asked for, 0 to 1. */
function covered(
  things: readonly {readonly keys: readonly Key[]; readonly rarity: number}[],
  asked: ReadonlyMap<Key, number>,
): number {
  let all = 0
  let met = 0
  for (const {keys, rarity} of things) {
    all += rarity
    met += rarity * Math.max(...keys.map((key) => asked.get(key) ?? 0))
  }
  return all === 0 ? 0 : met / all
}

/** Whether something is done to many things at once. */
function isBulk({title, description, annotations}: Tool): boolean {
  const text = `${title} ${description.slice(0, 100)}`
  return (
    /\b(bulk|batch|multiple)\b/i.test(text) || (!annotations.readOnlyHint && /\b(all|every|collection)\b/i.test(text))
  )
}

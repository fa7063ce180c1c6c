import type {CatalogDiff} from '#catalog/diff'
import type {Held} from '#catalog/lock'
import {RUNOS} from '#core/api-name'
import type {Json, JsonObject} from '#core/json'
import type {Tier} from '#core/tier'

/** What an update brought. */
export interface UpdateFacts {
  readonly api: string
  readonly version: string
  readonly before: string | undefined
  readonly diff: CatalogDiff
  readonly held: readonly Held[]
}

/** So many names are given of each kind. */
const MOST = 20

/** What an update changed and what of it waits for a person, for a model: names and tiers, nothing that an API wrote. */
export function reportUpdate({api, version, before, diff, held}: UpdateFacts): JsonObject {
  const {added, removed, moved, readdressed} = diff
  const changed = Object.fromEntries(
    [
      some(
        'added',
        added.map(({name, tiers}) => `${name} (${places(tiers)})`),
      ),
      some(
        'removed',
        removed.map(({name}) => name),
      ),
      some(
        'moved',
        moved.map(({name, from, to}) => `${name}: ${places(from)} -> ${places(to)}`),
      ),
      some(
        'otherAddress',
        readdressed.map(({name}) => name),
      ),
    ].flat(),
  )
  const ours = api === RUNOS ? '' : ` --api ${api}`
  const [subject, verb] = held.length === 1 ? ['change', 'waits'] : ['changes', 'wait']
  return {
    manifest: versionWord(version),
    ...(before === undefined || before === version ? {} : {before: versionWord(before)}),
    changed: Object.keys(changed).length === 0 ? 'nothing' : changed,
    ...(held.length === 0
      ? {}
      : {
          waiting: held.slice(0, MOST).map(waits),
          next: `${held.length} ${subject} ${verb} for a person and ${held.length === 1 ? 'is' : 'are'} not served before: runos tiers diff${ours}; then: runos tiers accept${ours}`,
        }),
  }
}

/** A version as an API wrote it, if it is a word: anything else is no version, whatever it says. */
export function versionWord(text: string): string {
  return /^[\w.+-]{1,40}$/.test(text) ? text : '(unnamed)'
}

function some(kind: string, lines: readonly string[]): readonly (readonly [string, Json])[] {
  if (lines.length === 0) return []
  const more = lines.length > MOST ? [`and ${lines.length - MOST} more`] : []
  return [[kind, [...lines.slice(0, MOST), ...more]]]
}

function waits({tool, reason, was, now, served}: Held): JsonObject {
  const why = {
    lower: 'it would move down',
    address: 'it would go to another address',
    disputed: 'its manifest and the evidence disagree',
    overlay: 'an overlay would move it down',
  }[reason]
  return {
    tool,
    why,
    ...(was === undefined ? {} : {was: places(was.tiers)}),
    would: places(now.tiers),
    until: served === 'old' ? 'served as it was' : 'not served',
  }
}

const places = (tiers: readonly Tier[]): string => (tiers.length === 0 ? 'no server' : tiers.join(', '))

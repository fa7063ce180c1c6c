import {RUNOS} from '#core/api-name'
import type {Expose} from '#core/expose'
import {serverName, type Tier} from '#core/tier'
import type {Assistant, Wanted} from './assistant.ts'

/** From here on a list is too long to be given to a model whole, in tokens. One server may well be one of ten. */
export const LONG_LIST = 8_000

/** How one server shows its tools to one assistant, and why. */
export interface Shown {
  readonly assistant: Assistant
  readonly name: string
  readonly tier: Tier
  readonly expose: Expose
  /** What the list costs a model that is given all of it, in tokens. */
  readonly tokens: Readonly<Record<Expose, number>>
}

/**
 * What an assistant is to be told: `wanted`, with the servers that it is to start with a search. Those are the ones whose
 * list is long, where the assistant gives a model every tool; one that looks tools up by itself does that better with all
 * of them before it. A person's word goes before both.
 */
export function wantedFor(assistant: Assistant, wanted: Wanted): Wanted {
  const {tiers, lists, expose} = wanted
  const searched = tiers.filter((tier) => {
    if (expose !== undefined) return expose === 'search'
    return !assistant.defersTools && (lists?.[tier].all.tokens ?? 0) > LONG_LIST
  })
  const readTools = searched.includes('read') && lists !== undefined ? lists.read.search.tools : wanted.readTools
  return {...wanted, searched, readTools}
}

/** What a person should hear of it: every server that is searched, with what that saves. */
export function searchedServers(assistants: readonly Assistant[], wanted: Wanted): readonly Shown[] {
  return assistants.flatMap((assistant) =>
    (wantedFor(assistant, wanted).searched ?? []).flatMap((tier): readonly Shown[] => {
      const list = wanted.lists?.[tier]
      if (list === undefined) return []
      const tokens = {all: list.all.tokens, search: list.search.tokens}
      return [{assistant, name: serverName(tier, wanted.api ?? RUNOS), tier, expose: 'search', tokens}]
    }),
  )
}

import type {Tool} from '#core/tool'
import {wordsOf} from '#core/words'
import {stem} from './stem.ts'

/** What is done to a thing, in the five ways that every API has. */
export type Act = 'list' | 'show' | 'create' | 'update' | 'delete'

/** How people ask for each; a particle that makes another verb stands behind a plus sign. */
const ASKED: Readonly<Record<Exclude<Wanted, 'do'>, string>> = {
  list: 'list enumerate find search',
  show: 'show get give describe fetch read view retrieve display inspect see check look tell print detail info information',
  create:
    'create add make new generate insert register provision open upload allocate start publish file save write post put spin+up set+up bring+up hook+up',
  update: 'update change modify edit set patch replace adjust configure rename mark',
  delete: 'delete remove destroy drop erase wipe purge uninstall get+rid take+away take+off throw+away tear+down',
  end: 'kill flush evict revoke withdraw cancel abort terminate stop kick ban leave detach unpin unstar unlink disconnect close free throw+out call+off',
}

/** How operations that change something are named. */
const NAMED: Readonly<Record<Exclude<Act, 'list' | 'show'>, string>> = {
  delete: 'delete remove destroy drop purge wipe revoke uninstall clear evict kick leave',
  create: 'create add new register insert generate provision allocate upload put schedule',
  update: 'update set replace edit modify change rename patch configure',
}

const table = <To extends string>(rows: Readonly<Record<To, string>>): ReadonlyMap<string, To> =>
  new Map(
    (Object.entries(rows) as [To, string][]).flatMap(([act, verbs]) =>
      verbs.split(' ').map((verb) => [
        verb
          .split('+')
          .map((part) => stem(part))
          .join('+'),
        act,
      ]),
    ),
  )

const asked = table(ASKED)
const named = table(NAMED)

/** What a verb in a request asks for, if it is one of those. */
export function actAsked(stemmed: string, particle?: string): Wanted | undefined {
  return (particle === undefined ? undefined : asked.get(`${stemmed}+${particle}`)) ?? asked.get(stemmed)
}

/** What a tool does, as its name, its method and its address say; undefined: something of its own (restart, merge). */
export function actOf({operation, title, description, path, request: {method}}: Tool): Act | undefined {
  const words = wordsOf(operation)
  const last = path.split('/').findLast((segment) => segment !== '' && !segment.startsWith('{')) ?? ''
  const one = /\}\/?$/.test(path)
  if (method === 'GET' || method === 'HEAD') {
    if (words.includes('list') || LISTS.test(title) || LISTS.test(description)) return 'list'
    return !one && /[^s]s$/.test(last) && !/status$/.test(last) ? 'list' : 'show'
  }
  const verb = words.map((word) => named.get(stem(word))).find((act) => act !== undefined)
  if (verb !== undefined) return verb
  if (method === 'DELETE') return 'delete'
  if (method === 'PUT' || method === 'PATCH') return one ? 'update' : undefined
  if (method !== 'POST') return undefined
  return one ? 'update' : /[^s]s$/.test(last) ? 'create' : undefined
}

const LISTS = /^\W*(p>)?(lists?|returns an? ([a-z]+ )?(list|collection|array))\b/i

/** What is asked for: an act, `end` (cancel, revoke, kick: some APIs delete for it), or `do`, another verb (restart, merge). */
export type Wanted = Act | 'end' | 'do'

/** How well what a tool does fits what is asked for: rows are asked for, columns are what a tool does. */
const FITS: Readonly<Record<Wanted | 'unsaid', Readonly<Record<Act | 'do', number>>>> = {
  list: {list: 1, show: 0.8, create: 0.5, update: 0.5, delete: 0.4, do: 0.8},
  show: {list: 0.85, show: 1, create: 0.5, update: 0.5, delete: 0.4, do: 0.8},
  create: {list: 0.5, show: 0.5, create: 1, update: 0.7, delete: 0.4, do: 0.8},
  update: {list: 0.5, show: 0.5, create: 0.7, update: 1, delete: 0.4, do: 0.85},
  delete: {list: 0.4, show: 0.4, create: 0.4, update: 0.4, delete: 1, do: 0.8},
  end: {list: 0.5, show: 0.5, create: 0.7, update: 0.7, delete: 0.95, do: 1},
  do: {list: 0.6, show: 0.6, create: 0.95, update: 0.9, delete: 0.6, do: 1},
  unsaid: {list: 1, show: 1, create: 0.95, update: 0.9, delete: 0.6, do: 1},
}

/** How little a list has to do with a thing that has a number. */
const NUMBERED = 0.8

/**
 * How well what a tool does fits what is asked for, 0 to 1. What deletes never fits when nobody asked for it.
 * @param one whether a thing is named by its number: `issue 17`
 */
export function fit(wanted: Wanted | undefined, act: Act | undefined, one: boolean): number {
  const other = one && act === 'list' && wanted !== 'list'
  return FITS[wanted ?? 'unsaid'][act ?? 'do'] * (other ? NUMBERED : 1)
}

import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {BY_HAND, type Caller} from '#core/tier'
import {fitsGlob} from './glob.ts'
import {type Comparison, type Conditions, DAYS, type Hours, type Rate} from './policy.ts'

/** What is known of a request when the policy judges it. */
export interface Facts {
  readonly api: string
  readonly tier: Caller
  readonly byHand: boolean
  readonly tool: string
  readonly method: string
  readonly args: JsonObject
  readonly cluster?: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** It changes something, as far as its tier and its hints say. */
  readonly changes: boolean
  readonly destroys: boolean
  readonly handle: boolean
  readonly tainted: boolean
  /** A person at a terminal said yes to what it destroys, or it ends what a cleared call began: not asked again for that. */
  readonly meant?: boolean
}

/** Whether there were more requests than a rule's rate allows. @param rule what tells the rule from others */
export type Over = (rule: string, rate: Rate) => boolean

/** Whether all conditions hold, without the rate. */
export function fits(when: Conditions, facts: Facts): boolean {
  const {api, tier, tool, method, cluster, time} = when
  return (
    (api === undefined || anyGlob(api, facts.api)) &&
    (tier === undefined || tier.includes(facts.tier) || (facts.byHand && tier.includes(BY_HAND))) &&
    (tool === undefined || anyGlob(tool, facts.tool)) &&
    (method === undefined || method.includes(facts.method)) &&
    (cluster === undefined || (facts.cluster !== undefined && anyGlob(cluster, facts.cluster))) &&
    (when.taint === undefined || when.taint === facts.tainted) &&
    (when.handle === undefined || when.handle === facts.handle) &&
    (when.destroys === undefined || when.destroys === facts.destroys) &&
    Object.entries(when.arguments ?? {}).every(([way, how]) => compares(valuesAt(facts.args, way), how)) &&
    (time === undefined || isWithin(time, facts.at))
  )
}

const anyGlob = (patterns: readonly string[], text: string): boolean => patterns.some((one) => fitsGlob(one, text))

/** The values at a way; of lists, those of their items. */
function valuesAt(args: JsonObject, way: string): readonly Json[] {
  if (Object.hasOwn(args, way)) return spread(args[way] as Json)
  let here: readonly Json[] = [args]
  for (const key of way.split('.'))
    here = here.flatMap((one) => (isJsonObject(one) && Object.hasOwn(one, key) ? spread(one[key] as Json) : []))
  return here
}

const spread = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value as Json])

function compares(values: readonly Json[], how: Comparison): boolean {
  const {is, not, in: some, above, below, given} = how
  return (
    (given === undefined || given === values.length > 0) &&
    (is === undefined || values.some((value) => same(is, value))) &&
    (not === undefined || !values.some((value) => same(not, value))) &&
    (some === undefined || values.some((value) => some.some((one) => same(one, value)))) &&
    (above === undefined || values.some((value) => isNumber(value) && value > above)) &&
    (below === undefined || values.some((value) => isNumber(value) && value < below))
  )
}

const isNumber = (value: Json): value is number | bigint => typeof value === 'number' || typeof value === 'bigint'

function same(wanted: Json, value: Json): boolean {
  if (typeof wanted === 'string' && typeof value === 'string') return fitsGlob(wanted, value)
  // biome-ignore lint/suspicious/noDoubleEquals: 5 and 5n are the same number
  return isNumber(wanted) && isNumber(value) ? wanted == value : wanted === value
}

function isWithin({days, from, to, zone}: Hours, at: number): boolean {
  const {day, minute} = clockIn(zone, at)
  const overnight = from !== undefined && to !== undefined && to <= from
  // The hours after midnight belong to the day on which they began.
  const begun = overnight && minute < (to as number) ? (day + 6) % 7 : day
  if (days !== undefined && !days.includes(DAYS[begun] as (typeof DAYS)[number])) return false
  if (from === undefined || to === undefined) return true
  return overnight ? minute >= from || minute < to : minute >= from && minute < to
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What a clock on the wall shows there. */
function clockIn(zone: string, at: number): {readonly day: number; readonly minute: number} {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(zone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({type, value}) => [type, value]))
  const day = DAYS.findIndex((one) => one === parts.weekday?.toLowerCase().slice(0, 3))
  return {day, minute: Number(parts.hour) * 60 + Number(parts.minute)}
}

import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {Effort} from './effort.ts'
import {type Keyword, LEADING, PLAIN, UNEVALUATED} from './keywords/index.ts'
import {Place} from './place.ts'
import {type Problem, Unjudged} from './problem.ts'
import {type Root, rootOf} from './root.ts'
import {Seen} from './seen.ts'

/** What a schema says about a place. */
export interface Verdict {
  /** Empty: it fits. At most as many as anybody reads. */
  readonly problems: readonly Problem[]
  readonly seen?: Seen | undefined
}

/** More problems than these are not looked for: whoever has so many has misunderstood the tool. */
export const MOST = 10

/**
 * Judges a value by a JSON Schema (2020-12), by walking both: no code is made of a schema, so nothing that a stranger
 * writes into one can run. Integers of any length are judged exactly, patterns in bounded time, the whole in bounded steps
 * and depth. References lead to places in the schema itself; `format` and `content...` are notes, as the standard has it.
 * @param at the name under which the value stands in what the caller sent; nothing: it is all of it
 * @returns what does not fit, at most ten problems; none: it fits
 * @throws Unjudged when the schema is none or the effort is too much: the value has not been found to fit
 */
export function judge(schema: Json, value: Json, at?: string): readonly Problem[] {
  const place = new Place(value, undefined, at)
  return judgeAt(schema, place, {root: rootOf(schema), effort: new Effort()}).problems
}

/** What all schemas share that judge one value. */
interface Session {
  readonly root: Root
  readonly effort: Effort
}

/** One schema with one place: what its keywords are given. */
export class Judging {
  readonly schema: JsonObject
  readonly place: Place
  readonly root: Root
  readonly effort: Effort
  readonly seen: Seen | undefined
  readonly problems: Problem[] = []

  constructor(schema: JsonObject, place: Place, {root, effort}: Session) {
    this.schema = schema
    this.place = place
    this.root = root
    this.effort = effort
    this.seen = root.tracksSeen ? new Seen() : undefined
  }

  /** Whether there are so many problems that no more are looked for. */
  get full(): boolean {
    return this.problems.length >= MOST
  }

  /** Says that the value does not fit. */
  refuse(keyword: string, allowed: Json, name?: string): void {
    this.problems.push({place: this.place, keyword, allowed, ...(name === undefined ? {} : {name})})
  }

  /** Takes over what others found. */
  refuseAll(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.full) return
      this.problems.push(problem)
    }
  }

  /** What another schema says, about this place or one in it; nothing follows from it yet. */
  ask(schema: Json, place = this.place): Verdict {
    return judgeAt(schema, place, this)
  }

  /** Whether another schema fits this place; then what it looked at counts as looked at. */
  fits(schema: Json): boolean {
    const verdict = this.ask(schema)
    if (verdict.problems.length > 0) return false
    this.lookAt(verdict)
    return true
  }

  /** Another schema has to fit this place, or one in it. */
  require(schema: Json, place = this.place): void {
    const verdict = this.ask(schema, place)
    if (verdict.problems.length > 0) this.refuseAll(verdict.problems)
    else if (place === this.place) this.lookAt(verdict)
  }

  private lookAt({seen}: Verdict): void {
    if (seen === undefined || this.seen === undefined) return
    this.effort.spend(seen.size)
    this.seen.add(seen)
  }
}

const FITS: Verdict = {problems: []}

function judgeAt(schema: Json, place: Place, session: Session): Verdict {
  if (schema === true) return FITS
  if (schema === false) return {problems: [{place, keyword: 'false', allowed: false}]}
  if (!isJsonObject(schema)) throw new Unjudged('schema', 'something in it is no schema')
  const {words, leads} = readingOf(schema)
  const known = leads ? place.verdictOf(schema) : undefined
  if (known === 'open') throw new Unjudged('schema', 'it leads back to itself without going into the value')
  if (known !== undefined) return known
  session.effort.enter()
  if (leads) place.remember(schema, 'open')
  const judging = new Judging(schema, place, session)
  for (const [keyword, argument] of words) {
    keyword(argument, judging)
    if (judging.full) break
  }
  session.effort.leave()
  if (leads) place.remember(schema, judging)
  return judging
}

/** A schema, read once: a list asks for it with every item. */
interface Reading {
  /** The keywords that judge, with what stands behind them; those that need all others last. */
  readonly words: readonly (readonly [Keyword, Json])[]
  /** Whether any of them leads to other schemas. One that does not is judged again more quickly than remembered. */
  readonly leads: boolean
}

const readings = new WeakMap<JsonObject, Reading>()

function readingOf(schema: JsonObject): Reading {
  const known = readings.get(schema)
  if (known !== undefined) return known
  const words = [PLAIN, LEADING, UNEVALUATED].map((table) =>
    Object.keys(schema).flatMap((name): Reading['words'] => {
      const keyword = table.get(name)
      return keyword === undefined ? [] : [[keyword, schema[name] as Json]]
    }),
  )
  const reading = {words: words.flat(), leads: words.slice(1).some((found) => found.length > 0)}
  readings.set(schema, reading)
  return reading
}

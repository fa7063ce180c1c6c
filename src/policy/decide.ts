import {createHash} from 'node:crypto'
import type {Decision, Effect} from '#core/approval'
import {BUILT_IN, type BuiltIn, NOTHING_ASKS} from './built-in.ts'
import {type Facts, fits, type Over} from './fits.ts'
import type {Layer, Layers, Rule} from './policy.ts'

const STRICTNESS: Readonly<Record<Effect, number>> = {allow: 0, ask: 1, deny: 2}

/** What one layer, or one built-in rule, says of a request. */
export interface Opinion {
  readonly rule: string
  readonly effect: Effect
  readonly reason: string
  /** `file:line`; undefined: it is built in. */
  readonly where?: string
  /** Whose file it is in; undefined: it is built in. */
  readonly layer?: Layer['of']
  /** It is in the copy that a person accepted, and no longer in the file. */
  readonly accepted?: true
  /** It is only noted: its layer is in the mode `audit`. */
  readonly noted?: true
}

/** A decision, and all that was said. */
export interface Judgement {
  readonly decision: Decision
  /** Where the rule stands that decided; undefined: it is built in. */
  readonly where?: string
  /** What would have been done if no layer was in the mode `audit`; undefined: the same. */
  readonly instead?: Decision
  readonly opinions: readonly Opinion[]
}

/**
 * Judges a request. In each layer the first rule that fits decides; of all layers the stricter one. The built-in rules hold
 * besides, unless the machine's or the user's own file allows it by a rule that names what the built-in rule is about. A
 * project's file never loosens.
 */
export function decide(policy: Layers, facts: Facts, over: Over = () => false): Judgement {
  const version = policyVersion(policy)
  const found = policy.layers.map((layer) => ({layer, opinion: opinionOf(layer, facts, over)}))
  const quiet = isQuiet(policy)
  const standing = BUILT_IN.filter((one) => one.when(facts) && !givesWay(one, policy, facts, over)).map(
    ({name, reason}): Opinion => ({rule: name, effect: 'ask', reason, ...(quiet ? {noted: true as const} : {})}),
  )
  const opinions = [...found.flatMap(({opinion}) => (opinion === undefined ? [] : [opinion])), ...standing]
  const held = strictest(opinions.filter(({noted}) => noted !== true))
  const would = strictest(opinions)
  return {
    decision: decisionOf(held, version),
    ...(held?.where === undefined ? {} : {where: held.where}),
    ...(would === undefined || STRICTNESS[would.effect] <= STRICTNESS[held?.effect ?? 'allow']
      ? {}
      : {instead: decisionOf(would, version)}),
    opinions,
  }
}

/** A digest of all that is decided by. */
export function policyVersion({layers, needsAccepting}: Layers): string {
  const parts = layers.map(({of, digest, accepted}) => [of, digest, accepted ?? false])
  return createHash('sha256')
    .update(JSON.stringify([1, needsAccepting, parts]))
    .digest('hex')
    .slice(0, 16)
}

/** What tells a rule from others, for counting. */
export const ruleKey = ({path}: Pick<Layer, 'path'>, {name}: Pick<Rule, 'name'>): string => `${path}#${name}`

/** The rules whose rate has to be known to judge this request: all else about them fits. */
export function ratedRules({layers}: Layers, facts: Facts): readonly {readonly key: string; readonly rule: Rule}[] {
  return layers.flatMap((layer) =>
    layer.policy.rules
      .filter((rule) => rule.when.rate !== undefined && fits(rule.when, facts))
      .map((rule) => ({key: ruleKey(layer, rule), rule})),
  )
}

function decisionOf(opinion: Opinion | undefined, policyVersion: string): Decision {
  if (opinion === undefined)
    return {effect: 'allow', rule: NOTHING_ASKS.name, reason: NOTHING_ASKS.reason, policyVersion}
  const {effect, rule, reason, layer} = opinion
  return {effect, rule, reason, policyVersion, ...(layer === undefined ? {} : {layer})}
}

/** The first of the strictest. */
function strictest(opinions: readonly Opinion[]): Opinion | undefined {
  return opinions.reduce<Opinion | undefined>(
    (most, one) => (most === undefined || STRICTNESS[one.effect] > STRICTNESS[most.effect] ? one : most),
    undefined,
  )
}

function firstRule(layer: Layer, facts: Facts, over: Over): Rule | undefined {
  return layer.policy.rules.find(
    (rule) => fits(rule.when, facts) && (rule.when.rate === undefined || over(ruleKey(layer, rule), rule.when.rate)),
  )
}

function opinionOf(layer: Layer, facts: Facts, over: Over): Opinion | undefined {
  const {path, policy, accepted} = layer
  const rule = firstRule(layer, facts, over)
  const marks = {
    layer: layer.of,
    ...(accepted === undefined ? {} : {accepted}),
    ...(policy.mode === 'audit' ? {noted: true as const} : {}),
  }
  if (rule !== undefined) {
    const {name, effect, reason = `a rule of the ${layer.of} policy says so`, line} = rule
    return {rule: name, effect, reason, where: `${path}:${line}`, ...marks}
  }
  if (policy.mode !== 'strict' || !facts.changes) return undefined
  return {
    rule: `${layer.of}:strict`,
    effect: 'ask',
    reason: `no rule of the ${layer.of} policy names it, and that policy is strict`,
    where: path,
    ...marks,
  }
}

/** Whether the word of the machine or of the user takes the place of a built-in rule. */
function givesWay({named}: BuiltIn, policy: Layers, facts: Facts, over: Over): boolean {
  const allows = (layer: Layer): boolean => {
    const rule = firstRule(layer, facts, over)
    return rule?.effect === 'allow' && rule.when[named] === true
  }
  return policy.layers.some((layer) => layer.of === 'machine' && allows(layer)) || ofUser(policy, allows)
}

/** Whether something is so of the user's file now, and, where a person has to accept, of what was accepted. */
export function ofUser({layers, needsAccepting}: Layers, so: (layer: Layer) => boolean): boolean {
  const [now, accepted] = [false, true].map((old) =>
    layers.find((layer) => layer.of === 'user' && (layer.accepted === true) === old),
  )
  if (now === undefined || !so(now)) return false
  return needsAccepting ? accepted !== undefined && so(accepted) : true
}

/** Whether the built-in rules are only noted: everybody who may loosen them, and says anything, is in the mode `audit`. */
function isQuiet(policy: Layers): boolean {
  const audits = (layer: Layer): boolean => layer.policy.mode === 'audit'
  const machine = policy.layers.filter(({of}) => of === 'machine')
  const hasUser = policy.layers.some(({of}) => of === 'user')
  if (machine.length === 0 && !hasUser) return false
  return machine.every(audits) && (!hasUser || ofUser(policy, audits))
}

const DEFAULT_TAINT_MINUTES = 15

/** For how long a session is tainted, in minutes; 0: not at all. The longer of what was said; a project only makes it longer. */
export function taintMinutes(policy: Layers): number {
  const said = policy.layers.filter(({of}) => of === 'machine').map((layer) => layer.policy.taintMinutes)
  const users = policy.layers.filter(({of}) => of === 'user')
  said.push(...users.map((layer) => layer.policy.taintMinutes))
  const accepted = users.some((layer) => layer.accepted === true && layer.policy.taintMinutes !== undefined)
  const loosened = users.some((layer) => layer.policy.taintMinutes !== undefined)
  const known = said.filter((minutes) => minutes !== undefined)
  const own = known.length === 0 ? DEFAULT_TAINT_MINUTES : Math.max(...known)
  const base = policy.needsAccepting && loosened && !accepted ? Math.max(own, DEFAULT_TAINT_MINUTES) : own
  const projects = policy.layers.filter(({of}) => of === 'project').map((layer) => layer.policy.taintMinutes ?? 0)
  return Math.max(base, ...projects)
}

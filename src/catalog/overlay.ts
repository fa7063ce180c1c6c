import {isMap, isSeq, parseDocument} from 'yaml'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'
import type {Manifest, Operation} from '#core/manifest'
import {isLower, isTier, type Tier} from '#core/tier'
import {decideTiers} from './evidence.ts'
import {matches, parseTarget, type Target, targetOf} from './overlay-target.ts'

/** What a person decides about the tier of the operations that a target names. */
export interface TierAction {
  readonly target: Target
  readonly tier: Tier | 'none'
  readonly why: string
  /** `<file>: actions[2]` */
  readonly where: string
}

/** The actions of an overlay that speak about tiers; other actions are nothing to us. */
export interface Overlay {
  readonly actions: readonly TierAction[]
}

/** One operation whose tier an overlay changes. */
export interface Overruling {
  readonly operation: Operation
  readonly from: readonly Tier[]
  readonly to: Tier | 'none'
  readonly why: string
  readonly where: string
}

/**
 * Reads the tier actions of an OpenAPI Overlay (1.0.0, section 4.4), in YAML or JSON. An action of ours that cannot be
 * understood is an error: to leave it out could offer what a person withheld.
 * @throws RunosError E_FILE_MALFORMED naming the place
 */
export function parseOverlay(text: string, where: string): Overlay {
  const document = parseDocument(text, {prettyErrors: true})
  const [error] = document.errors
  if (error !== undefined) {
    const start = error.linePos?.[0]
    throw malformed(
      error.message.split('\n')[0] ?? '',
      start === undefined ? where : `${where}:${start.line}:${start.col}`,
    )
  }
  const root = document.toJS({maxAliasCount: 10}) as Json
  if (!isJsonObject(root) || typeof root.overlay !== 'string')
    throw malformed('is no OpenAPI Overlay: it has no key "overlay"', where)
  if (!/^1\.\d+\.\d+$/.test(root.overlay))
    throw malformed(`is an overlay of version ${root.overlay}; 1.0.0 is understood`, where)
  if (!Array.isArray(root.actions)) throw malformed('has no list "actions"', where)
  const actions = (root.actions as readonly Json[]).flatMap((action, index) =>
    parseAction(action, `${where}: actions[${index}]`),
  )
  return {actions}
}

function parseAction(action: Json, where: string): readonly TierAction[] {
  const update = isJsonObject(action) ? action.update : undefined
  if (!isJsonObject(action) || !isJsonObject(update) || !('x-runos-tier' in update)) return []
  const {'x-runos-tier': tier, 'x-runos-why': why = ''} = update
  if (typeof action.target !== 'string') throw malformed('the target is missing', where)
  if (tier !== 'none' && !isTier(tier))
    throw malformed(`x-runos-tier is ${JSON.stringify(tier)}, which is no tier and not none`, where)
  const target = parseTarget(action.target)
  if (target === undefined)
    throw malformed(`the target ${JSON.stringify(action.target)} is not understood`, where, [
      "write it as $.paths['/pets/{id}'].get, or $.paths['/pets/{id}'].* for all methods",
      "for RunOS: $.commands[?@.command=='apps/list']",
    ])
  return [{target, tier, why: typeof why === 'string' ? why : '', where}]
}

const malformed = (message: string, where: string, fix: readonly string[] = []): RunosError =>
  new RunosError('E_FILE_MALFORMED', `the overlay cannot be used: ${message}`, {where, fix})

/**
 * Carries out an overlay; later actions win over earlier ones. Raising and withholding always count. A lowering counts
 * only if a person accepted it; it is named in `held` otherwise, and the operation stays where it was.
 * @param accepted whether this user said yes to this lowering
 */
export function applyOverlay(
  manifest: Manifest,
  overlay: Overlay,
  accepted: (overruling: Overruling) => boolean = () => false,
): {
  readonly manifest: Manifest
  readonly applied: readonly Overruling[]
  readonly held: readonly Overruling[]
  /** Actions that name no operation, by their places. */
  readonly unmatched: readonly string[]
} {
  const applied: Overruling[] = []
  const held: Overruling[] = []
  const used = new Set<TierAction>()
  const operations = manifest.operations.map((operation) => {
    const actions = overlay.actions.filter(({target}) => matches(target, operation))
    for (const action of actions) used.add(action)
    const from = decideTiers(operation, manifest.defs).tiers
    // The last word counts; when that is a lowering that nobody accepted, the one before it does.
    for (const {tier: to, why, where} of actions.toReversed()) {
      const overruling = {operation, from, to, why, where}
      if (to !== 'none' && isLower([to], from) && !accepted(overruling)) {
        held.push(overruling)
        continue
      }
      applied.push(overruling)
      return {...operation, overruled: {tier: to, why, where}}
    }
    return operation
  })
  const unmatched = overlay.actions.filter((action) => !used.has(action)).map(({where}) => where)
  return {manifest: {...manifest, operations}, applied, held, unmatched}
}

const EMPTY = 'overlay: 1.0.0\ninfo:\n  title: Tiers\n  version: 1.0.0\nactions: []\n'

/**
 * Writes a person's decision into the text of an overlay, or a new one. What stands there already stays, comments
 * included; an earlier action for exactly the same operation is replaced.
 * @param text the overlay as it is; undefined: there is none yet
 */
export function setTiers(
  text: string | undefined,
  {operations, tier, why, title}: {operations: readonly Operation[]; tier: Tier | 'none'; why: string; title: string},
): string {
  const document = parseDocument(text ?? EMPTY)
  if (text === undefined) document.setIn(['info', 'title'], title)
  if (document.errors[0] !== undefined || !isMap(document.contents)) throw malformed('it is not YAML', title)
  const actions = document.get('actions')
  if (!isSeq(actions)) throw malformed('has no list "actions"', title)
  actions.flow = false
  for (const operation of operations) {
    const target = targetOf(operation)
    const before = actions.items.findIndex(
      (item) => isMap(item) && item.get('target') === target && item.hasIn(['update', 'x-runos-tier']),
    )
    if (before >= 0) {
      document.setIn(['actions', before, 'update', 'x-runos-tier'], tier)
      document.setIn(['actions', before, 'update', 'x-runos-why'], why)
    } else
      document.addIn(['actions'], document.createNode({target, update: {'x-runos-tier': tier, 'x-runos-why': why}}))
  }
  return document.toString({lineWidth: 0})
}

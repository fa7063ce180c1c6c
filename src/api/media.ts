import type {JsonObject} from '#core/json'
import type {BodyPlan, MediaPlan} from '#core/tool'
import {unfit} from './encode.ts'

/** A finished body and its type. */
export interface BuiltBody {
  readonly type: string
  readonly content: string | Uint8Array
}

/** A body that is one argument. */
export type Whole = Extract<BodyPlan, {kind: 'whole'}>

/**
 * The kind of content that a call sends: the one that it names, otherwise the first.
 * @throws RunosError E_ARGS_INVALID
 */
export function chooseMedia({media, typeArg}: Whole, args: JsonObject): MediaPlan {
  const named = typeArg === undefined || !Object.hasOwn(args, typeArg) ? undefined : args[typeArg]
  const found = named === undefined ? media[0] : media.find(({type}) => type === named)
  if (found !== undefined) return found
  throw unfit(typeArg ?? 'body', `must be one of ${media.map(({type}) => type).join(', ')}`)
}

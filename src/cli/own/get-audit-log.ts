import type {JsonObject} from '#core/json'
import type {OwnHandler} from './own.ts'

/** Left out, so many lines are given. */
const USUAL = 20

/** Gives what the audit says of the session that asks, or of all where the policy lets it. How its lines are chained says nothing to a model. */
export const answer: OwnHandler = async (args, {history}) => {
  const {limit = USUAL, filter = {}} = args as {
    readonly limit?: number
    readonly filter?: {
      readonly type?: string
      readonly tool?: string
      readonly session?: string
      readonly since?: string
    }
  }
  const {type, ...rest} = filter
  const lines = await history.read({...rest, ...(type === undefined ? {} : {step: type})}, limit)
  const entries = lines.map(
    ({schemaVersion: _version, prev: _prev, hash: _hash, pid: _pid, ...line}): JsonObject => line,
  )
  return {isError: false, data: {session: history.session, entries}}
}

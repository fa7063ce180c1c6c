import {SdkError, type ServerContext} from '@modelcontextprotocol/server'
import type {CallContext, Progress} from '#core/call'

/** What a request of the protocol tells of itself: it is cancelled in both eras by its signal, and wants progress or not. */
export function callContext({mcpReq}: ServerContext): CallContext {
  const {signal} = mcpReq
  const gone = () => isGone(signal.reason)
  const {progressToken: token, traceparent} = mcpReq._meta ?? {}
  const trace = typeof traceparent === 'string' ? {trace: traceparent} : {}
  if (token === undefined) return {signal, gone, ...trace}
  const progress = ({done, total, message}: Progress): void => {
    const params = {progressToken: token, progress: done, message, ...(total === undefined ? {} : {total})}
    // A client that has gone away no longer cares how far we are.
    mcpReq.notify({method: 'notifications/progress', params}).catch(() => undefined)
  }
  return {signal, gone, progress, ...trace}
}

/**
 * Whether a call ended because its connection did, or because a client waits for no call as long as this one takes (its
 * reason says so, in words that are its own): nobody has said then that what was begun should not be.
 */
function isGone(reason: unknown): boolean {
  return reason instanceof SdkError || (typeof reason === 'string' && /\btime(?:d)?[ -]?out\b/i.test(reason))
}

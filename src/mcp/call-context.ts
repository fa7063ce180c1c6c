import type {ServerContext} from '@modelcontextprotocol/server'
import type {CallContext, Progress} from '#core/call'

/** What a request of the protocol tells of itself: it is cancelled in both eras by its signal, and wants progress or not. */
export function callContext({mcpReq}: ServerContext): CallContext {
  const token = mcpReq._meta?.progressToken
  if (token === undefined) return {signal: mcpReq.signal}
  const progress = ({done, total, message}: Progress): void => {
    const params = {progressToken: token, progress: done, message, ...(total === undefined ? {} : {total})}
    // A client that has gone away no longer cares how far we are.
    mcpReq.notify({method: 'notifications/progress', params}).catch(() => undefined)
  }
  return {signal: mcpReq.signal, progress}
}

import type {Resolved} from '#account/resolve'
import {RunosError} from '#core/errors'

/**
 * Where a running server is. It settles on the first account that it sees and never mixes two: after a switch it ends
 * each call with a clear word instead of serving one account's tools with another's credential.
 * @returns what `where` says now, as long as it is still the same account at the same address
 */
export function pinWhere(where: () => Promise<Resolved>): () => Promise<Resolved> {
  let settled: string | undefined
  return async () => {
    const now = await where()
    if (now.api === undefined || now.account === undefined) return now
    const who = `${now.account.value} at ${now.api.value}`
    settled ??= who
    if (who === settled) return now
    throw new RunosError('E_FORBIDDEN', `this server was started for account ${settled}, and now it is ${who}`, {
      fix: ['restart the server (in the assistant: reconnect it)', 'or go back: runos account switch'],
    })
  }
}

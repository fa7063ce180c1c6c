import type {ToolResult} from '#core/call'
import type {ToolListing} from '#core/tool'
import type {ServerPorts} from '#mcp/server'
import type {Keeper} from './keep-current.ts'
import type {TierServer} from './serve.ts'

/** A client waits for its first answers; what keeps the list current is loaded afterwards. Milliseconds. */
const AFTERWARDS = 300

/**
 * A server that stays current while it runs: it notices a changed catalog, asks in the background whether there is a newer
 * manifest, and says with an answer what its reader should know. Nothing of it makes a client wait.
 */
export function keptCurrent(server: TierServer): ServerPorts {
  const listeners = new Set<() => void>()
  let listed: readonly ToolListing[] | undefined
  let keeper: Promise<Keeper> | undefined
  let due = false

  const keep = (): Promise<Keeper> => {
    keeper ??= import('./keep-current.ts').then(({createKeeper}) =>
      createKeeper(server, listed, () => {
        for (const listener of listeners) listener()
      }),
    )
    return keeper
  }
  /** Begins when a client has been told of tools: before, there is nothing that could have changed. */
  const afterwards = (): void => {
    if (due) return
    due = true
    setTimeout(() => {
      due = false
      keep().then((kept) => kept.look())
    }, AFTERWARDS).unref()
  }

  return {
    ...server,
    async tools() {
      const now = await server.tools()
      listed = now
      keeper?.then((kept) => kept.listed(now))
      afterwards()
      return now
    },
    async call(name, args, how): Promise<ToolResult> {
      const result = await server.call(name, args, how)
      const kept = await keep()
      if (name === 'manifest_update') await kept.compare() // so that the client is told before it reads that they are current
      afterwards()
      return kept.remark(result)
    },
    onToolsChanged(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

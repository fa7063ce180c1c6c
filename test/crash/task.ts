import type {WantedRequest} from '#core/approval'
import type {Tool} from '#core/tool'

/** What a worker is told. */
export interface Task {
  readonly folder: string
  readonly api: string
  readonly name: string
  /** Ids that all workers ask for, each granted once. */
  readonly shared: readonly string[]
  /** From when on it may be killed: its very first steps too, or only in the middle of its work. */
  readonly killedAfter: 'begun' | 'called'
  /** Deletes a thing. */
  readonly tool: Tool
}

/** The request that a worker wants to send, for whoever lets it through. */
export function wantedFor(url: string): WantedRequest {
  return {
    api: 'shop',
    tier: 'write',
    // What is granted beforehand covers the others alone: each shared one is granted by itself, once.
    tool: url.includes('/shared-') ? 'delete_shared' : 'delete_thing',
    session: '0123456789abcdef',
    who: 'a worker',
    method: 'DELETE',
    url,
    shown: '{}',
    decision: {effect: 'ask', rule: 'destroys', reason: 'it destroys something', policyVersion: 'p1'},
  }
}

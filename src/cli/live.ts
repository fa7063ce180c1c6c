import {createSend} from '#api/send'
import {auditPath, createAuditLog} from '#audit/log'
import {callTool} from '#call/call-tool'
import {result} from '#call/redact'
import type {ToolCall, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import type {Access, CallPorts} from '#core/ports'
import type {Tier} from '#core/tier'
import {VERSION} from '#core/version'
import {createContext} from './context.ts'

/** What a server needs when the first call arrives, and not before. */
export interface Live {
  call(call: ToolCall): Promise<ToolResult>
  /** Records that a name was asked for which this server does not serve. */
  blocked(name: string): Promise<void>
  /** Answers the only tool of a server without a manifest. */
  explainMissing(): Promise<ToolResult>
}

/** Joins the waist with the account, the API and the audit log for one tier. The account stays the one that it was at the first call. */
export function createLive(tier: Tier): Live {
  const {account, files, clock, http, paths, where} = createContext()
  const audit = createAuditLog(auditPath(paths.state), files, clock)
  const access = pinned((signal) => account.access(tier, signal))
  const ports: CallPorts = {
    audit,
    // Nobody is asked yet: the assistant's own question is the approval until a policy says otherwise.
    approvals: {clear: async () => undefined},
    send: createSend(http, access, `runos/${VERSION}`),
    base: async () => (await access()).base,
    defaults: async () => {
      const [{account: aid}, {cluster}] = [await access(), await where()]
      return {aid, ...(cluster === undefined ? {} : {cid: cluster.value})}
    },
    clock,
    secrets: () => account.held(),
  }
  return {
    call: (call) => callTool(call, ports),
    blocked: (name) => audit.blocked(tier, name),
    explainMissing: async () => result(true, await missing(), account.held()),
  }

  async function missing() {
    const here = await where()
    const signedIn = here.account !== undefined
    return {
      error: signedIn
        ? `there is no manifest yet for account ${here.account?.value}`
        : 'nobody is signed in, so this server does not know the API yet',
      next: signedIn ? 'A person runs: runos manifest update' : 'A person runs: runos login',
      after: 'Then list the tools again.',
    }
  }
}

/** A server keeps the account that it began with: after a switch it says so, and never mixes two. */
function pinned(access: (signal?: AbortSignal) => Promise<Access>): (signal?: AbortSignal) => Promise<Access> {
  let first: Access | undefined
  return async (signal) => {
    const now = await access(signal)
    first ??= now
    if (now.account === first.account && now.base.href === first.base.href) return now
    throw new RunosError(
      'E_FORBIDDEN',
      `this server was started for account ${first.account}, and ${now.account} is signed in now`,
      {
        fix: [
          'restart the server (in the assistant: reconnect it)',
          `or go back: runos account switch ${first.account}`,
        ],
      },
    )
  }
}

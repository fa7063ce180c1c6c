import {type Ruling, rulingOf} from '#core/approval'
import type {ApiReply, ClearedAct, ClearedCall, OwnCall, ToolResult} from '#core/call'
import {type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Ledger} from '#core/ledger'
import type {AuditEntry, AuditLog, Clock} from '#core/ports'
import type {Secret} from '#core/secret'
import type {CallerSession} from '#core/session'
import type {Caller} from '#core/tier'
import type {Step} from './line.ts'
import {finalUrl} from './url.ts'

/** What a request is sent with. */
export interface Lending {
  readonly base: URL
  readonly account?: string
  readonly credentials: readonly Secret[]
}

/** What the audit of one server needs from the rest. */
export interface AuditNeeds {
  readonly ledger: Ledger
  readonly clock: Pick<Clock, 'now'>
  readonly api: string
  readonly session: CallerSession
  /** Text without any credential that this process holds. */
  readonly hide: (text: string) => string
  /** What the request of a call will be sent with. @throws RunosError when there is no credential */
  readonly lend: (cleared: ClearedCall) => Promise<Lending>
}

/** Records a name that this server does not serve. */
export interface BlockedLog {
  blocked(tier: Caller, name: string): Promise<void>
}

/** Sees what answers come, so that the last line of a call can say it. */
export interface Watching {
  watched(send: (cleared: ClearedCall) => Promise<ApiReply>): (cleared: ClearedCall) => Promise<ApiReply>
}

/** What was seen of the requests of one call. */
interface Seen {
  readonly requests: number
  readonly status?: number
}

type Write = (...lines: readonly (JsonObject & {readonly step: Step})[]) => Promise<void>

/**
 * Writes the audit: a line for each step of a call, none with an argument or an answer in it. What coincides is written
 * at once: three times for each call, whatever its steps.
 */
export function createAuditLog(needs: AuditNeeds): AuditLog & BlockedLog & Watching {
  const {ledger, clock, api, session, hide} = needs
  const seen = new WeakMap<ClearedCall, Seen>()
  const write: Write = async (...lines) => {
    const about = {time: new Date(clock.now()).toISOString(), pid: process.pid}
    await ledger.append(lines.map(({step, ...fields}) => ({...about, step, ...fields})))
  }
  const whose = {api, session: session.id, who: session.who}
  return {
    async open(call) {
      const {id, tier, tool, trace, args} = call
      const what = {
        id,
        ...whose,
        tier,
        tool: tool.name,
        operation: 'request' in tool ? tool.operation : 'none',
        ...(trace === undefined ? {} : {traceparent: trace}),
      }
      await write({
        step: 'proposed',
        ...what,
        argsDigest: await ledger.fingerprint(stringifyJson((args ?? null) as Json)),
      })
      return entryOf(what, {...needs, write, seen})
    },
    blocked: (tier, name) =>
      write({step: 'blocked', ...whose, tier, tool: hide(name.slice(0, 128)), error: 'E_TOOL_UNKNOWN'}),
    watched: (send) => async (cleared) => {
      const requests = (seen.get(cleared)?.requests ?? 0) + 1
      seen.set(cleared, {requests})
      const reply = await send(cleared)
      seen.set(cleared, {requests, status: reply.status})
      return reply
    },
  }
}

interface EntryNeeds extends AuditNeeds {
  readonly write: Write
  readonly seen: WeakMap<ClearedCall, Seen>
}

function entryOf(what: JsonObject, {write, seen, ledger, clock, hide, lend}: EntryNeeds): AuditEntry {
  const begun = clock.now()
  let left: Left | undefined
  let letThrough: Ruling = {}
  return {
    async cleared(call) {
      // Known from here on: an approval that was spent is named too when there is then no credential.
      letThrough = throughBy(call)
      if (isAct(call))
        await write(
          {step: 'approved', ...what, ...approvalOf(call)},
          {step: 'executed', ...what, method: 'WRITE', url: hide(call.act.url)},
        )
      else if (isOwn(call)) await write({step: 'executed', ...what})
      else {
        const {request} = call
        const {about} = call.call
        const {base, account, credentials} = await lend(call)
        const approved = approvalOf(call)
        await write(
          {step: 'approved', ...what, ...approved},
          {
            step: 'executed',
            ...what,
            ...(account === undefined ? {} : {account}),
            method: request.method,
            url: hide(finalUrl(request, base)),
            ...(about === undefined ? {} : {about: hide(withoutText(about))}),
            ...(credentials.length === 0 ? {} : {credential: await fingerprint(credentials)}),
          },
        )
      }
      left = call
    },
    async close(result, ruling) {
      const step = left === undefined ? stopped(result) : 'returned'
      const why = step === 'returned' ? {} : withoutSecrets({...letThrough, ...ruling}, hide)
      const saw = left === undefined || isOwn(left) ? undefined : seen.get(left)
      await write({step, ...what, ...ending(step, result), ...why, ...saw, ms: Math.max(0, clock.now() - begun)})
      return result
    },
  }

  function approvalOf({approvalId, instead}: ClearedCall | ClearedAct): JsonObject {
    return {
      by: approvalId === undefined ? 'policy' : 'person',
      ...withoutSecrets(letThrough, hide),
      // What a policy in the mode `audit` would have held.
      ...(instead === undefined ? {} : {would: {effect: instead.effect, rule: instead.rule}}),
    }
  }

  async function fingerprint(credentials: readonly Secret[]): Promise<string> {
    const text = credentials.map((one) => one.reveal()).join('\n')
    return (await ledger.fingerprint(text)).slice(0, 16)
  }
}

/** A path may hold anything; the rest is names of up to 80 plain characters (policy/parse-policy.ts), digits and words of ours. */
const withoutSecrets = ({where, ...ruling}: Ruling, hide: (text: string) => string): JsonObject => ({
  ...(ruling as JsonObject),
  ...(where === undefined ? {} : {where: hide(where)}),
})

/** What let it through; nothing has to be said of a tool of ours that only answers. */
function throughBy(call: Left): Ruling {
  if (!isAct(call) && isOwn(call)) return {}
  const {approvalId, decision} = call
  return {
    ...(approvalId === undefined ? {} : {approvalId}),
    ...(decision === undefined ? {} : rulingOf(decision)),
  }
}

type Left = ClearedCall | ClearedAct | OwnCall
const isAct = (call: Left): call is ClearedAct => 'act' in call
const isOwn = (call: Left): call is ClearedAct | OwnCall => !('request' in call)

/** What the parser says of SQL that it cannot read holds a piece of it. */
const withoutText = (about: string): string => about.replace(/^(SQL that nobody judged):.*$/s, '$1')

const BY: Readonly<Record<string, readonly [Step, string]>> = {
  E_APPROVAL_PENDING: ['pending', 'person'],
  E_APPROVAL_DENIED: ['denied', 'person'],
  E_POLICY_DENIED: ['denied', 'policy'],
  E_POLICY_INVALID: ['denied', 'policy'],
}

function stopped({said}: ToolResult): Step {
  return BY[String(said?.code)]?.[0] ?? 'blocked'
}

function ending(step: Step, {isError, said, secrets}: ToolResult): JsonObject {
  const code = said?.code ?? said?.status
  const by = BY[String(code)]?.[1]
  return {
    ok: !isError,
    ...(isError ? {error: code === undefined ? 'unknown' : String(code)} : {}),
    ...(step === 'returned' || by === undefined ? {} : {by}),
    ...(secrets === undefined ? {} : {redacted: secrets.hidden, shown: secrets.shown}),
  }
}

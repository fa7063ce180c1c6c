import {join} from 'node:path'
import {createRest} from '#answers/rest'
import {createAuditLog, type Lending} from '#audit/log'
import {callTool} from '#call/call-tool'
import {redact} from '#call/redact'
import {RUNOS} from '#core/api-name'
import type {ClearedCall, OwnCall, ToolCall, ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import type {CallPorts} from '#core/ports'
import type {Secret} from '#core/secret'
import type {Caller} from '#core/tier'
import {createAnswerRoom} from '#platform/answer-room'
import {allowedBy} from './allowed.ts'
import {hideNow, lateVault, loadFinder} from './finder.ts'
import type {Refresh} from './freshness.ts'
import {historyOf} from './history.ts'
import {judgeSql} from './judge.ts'
import {lateGate} from './late-gate.ts'
import {openLedger, ownSession} from './open-audit.ts'
import {answerOwn} from './own/index.ts'
import type {OfferWorld} from './own/own.ts'
import {policySays} from './policy-says.ts'
import type {World} from './world.ts'

/** What a server needs when the first call arrives, and not before. */
export interface Live {
  call(call: ToolCall): Promise<ToolResult>
  /** Records that a name was asked for which this server does not serve. */
  blocked(name: string): Promise<void>
  /** Answers a tool of ours. @param offer what this server offers */
  own(call: OwnCall, offer: OfferWorld): Promise<ToolResult>
  /** Gets what is new of its API. */
  readonly refresh: () => Promise<Refresh>
}

/** For whom it is. */
export interface LiveHow {
  /** A person's own terminal, which is shown everything whatever the tier. */
  readonly forPerson?: boolean
}

/** Where an API is, and for whom it answers. */
export interface Place {
  readonly base: URL
  readonly account?: string
  readonly cluster?: string
}

/** All that is different from API to API. Nothing of it decides what may be called, or what may be shown. */
export interface Source extends Pick<CallPorts, 'send' | 'supplied' | 'origins' | 'uploads'> {
  readonly name: string
  /** As it is now. @throws RunosError when nobody is signed in, or it was switched off */
  place(): Promise<Place>
  /** Every credential that this process holds. */
  secrets(): readonly Secret[]
  /** What a request will be sent with, for its line in the audit. @throws RunosError when there is no credential */
  lend(cleared: ClearedCall): Promise<Lending>
  readonly refresh: Live['refresh']
  /** Why no tool of it is known yet, and what to do. */
  missing(): Promise<JsonObject>
}

/** Joins the waist with one API, for one tier, or for what exists by hand alone: the same gate, audit and door for all. */
export function createLive(tier: Caller, source: Source, world: World, {forPerson = false}: LiveHow = {}): Live {
  const {name, secrets, place, send, supplied, origins, uploads, missing} = source
  const {files, clock, paths, machine} = world
  const session = ownSession(machine)
  const says = policySays(world)
  const audit = createAuditLog({
    ledger: openLedger(paths, clock),
    clock,
    api: name,
    session,
    hide: (text) => hideNow(text, secrets()),
    lend: source.lend,
  })
  const gate = lateGate(async () =>
    (await import('./open-gate.ts')).openGate(world, {
      api: name,
      hide: (text) => String(redact(text, secrets())),
      target: place,
    }),
  )
  const rest = createRest(files, join(paths.state, 'answers'), clock)
  const room = createAnswerRoom()
  const ports: CallPorts = {
    ...(name === RUNOS ? {} : {api: name}),
    audit,
    rest,
    approvals: gate,
    after: gate.after,
    judge: judgeSql,
    send: audit.watched(send),
    base: async () => (await place()).base,
    supplied,
    ...(origins === undefined ? {} : {origins}),
    ...(uploads === undefined ? {} : {uploads}),
    clock,
    finder: loadFinder,
    allowed: allowedBy(says, name),
    vault: lateVault(async () => {
      const {openVault} = await import('./open-vault.ts')
      return openVault(world, async () => {
        const {account, base} = await place()
        return {session: session.id, api: name, account: account ?? base.origin}
      })
    }),
    ...(forPerson ? {forPerson} : {}),
    secrets,
  }
  const history = historyOf({files, paths}, session, says)
  return {
    call: (call) => room.within((own) => callTool({...call, room: own}, ports)),
    async blocked(tool) {
      await loadFinder()
      return audit.blocked(tier, tool)
    },
    own: (call, offer) => answerOwn(call, {...ports, acts: gate}, {...offer, api: name, rest, history, missing}),
    refresh: source.refresh,
  }
}

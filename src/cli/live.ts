import {join} from 'node:path'
import type {Resolved} from '#account/resolve'
import {createRest} from '#answers/rest'
import {createSend} from '#api/send'
import {createAuditLog} from '#audit/log'
import {callTool} from '#call/call-tool'
import {redact} from '#call/redact'
import {RUNOS} from '#core/api-name'
import type {OwnCall, ToolCall, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import type {Access, CallPorts} from '#core/ports'
import {BY_HAND, type Caller} from '#core/tier'
import {VERSION} from '#core/version'
import {createAnswerRoom} from '#platform/answer-room'
import {allowedBy} from './allowed.ts'
import {keyOf} from './catalogs.ts'
import {hideNow, lateVault, loadFinder} from './finder.ts'
import type {Refresh} from './freshness.ts'
import {historyOf} from './history.ts'
import {judgeSql} from './judge.ts'
import {lateGate} from './late-gate.ts'
import {lentOnce} from './lent-once.ts'
import {openLedger, ownSession} from './open-audit.ts'
import {answerOwn} from './own/index.ts'
import type {OfferWorld} from './own/own.ts'
import {policySays} from './policy-says.ts'
import {createWorld} from './world.ts'

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

/** Joins the waist with the account, the API and the audit log for one tier, or for what exists by hand alone. */
export function createLive(tier: Caller, where: () => Promise<Resolved>, how: LiveHow = {}): Live {
  const {account, files, clock, http, paths, machine} = createWorld()
  const lent = lentOnce((_plan, signal) => accessNow(signal))
  const session = ownSession(machine)
  const says = policySays({files, clock, paths, machine})
  const history = historyOf({files, paths}, session, says)
  const audit = createAuditLog({
    ledger: openLedger(paths, clock),
    clock,
    api: RUNOS,
    session,
    hide: (text) => hideNow(text, account.held()),
    async lend({call: {signal}}) {
      const {base, account: id, token} = await lent.early(undefined, signal)
      return {base, account: id, credentials: [token]}
    },
  })
  const gate = lateGate(async () =>
    (await import('./open-gate.ts')).openGate(
      {files, clock, paths, machine},
      {
        api: RUNOS,
        hide: (text) => String(redact(text, account.held())),
        async target() {
          const {api, account: whose, cluster} = signedIn(await where())
          const own = {base: new URL(api.value), account: whose.value}
          return cluster === undefined ? own : {...own, cluster: cluster.value}
        },
      },
    ),
  )
  const rest = createRest(files, join(paths.state, 'answers'), clock)
  const room = createAnswerRoom()
  const ports: CallPorts = {
    audit,
    rest,
    approvals: gate,
    after: gate.after,
    judge: judgeSql,
    send: audit.watched(
      createSend(
        http,
        {access: (signal) => lent.take(undefined, signal), refused: account.refused},
        `runos/${VERSION}`,
      ),
    ),
    base: async () => new URL(signedIn(await where()).api.value),
    supplied: async () => {
      const {
        account: {value},
        cluster,
      } = signedIn(await where())
      const own = {account: value, version: VERSION, os: process.platform}
      return cluster === undefined ? own : {...own, cluster: cluster.value}
    },
    clock,
    finder: loadFinder,
    allowed: allowedBy(says, RUNOS),
    vault: lateVault(async () => {
      const {openVault} = await import('./open-vault.ts')
      const owner = async () => ({session: session.id, api: RUNOS, account: signedIn(await where()).account.value})
      return openVault({account, files, clock, paths, machine}, owner)
    }),
    ...(how.forPerson ? {forPerson: true} : {}),
    secrets: () => account.held(),
  }
  return {
    call: (call) => room.within((own) => callTool({...call, room: own}, ports)),
    blocked: async (name) => {
      await loadFinder()
      return audit.blocked(tier, name)
    },
    own: (call, offer) => answerOwn(call, {...ports, acts: gate}, {...offer, api: RUNOS, rest, history, missing}),
    async refresh() {
      const {createRunosRefresh} = await import('./refresh-runos.ts')
      const key = async () => keyOf(await where())
      const access = () => account.access(tier === BY_HAND ? undefined : tier)
      return createRunosRefresh({files, http, clock, dataFolder: paths.data, access, key})
    },
  }

  /** The credential, as long as it is that of the account for which the request was built. */
  async function accessNow(signal: AbortSignal): Promise<Access> {
    await where()
    return account.access(tier === BY_HAND ? undefined : tier, signal)
  }

  async function missing() {
    const here = await where()
    const known = here.account !== undefined
    return {
      error: known
        ? `there is no manifest yet for account ${here.account?.value}`
        : 'nobody is signed in, so this server does not know the API yet',
      next: known ? 'A person runs: runos manifest update' : 'A person runs: runos login',
      after: 'Then list the tools again.',
    }
  }
}

/** Where requests go and for whom. @throws RunosError E_NOT_SIGNED_IN */
function signedIn({
  api,
  account,
  cluster,
}: Resolved): Required<Pick<Resolved, 'api' | 'account'>> & Pick<Resolved, 'cluster'> {
  if (api === undefined || account === undefined) {
    throw new RunosError('E_NOT_SIGNED_IN', 'nobody is signed in', {fix: ['a person runs: runos login']})
  }
  return {api, account, ...(cluster === undefined ? {} : {cluster})}
}

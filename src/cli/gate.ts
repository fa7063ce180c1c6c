import {createHash} from 'node:crypto'
import {type ApprovalQueue, type Decision, type Ruling, rulingOf, type WantedRequest} from '#core/approval'
import type {ActingCall, BuiltCall, JudgedCall, OwnCall, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {ActApprovals, Approvals, Clearance} from '#core/ports'
import {isSecretName} from '#core/secret-name'
import type {CallerSession} from '#core/session'
import type {State} from '#core/state'
import {BY_HAND} from '#core/tier'
import {decide, type Judgement, policyVersion, ratedRules, taintMinutes} from '#policy/decide'
import type {Facts} from '#policy/fits'
import {countOver} from '#policy/rates'
import {createTaints} from '#policy/taint'
import type {PolicyFiles} from './policy-files.ts'

/** What decides about the calls of one server, or of one person by hand. */
export interface GateNeeds {
  readonly api: string
  readonly session: CallerSession
  readonly clock: {now(): number}
  readonly files: PolicyFiles
  readonly state: () => State
  readonly queue: (call: JudgedCall | OwnCall) => ApprovalQueue
  /** The address of the API, and for whom requests are. */
  readonly target: () => Promise<{readonly base: URL; readonly account?: string; readonly cluster?: string}>
  /** The text without any credential. */
  readonly hide: (text: string) => string
  /** Says what a person should know, on standard error. */
  readonly complain: (text: string) => void
}

/** The gate, and what it has to know of the answers. */
export interface Gate extends Approvals, ActApprovals {
  /** Notes what a session has read, before the answer is given. @throws RunosError E_STATE: then the answer is not given */
  after(call: JudgedCall, result: ToolResult): Promise<void>
}

/** Policy, then taint, then a person: everything that stands between a built request and its way out. */
export function createGate(needs: GateNeeds): Gate {
  const {api, session, clock, files, state, hide} = needs
  const taints = createTaints(lazy(state), clock)
  const told = new Set<string>()

  /** The policy as it is. A broken one stops what changes something; a read goes on, and it is said. */
  async function policyFor(changes: boolean) {
    const {policy, broken} = await files.load()
    const [first] = broken
    if (first !== undefined && changes) throw first.ruledBy({policy: policyVersion(policy)})
    for (const {message} of broken) {
      if (told.has(message)) continue
      told.add(message)
      needs.complain(`the policy cannot be used, so nothing is changed until it is repaired: ${message}`)
    }
    return policy
  }

  async function wantedRequest(what: BuiltCall | ActingCall, decision: Decision): Promise<WantedRequest> {
    const {base, account, cluster} = await needs.target()
    const {call, args, method, url, digest, about, handles = []} = 'act' in what ? ofAct(what) : ofRequest(what, base)
    const touched = clusterOf(args, cluster)
    return {
      api,
      ...(account === undefined ? {} : {account}),
      ...(touched === undefined ? {} : {cluster: touched}),
      tier: call.tier,
      tool: call.tool.name,
      session: session.id,
      who: session.who,
      method,
      url: hide(url),
      ...(digest === undefined ? {} : {bodyDigest: digest}),
      shown: hide(stringifyJson(withoutSecrets('', args))),
      ...(about === undefined ? {} : {about}),
      ...(handles.length === 0
        ? {}
        : {handles: handles.map(({handle, from, into}) => `${handle}, ${from}, into ${into}`)}),
      decision,
    }
  }

  async function clearance(what: BuiltCall | ActingCall): Promise<Clearance> {
    const {call} = what
    const {args, method, destroys, handle} = factsOf(what)
    const changes = changesSomething(call)
    const policy = await policyFor(changes)
    const asksTaint =
      changes || policy.layers.some((layer) => layer.policy.rules.some(({when}) => when.taint !== undefined))
    const tainted = asksTaint && taintMinutes(policy) > 0 && (await taints.of(session.id)) !== undefined
    const wantsCluster = policy.layers.some((layer) => layer.policy.rules.some(({when}) => when.cluster !== undefined))
    const cluster = wantsCluster ? clusterOf(args, (await needs.target()).cluster) : undefined
    const facts: Facts = {
      api,
      tier: call.tier,
      byHand: call.byHand !== undefined,
      tool: call.tool.name,
      method,
      args,
      ...(cluster === undefined ? {} : {cluster}),
      at: clock.now(),
      changes,
      destroys,
      handle,
      tainted,
      ...(call.byHand?.confirmed === true || call.within === true ? {meant: true} : {}),
    }
    const over = new Set<string>()
    for (const {key, rule} of ratedRules(policy, facts))
      if (rule.when.rate !== undefined && (await countOver(state(), key, rule.when.rate, facts.at))) over.add(key)
    const judgement = decide(policy, facts, (key) => over.has(key))
    const {decision, instead} = judgement
    const noted = {decision, ...(instead === undefined ? {} : {instead})}
    if (decision.effect === 'allow') return noted
    if (decision.effect === 'deny') throw denied(judgement)
    try {
      return {...noted, approvalId: await needs.queue(call).spend(await wantedRequest(what, decision))}
    } catch (error) {
      throw error instanceof RunosError ? error.ruledBy(ruling(judgement)) : error
    }
  }

  return {
    clear: clearance,
    clearAct: clearance,
    async after(call, result) {
      const why = whyTainted(call, result)
      if (why === undefined) return
      const minutes = taintMinutes((await files.load()).policy)
      if (minutes > 0) await taints.mark(session, why, minutes)
    },
  }
}

/** What a policy looks at. */
function factsOf(what: BuiltCall | ActingCall) {
  if ('act' in what) return {args: what.args, method: WRITES, destroys: false, handle: what.act.handles.length > 0}
  const {call, request} = what
  const {args, handles = [], tool} = call
  return {args, method: request.method, destroys: destroysSomething(tool), handle: handles.length > 0}
}

/** In the place of a method, for what a tool of ours writes on this machine. */
export const WRITES = 'WRITE'

function ofAct({call, args, act: {url, digest, handles}}: ActingCall) {
  return {call, args, method: WRITES, url, digest, about: undefined, handles}
}

function ofRequest({call, request}: BuiltCall, base: URL) {
  const at = request.server === undefined ? base : new URL(request.server)
  const url = at.origin + at.pathname.replace(/\/+$/, '') + request.target
  const {args, about, handles} = call
  return {call, args, method: request.method, url, digest: bodyDigest(request), about, handles}
}

/** Opened when something is asked of it. */
function lazy(state: () => State): State {
  return {
    get: (kind, id) => state().get(kind, id),
    list: (kind) => state().list(kind),
    put: (kind, row, seen) => state().put(kind, row, seen),
    remove: (kind, id) => state().remove(kind, id),
  }
}

/** By its hint, and by our own argument, which a tool has only for that. */
export function destroysSomething({annotations, local}: Pick<JudgedCall['tool'], 'annotations' | 'local'>): boolean {
  return annotations.destructiveHint || local?.includes('confirm') === true
}

/** By its tier; what a person calls by hand and no tier offers, by its hint. */
export function changesSomething({
  tier,
  tool,
}: Pick<JudgedCall, 'tier'> & {readonly tool: Pick<JudgedCall['tool'], 'annotations'>}): boolean {
  if (tier === BY_HAND) return !tool.annotations.readOnlyHint
  return tier === 'write' || tier === 'sensitive-write'
}

/** Why the answer of a call taints its session; undefined: it does not. */
function whyTainted({tool}: JudgedCall, {data, secrets}: ToolResult): string | undefined {
  if ((secrets?.shown ?? 0) > 0) return `it has read secrets in the clear (${tool.name})`
  if (tool.foreignText !== undefined && data !== undefined && !isEmptyAt(data, tool.foreignText))
    return `it has read other people's text (${tool.name}: ${tool.foreignText})`
  return undefined
}

/** Whether the field is there and is an empty list: SQL that changes rows and gives none back, a log without a line. */
function isEmptyAt(data: Json, field: string): boolean {
  const part = isJsonObject(data) ? data[field] : undefined
  return Array.isArray(part) && part.length === 0
}

function clusterOf(args: JsonObject, whole: string | undefined): string | undefined {
  return typeof args.cid === 'string' ? args.cid : whole
}

/** Of the body as it is sent, and of what arguments say in headers. */
function bodyDigest({body, headers = {}}: BuiltCall['request']): string | undefined {
  const said = Object.entries(headers).filter(([name]) => name !== 'content-type')
  if (body === undefined && said.length === 0) return undefined
  const hash = createHash('sha256')
  if (said.length > 0) hash.update(`${JSON.stringify(said.sort())}\n`)
  if (body !== undefined) hash.update(body)
  return `sha-256=${hash.digest('hex')}`
}

/** What is called like a secret is not shown, wherever it stands. */
function withoutSecrets(name: string, value: Json): Json {
  if (isSecretName(name) || /secret/i.test(name)) return '[not shown]'
  if (Array.isArray(value)) return value.map((item: Json) => withoutSecrets('', item))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(key, inner)]))
}

/** What decided, and where that stands. */
function ruling({decision, where}: Judgement): Ruling {
  return {...rulingOf(decision), ...(where === undefined ? {} : {where})}
}

function denied(judgement: Judgement): RunosError {
  const {
    decision: {rule, reason},
    where,
  } = judgement
  return new RunosError('E_POLICY_DENIED', `the policy forbids this (rule ${JSON.stringify(rule)}): ${reason}`, {
    ...(where === undefined ? {} : {where}),
    ruling: ruling(judgement),
    fix: [
      'do not try to get there in another way; ask the person what they want instead',
      ...(where === undefined ? [] : [`the rule stands at ${where}`]),
    ],
  })
}

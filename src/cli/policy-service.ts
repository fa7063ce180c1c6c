import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {JsonObject} from '#core/json'
import {BY_HAND, type Caller, offers, TIERS} from '#core/tier'
import type {Tool} from '#core/tool'
import {decide, type Judgement} from '#policy/decide'
import type {Facts} from '#policy/fits'
import type {Layers} from '#policy/policy'
import type {Context} from './context.ts'
import {changesSomething, destroysSomething, WRITES} from './gate.ts'
import {openPolicy} from './open-gate.ts'
import {SECRET_TO_ENV_FILE} from './own/tools.ts'
import type {Found} from './policy-files.ts'

/** A call as a person describes it. */
export interface Asked {
  readonly tool: string
  readonly api?: string
  readonly tier?: Caller
  readonly args: JsonObject
  readonly cluster?: string
  readonly at?: number
  readonly taint?: boolean
  readonly handle?: boolean
}

/** The policy of this folder, and what it says of calls that nobody makes. */
export function createPolicyService(context: Context) {
  const files = openPolicy(context)
  const known = new Map<string, readonly Tool[]>()

  async function toolOf(name: string, api: string): Promise<Tool> {
    const tools = known.get(api) ?? (await (await context.tiers()).subject(api)).tools
    known.set(api, tools)
    const found = tools.find((tool) => tool.name === name || tool.aliases?.includes(name))
    if (found !== undefined) return found
    throw new RunosError('E_TOOL_UNKNOWN', `${api} has no tool called ${JSON.stringify(name)}`, {
      fix: ['which there are: runos tiers'],
    })
  }

  return {
    files,
    /** The policy that decides. @throws RunosError E_POLICY_INVALID for the first file that cannot be used */
    async load(): Promise<Layers> {
      const {policy, broken}: Found = await files.load()
      const [first] = broken
      if (first !== undefined) throw first
      return policy
    },
    /** What it says of a call; rates are taken as not reached. @throws RunosError E_TOOL_UNKNOWN */
    async explain(policy: Layers, asked: Asked): Promise<Judgement & {readonly tier: Caller; readonly tool: string}> {
      const {api = RUNOS, args, cluster, taint = false, handle = false} = asked
      const ours = asked.tool === SECRET_TO_ENV_FILE.name ? SECRET_TO_ENV_FILE : undefined
      const tool = ours ?? (await toolOf(asked.tool, api))
      const tier = asked.tier ?? TIERS.find((one) => offers(one, tool.tiers)) ?? BY_HAND
      const whole = typeof args.cid === 'string' ? args.cid : (cluster ?? (await context.where()).cluster?.value)
      const facts: Facts = {
        api,
        tier,
        byHand: tier === BY_HAND,
        tool: tool.name,
        method: 'request' in tool ? tool.request.method : WRITES,
        args,
        ...(whole === undefined ? {} : {cluster: whole}),
        at: asked.at ?? context.clock.now(),
        changes: changesSomething({tier, tool}),
        destroys: 'request' in tool && destroysSomething(tool),
        // It is there for nothing but handles.
        handle: handle || ours !== undefined,
        tainted: taint,
      }
      return {...decide(policy, facts), tier, tool: tool.name}
    },
  }
}

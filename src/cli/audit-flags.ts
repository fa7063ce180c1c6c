import {Flags} from '@oclif/core'
import {type Filter, STEPS} from '#audit/line'
import {BY_HAND, TIERS} from '#core/tier'

/** Which lines of the audit a command shows. */
export const auditFlags = {
  tool: Flags.string({description: 'only this tool', helpValue: '<name>'}),
  tier: Flags.option({options: [...TIERS, BY_HAND] as const, description: 'only calls of this tier'})(),
  step: Flags.option({options: STEPS, description: 'only this step of calls'})(),
  blocked: Flags.boolean({description: 'only what was stopped: the same as --step blocked', exclusive: ['step']}),
  session: Flags.string({description: 'only the calls of one session', helpValue: '<id>'}),
  since: Flags.string({description: 'nothing older than this time (ISO 8601)', helpValue: '<time>'}),
}

/** What was given of them. */
interface Given {
  readonly tool?: string | undefined
  readonly tier?: string | undefined
  readonly step?: string | undefined
  readonly blocked?: boolean | undefined
  readonly session?: string | undefined
  readonly since?: string | undefined
}

/** The filter that they ask for. */
export function filterOf({blocked, step, tool, tier, session, since}: Given): Filter {
  const wanted = {step: blocked === true ? 'blocked' : step, tool, tier, session, since}
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
}

import {Args, Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {GET_AUDIT_LOG} from '#cli/own/tools'
import {createPolicyService} from '#cli/policy-service'
import {fields, table} from '#cli/render'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {type Json, type JsonObject, parseJson} from '#core/json'
import {BY_HAND, TIERS} from '#core/tier'
import type {Layers} from '#policy/policy'
import {allowRows, describeRow, isAbout} from '#policy/redaction'
import {sessionsShown} from '#policy/sessions'

export default class PolicyExplain extends BaseCommand {
  static override description =
    'Show what the policy would do with a call, which rule decides and why, what each layer says, and what of its answers is no secret. Nothing is called; rates count as not reached.'
  static override examples = [
    '<%= config.bin %> policy explain apps_delete --arg id=web',
    '<%= config.bin %> policy explain delete_item --api shop --tier write --taint',
  ]
  static override args = {tool: Args.string({description: 'the name of the tool', required: true})}
  static override flags = {
    api: apiFlag,
    arg: Flags.string({
      description: 'an argument, as name=value; may be repeated',
      multiple: true,
      helpValue: 'name=value',
    }),
    tier: Flags.option({
      options: [...TIERS, BY_HAND] as const,
      description: 'as this server; left out: the lowest that has it',
    })(),
    taint: Flags.boolean({description: 'as a session that has just read secrets or other people’s text'}),
    handle: Flags.boolean({description: 'as a call that carries a secret by its handle'}),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(PolicyExplain)
    const service = createPolicyService(this.context)
    if (args.tool === GET_AUDIT_LOG.name) return this.#audit(await service.load())
    const {api, tier, taint, handle} = flags
    const policy = await service.load()
    const judgement = await service.explain(policy, {
      tool: args.tool,
      ...(api === undefined ? {} : {api}),
      ...(tier === undefined ? {} : {tier}),
      args: argsOf(flags.arg ?? []),
      taint,
      handle,
    })
    const {decision, where, instead, opinions} = judgement
    const rows = opinions.map(({rule, effect, reason, noted, accepted, where: at = 'built in'}) => [
      rule,
      noted === true ? `${effect} (only noted)` : effect,
      reason,
      accepted === true ? `${at} (as accepted)` : at,
    ])
    const stays = allowRows(policy).filter(({row}) => isAbout(row, {api: api ?? RUNOS, tool: judgement.tool}))
    const shown = stays.map(({row, layer: {path}, not}) => [
      describeRow(row),
      not === undefined ? 'stays as it is' : `hidden all the same: ${not}`,
      row.reason,
      `${path}:${row.line}`,
    ])
    const text = [
      fields([
        ['Tool', `${judgement.tool} (${judgement.tier})`],
        ['Decision', decision.effect],
        ['Rule', decision.rule],
        ['Why', decision.reason],
        ['Where', where ?? 'built in'],
        ['Without the mode audit', instead && `${instead.effect} (${instead.rule})`],
      ]),
      ...(rows.length === 0 ? [] : [table(['RULE', 'SAYS', 'WHY', 'WHERE'], rows, process.stdout)]),
      ...(shown.length === 0 ? [] : [table(['NO SECRET IN ITS ANSWERS', '', 'WHY', 'WHERE'], shown, process.stdout)]),
    ]
    const allowed = stays.map(({row, layer: {path}, not}) => ({...row, path, counts: not === undefined}))
    this.answer({...judgement, allowed}, text.join('\n\n'))
  }

  /** A tool of our own sends nothing and is never held; what it shows is for the policy to say. */
  #audit(policy: Layers): void {
    const sessions = sessionsShown(policy)
    const said = policy.layers.flatMap(({of, path, accepted, policy: {sessions: word}}) =>
      word === undefined ? [] : [{layer: of, path, accepted: accepted === true, sessions: word}],
    )
    const rows = said.map((one) => [one.layer, one.sessions, `${one.path}${one.accepted ? ' (as accepted)' : ''}`])
    const text = [
      fields([
        ['Tool', GET_AUDIT_LOG.name],
        ['Decision', 'allow'],
        ['Shows', sessions === 'own' ? 'the lines of the session that asks' : 'the lines of all sessions'],
      ]),
      ...(rows.length === 0 ? [] : [table(['LAYER', 'SAYS', 'WHERE'], rows, process.stdout)]),
    ]
    this.answer({tool: GET_AUDIT_LOG.name, sessions, said}, text.join('\n\n'))
  }
}

/** Values as JSON where they are, else as text. @throws RunosError E_USAGE */
function argsOf(words: readonly string[]): JsonObject {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=')
      if (at < 1) throw noPair(word)
      return [word.slice(0, at), jsonOrText(word.slice(at + 1))]
    }),
  )
}

function noPair(word: string): RunosError {
  return new RunosError('E_USAGE', `--arg wants name=value, and this is ${JSON.stringify(word)}`, {
    where: '--arg',
    fix: ['for example: --arg cid=i4y'],
  })
}

function jsonOrText(text: string): Json {
  try {
    return parseJson(text)
  } catch {
    return text // no JSON: it is a word
  }
}

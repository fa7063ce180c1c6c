import {BaseCommand} from '#cli/base-command'
import {createPolicyService} from '#cli/policy-service'
import {fields, plain, table} from '#cli/render'
import {BUILT_IN} from '#policy/built-in'
import {policyVersion, taintMinutes} from '#policy/decide'
import {allowRows, describeRow} from '#policy/redaction'
import {sessionsShown} from '#policy/sessions'

/** What an assistant may read of the audit. */
const SEEN = {
  own: 'an assistant reads the lines of its own session',
  all: 'an assistant reads the lines of all sessions',
}

export default class PolicyShow extends BaseCommand {
  static override description =
    'Show the rules that decide here: those that are built in, and those of each file, with where they stand.'
  static override examples = ['<%= config.bin %> policy show', '<%= config.bin %> policy show --json']

  async run(): Promise<void> {
    await this.parse(PolicyShow)
    const policy = await createPolicyService(this.context).load()
    const {layers, needsAccepting} = policy
    const minutes = taintMinutes(policy)
    const version = policyVersion(policy)
    const sessions = sessionsShown(policy)
    const rows = layers.flatMap(({of, path, accepted, policy: {rules}}) =>
      rules.map(({name, line, effect, reason = ''}) => [
        accepted === true ? `${of}, as accepted` : of,
        name,
        effect,
        reason,
        `${path}:${line}`,
      ]),
    )
    const builtIn = BUILT_IN.map(({name, reason}) => ['built in', name, 'ask', reason, ''])
    const allowed = allowRows(policy)
    const shown = allowed.map(({row, layer, not}) => [
      layer.of,
      describeRow(row),
      not === undefined ? 'stays as it is' : `hidden all the same: ${not}`,
      row.reason,
      `${layer.path}:${row.line}`,
    ])
    const text = [
      fields([
        ['Version', version],
        ['Audit', SEEN[sessions]],
        ['Taint', minutes === 0 ? 'off' : `${minutes} minutes`],
        [
          'Loosened by',
          needsAccepting
            ? 'what a person accepted (runos policy accept)'
            : 'whoever can write the file (runos approve setup protects it)',
        ],
      ]),
      ...layers.map(({of, path, accepted, policy: {mode}}) =>
        plain(`${of}${accepted === true ? ', as accepted' : ''}: ${path} (${mode})`),
      ),
      table(['LAYER', 'RULE', 'THEN', 'REASON', 'WHERE'], [...rows, ...builtIn], process.stdout),
      ...(shown.length === 0 ? [] : [table(['LAYER', 'NO SECRET', '', 'REASON', 'WHERE'], shown, process.stdout)]),
    ]
    this.answer(
      {
        version,
        taintMinutes: minutes,
        auditSessions: sessions,
        needsAccepting,
        builtIn: BUILT_IN.map(({name, reason}) => ({name, reason})),
        layers,
        allowed: allowed.map(({row, layer: {path}, not}) => ({...row, path, counts: not === undefined})),
      },
      text.join('\n\n'),
    )
  }
}

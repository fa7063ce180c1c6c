import {Args} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {createPolicyService} from '#cli/policy-service'
import {readGiven} from '#cli/read-given'
import {table} from '#cli/render'
import {EXIT} from '#core/errors'
import {parseCases} from '#policy/cases'

export default class PolicyTest extends BaseCommand {
  static override description =
    'Try a file of cases (tool, args, expect) against the policy that decides here. Exit code 2 when it says something else. Nothing is called.'
  static override examples = ['<%= config.bin %> policy test policy.cases.yaml']
  static override args = {file: Args.file({description: 'the file of cases', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(PolicyTest)
    const cases = parseCases(await readGiven(this.context.files, args.file), args.file)
    const service = createPolicyService(this.context)
    const policy = await service.load()
    const rows = []
    for (const one of cases) {
      const {decision} = await service.explain(policy, one)
      const good = decision.effect === one.expect && (one.rule === undefined || one.rule === decision.rule)
      const expected = one.rule === undefined ? one.expect : `${one.expect} (${one.rule})`
      rows.push({line: one.line, tool: one.tool, expected, got: decision.effect, rule: decision.rule, good})
    }
    const wrong = rows.filter(({good}) => !good).length
    if (wrong > 0) process.exitCode = EXIT.difference
    const shown = rows.map(({line, tool, expected, got, rule, good}) => [
      `${line}`,
      tool,
      expected,
      `${got} (${rule})`,
      good ? 'as expected' : 'DIFFERENT',
    ])
    const sum = wrong === 0 ? `${rows.length} as expected.` : `${wrong} of ${rows.length} different.`
    this.answer(
      {cases: rows, different: wrong},
      `${table(['LINE', 'TOOL', 'EXPECTED', 'SAYS', ''], shown, process.stdout)}\n\n${sum}`,
    )
  }
}

import {Args} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {createPolicyService} from '#cli/policy-service'
import {readGiven} from '#cli/read-given'
import {plain} from '#cli/render'
import {parsePolicy} from '#policy/parse-policy'

export default class PolicyCheck extends BaseCommand {
  static override description =
    'Check a policy, with the line and column of each fault. Without a file: all those that decide here.'
  static override examples = ['<%= config.bin %> policy check', '<%= config.bin %> policy check runos.policy.yaml']
  static override args = {file: Args.file({description: 'the file to check'})}

  async run(): Promise<void> {
    const {args} = await this.parse(PolicyCheck)
    const checked = args.file === undefined ? await this.#all() : [await this.#one(args.file)]
    const text =
      checked.length === 0
        ? 'No policy file decides here; what is built in holds.'
        : checked.map(({path, mode, rules}) => plain(`${path}: good (${mode}, ${count(rules)})`)).join('\n')
    this.answer({files: checked}, text)
  }

  async #one(path: string) {
    const text = await readGiven(this.context.files, path)
    const {mode, rules} = parsePolicy(text, path)
    return {path, mode, rules: rules.length}
  }

  async #all() {
    const {layers} = await createPolicyService(this.context).load()
    return layers
      .filter(({accepted}) => accepted !== true)
      .map(({path, policy: {mode, rules}}) => ({path, mode, rules: rules.length}))
  }
}

const count = (rules: number): string => `${rules} ${rules === 1 ? 'rule' : 'rules'}`

import {Args, Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {confirmOrCancel} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {plain} from '#cli/render'
import {serverPorts} from '#cli/serve'
import {untilInterrupted} from '#cli/until-interrupted'
import {RUNOS} from '#core/api-name'
import {EXIT, RunosError} from '#core/errors'
import {isJsonObject, type JsonObject, parseJson, stringifyJson} from '#core/json'
import {TIERS, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'

export default class Call extends BaseCommand {
  static override description =
    'Call one tool by hand, through the same checks, request builder, redaction and audit as an assistant. It runs in the lowest tier that offers the tool. What destroys asks first; off a terminal it wants --yes.'
  static override examples = [
    '<%= config.bin %> call clusters_list',
    '<%= config.bin %> call services_list --args \'{"cid": "i4y"}\' --json',
    '<%= config.bin %> call list_items --api shop',
    'echo \'{"id": "7"}\' | <%= config.bin %> call delete_item --api shop --args - --yes',
  ]
  static override args = {
    tool: Args.string({description: 'the name of the tool (mcp serve <tier> --list-tools)', required: true}),
  }
  static override flags = {
    api: apiFlag,
    args: Flags.string({
      description: 'its arguments, as a JSON object; - reads them from standard input',
      default: '{}',
    }),
    yes: Flags.boolean({char: 'y', description: 'yes to what can destroy something'}),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Call)
    const given = readArguments(flags.args === '-' ? await readAll(process.stdin) : flags.args)
    if (flags.api !== RUNOS) await this.context.registry.get(flags.api) // says so when there is no such API
    const {tier, tool} = await findInTiers(args.tool, flags.api)
    const confirmed = await this.#confirm(tool, given, flags.yes)
    await untilInterrupted(async (signal) => {
      const {call} = serverPorts(tier, flags.api)
      const progress = ({message}: {readonly message: string}) => this.note(message)
      const {isError, data, said} = await call(tool.name, confirmed, {signal, progress, whole: true})
      const parts = {...(data === undefined ? {} : {answer: data}), ...(said === undefined ? {} : {said})}
      if (this.json) this.log(stringifyJson({schemaVersion: 1, tool: tool.name, tier, isError, ...parts}, 2))
      else {
        if (said !== undefined) this.note(stringifyJson(said, 2))
        if (data !== undefined) this.log(typeof data === 'string' ? data : stringifyJson(data, 2))
      }
      if (isError) process.exitCode = EXIT.failed
    })
  }

  async #confirm(tool: Tool, given: JsonObject, yes: boolean): Promise<JsonObject> {
    const {required = []} = tool.inputSchema as {required?: readonly string[]}
    if (!required.includes('confirm') || given.confirm !== undefined) return given
    if (yes) return {...given, confirm: true}
    if (this.interactive) {
      await confirmOrCancel(plain(`${tool.name} (${tool.request.method} ${tool.path}) can destroy something. Go on?`))
      return {...given, confirm: true}
    }
    throw new RunosError('E_USAGE', `${tool.name} can destroy something`, {fix: ['say that you mean it: --yes']})
  }
}

/** The tool in the lowest tier that offers it. */
async function findInTiers(name: string, api: string): Promise<{tier: Tier; tool: Tool}> {
  for (const tier of TIERS) {
    const tools = (await serverPorts(tier, api).offered()) ?? []
    const tool = tools.find((one) => one.name === name || one.aliases?.includes(name))
    if (tool !== undefined) return {tier, tool}
  }
  const which = api === RUNOS ? '' : ` --api ${api}`
  throw new RunosError('E_TOOL_UNKNOWN', `no tier offers a tool called ${JSON.stringify(name)}`, {
    fix: [`see what there is: runos mcp serve read --list-tools${which}`, `or: runos tiers${which}`],
  })
}

function readArguments(text: string): JsonObject {
  const wrong = (cause?: unknown) =>
    new RunosError('E_USAGE', '--args is not a JSON object', {fix: ['for example: --args \'{"cid": "i4y"}\''], cause})
  let value: unknown
  try {
    value = parseJson(text)
  } catch (cause) {
    throw wrong(cause)
  }
  if (!isJsonObject(value)) throw wrong()
  return value
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  return text
}

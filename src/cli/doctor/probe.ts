import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {JsonObject} from '#core/json'
import type {Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {exampleArguments} from '../attack/example-arguments.ts'
import type {Context} from '../context.ts'
import {type Check, type Finding, note, off, ok} from './check.ts'

/** An id that nothing has. */
const NO_SUCH = 'runos-doctor-no-such-id'
const READING: readonly Tier[] = ['read', 'sensitive-read']

/**
 * Asks for a write on a thing that cannot exist, with the credentials of the reading tiers: an API that checks what a
 * credential may do before it looks for the thing answers 403. It is only done for a tool that a person named.
 */
export function probeWith(name: string): Check {
  return {
    id: 'probe',
    async run(context, {signal}) {
      const tool = await findWrite(context, name)
      const args = {...exampleArguments(tool.inputSchema), ...idsOf(tool), ...confirmed(tool)}
      const findings: Finding[] = []
      for (const tier of READING) findings.push(await probe(context, tool, tier, args, signal))
      return findings
    },
  }
}

async function findWrite(context: Context, name: string): Promise<Tool> {
  const {tools} = await (await context.tiers()).subject(RUNOS)
  const tool = tools.find((one) => one.name === name && one.kind === 'request')
  const usable = tool !== undefined && Object.keys(idsOf(tool)).length > 0 && !tool.annotations.readOnlyHint
  if (usable && !tool.tiers.some((tier) => READING.includes(tier))) return tool
  throw new RunosError('E_USAGE', `${name} is no write tool that takes an id in its path`, {
    where: '--probe',
    fix: ['name one whose id can be one that nothing has; see: runos tiers'],
  })
}

/** Its path arguments, each with an id that nothing has. Account and cluster are filled in as always. */
function idsOf({request}: Tool): JsonObject {
  const places = request.path.flatMap((segment) => segment.filter((part) => typeof part !== 'string'))
  return Object.fromEntries(places.filter(({supplied}) => supplied === undefined).map(({arg}) => [arg, NO_SUCH]))
}

const confirmed = ({local = []}: Tool): JsonObject => (local.includes('confirm') ? {confirm: true} : {})

async function probe(
  {where}: Context,
  tool: Tool,
  tier: Tier,
  args: JsonObject,
  signal: AbortSignal,
): Promise<Finding> {
  const {createRunosLive} = await import('../live-runos.ts')
  const live = createRunosLive(tier, where)
  const {said, isError} = await live.call({id: crypto.randomUUID(), tool, tier, args, signal})
  if (said?.status === 403)
    return ok(`${tier}: ${tool.name} on an id that nothing has is forbidden to its credential (403)`)
  if (!isError || said?.status === 404) {
    return off(
      `${tier}: its credential may use ${tool.name}: the API looked for an id that nothing has instead of refusing`,
      undefined,
      `give this tier a narrower one: runos login --tier ${tier} --with-token < token.txt`,
    )
  }
  return note(`${tier}: ${tool.name} proves nothing: ${String(said?.error ?? 'no answer')}`, 'name another tool')
}

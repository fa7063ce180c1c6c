import {apiNameFault} from '#core/api-name'
import {RunosError} from '#core/errors'
import {EXPOSE, type Expose, isExpose} from '#core/expose'
import {isTier, TIERS, type Tier} from '#core/tier'

/** What a server is started for. */
export interface ServeArguments {
  readonly tier: Tier
  /** undefined: RunOS. */
  readonly api: string | undefined
  readonly expose: Expose
}

/**
 * Reads what follows `mcp serve`: the tier, then `--api <name>` and `--expose <how>`, each at most once and in any order.
 * bin/run.js and the launcher send exactly such words here, without the command line framework.
 * @throws RunosError E_USAGE
 */
export function serveArguments([tier, ...words]: readonly string[]): ServeArguments {
  const flags = new Map<string, string>()
  for (let at = 0; at < words.length; at += 2) {
    const [flag = '', value] = words.slice(at, at + 2)
    if (!['--api', '--expose'].includes(flag) || value === undefined || flags.has(flag)) throw usage()
    flags.set(flag, value)
  }
  const [api, expose = 'all'] = [flags.get('--api'), flags.get('--expose')]
  if (!isTier(tier)) throw usage()
  const fault = api === undefined ? undefined : apiNameFault(api)
  if (fault !== undefined)
    throw new RunosError('E_USAGE', `no API can have this name: ${fault}`, {
      where: '--api',
      fix: ['see their names: runos api list'],
    })
  if (!isExpose(expose))
    throw new RunosError('E_USAGE', `--expose takes one of ${EXPOSE.join(', ')}`, {
      where: '--expose',
      fix: [`runos mcp serve ${tier} --expose search`],
    })
  return {tier, api, expose}
}

function usage(): RunosError {
  return new RunosError(
    'E_USAGE',
    `mcp serve takes one of ${TIERS.join(', ')}, and perhaps --api <name> and --expose ${EXPOSE.join('|')}`,
    {fix: ['runos mcp serve read']},
  )
}

import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {TIERS} from '#core/tier'
import type {Context} from '../context.ts'
import {listedTools} from '../lists.ts'
import {flag} from '../tiers-service.ts'
import {type Check, type Finding, fromError, note, off, ok} from './check.ts'

/** What is stored of each API, what its servers offer, what the lock holds back, and whether the API has something newer. */
export const manifest: Check = {
  id: 'manifest',
  async run(context, {offline}) {
    const findings: Finding[] = []
    const signedIn = (await context.account.describe()).signedIn
    const names = await context.registry.names()
    for (const api of [...(signedIn || names.length === 0 ? [RUNOS] : []), ...names]) {
      try {
        findings.push(...(await apiFindings(context, api)))
      } catch (error) {
        findings.push(fromError(error))
      }
    }
    return offline || !signedIn ? findings : [...findings, ...(await versionFindings(context))]
  },
}

async function apiFindings(context: Context, api: string): Promise<readonly Finding[]> {
  if (api !== RUNOS && !(await context.registry.get(api)).enabled) return [note(`${api} is switched off`)]
  const {held} = await (await context.tiers()).subject(api)
  const counts = []
  for (const tier of TIERS) counts.push(`${tier} ${(await listedTools(tier, api, 'all'))?.length ?? 0}`)
  const waiting =
    held.length === 0
      ? ok(`${api}: the lock holds nothing back`)
      : off(
          `${api}: ${held.length} ${held.length === 1 ? 'change waits' : 'changes wait'} for a person`,
          undefined,
          `look: runos tiers diff${flag(api)}`,
          `accept: runos tiers accept${flag(api)}`,
        )
  return [ok(`${api}: tools by tier: ${counts.join(', ')}`), waiting]
}

async function versionFindings({manifest: service}: Context): Promise<readonly Finding[]> {
  try {
    const [here, there] = [await service.version(), await service.remoteVersion()]
    if (here === undefined || here === there) return []
    return [note(`the API has manifest ${there}, and ${here} is stored`, 'runos manifest update')]
  } catch (error) {
    if (error instanceof RunosError && error.code === 'E_NETWORK')
      return [note('the API cannot be asked for its version')]
    return [fromError(error)]
  }
}

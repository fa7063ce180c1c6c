import type {TierProof} from '#account/account'
import {TIERS, type Tier} from '#core/tier'
import {type Check, type Finding, fromError, note, off, ok} from './check.ts'

/** Whether what each server holds could do more than its tier, by the word of the API or of the token itself. */
export const credentials: Check = {
  id: 'credentials',
  async run({account, registry}, {offline, signal}) {
    const shared = (await registry.names()).map((name) =>
      note(`${name}: one credential serves all tiers; what its servers hold is held back by this program alone`),
    )
    if (offline || !(await account.describe()).signedIn) return shared
    const findings: Finding[] = []
    for (const tier of TIERS) {
      try {
        findings.push(judge(tier, await account.proveTier(tier, signal)))
      } catch (error) {
        findings.push(fromError(error))
      }
    }
    return [...findings, ...shared]
  },
}

/** The scopes that a server of a tier may hold: its own, and for sensitive-read those of read. */
function fits(tier: Tier, scope: string): boolean {
  return scope === `tier:${tier}` || (tier === 'sensitive-read' && scope === 'tier:read')
}

function judge(tier: Tier, {how, scopes, saidBy}: TierProof): Finding {
  const held = {own: 'its own', exchanged: 'one that the API made for it', shared: 'the one for everything'}[how]
  if (how === 'shared') {
    return note(
      `${tier}: one credential serves all tiers; what this server holds is held back by this program alone`,
      `give it one of its own: runos login --tier ${tier} --with-token < token.txt`,
    )
  }
  if (scopes === undefined) {
    return note(`${tier}: ${held}; nobody says what it can do`, `try it: runos doctor --probe <a write tool>`)
  }
  const more = scopes.filter((scope) => !fits(tier, scope))
  if (more.length === 0) return ok(`${tier}: ${held}, which opens ${scopes.join(', ')} and no more (says ${saidBy})`)
  return off(
    `${tier}: ${held}, which opens more than this tier: ${more.join(', ')} (says ${saidBy})`,
    undefined,
    `give it a narrower one: runos login --tier ${tier} --with-token < token.txt`,
  )
}

import type {TierProof} from '#account/account'
import type {ApiSettings} from '#apis/settings'
import {TIERS, type Tier} from '#core/tier'
import {type Check, type Finding, fromError, note, off, ok} from './check.ts'

/** Whether what each server holds could do more than its tier, by the word of the API or of the token itself. */
export const credentials: Check = {
  id: 'credentials',
  async run({account, registry}, {offline, signal}) {
    const added = await Promise.all((await registry.names()).map((name) => registry.get(name)))
    const shared = added.map(ofAdded)
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

/** An API that a person added says nothing of what its credentials can do. */
function ofAdded({name, tiers = {}}: ApiSettings): Finding {
  const own = TIERS.filter((tier) => tiers[tier] !== undefined)
  if (own.length > 0)
    return ok(`${name}: each server uses the credential of its own tier (${own.join(', ')}) and no other`)
  return note(
    `${name}: one credential serves all tiers; what its servers hold is held back by this program alone`,
    `give each its own, if the API has such: runos api login ${name} --tier read`,
  )
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

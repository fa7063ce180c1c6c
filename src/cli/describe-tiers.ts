import {RUNOS} from '#core/api-name'
import {serverName, TIERS, type Tier} from '#core/tier'
import {titleOf} from '#mcp/instructions'
import {NEED, RULE, WHAT, WHAT_OTHERS} from '#mcp/tier-words'

/** The four servers of an API, for a model and its person: what each is for, and how one comes to another. */
export function describeTiers(here: Tier, api: string): string {
  const flag = api === RUNOS ? '' : ` --api ${api}`
  const parts = TIERS.map((tier) => {
    const what = api === RUNOS ? WHAT[tier] : WHAT_OTHERS[tier](api)
    const also = tier === 'sensitive-read' ? ' It offers what the read server offers as well.' : ''
    const mark = tier === here ? ' (this server)' : ''
    return `## ${serverName(tier, api)}: ${NEED[tier]}${mark}\n\nTier ${tier}. ${what} ${RULE[tier]}${also}`
  })
  return [
    `# The four servers of ${titleOf(api)}`,
    'Each server carries out only what its tier offers. What it does not offer cannot be reached through it in another way: a person decides which servers an assistant has.',
    ...parts,
    '## What a person may do',
    [
      `- Enable all four: \`runos mcp configure <assistant>${flag}\`; the read server alone: add \`--read-only\`.`,
      `- See what a tier offers, and why: \`runos mcp serve <tier>${flag} --list-tools\`.`,
      '- Allow or refuse each call where the assistant asks. An argument `confirm: true` and an answer to a form are no approval.',
    ].join('\n'),
  ].join('\n\n')
}

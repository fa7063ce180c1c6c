import {findTool} from '#catalog/stored'
import {offers, TIERS} from '#core/tier'
import type {Attack} from './attack.ts'

/** Spellings of a name that some servers or clients take for the same. */
const variants = (name: string): readonly string[] => [
  name,
  name.toUpperCase(),
  name.replaceAll('_', '-'),
  `${name} `,
  name.replace(/[a-z]/, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  name.replace(/[aeo]/, (letter) => ({a: '\u0430', e: '\u0435', o: '\u043e'})[letter] ?? letter),
]

/** An operation is asked for on the servers that do not offer it, in other case, other letters, other spelling. */
export const tiers: Attack = {
  id: 'tiers',
  what: 'its name, also in other case and look-alike letters, on each server that does not offer it: unknown there',
  async run({tool, lists}) {
    const others = TIERS.filter((tier) => !offers(tier, tool.tiers))
    const broken = others.flatMap((tier) =>
      variants(tool.name)
        .filter((name) => {
          const found = findTool({tier, manifestVersion: '', tools: lists[tier]}, name)
          return (
            found !== undefined && found.operation === tool.operation && found.request.method === tool.request.method
          )
        })
        .map((name) => `the server of ${tier} has ${JSON.stringify(name)}`),
    )
    return {tries: others.length * variants(tool.name).length, broken}
  },
}

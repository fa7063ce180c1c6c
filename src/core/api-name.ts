/** The API that is built in; all others were added by a person. */
export const RUNOS = 'runos'

const SHAPE = /^[a-z][a-z0-9-]{0,19}$/
/** Words that end the name of a server (`shop-sensitive-read`): an API that ended so would have another API's servers. */
const ENDINGS: readonly string[] = ['read', 'write', 'sensitive']
/** Windows keeps these names for devices, and an API has a folder of its own name. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Why a word cannot name an API; undefined: it can. Its four servers are `shop`, `shop-sensitive-read`, `shop-write` and
 * `shop-sensitive-write`, and assistants write rules by these names. So no name may be another's with an ending, and none
 * holds `_`, which parts server and tool in such a rule (`mcp__shop__*`).
 */
export function apiNameFault(word: string): string | undefined {
  if (!SHAPE.test(word)) return 'a name is a small letter, then at most 19 small letters, digits or hyphens'
  if (word.includes('--') || word.endsWith('-')) return 'a hyphen stands alone, between letters or digits'
  const last = word.split('-').at(-1) ?? ''
  if (ENDINGS.includes(last)) return `a name that ends in "${last}" is that of a tier's server`
  if (DEVICE.test(word)) return 'this name belongs to a device on some systems'
  return undefined
}

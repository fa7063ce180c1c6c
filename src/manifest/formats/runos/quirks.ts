import type {Operation, Supplied} from '#core/manifest'
import type {SqlDialect} from '#core/sql'
import type {Command} from './command.ts'

const SECOND = 1000
const LONG = 660 * SECOND
const GRACE = 60 * SECOND

/** Commands that take long without saying so by a field (the RunOS clients know them by name). */
const SLOW: readonly string[] = [
  'vms/nvlink-check',
  'vms/rotate-ssh-key',
  'vms/screenshot',
  'virt/reapply',
  'vm-groups/reapply-policy',
  'storage-groups/wipe-device',
  'storage-groups/evict-node',
  'storage-groups/inspect-device',
]

/** An app update merges, so that what is left out is not wiped. */
const FIXED_QUERY: Readonly<Record<string, Readonly<Record<string, string>>>> = {'apps/update': {merge: 'true'}}

/** The client says which it is; nobody is asked. */
const SUPPLIED: Readonly<Record<string, Readonly<Record<string, Supplied>>>> = {
  'cli/version-check': {version: 'version', os: 'os'},
  'mcp/bootstrap': {version: 'version', os: 'os'},
}

/** Values that name no object of the account; the API would answer for its own. */
const REFUSED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'cluster-domains/show': {id: ['runos']},
}

/** Services whose SQL is of a kind that can be told. */
const DIALECTS: Readonly<Record<string, SqlDialect>> = {postgresql: 'postgresql', mysql: 'mysql'}

/** The field that holds SQL. What RunOS lists as a read, it runs read-only under a role that only reads. */
export function sqlOf({command, fields}: Command): Operation['sql'] {
  if (!fields.some(({name, type}) => name === 'sql' && type === 'string')) return undefined
  return {name: 'sql', dialect: command.map((word) => DIALECTS[word]).find((one) => one !== undefined) ?? 'unknown'}
}

/** What RunOS does beyond its manifest, for one command. */
export interface Quirk extends Pick<Operation, 'fixedQuery' | 'deadlineMs'> {
  readonly supplied: Readonly<Record<string, Supplied>>
  readonly refused: Readonly<Record<string, readonly string[]>>
}

export function quirkOf({command, fields}: Command): Quirk {
  const words = command.filter((segment) => !segment.startsWith('{')).join('/')
  const timeout = fields.find(({name}) => name === 'timeoutSeconds')
  const fromField = typeof timeout?.default === 'number' ? timeout.default * SECOND + GRACE : LONG
  const deadlineMs = timeout !== undefined ? fromField : SLOW.includes(words) ? LONG : undefined
  const fixedQuery = FIXED_QUERY[words]
  return {
    supplied: SUPPLIED[words] ?? {},
    refused: REFUSED[words] ?? {},
    ...(fixedQuery === undefined ? {} : {fixedQuery}),
    ...(deadlineMs === undefined ? {} : {deadlineMs}),
  }
}

import type {Json} from '#core/json'
import type {Operation} from '#core/manifest'
import type {RequestPlan} from '#core/tool'

const SECOND = 1000
/** How long a call may take when nothing says otherwise (the API's own clients use the same numbers). */
const SHORT = 30 * SECOND
const LONG = 660 * SECOND
const GRACE = 60 * SECOND

/** Commands that take long without saying so by a field. */
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

/** What RunOS does beyond the manifest: an app update merges, so that what is left out is not wiped. */
const FIXED_QUERY: Readonly<Record<string, Readonly<Record<string, string>>>> = {'apps/update': {merge: 'true'}}

/** The names of an endpoint's placeholders, in order: `:aid` and `{name}` alike. */
export function placeholdersOf(endpoint: string): readonly string[] {
  return segmentsOf(endpoint)
    .filter((segment) => typeof segment !== 'string')
    .map((segment) => segment.arg)
}

function segmentsOf(endpoint: string): RequestPlan['path'] {
  return endpoint
    .slice(1)
    .split('/')
    .map((segment) => {
      const arg = /^(?::([\w-]+)|\{([\w-]+)\})$/.exec(segment)
      return arg === null ? segment : {arg: arg[1] ?? arg[2] ?? ''}
    })
}

/** Where each argument of an operation goes. Every field has a place: a positional one that the path does not hold is sent like the others. */
export function requestPlan(operation: Operation): RequestPlan {
  const {method, endpoint, flags} = operation
  const path = segmentsOf(endpoint)
  const inPath = new Set(placeholdersOf(endpoint))
  const fields = operation.fields.filter((field) => !inPath.has(field.name))
  const inQuery = method === 'GET' || method === 'DELETE'
  const words = operation.command.filter((segment) => !segment.startsWith('{')).join('/')
  const sent = [...fields, ...flags]
  const withDefault = (value: Json | undefined) => (value === undefined ? {} : {default: value})
  return {
    method,
    path,
    query: inQuery ? sent.map((field) => ({name: field.name, arg: field.name, ...withDefault(field.default)})) : [],
    body: inQuery
      ? []
      : [
          ...fields.map((field) => ({at: field.name.split('.'), arg: field.name, ...withDefault(field.default)})),
          ...flags.map((flag) => ({at: ['flags', flag.name], arg: flag.name, default: flag.default})),
        ],
    ...(FIXED_QUERY[words] === undefined ? {} : {fixedQuery: FIXED_QUERY[words]}),
    deadlineMs: deadline(operation, words),
  }
}

function deadline({fields}: Operation, words: string): number {
  const field = fields.find(({name}) => name === 'timeoutSeconds')
  if (field !== undefined) return typeof field.default === 'number' ? field.default * SECOND + GRACE : LONG
  return SLOW.includes(words) ? LONG : SHORT
}

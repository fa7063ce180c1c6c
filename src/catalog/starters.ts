import type {Place, Tool} from '#core/tool'
import {actOf} from './acts.ts'
import {isDeprecated} from './tool-words.ts'

/** How many tools stand beside the search, at most. */
const MOST = 6

/**
 * The tools that one begins with, for a catalog that is otherwise only searched: the lists of those things that most
 * other tools are about, as far as they need no argument or only the cluster, and what waits for a job. Always the same
 * ones for the same tools, the most useful first.
 */
export function starters(tools: readonly Tool[]): readonly Tool[] {
  const waiting = tools.filter(({kind}) => kind === 'follow-job').slice(0, 1)
  const count = countUses(tools)
  const lists = tools
    .filter(
      (tool) => tool.annotations.readOnlyHint && actOf(tool) === 'list' && needsNothing(tool) && !isDeprecated(tool),
    )
    .map((tool) => ({tool, used: count(tool.path)}))
    .filter(({tool, used}) => used > 0 && !waiting.some(({path}) => path.includes(`/${collectionOf(tool.path)}/{`)))
    .sort((a, b) => b.used - a.used || compare(a.tool, b.tool))
  const chosen: Tool[] = []
  for (const {tool} of lists)
    if (chosen.length < MOST - waiting.length && !chosen.some((other) => isNear(tool, other))) chosen.push(tool)
  return [...chosen, ...waiting]
}

/** Whether it can be called as it is; which cluster is something that everybody knows. */
function needsNothing({inputSchema: {required}, request}: Tool): boolean {
  const cluster = request.path
    .flat()
    .find((part): part is Place => typeof part !== 'string' && part.supplied === 'cluster')
  return !Array.isArray(required) || required.every((name) => name === cluster?.arg)
}

/** Of two lists that serve as many: what calls itself a list, then the shorter address, then the name. */
function compare(a: Tool, b: Tool): number {
  const named = Number(/list/i.test(b.operation)) - Number(/list/i.test(a.operation))
  return named || a.path.length - b.path.length || (a.name < b.name ? -1 : 1)
}

/** Whether one list shows a part of the other one, or the same things from elsewhere (`/issues`, `/user/issues`). */
function isNear(tool: Tool, other: Tool): boolean {
  const group = groupOf(tool.path)
  return (
    tool.path.startsWith(`${other.path}/`) ||
    collectionOf(tool.path) === collectionOf(other.path) ||
    (group !== undefined && group === groupOf(other.path))
  )
}

const collectionOf = (path: string): string => path.replace(/\/$/, '').split('/').at(-1) ?? ''

/** Where addresses are names (`/users.list`), what they have in common: `/users.`. */
const groupOf = (path: string): string | undefined => /^(.*\.)[^./]+$/.exec(path)?.[1]

/**
 * How many tools are about the things of a list: those that are below it or name one of them (`/apps/{id}/logs`), those
 * that take one of them without saying so (`/clusters/{cid}` and `/{cid}/apps`), and those of its group.
 */
function countUses(tools: readonly Tool[]): (path: string) => number {
  const paths = tools.filter((tool) => !isDeprecated(tool)).map(({path}) => path)
  const owners = new Map<string, Set<string>>()
  for (const path of paths)
    for (const [, collection = '', placeholder = ''] of path.matchAll(/([^/{}]+)\/\{([^{}]+)\}/g))
      owners.set(placeholder, (owners.get(placeholder) ?? new Set()).add(collection))
  return (path) => {
    const collection = collectionOf(path)
    const group = groupOf(path)
    // A placeholder that many collections use (`{id}`) says nothing.
    const own = [...owners].filter(([, of]) => of.size === 1 && of.has(collection)).map(([name]) => `{${name}}`)
    const isUse = (other: string): boolean =>
      other.startsWith(`${path}/`) ||
      other.includes(`/${collection}/{`) ||
      (group !== undefined && other !== path && other.startsWith(group)) ||
      own.some((placeholder) => other.includes(placeholder))
    return paths.filter(isUse).length
  }
}

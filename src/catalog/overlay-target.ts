import type {Operation} from '#core/manifest'

/** The operations that an action of an overlay is for: those of a path and method (`*`: any), or one RunOS command. */
export type Target =
  | {readonly kind: 'path'; readonly path: string; readonly method: string}
  | {readonly kind: 'command'; readonly command: string}

const NAME = String.raw`(?:\.(?<{n}dot>[\w-]+|\*)|\[\s*(?:'(?<{n}one>(?:[^'\\]|\\.)*)'|"(?<{n}two>(?:[^"\\]|\\.)*)"|(?<{n}any>\*))\s*\])`
const PATH = new RegExp(
  `^\\$(?:\\.paths|\\['paths'\\]|\\["paths"\\])${NAME.replaceAll('{n}', 'p')}${NAME.replaceAll('{n}', 'm')}$`,
)
const COMMAND = /^\$\.commands\[\?\s*\(?\s*@\.command\s*==\s*(?:'(?<one>[^']+)'|"(?<two>[^"]+)")\s*\)?\s*\]$/

/**
 * Reads a target: the part of JSONPath (RFC 9535) that names operations, `$.paths['/pets/{id}'].get`, `*` for any path or
 * method, and for RunOS `$.commands[?@.command=='apps/list']`.
 * @returns undefined when it is anything else
 */
export function parseTarget(text: string): Target | undefined {
  const command = COMMAND.exec(text.trim())?.groups
  if (command !== undefined) return {kind: 'command', command: command.one ?? command.two ?? ''}
  const groups = PATH.exec(text.trim())?.groups
  if (groups === undefined) return undefined
  const path = groups.pdot ?? groups.pany ?? unquote(groups.pone ?? groups.ptwo ?? '')
  const method = groups.mdot ?? groups.many ?? unquote(groups.mone ?? groups.mtwo ?? '')
  return {kind: 'path', path, method: method.toUpperCase()}
}

/** Whether an operation is one of those that a target names. */
export function matches(target: Target, operation: Operation): boolean {
  if (target.kind === 'command') return target.command === operation.id
  const path = target.path === '*' || target.path === (operation.template ?? operation.path)
  return path && (target.method === '*' || target.method === operation.method)
}

/** The target that names one operation. A RunOS command is named as such: its path may serve several. */
export function targetOf({id, words, path, template = path, method, declared}: Operation): string {
  if (declared !== undefined && words.join('/') === id) return `$.commands[?@.command==${quote(id)}]`
  return `$.paths[${quote(template)}].${method.toLowerCase()}`
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const unquote = (text: string): string => text.replaceAll(/\\(.)/g, '$1')

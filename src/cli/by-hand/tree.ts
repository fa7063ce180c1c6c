import type {Tool} from '#core/tool'
import type {HandTool} from './hand.ts'

/** A word of a command, with what may follow it. */
export interface CommandNode {
  /** The words that lead here. */
  readonly path: readonly string[]
  readonly children: ReadonlyMap<string, CommandNode>
  /** The tools that are called so; more than one where they differ in what stands without a flag. */
  readonly tools: readonly HandTool[]
}

/** Where some words lead. */
export interface Walked {
  readonly node: CommandNode
  /** What follows the command. */
  readonly rest: readonly string[]
}

interface Growing extends CommandNode {
  readonly children: Map<string, Growing>
  readonly tools: HandTool[]
}

/** The commands of an API: the segments of its command paths, without what stands in braces. */
export function commandTree(tools: readonly HandTool[]): CommandNode {
  const root: Growing = {path: [], children: new Map(), tools: []}
  for (const found of tools) {
    let node = root
    for (const word of commandOf(found.tool)) {
      const next: Growing = node.children.get(word) ?? {path: [...node.path, word], children: new Map(), tools: []}
      node.children.set(word, next)
      node = next
    }
    if (node !== root) node.tools.push(found)
  }
  return root
}

/** The words that a tool is called with: `services postgresql user-credentials`. */
export function commandOf({operation, kind}: Tool): readonly string[] {
  const words = operation.split('/').filter((segment) => segment !== '' && !/^\{.*\}$/.test(segment))
  return kind === 'follow-job' ? [...words.slice(0, -1), 'follow'] : words
}

/** Follows words as far as they are commands; a command's name before a flag goes before everything else. */
export function walk(root: CommandNode, words: readonly string[]): Walked {
  let node = root
  let at = 0
  for (; at < words.length; at++) {
    const next = node.children.get(words[at] as string)
    if (next === undefined) break
    node = next
  }
  return {node, rest: words.slice(at)}
}

/** The tool that is meant among those that are called the same: the one that takes as many words as were given. */
export function chooseTool(tools: readonly HandTool[], rest: readonly string[]): HandTool | undefined {
  const first = rest.findIndex((word) => word.startsWith('-'))
  const count = first < 0 ? rest.length : first
  return tools.find(({tool}) => placeholders(tool) === count) ?? tools[0]
}

const placeholders = ({operation}: Tool): number => operation.split('/').filter((part) => part.startsWith('{')).length

/** All tools at and below a word, in the order of their commands. */
export function toolsBelow(node: CommandNode): readonly HandTool[] {
  return [...node.tools, ...sorted(node).flatMap(toolsBelow)]
}

/** What may follow, in order. */
export const sorted = ({children}: CommandNode): readonly CommandNode[] =>
  [...children].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, child]) => child)

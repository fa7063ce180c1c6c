import {diskFiles} from '#platform/files'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'
import {whereAreWe} from '../where.ts'
import {openHand} from './hand.ts'
import {helpWidth} from './help-text.ts'
import {childrenHelp} from './help-topic.ts'
import {type CommandNode, commandTree, walk} from './tree.ts'

/**
 * What the API adds below words of ours (`account`), as sections of help; nothing when there is no manifest. Whoever asks for
 * help of ours waits for this, so it loads no more than it needs.
 * @param own our own commands, which go first
 */
export async function addedHelp(words: readonly string[], own: readonly string[]): Promise<string> {
  const machine = thisMachine()
  const paths = resolvePaths(machine)
  const where = () => whereAreWe(machine, paths, diskFiles)
  const tools = await openHand({files: diskFiles, machine, paths, where}).tools()
  if (tools === undefined) return ''
  const {node, rest} = walk(commandTree(tools), words)
  if (rest.length > 0) return ''
  const width = helpWidth(process.stdout.columns)
  return childrenHelp(withoutOwn(node, new Set(own)), width, 'OF THE API')
    .join('\n')
    .trimEnd()
}

/** A node without the commands that ours hide, and without topics in which nothing is left. */
function withoutOwn(node: CommandNode, own: ReadonlySet<string>): CommandNode {
  const children = [...node.children].flatMap(([word, child]) => {
    const left = withoutOwn(child, own)
    const tools = own.has(child.path.join(' ')) ? [] : child.tools
    return tools.length > 0 || left.children.size > 0 ? [[word, {...left, tools}] as const] : []
  })
  return {...node, children: new Map(children)}
}

import {brieflyAbout} from './about.ts'
import {columnsOf, section} from './help-text.ts'
import {type CommandNode, sorted, toolsBelow} from './tree.ts'

/** What may follow some words: commands with what they do, topics with what is in them. */
export function topicHelp(node: CommandNode, width: number): string {
  const typed = ['runos', ...node.path].join(' ')
  return [
    ...section('USAGE', [`$ ${typed} COMMAND`]),
    ...childrenHelp(node, width),
    `More about one: ${typed} COMMAND --help`,
  ].join('\n')
}

/** The commands and topics below some words, as sections. @param whose what follows the headings */
export function childrenHelp(node: CommandNode, width: number, whose = ''): readonly string[] {
  const children = sorted(node)
  const topics = children.filter(({children: inner}) => inner.size > 0).map((one) => topicRow(one))
  const commands = children.flatMap(({path, tools: [first]}) =>
    first === undefined ? [] : [[path.join(' '), brieflyAbout(first.tool)] as const],
  )
  return [
    ...section(`TOPICS ${whose}`.trim(), columnsOf(topics, width - 2)),
    ...section(`COMMANDS ${whose}`.trim(), columnsOf(commands, width - 2)),
  ]
}

/** A topic has no description in a manifest: the first words that lead on say what it is about. */
export function topicRow(node: CommandNode): readonly [string, string] {
  const names = sorted(node).map(({path}) => path.at(-1) ?? '')
  const shown = names.slice(0, SHOWN).join(', ')
  const count = toolsBelow(node).length
  return [
    node.path.join(' '),
    `${count} ${count === 1 ? 'command' : 'commands'}: ${shown}${names.length > SHOWN ? ', …' : ''}`,
  ]
}

const SHOWN = 6

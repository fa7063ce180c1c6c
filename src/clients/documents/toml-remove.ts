import {isDeepStrictEqual} from 'node:util'
import {RunosError} from '#core/errors'
import {lineEnd, lineStart, lineStop, place, type Splice} from './text.ts'
import type {TomlTree} from './toml-parse.ts'
import {commentLine} from './toml-print.ts'

/** A table to take out, and the comment that we may have written above it, without `#`. */
export interface TomlRemoval {
  readonly path: readonly string[]
  readonly comment?: readonly string[]
}

/**
 * The splices that take a table out, whatever form it is written in, with the tables below it and the empty line before
 * it, so that adding and then removing gives the text back. A comment above it stays, unless it is word for word ours.
 * @throws RunosError E_FILE_UNSAFE when it stands inside an inline table
 */
export function removeTable(tree: TomlTree, {path, comment = []}: TomlRemoval, file: string): readonly Splice[] {
  const below = (name: readonly unknown[]) => isDeepStrictEqual(name.slice(0, path.length), path)
  const tables = tree.tables.filter((table) => below(table.resolvedKey))
  const lines = tree.assignments.filter((one) => below(one.path) && !below(one.holder))
  const outer = lines.filter((one) => !one.inline)
  const trapped = lines.find((one) => one.inline && !outer.some((other) => contains(other.node.range, one.node.range)))
  if (trapped) {
    throw new RunosError(
      'E_FILE_UNSAFE',
      `${file}: ${path.join('.')} stands inside an inline table and cannot be removed safely`,
      {
        where: place(file, tree.text, trapped.node.range[0]),
        fix: ['remove it by hand at that place'],
      },
    )
  }
  return [
    ...tables.map(({range, body}) => {
      const from = range[0] - ownComment(tree.text, range[0], comment)
      return wholeBlock(tree.text, from, body.at(-1)?.range[1] ?? range[1])
    }),
    ...outer.map(({node}) => wholeLines(tree.text, node.range[0], node.range[1])),
  ]
}

/** How long our comment above a table is, or 0 when something else stands there. */
function ownComment(text: string, at: number, comment: readonly string[]): number {
  if (comment.length === 0) return 0
  const ours = comment.map(commentLine).join(lineEnd(text)) + lineEnd(text)
  return text.slice(0, at).endsWith(ours) ? ours.length : 0
}

/** A table: from the empty line before it to the end of its last line. */
function wholeBlock(text: string, from: number, to: number): Splice {
  const lines = wholeLines(text, from, to)
  const before = /(?:^|\n)(\r?\n)$/.exec(text.slice(0, lines.from))?.[1] ?? ''
  if (lines.to < text.length || text.endsWith('\n')) return {...lines, from: lines.from - before.length}
  const above = text.slice(0, lines.from - before.length)
  return {...lines, from: above.replace(/\r?\n$/, '').length}
}

function wholeLines(text: string, from: number, to: number): Splice {
  const stop = lineStop(text, to)
  const next = text.indexOf('\n', stop)
  return {from: lineStart(text, from), to: next < 0 ? text.length : next + 1, text: ''}
}

function contains(outer: readonly [number, number], inner: readonly [number, number]): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

import {styleText} from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Tells what happens, a line each, with times. On a terminal the step that runs is shown; elsewhere only what is done. */
export function createStory(out: NodeJS.WriteStream) {
  const paint = (style: Style, text: string) => styleText(style, text, {stream: out})
  const print = (text: string) => out.write(`${text}\n`)
  /** Rows of one answer stand below each other. */
  const widths = [16, 12, 8]

  return {
    title: (text: string) => print(`\n${paint('bold', text)}\n`),

    /** Runs one step. It answers with a text, or with a value and a text. */
    async step<T extends string | {readonly value: string; readonly text: string}>(
      name: string,
      work: () => Promise<T>,
    ): Promise<string> {
      print(`${paint('cyan', '$')} ${paint('bold', name)}`)
      const begun = performance.now()
      const done = await work()
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      const text = typeof done === 'string' ? done : done.text
      print(`  ${paint('green', '✔')} ${text} ${paint('dim', `(${seconds} s)`)}`)
      return typeof done === 'string' ? done : done.value
    },
    detail: (text: string) => print(`    ${paint('dim', text)}`),
    question: (text: string) => print(`    ${paint('yellow', '?')} ${text}`),
    answer: (cells: readonly string[]) =>
      print(
        `      ${cells
          .map((cell, column) => String(cell).padEnd(widths[column] ?? 0))
          .join(' ')
          .trimEnd()}`,
      ),
    refusal: (text: string) => print(`      ${paint('red', '✖')} ${text}`),
    next: (lines: readonly string[]) =>
      print(`\n${paint('bold', 'Next')}\n${lines.map((line) => `  ${line}`).join('\n')}\n`),
    failed: (text: string) => process.stderr.write(`\n${paint('red', 'It did not work:')} ${text}\n`),
  }
}

import {plain, printable, printableJson} from '../render.ts'

/** Where a person, or the next program in a pipe, reads. */
export interface Screen {
  /** One JSON document is wanted, and nothing else on standard output. */
  readonly json: boolean
  /** Standard output is a terminal. */
  readonly terminal: boolean
  /** Columns of that terminal. */
  readonly width: number | undefined
  /** Somebody can be asked. */
  readonly interactive: boolean
  /** A line of the answer. */
  out(line: string): void
  /** The answer as it is. */
  raw(bytes: Uint8Array): void
  /** Progress and remarks, on standard error. What a terminal would obey is taken out. */
  note(line: string): void
  /** A line of what went wrong, with our colours in it. */
  failure(line: string): void
}

/** The two streams of this process. */
export function thisScreen(json: boolean): Screen {
  const {stdin, stdout, stderr} = process
  const terminal = stdout.isTTY === true
  return {
    json,
    terminal,
    width: terminal ? stdout.columns || 80 : undefined,
    interactive: terminal && stdin.isTTY === true && !json,
    out: (line) => void stdout.write(`${json ? printableJson(line) : printable(line, stdout)}\n`),
    raw: (bytes) => void stdout.write(bytes),
    note: (line) => void stderr.write(`${plain(line)}\n`),
    failure: (line) => void stderr.write(`${printable(line, stderr)}\n`),
  }
}

import {closeSync, openSync, writeSync} from 'node:fs'
import {ReadStream} from 'node:tty'
import {RunosError} from '#core/errors'

/** The terminal that a process belongs to, whatever its standard input and output are. */
export interface OwnTerminal {
  /** Asks for one line. @param hidden what is typed is not shown @throws RunosError E_CANCELLED */
  ask(question: string, hidden: boolean): Promise<string>
  say(text: string): void
  close(): void
}

/**
 * Opens the terminal itself: `/dev/tty`, which is the controlling terminal of the process (POSIX.1-2024, 10.1), or the
 * console on Windows. What was piped into us cannot answer there.
 * @returns undefined when the process belongs to none
 */
export function openTerminal(platform: NodeJS.Platform): OwnTerminal | undefined {
  const [from, to] = platform === 'win32' ? ['\\\\.\\CONIN$', '\\\\.\\CONOUT$'] : ['/dev/tty', '/dev/tty']
  let input: number
  try {
    input = openSync(from, 'r+')
  } catch {
    return undefined // ENXIO, ENOENT and the rest all say that there is no terminal to ask at
  }
  const output = openSync(to, 'r+')
  const stream = new ReadStream(input)
  const say = (text: string): void => void writeSync(output, text)
  return {
    say,
    async ask(question, hidden) {
      stream.setRawMode(true) // before anybody is asked: who types at once would see a passphrase
      try {
        say(question)
        return await readLine(stream, hidden ? () => undefined : say)
      } finally {
        stream.setRawMode(false)
        stream.pause()
        say('\n')
      }
    },
    close() {
      stream.destroy()
      closeSync(output)
    },
  }
}

/** Reads keys until the line ends. In raw mode the terminal does nothing by itself, so we do what a line needs. */
function readLine(stream: ReadStream, echo: (text: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const typed: string[] = []
    const end = (finish: () => void): void => {
      stream.off('data', read).off('error', failed).off('end', ended)
      finish()
    }
    const failed = (error: Error): void => end(() => reject(error))
    const ended = (): void => end(() => reject(cancelled()))
    function read(chunk: string): void {
      for (const key of chunk) {
        if (key === '\r' || key === '\n') {
          end(() => resolve(typed.join('')))
          return
        }
        if (key === '\u0003' || key === '\u0004') {
          ended()
          return
        }
        press(key)
      }
    }
    function press(key: string): void {
      if (key === '\u007f' || key === '\b') {
        if (typed.pop() !== undefined) echo('\b \b')
      } else if (key >= ' ') {
        typed.push(key)
        echo(key)
      }
    }
    stream.setEncoding('utf8').on('data', read).once('error', failed).once('end', ended).resume()
  })
}

const cancelled = (): RunosError => new RunosError('E_CANCELLED', 'nothing was answered, so nothing was done')

import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {stripVTControlCharacters} from 'node:util'
import {type Home, RUNOS} from './server.ts'

const SCRIPT = '/usr/bin/script'
const LONGEST_MS = 30_000

/** Why there is no terminal for tests here; false: there is one. In .ci/run it must be there. */
export const noTerminal: string | false =
  process.env.RUNOS_TEST_FULL !== undefined || (process.platform === 'linux' && existsSync(SCRIPT))
    ? false
    : `a terminal is made with the script of util-linux, which is on Linux: no ${SCRIPT}`

/** Keys that have no character of their own. */
export const KEY = {enter: '\r', down: '\u001b[B', space: ' ', ctrlC: '\u0003'} as const

/** One command at a terminal, with a test in the place of the person. */
export interface Terminal extends AsyncDisposable {
  /** Waits until a text is shown that was not waited for before. @throws Error with all that was shown instead */
  sees(text: string | RegExp): Promise<void>
  type(keys: string): void
  /** All that was shown so far, without colours and movements of the cursor. */
  shown(): string
  /** The exit code, once it has ended. */
  ended(): Promise<number | null>
}

/**
 * Starts a command of ours at a pseudo-terminal of 100 by 50 characters: both of its ends are a terminal, as for a person.
 */
export function atTerminal(home: Home, args: readonly string[], options: {cwd?: string} = {}): Terminal {
  const words = [process.execPath, RUNOS, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`)
  const command = `stty cols 100 rows 50; exec ${words.join(' ')}`
  const child = spawn(SCRIPT, ['-qfec', command, '/dev/null'], {
    env: {...home.env, TERM: 'xterm'},
    cwd: options.cwd ?? home.path,
  })
  let [raw, read, over] = ['', 0, false]
  let changed = Promise.withResolvers<void>()
  const change = () => {
    changed.resolve()
    changed = Promise.withResolvers()
  }
  const shown = () => stripVTControlCharacters(raw).replaceAll('\r', '')
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    raw += text
    change()
  })
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      over = true
      change()
      resolve(code)
    })
  })
  const within = async <T>(work: Promise<T>, what: string): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`${what} did not come; shown was:\n${shown()}`)), LONGEST_MS)
    })
    return Promise.race([work, late]).finally(() => clearTimeout(timer))
  }
  async function look(text: string | RegExp): Promise<void> {
    for (;;) {
      const rest = shown().slice(read)
      const at = typeof text === 'string' ? rest.indexOf(text) : rest.search(text)
      if (at >= 0) {
        read += at + (typeof text === 'string' ? text : (text.exec(rest)?.[0] ?? '')).length
        return
      }
      if (over) throw new Error(`it ended without ${text}; shown was:\n${shown()}`)
      await changed.promise
    }
  }
  return {
    sees: (text) => within(look(text), String(text)),
    type: (keys) => void child.stdin.write(keys),
    shown,
    ended: () => within(closed, 'the end'),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}

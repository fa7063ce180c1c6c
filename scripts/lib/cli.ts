import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {ROOT} from './tree.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON of our own commands, read by scripts only
type Answer = Record<string, any>

/** Our own program, with a home folder of its own: nothing of the person who runs a script is read or written. */
export function createCli(home: string, cwd: string) {
  const program = join(ROOT, 'bin', 'run.js')
  const env = {PATH: process.env.PATH ?? '', HOME: home, ...(process.platform === 'win32' ? windows(home) : {})}
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [program, ...args], {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})

  /** Runs a command to its end; what it printed. @throws Error with what it said when it failed */
  async function run(args: readonly string[]): Promise<string> {
    const child = start(args)
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    if (code !== 0) throw new Error(`runos ${args.join(' ')} ended with ${code}\n${stderr || stdout}`)
    return stdout
  }

  return {
    program,
    env,
    run,
    /** Runs a command that answers with one JSON document. */
    json: async (args: readonly string[]): Promise<Answer> => JSON.parse(await run(args)) as Answer,
    /** Runs a command that prints one JSON event a line. */
    async *events(args: readonly string[]): AsyncGenerator<Answer> {
      const child = start(args)
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text
      })
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      for await (const line of createInterface({input: child.stdout})) yield JSON.parse(line) as Answer
      const code = await ended
      if (code !== 0) throw new Error(`runos ${args.join(' ')} ended with ${code}\n${stderr}`)
    },
  }
}

function windows(home: string): Record<string, string> {
  const {SystemRoot = ''} = process.env
  return {
    USERPROFILE: home,
    LOCALAPPDATA: join(home, 'AppData', 'Local'),
    APPDATA: join(home, 'AppData', 'Roaming'),
    SystemRoot,
  }
}

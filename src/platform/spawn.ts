import {spawn} from 'node:child_process'
import {once} from 'node:events'

/** How a program is started: with exactly this environment, and without a shell. */
export interface ProgramStart {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
}

/** A running program that is spoken to over its standard streams. */
export interface Program {
  /** undefined: it could not be started. */
  readonly pid: number | undefined
  send(text: string): void
  /** Ends its input: whatever it reads comes to an end. */
  endInput(): void
  onOutput(listener: (chunk: Buffer) => void): void
  /** How it ended, and the end of what it wrote to standard error. It never rejects: not being able to start is an end. */
  readonly ended: Promise<{readonly how: string; readonly stderr: string}>
  /** Ends it: end of input, then SIGTERM, then SIGKILL. */
  end(): Promise<void>
}

const STDERR_KEPT = 4_000
const PATIENCE_MS = 1_000

/** Starts a program. */
export function startProgram({command, args, env, cwd}: ProgramStart): Program {
  const child = spawn(command, [...args], {env, cwd, stdio: ['pipe', 'pipe', 'pipe'], shell: false, windowsHide: true})
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_KEPT)
  })
  // A program that ends while it is being written to is told by `ended`; the pipe's own complaint adds nothing.
  child.stdin.on('error', () => {})
  const ended = new Promise<{how: string; stderr: string}>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({how: REASONS[error.code ?? ''] ?? error.message, stderr}),
    )
    child.once('close', (code, signal) => {
      resolve({how: signal === null ? `it ended with exit code ${code}` : `it was ended by ${signal}`, stderr})
    })
  })
  const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  const exit = async (): Promise<void> => {
    const timer = AbortSignal.timeout(PATIENCE_MS)
    if (running()) await once(child, 'exit', {signal: timer}).catch(ignoreTimeout)
  }
  return {
    pid: child.pid,
    send: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    onOutput: (listener) => void child.stdout.on('data', listener),
    ended,
    async end() {
      child.stdin.end()
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        await exit()
        if (running()) child.kill(signal)
      }
      await exit()
      for (const stream of [child.stdout, child.stderr]) stream.destroy() // a grandchild may still hold the other end
    },
  }
}

/** The next, harder step follows. */
function ignoreTimeout(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such program, or the folder does not exist',
  EACCES: 'it may not be executed',
  ENOEXEC: 'it is not a program of this system',
}

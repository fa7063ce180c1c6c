import {spawn} from 'node:child_process'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {RunosError} from '#core/errors'
import type {Keychain, KeychainErrand} from '#core/keychain'

const DEADLINE_MS = 5_000
const FIX = [
  'unlock the keychain and try again',
  'or keep secrets in a file that only you can read: runos login --store file (for an API: runos api login <name> --store file)',
]

/** What the child answers: one JSON document. */
export type KeychainAnswer = {readonly value?: string} | {readonly error: string}

/**
 * The operating system's keychain, asked in a child process. The native calls block their thread, some of them while a
 * person is asked for a password and some for ever, and a blocked thread also keeps a process from ending: only a
 * process can be ended at a deadline. Secrets travel in pipes, never in arguments or in the environment.
 */
export function createKeychain(
  env: Readonly<Record<string, string | undefined>>,
  deadlineMs = DEADLINE_MS,
  program = childProgram(),
): Keychain {
  return async (errand) => {
    const text = await run(program, childEnv(env), errand, deadlineMs)
    const answer = parse(text)
    if ('error' in answer) throw failed(answer.error)
    return answer.value
  }
}

/** The child lies beside this file, or below the one file into which the serving path is bundled (CommonJS). */
function childProgram(): string {
  if (typeof __filename === 'string') return join(dirname(__filename), 'platform', 'keychain-child.js')
  return fileURLToPath(new URL('./keychain-child.js', import.meta.url))
}

function run(program: string, env: NodeJS.ProcessEnv, errand: KeychainErrand, deadlineMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true})
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(failed(`it did not answer within ${deadlineMs / 1000} s`))
    }, deadlineMs)
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    child.on('error', (cause) => {
      clearTimeout(timer)
      reject(failed(cause.message, cause))
    })
    child.on('close', () => {
      clearTimeout(timer)
      resolve(text)
    })
    child.stdin.on('error', () => {}) // a child that died early is reported by its missing answer
    child.stdin.end(JSON.stringify(errand))
  })
}

/** The child needs the desktop's variables (bus, display, home), and nothing that is secret or changes how Node runs. */
function childEnv(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const {RUNOS_API_KEY: _key, NODE_OPTIONS: _options, NODE_PATH: _path, ...rest} = env
  return rest
}

function parse(text: string): KeychainAnswer {
  try {
    return JSON.parse(text) as KeychainAnswer
  } catch {
    // The text may hold a secret, so it is not shown.
    return {error: 'the process that asks it ended without an answer'}
  }
}

function failed(why: string, cause?: unknown): RunosError {
  return new RunosError('E_STORE', `the keychain of this system could not be used: ${why}`, {cause, fix: FIX})
}

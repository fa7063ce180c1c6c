import type {Ruling} from './approval.ts'

/** Exit codes of every command: 0 done, 1 failed, 2 a difference was found, 10 not signed in or refused, 11 network, 64 wrong usage. */
export const EXIT = {ok: 0, failed: 1, difference: 2, auth: 10, network: 11, usage: 64} as const

/**
 * Every way in which runos can fail. The key is the code that people search for; docs/errors.md has a section for each
 * (test/errors.test.ts keeps both in step). `exit` is the exit code of a command that ends with it.
 */
export const ERRORS = {
  E_USAGE: {exit: EXIT.usage, title: 'The command was not understood'},
  E_EMPTY_VARIABLE: {exit: EXIT.usage, title: 'A variable is set but empty'},
  E_ARGS_INVALID: {exit: EXIT.usage, title: 'The arguments do not fit the tool'},
  E_TOOL_UNKNOWN: {exit: EXIT.usage, title: 'This server has no such tool'},
  E_API_NAME: {exit: EXIT.usage, title: 'An API cannot have this name'},
  E_API_UNKNOWN: {exit: EXIT.usage, title: 'No such API'},
  E_API_REFUSED: {exit: EXIT.failed, title: 'The API was not added or changed'},
  E_NEEDS_PERSON: {exit: EXIT.auth, title: 'A person has to say this'},
  E_CLIENT_UNKNOWN: {exit: EXIT.usage, title: 'No such assistant'},
  E_NOT_SIGNED_IN: {exit: EXIT.auth, title: 'Not signed in'},
  E_SESSION_EXPIRED: {exit: EXIT.auth, title: 'The session has expired'},
  E_FORBIDDEN: {exit: EXIT.auth, title: 'The API refused'},
  E_LOGIN_FAILED: {exit: EXIT.auth, title: 'Signing in did not succeed'},
  E_WRONG_ORIGIN: {exit: EXIT.auth, title: 'The credential was issued for another address'},
  E_STORE: {exit: EXIT.failed, title: 'The secret store could not be used'},
  E_NETWORK: {exit: EXIT.network, title: 'The API could not be reached'},
  E_TIMEOUT: {exit: EXIT.network, title: 'The API did not answer in time'},
  E_REPLY_TOO_LARGE: {exit: EXIT.failed, title: 'The answer is too large'},
  E_REPLY_INVALID: {exit: EXIT.failed, title: 'The answer cannot be read'},
  E_RESULT_GONE: {exit: EXIT.failed, title: 'The rest of an answer is not there'},
  E_API: {exit: EXIT.failed, title: 'The API answered with an error'},
  E_REQUEST_UNSAFE: {exit: EXIT.usage, title: 'The request would not reach the operation that was meant'},
  E_SQL_REFUSED: {exit: EXIT.usage, title: 'The SQL does more than this tool may'},
  E_UPLOAD: {exit: EXIT.usage, title: 'A file may not be sent'},
  E_JOB_FAILED: {exit: EXIT.failed, title: 'The job did not come to its end'},
  E_CANCELLED: {exit: EXIT.failed, title: 'Cancelled'},
  E_MANIFEST_MISSING: {exit: EXIT.failed, title: 'There is no manifest yet'},
  E_MANIFEST_INVALID: {exit: EXIT.failed, title: 'The manifest cannot be used'},
  E_FILE_MALFORMED: {exit: EXIT.failed, title: 'A file cannot be parsed'},
  E_FILE_CHANGED: {exit: EXIT.failed, title: 'A file changed while it was being edited'},
  E_FILE_UNSAFE: {exit: EXIT.failed, title: 'A file is not safe to write'},
  E_FILE: {exit: EXIT.failed, title: 'A file could not be read or written'},
  E_AUDIT: {exit: EXIT.failed, title: 'The audit log could not be written'},
  E_STATE: {exit: EXIT.failed, title: 'What the processes of runos share could not be used'},
  E_APPROVAL_PENDING: {exit: EXIT.auth, title: 'A person has to approve this request'},
  E_APPROVAL_DENIED: {exit: EXIT.auth, title: 'A person refused this request'},
  E_POLICY_DENIED: {exit: EXIT.auth, title: 'The policy forbids this request'},
  E_POLICY_INVALID: {exit: EXIT.failed, title: 'The policy cannot be used'},
  E_HANDLE: {exit: EXIT.usage, title: 'A handle cannot be used here'},
  E_SANDBOX: {exit: EXIT.failed, title: 'The sandbox failed'},
  E_UPDATED: {exit: EXIT.failed, title: 'runos was replaced while it ran'},
  E_INTERNAL: {exit: EXIT.failed, title: 'A fault in runos itself'},
} as const satisfies Record<`E_${string}`, {readonly exit: number; readonly title: string}>
export type ErrorCode = keyof typeof ERRORS

/** What an error may carry besides its message. */
export interface ErrorDetail {
  /** What to do next, one step a line; commands stand as they are typed. */
  readonly fix?: readonly string[]
  /** Where it happened: `file:line:column`, a URL without secrets, a field. */
  readonly where?: string
  readonly cause?: unknown
  /** Who or what stopped a request; for the audit, and not shown. */
  readonly ruling?: Ruling
}

/** Tells a RunosError of another copy of this file: what lies beside the bundle of the serving path has one of its own. */
const BRAND = Symbol.for('runos.error')

/** The one error that people and models see: a code of the catalogue, what happened, where, and what to do next. */
export class RunosError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value
  }
  readonly [BRAND] = true
  override readonly name = 'RunosError'
  readonly code: ErrorCode
  readonly fix: readonly string[]
  readonly where: string | undefined
  readonly ruling: Ruling | undefined
  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : {cause: detail.cause})
    this.code = code
    this.fix = detail.fix ?? []
    this.where = detail.where
    this.ruling = detail.ruling
  }
  /** Exit code of a command that ends with this error. */
  get exitCode(): number {
    return ERRORS[this.code].exit
  }
  /** The same error, with what is known besides of who or what stopped the request. */
  ruledBy(ruling: Ruling): RunosError {
    const {code, message, fix, where, cause} = this
    return new RunosError(code, message, {
      fix,
      ...(where === undefined ? {} : {where}),
      cause,
      ruling: {...ruling, ...this.ruling},
    })
  }
  /** The line that heads it, from the catalogue. */
  get title(): string {
    return ERRORS[this.code].title
  }
}

/**
 * What to make of a part of this program that could not be loaded: files are loaded when they are first needed, and an
 * update has taken this one away.
 * @returns the error as it was when it is another one
 */
export function asUpdated(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') return error
  return new RunosError('E_UPDATED', 'a part of runos is not there any more: it was updated or removed while it ran', {
    cause: error,
    fix: ['restart the server (in the assistant: reconnect it)'],
  })
}

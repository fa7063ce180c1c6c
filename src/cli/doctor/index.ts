import type {Context} from '../context.ts'
import {approvals} from './approvals.ts'
import {assistants} from './assistants.ts'
import {audit} from './audit.ts'
import {type Check, type CheckOptions, type Finding, fromError} from './check.ts'
import {credentials} from './credentials.ts'
import {environment} from './environment.ts'
import {keychain} from './keychain.ts'
import {manifest} from './manifest.ts'
import {policy} from './policy.ts'
import {signIn} from './sign-in.ts'

/** Everything that is looked at, in this order. */
const CHECKS: readonly Check[] = [
  environment,
  keychain,
  signIn,
  credentials,
  manifest,
  policy,
  approvals,
  audit,
  assistants,
]

/** What one check found. */
export interface Checked {
  readonly id: string
  readonly findings: readonly Finding[]
}

/** Looks at everything, one thing after the other. What fails while it is looked at is a finding. */
export async function* diagnose(context: Context, options: CheckOptions): AsyncGenerator<Checked> {
  const {probe} = options
  const checks = probe === undefined ? CHECKS : [...CHECKS, (await import('./probe.ts')).probeWith(probe)]
  for (const {id, run} of checks) {
    try {
      yield {id, findings: await run(context, options)}
    } catch (error) {
      yield {id, findings: [fromError(error)]}
    }
  }
}

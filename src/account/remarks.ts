import {readEnvironment, VARIABLES} from './environment.ts'
import {readLegacy} from './legacy.ts'
import type {SignInWay} from './obtain.ts'
import type {AccountPorts} from './ports.ts'

/** What a person should know after signing in: variables that win over it, and secrets that lie about in plain text. */
export async function remarks({env, files, folders}: AccountPorts, way: SignInWay): Promise<string[]> {
  const set = readEnvironment(env)
  const remarks: string[] = []
  for (const key of ['apiKey', 'accountId'] as const) {
    if (set[key] !== undefined) remarks.push(`${VARIABLES[key]} is set and comes before what was stored now`)
  }
  const legacy = await readLegacy(files, folders.legacy)
  if (legacy?.apiKey || legacy?.session) {
    remarks.push(
      way.by === 'go-client'
        ? `the Go client's copy is still in plain text in ${legacy.path}: sign out there, or remove api_key and refresh_token`
        : `the Go client keeps secrets in plain text in ${legacy.path}; to use them from a safe place: runos login --from-go-client`,
    )
  }
  return remarks
}

import {RunosError} from '#core/errors'

/** What the environment may say about the account. An environment variable comes before everything else. */
export interface Environment {
  readonly apiUrl?: string
  readonly consoleUrl?: string
  readonly identityUrl?: string
  readonly accountId?: string
  readonly clusterId?: string
  readonly apiKey?: string
}

/** The variables that we read, in the order of documentation. */
export const VARIABLES = {
  apiUrl: 'RUNOS_API_URL',
  consoleUrl: 'CONSOLE_URL',
  identityUrl: 'RUNOS_IDENTITY_URL',
  accountId: 'RUNOS_ACCOUNT_ID',
  clusterId: 'RUNOS_CLUSTER_ID',
  apiKey: 'RUNOS_API_KEY',
} as const satisfies Record<keyof Environment, string>

/**
 * Reads our variables. One that is set but empty is wrong usage: a build whose secret did not arrive must not go on as
 * whoever happens to be signed in. `CONSOLE_URL` is not ours alone, so empty there means not set.
 * @throws RunosError E_EMPTY_VARIABLE, or E_USAGE for a key that cannot stand in a header
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const found: {-readonly [K in keyof Environment]: string} = {}
  for (const [key, name] of Object.entries(VARIABLES) as [keyof Environment, string][]) {
    const value = env[name]?.trim()
    if (value === undefined) continue
    if (value !== '') found[key] = value
    else if (name !== 'CONSOLE_URL') throw emptyVariable(name)
  }
  if (found.apiKey !== undefined) requireSendable(found.apiKey, VARIABLES.apiKey)
  return found
}

/**
 * Refuses a credential that cannot travel in a header (RFC 9110, 5.5): blanks, control characters, anything but ASCII.
 * The message never shows it.
 */
export function requireSendable(credential: string, name: string): void {
  if (/^[\x21-\x7e]+$/.test(credential)) return
  throw new RunosError('E_USAGE', `${name} holds a blank, a line break or a character that is not ASCII`, {
    where: name,
    fix: ['copy the key again, in one piece'],
  })
}

function emptyVariable(name: string): RunosError {
  return new RunosError('E_EMPTY_VARIABLE', `${name} is set but empty`, {
    where: name,
    fix: [`give ${name} a value`, `or remove it: unset ${name}`],
  })
}

import {fetchEnvironments, pickEnvironment} from './environments.ts'
import type {AccountPorts} from './ports.ts'
import type {StoreName} from './settings.ts'

/** Where we sign in. */
export interface Target {
  readonly api: string
  readonly console: string
  /** The console's address is written down only when somebody named it. */
  readonly consoleNamed: boolean
  /** The identity service, when one was named. */
  readonly identity: string | undefined
  readonly env: string
  readonly store: StoreName
}

/** What a person named on the command line. */
interface Wish {
  readonly apiUrl?: string | undefined
  readonly identityUrl?: string | undefined
  readonly store?: StoreName | undefined
  readonly signal: AbortSignal
}

/**
 * Where a sign-in goes: the address that was named, in the order of resolve.ts, else the one that RunOS publishes.
 * @throws RunosError E_NETWORK, E_USAGE
 */
export async function findTarget(
  ports: Pick<AccountPorts, 'where' | 'http'>,
  {apiUrl, identityUrl, store, signal}: Wish,
): Promise<Target> {
  const where = await ports.where(apiUrl)
  const chosen = {identity: identityUrl ?? where.identity?.value, store: store ?? (where.store.value as StoreName)}
  if (where.api && where.api.from !== 'default') {
    const console = where.console!
    const consoleNamed = console.from !== 'default'
    return {api: where.api.value, console: console.value, consoleNamed, env: where.env.value, ...chosen}
  }
  const found = pickEnvironment(await fetchEnvironments(ports.http, undefined, signal))
  const console = where.console?.from === 'default' ? undefined : where.console?.value
  const fallBack = found.consoleUrl ?? `${found.apiUrl}/console`
  return {api: found.apiUrl, console: console ?? fallBack, consoleNamed: true, env: found.name, ...chosen}
}

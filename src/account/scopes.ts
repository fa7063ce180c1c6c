import type {Http} from '#core/http'
import type {Secret} from '#core/secret'
import type {TierProof} from './account.ts'
import type {Held} from './held.ts'
import {fetchWhoAmI} from './remote.ts'
import {claimsOf, keySession} from './session.ts'

interface Needs {
  readonly http: Http
  readonly api: string
  readonly token: Secret
  readonly held: Held
  readonly signal?: AbortSignal | undefined
}

/**
 * What a token can do: the API's own word, else what the token says of itself (RFC 9068, `scope`; some write `scp` or
 * `scopes`). Nothing is tried.
 * @throws RunosError E_NETWORK, E_SESSION_EXPIRED, E_FORBIDDEN
 */
export async function readScopes({http, api, token, held, signal}: Needs): Promise<Omit<TierProof, 'how'>> {
  const told = await fetchWhoAmI({http, api, session: keySession(token, held), signal})
  if (told !== undefined) return {scopes: told.scopes, saidBy: 'the API'}
  const {scope, scp, scopes} = claimsOf(token)
  const said = scope ?? scp ?? scopes
  const words = Array.isArray(said) ? said : typeof said === 'string' ? said.split(/\s+/) : undefined
  if (words === undefined) return {}
  return {scopes: words.filter((word) => typeof word === 'string' && word !== ''), saidBy: 'the token'}
}

import {RunosError} from '#core/errors'
import type {Http, HttpRequest} from '#core/http'
import type {Manifest, SecurityScheme} from '#core/manifest'
import type {ApiAccess, Clock, Lent} from '#core/ports'
import {Secret} from '#core/secret'
import {isLoopback} from '../address.ts'
import {createHeld} from '../held.ts'
import {applyCredentials, headerSafe, type Ready, withHeader} from './apply.ts'
import {type Chosen, chooseAlternative} from './choose.ts'
import {type ClientTokens, createClientTokens} from './client-token.ts'
import {type ApiCredential, credentialKind, resolveSecret} from './credential.ts'

/** What giving credentials to the requests of one API needs. */
export interface ApiAccessNeeds {
  /** Its name among those that were added, for messages. */
  readonly api: string
  readonly base: URL
  readonly schemes: NonNullable<Manifest['schemes']>
  /** What a person gave for a scheme at an origin (`readApiCredential`). */
  readonly credential: (origin: string, scheme: string) => Promise<ApiCredential | undefined>
  /** Headers that a person wants with every request to the base. */
  readonly headers?: Readonly<Record<string, Secret>>
  /** Origins besides the base at which a person allowed operations, asked for each time. */
  readonly origins?: () => Promise<readonly string[]>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly http: Http
  readonly clock: Clock
  /** What a person does to give a credential for an origin. */
  readonly fix?: (origin: string) => readonly string[]
}

/**
 * Credentials for the requests of one API. Each is bound to the origin for which it was given: a request to another one
 * gets nothing and is not sent.
 */
export function createApiAccess(needs: ApiAccessNeeds): ApiAccess {
  const {api, base, schemes, env, http, clock, origins = async () => [], headers = {}} = needs
  const held = createHeld()
  for (const secret of Object.values(headers)) held.hold(secret)
  const clients = new Map<string, ClientTokens>()

  return {
    async lend({security, server}, signal): Promise<Lent> {
      const origin = server === undefined ? base.origin : new URL(server).origin
      if (origin !== base.origin && !(await origins()).includes(origin)) throw notAllowed(origin)
      const given = new Map<string, ApiCredential>()
      const chosen = await chooseAlternative(security, async (name) => {
        const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined
        const kind = scheme === undefined ? undefined : credentialKind(scheme)
        const found = kind === undefined ? undefined : await needs.credential(origin, name)
        if (found !== undefined && found.kind === kind) given.set(name, found)
        return given.has(name)
      })
      if (chosen === undefined) throw missing(security ?? [], origin)
      const ready = await makeReady(chosen, given, origin, signal)
      return {
        base,
        apply: (request) => bound(origin, request, ready),
        credentials: ready.map(({value}) => value),
        refused: () => ready.map(({value}) => [...clients.values()].some((one) => one.refused(value))).some(Boolean),
      }
    },
    held: () => held.all(),
  }

  async function makeReady(
    chosen: Chosen,
    given: ReadonlyMap<string, ApiCredential>,
    origin: string,
    signal: AbortSignal | undefined,
  ): Promise<readonly Ready[]> {
    const ready: Ready[] = []
    for (const [name, scopes] of chosen) {
      const scheme = schemes[name] as SecurityScheme
      const credential = given.get(name) as ApiCredential
      ready.push({scheme, value: await valueFor(scheme, credential, scopes, origin, signal)})
    }
    return ready
  }

  /** The text that goes with a request; whatever it is made of is hidden in answers. */
  async function valueFor(
    scheme: SecurityScheme,
    credential: ApiCredential,
    scopes: readonly string[],
    origin: string,
    signal: AbortSignal | undefined,
  ): Promise<Secret> {
    if (credential.kind === 'value') return held.hold(resolveSecret(credential.value, env, origin))
    const user = resolveSecret(credential.user, env, origin)
    const secret = held.hold(resolveSecret(credential.secret, env, origin))
    if (scheme.kind !== 'oauth2-client') {
      return held.hold(new Secret(Buffer.from(`${user.reveal()}:${secret.reveal()}`).toString('base64')))
    }
    const tokenUrl = tokenAddress(scheme.tokenUrl, credential.tokens ?? origin, origin)
    const key = [origin, tokenUrl, user.reveal(), secret.reveal()].join(' ')
    const tokens = clients.get(key) ?? createClientTokens({tokenUrl, id: user, secret}, {http, clock, held})
    clients.set(key, tokens)
    return tokens.token(scopes, signal)
  }

  /** A manifest may name any address; the secret goes to the token service that it was given for. */
  function tokenAddress(text: string, bound: string, origin: string): string {
    const url = URL.parse(text, base.href)
    if (url === null || url.username !== '' || url.password !== '') throw otherService(text, bound, origin)
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
    if (!safe || url.origin !== bound) throw otherService(url.origin, bound, origin)
    return url.href
  }

  function bound(origin: string, request: HttpRequest, ready: readonly Ready[]): HttpRequest {
    const to = new URL(request.url).origin
    if (to !== origin) throw wrongOrigin(origin, to)
    const extra = origin === base.origin ? Object.entries(headers) : []
    const dressed = extra.reduce(
      (one, [name, value]) => withHeader(one, name.toLowerCase(), headerSafe(value)),
      request,
    )
    return applyCredentials(dressed, ready)
  }

  function notAllowed(origin: string): RunosError {
    return new RunosError('E_WRONG_ORIGIN', `no request of ${api} goes to ${origin}: nobody allowed it`, {
      where: origin,
      fix: [`if it belongs to ${api}, a person allows it: runos api allow ${api} ${origin}`],
    })
  }

  function wrongOrigin(origin: string, to: string): RunosError {
    return new RunosError('E_WRONG_ORIGIN', `the credential of ${api} for ${origin} does not go to ${to}`, {
      where: to,
      fix: [`report it: a request of ${api} would have gone elsewhere than its tool says`],
    })
  }

  function otherService(named: string, bound: string, origin: string): RunosError {
    const what = `the credential of ${api} for ${origin} was given for the token service at ${bound}`
    return new RunosError('E_WRONG_ORIGIN', `${what}; its document names ${named}, which gets nothing`, {
      where: named,
      fix: needs.fix?.(origin) ?? [`if that is right, a person gives the credential of ${api} again`],
    })
  }

  function missing(security: readonly Readonly<Record<string, readonly string[]>>[], origin: string): RunosError {
    const wanted = security.map((one) => Object.keys(one).join(' and ')).join(', or ')
    return new RunosError('E_NOT_SIGNED_IN', `no credential of ${api} for ${origin}: it wants ${wanted}`, {
      where: origin,
      fix: needs.fix?.(origin) ?? [`a person gives the credential of ${api} for ${origin}`],
    })
  }
}

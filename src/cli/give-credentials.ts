import type {StoreName} from '#account/settings'
import type {ApiSettings} from '#apis/settings'
import {RunosError} from '#core/errors'
import type {Manifest, SecurityScheme} from '#core/manifest'
import {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import {ownOf, parseCredential} from './api-credentials.ts'
import {baseOrigin, nameScheme, requireOrigin, type SchemeAt} from './api-origins.ts'
import {askSecret, cancelled, isCancelled} from './ask.ts'
import type {Context} from './context.ts'
import {readToken} from './read-token.ts'
import {plain} from './render.ts'

/** How a person gives the credentials of an API. */
export interface Giving {
  /** `scheme@origin=env:NAME`, without what is clear: `env:NAME` when there is one scheme at the origin that is meant. */
  readonly named: readonly string[]
  /** Read one from standard input. */
  readonly withToken: boolean
  /** The origin that is meant where none is named, and the only one that is asked about; undefined: the base, and all. */
  readonly origin?: string | undefined
  readonly store?: StoreName | undefined
  /** They are for the servers of this tier alone. */
  readonly tier?: Tier | undefined
  /** Whether a person can be asked. */
  readonly ask: boolean
  /** Ask also for what was given before. */
  readonly again: boolean
}

/**
 * Takes the credentials that an API needs: those that are named, one from standard input, and on a terminal the others, each
 * asked for once and not shown. Each is for one origin.
 * @returns the schemes for which nothing was given, as `nameScheme` says them
 * @throws RunosError E_USAGE, E_STORE, E_WRONG_ORIGIN, E_CANCELLED saying what was kept before
 */
export async function giveCredentials(
  context: Pick<Context, 'apiCredentials'>,
  given: ApiSettings,
  manifest: Manifest,
  giving: Giving,
): Promise<readonly string[]> {
  const settings = ownOf(given, giving.tier)
  const apiCredentials = await context.apiCredentials()
  const meant = giving.origin ?? baseOrigin(settings)
  const all = apiCredentials.missing(giving.again ? {...settings, credentials: {}} : settings, manifest)
  const usable = apiCredentials.state(settings, manifest).filter(({kind}) => kind !== 'unsupported')
  const here = ({origin}: SchemeAt) => giving.origin === undefined || origin === giving.origin
  const open = new Map(all.filter(here).map((at) => [nameScheme(settings, at), at]))
  const kept: string[] = []
  const give = async (at: SchemeAt, text: Secret, shown?: string): Promise<void> => {
    const scheme = described(manifest, at.scheme)
    const credential = parseCredential(scheme, at.scheme, text)
    const tokens = tokenOrigin(scheme)
    if (tokens !== shown) requireTokenService(settings, at, tokens)
    const bound = credential.kind === 'pair' && tokens !== undefined ? {...credential, tokens} : credential
    await apiCredentials.give(given, at, bound, giving)
    open.delete(nameScheme(settings, at))
    kept.push(nameScheme(settings, at))
  }
  for (const word of giving.named) {
    const {scheme, origin: text, variable} = parseNamed(word)
    const origin = text === undefined ? meant : requireOrigin(settings, text, '--credential')
    await give({origin, scheme: scheme ?? only(all, usable, origin, settings)}, new Secret(variable))
  }
  if (giving.withToken) {
    const scheme = only([...open.values()], usable, meant, settings)
    await give({origin: meant, scheme}, await readToken(process.stdin))
  }
  if (giving.ask) {
    // Where nothing is needed, a person who wants to give something is asked for what may be given.
    const optional = giving.again && giving.named.length === 0 && !giving.withToken && open.size === 0
    for (const at of optional ? usable.filter(here) : [...open.values()]) {
      const scheme = described(manifest, at.scheme)
      const tokens = tokenOrigin(scheme)
      const text = await askSecret(question(at, scheme, tokens), (said) => faultOf(scheme, at.scheme, said)).catch(
        (error: unknown) => {
          throw isCancelled(error) && kept.length > 0 ? cancelled(`kept before that: ${kept.join(', ')}`) : error
        },
      )
      if (text !== '') await give(at, new Secret(text), tokens)
    }
  }
  return [...open.keys()]
}

/** What was not given, and how it is given later; empty: nothing is missing. */
export function sayMissing({name}: Pick<ApiSettings, 'name'>, missing: readonly string[]): string {
  if (missing.length === 0) return ''
  return `Not given yet: ${missing.map((one) => plain(one).replace('@', ' for ')).join(', ')}. Later: runos api login ${name}`
}

/** What a person does about an API whose document does not say how to sign in. */
export function saySilent({name}: Pick<ApiSettings, 'name'>): string {
  const how = `runos api login ${name} --auth bearer (or basic, header:NAME, query:NAME, cookie:NAME)`
  return `Its document does not say how to sign in, so requests go without a credential. If it wants one: ${how}`
}

/** `env:NAME`, `scheme=env:NAME`, `https://origin=env:NAME`, `scheme@https://origin=env:NAME`. @throws RunosError E_USAGE */
function parseNamed(word: string): {readonly scheme?: string; readonly origin?: string; readonly variable: string} {
  const [, left, variable] = /^(?:(.+?)=)?(env:.+)$/.exec(word) ?? []
  if (variable === undefined) {
    throw new RunosError('E_USAGE', 'a secret does not stand on the command line; name the variable that holds it', {
      where: '--credential',
      fix: [
        '--credential env:SHOP_TOKEN',
        '--credential <scheme>=env:SHOP_TOKEN',
        '--credential <scheme>@https://uploads.example.com=env:UPLOADS_TOKEN',
      ],
    })
  }
  const [, scheme, origin] = /^(?:(.+)@)?(https?:\/\/.+)$/i.exec(left ?? '') ?? []
  if (origin !== undefined) return {...(scheme === undefined ? {} : {scheme}), origin, variable}
  return left === undefined ? {variable} : {scheme: left, variable}
}

function question({origin, scheme: name}: SchemeAt, scheme: SecurityScheme, tokens: string | undefined): string {
  const form = scheme.kind === 'oauth2-client' ? ' (client:secret)' : scheme.kind === 'basic' ? ' (user:password)' : ''
  const service = tokens === undefined || tokens === origin ? '' : `, shown to its token service ${plain(tokens)}`
  return `${plain(name)}${form} for ${plain(origin)}${service}, empty for later:`
}

/** What is wrong with a credential as it was typed, while it can still be typed again. */
function faultOf(scheme: SecurityScheme, name: string, text: string): string | undefined {
  try {
    if (text !== '') parseCredential(scheme, name, new Secret(text))
    return undefined
  } catch (error) {
    if (error instanceof RunosError) return error.message
    throw error
  }
}

/** The origin of the service that a client's secret is shown to. */
function tokenOrigin(scheme: SecurityScheme): string | undefined {
  return scheme.kind === 'oauth2-client' ? new URL(scheme.tokenUrl).origin : undefined
}

/** A document may name any token service. Where nobody was shown its name, it must be at an origin that a person allowed. */
function requireTokenService(settings: ApiSettings, at: SchemeAt, tokens: string | undefined): void {
  if (tokens === undefined || tokens === at.origin) return
  if (tokens === baseOrigin(settings) || settings.origins.includes(tokens)) return
  const what = `the secret of ${at.scheme} for ${at.origin} would be shown to the token service at ${tokens}`
  throw new RunosError('E_WRONG_ORIGIN', `${what}, which nobody allowed`, {
    where: tokens,
    fix: [
      `if it belongs to the API: runos api add ... --allow-origin ${tokens}`,
      `or, when it is added already: runos api allow ${settings.name} ${tokens}`,
    ],
  })
}

/** The scheme that is meant at an origin when none is named. */
function only(wanted: readonly SchemeAt[], usable: readonly SchemeAt[], origin: string, settings: ApiSettings): string {
  const at = (list: readonly SchemeAt[]) => list.filter((one) => one.origin === origin)
  const [first, ...others] = at(wanted).length > 0 ? at(wanted) : at(usable)
  if (first !== undefined && others.length === 0) return first.scheme
  const [why, choices] =
    first === undefined
      ? [`no operation at ${origin} asks for a credential`, usable]
      : [`which of several credentials for ${origin} is it?`, at(usable)]
  throw new RunosError('E_USAGE', why, {
    where: origin,
    fix: choices.map((one) => `--credential ${nameScheme(settings, one)}=env:NAME`),
  })
}

function described({schemes = {}}: Manifest, name: string): SecurityScheme {
  const found = Object.hasOwn(schemes, name) ? schemes[name] : undefined
  if (found !== undefined) return found
  throw new RunosError('E_USAGE', `its document describes no credential called ${JSON.stringify(name)}`, {
    fix: [`one of: ${Object.keys(schemes).join(', ') || 'none'}`],
  })
}

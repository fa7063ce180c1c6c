import type {StoreName} from '#account/settings'
import type {ApiSettings} from '#apis/settings'
import {RunosError} from '#core/errors'
import type {Manifest} from '#core/manifest'
import {Secret} from '#core/secret'
import {parseCredential} from './api-credentials.ts'
import {askSecret} from './ask.ts'
import type {Context} from './context.ts'
import {readToken} from './read-token.ts'
import {plain} from './render.ts'

/** How a person gives the credentials of an API. */
export interface Giving {
  /** `scheme=env:NAME`, or `env:NAME` when there is one scheme. */
  readonly named: readonly string[]
  /** Read one from standard input. */
  readonly withToken: boolean
  readonly store?: StoreName | undefined
  /** Whether a person can be asked. */
  readonly ask: boolean
  /** Ask also for what was given before. */
  readonly again: boolean
}

/**
 * Takes the credentials that an API needs: those that are named, one from standard input, and on a terminal the others, each
 * asked for once and not shown.
 * @returns the schemes for which nothing was given
 * @throws RunosError E_USAGE, E_STORE
 */
export async function giveCredentials(
  context: Pick<Context, 'apiCredentials'>,
  settings: ApiSettings,
  manifest: Manifest,
  giving: Giving,
): Promise<readonly string[]> {
  const apiCredentials = await context.apiCredentials()
  const wanted = apiCredentials.missing(giving.again ? {...settings, credentials: {}} : settings, manifest)
  const open = new Set(wanted)
  const give = async (scheme: string, text: Secret): Promise<void> => {
    const found = manifest.schemes?.[scheme]
    if (found === undefined || !Object.hasOwn(manifest.schemes ?? {}, scheme)) throw unknown(scheme, manifest)
    await apiCredentials.give(settings, scheme, parseCredential(found, scheme, text), giving.store)
    open.delete(scheme)
  }
  for (const word of giving.named) {
    const parts = /^(?:([^=]+)=)?(env:.+)$/.exec(word)
    if (parts === null || parts[2] === undefined) {
      throw new RunosError('E_USAGE', 'a secret does not stand on the command line; name the variable that holds it', {
        where: '--credential',
        fix: ['--credential env:SHOP_TOKEN', '--credential <scheme>=env:SHOP_TOKEN'],
      })
    }
    await give(parts[1] ?? only(wanted, manifest), new Secret(parts[2]))
  }
  if (giving.withToken) await give(only([...open], manifest), await readToken(process.stdin))
  if (giving.ask) {
    for (const scheme of open) {
      const kind = manifest.schemes?.[scheme]?.kind
      const form = kind === 'basic' || kind === 'oauth2-client' ? ' (user:secret)' : ''
      const origin = new URL(settings.base).origin
      const text = await askSecret(`${plain(scheme)}${form} for ${origin}, empty for later:`)
      if (text !== '') await give(scheme, new Secret(text))
    }
  }
  return [...open]
}

/** The scheme that is meant when none is named. */
function only(schemes: readonly string[], manifest: Manifest): string {
  const [first, ...others] = schemes
  if (first !== undefined && others.length === 0) return first
  const all = Object.keys(manifest.schemes ?? {})
  throw new RunosError(
    'E_USAGE',
    first === undefined ? 'this API asks for no credential' : 'which of several credentials is it?',
    {
      fix: all.map((scheme) => `--credential ${scheme}=env:NAME`),
    },
  )
}

function unknown(scheme: string, manifest: Manifest): RunosError {
  return new RunosError('E_USAGE', `its document describes no credential called ${JSON.stringify(scheme)}`, {
    fix: [`one of: ${Object.keys(manifest.schemes ?? {}).join(', ') || 'none'}`],
  })
}

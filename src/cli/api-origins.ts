import {originOf, parseAddress} from '#account/address'
import type {ApiSettings} from '#apis/settings'
import {RunosError} from '#core/errors'
import type {Manifest, Operation} from '#core/manifest'

/** A security scheme at one of the origins that an API's operations go to. */
export interface SchemeAt {
  readonly origin: string
  readonly scheme: string
}

type Based = Pick<ApiSettings, 'name' | 'base'>

export const baseOrigin = ({base}: Pick<ApiSettings, 'base'>): string => new URL(base).origin

/** The origins that operations go to, each with its operations: the base first, also when nothing goes there. */
export function originsOf(
  settings: Pick<ApiSettings, 'base' | 'credentials'>,
  {operations}: Manifest,
): readonly (readonly [origin: string, operations: readonly Operation[]])[] {
  const own = baseOrigin(settings)
  const groups = Map.groupBy(operations, ({server}) => (server === undefined ? own : new URL(server).origin))
  const origins = new Set([own, ...groups.keys(), ...Object.keys(settings.credentials)])
  return [...origins].map((origin) => [origin, groups.get(origin) ?? []])
}

/** What a person types to give a credential for an origin. */
export function loginCommand(settings: Based, origin: string): string {
  return `runos api login ${settings.name}${origin === baseOrigin(settings) ? '' : ` --origin ${origin}`}`
}

/** A scheme as `--credential` names it, and JSON answers do: `token`, and `token@https://uploads.example.com` elsewhere. */
export function nameScheme(settings: Based, {origin, scheme}: SchemeAt): string {
  return origin === baseOrigin(settings) ? scheme : `${scheme}@${origin}`
}

/**
 * The origin of an address to which requests may go: https, or this machine.
 * @param where how it was given, for the message: `--allow-origin`
 * @throws RunosError E_USAGE
 */
export function parseOrigin(text: string, where: string): string {
  return originOf(parseAddress(text, where))
}

/**
 * The origin that a person means, of those to which requests of this API may go.
 * @throws RunosError E_USAGE for what is no origin, E_WRONG_ORIGIN for one that nobody allowed
 */
export function requireOrigin(settings: Based & Pick<ApiSettings, 'origins'>, text: string, where: string): string {
  const origin = parseOrigin(text, where)
  if (origin === baseOrigin(settings) || settings.origins.includes(origin)) return origin
  throw new RunosError('E_WRONG_ORIGIN', `no request of ${settings.name} goes to ${origin}: nobody allowed it`, {
    where: origin,
    fix: [`if it belongs to ${settings.name}, a person allows it: runos api allow ${settings.name} ${origin}`],
  })
}

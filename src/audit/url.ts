import type {ApiRequest} from '#core/call'

/** Where a request goes, with the names of its query alone: the values are arguments. */
export function finalUrl({server, target}: Pick<ApiRequest, 'server' | 'target'>, base: URL): string {
  const {origin, pathname} = new URL(server ?? base)
  const [path = '', query] = target.split('?', 2)
  const names = query?.split('&').map((pair) => `${pair.split('=', 1)[0]}=*`)
  return `${origin}${pathname.replace(/\/$/, '')}${path}${names === undefined ? '' : `?${names.join('&')}`}`
}

import type {Dispatcher, request} from 'undici'
import {RunosError} from '#core/errors'
import {readAuthorities} from './authorities.ts'

/** What decides how requests leave this machine. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly cwd: string
}

/** undici, and which way to take with it. */
export interface Way {
  readonly exchange: typeof request
  readonly dispatcherFor: (url: URL) => Dispatcher
}

const CONNECT_MS = 10_000
/** To one origin. Further requests wait, with their deadline running: each open connection holds memory. */
const CONNECTIONS = 128

/**
 * Loads undici and sets up the proxies that the environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in both spellings)
 * and the authorities of RUNOS_CA_FILE. This machine itself is never asked through a proxy.
 * @throws RunosError E_USAGE for a proxy or a file of authorities that cannot be used
 */
export async function openWay(surroundings: Surroundings): Promise<Way> {
  const {env} = surroundings
  const {request: exchange, Agent, EnvHttpProxyAgent} = await import('undici')
  const [httpProxy, httpsProxy] = [proxyOf(env, 'http_proxy'), proxyOf(env, 'https_proxy')]
  const ca = await readAuthorities(surroundings)
  const tls = ca === undefined ? {} : {ca: [...ca]}
  const connect = {timeout: CONNECT_MS, ...tls}
  const direct = new Agent({connect, connections: CONNECTIONS})
  if (httpProxy === '' && httpsProxy === '') return {exchange, dispatcherFor: () => direct}
  const proxied = new EnvHttpProxyAgent({
    httpProxy,
    httpsProxy,
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    connect,
    connections: CONNECTIONS,
    requestTls: {timeout: CONNECT_MS, ...tls},
    proxyTls: {timeout: CONNECT_MS, ...tls},
  })
  return {exchange, dispatcherFor: ({hostname}) => (isThisMachine(hostname) ? direct : proxied)}
}

/** The address of a proxy; empty: none. It may hold a password, so no message shows it. */
function proxyOf(env: Surroundings['env'], name: string): string {
  const spelling = env[name] === undefined ? name.toUpperCase() : name
  const text = env[spelling]?.trim() ?? ''
  if (text === '') return ''
  const url = URL.parse(text.includes('://') ? text : `http://${text}`)
  if (url !== null && /^(https?|socks5?):$/.test(url.protocol)) return url.href
  throw new RunosError('E_USAGE', `${spelling} is not the address of a proxy`, {
    where: spelling,
    fix: [`give ${spelling} an address such as http://proxy.example:3128`, `or remove it: unset ${spelling}`],
  })
}

/** As the URL standard writes it, which leaves one spelling for each address. */
function isThisMachine(hostname: string): boolean {
  return /^(localhost|\[::1\]|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/.test(hostname)
}

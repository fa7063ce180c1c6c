import {dirname, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {isLoopback} from '#account/address'
import {digestOf, type SourceMark} from '#apis/sources'
import {RunosError} from '#core/errors'
import type {Http, HttpReply} from '#core/http'
import type {Files} from '#core/ports'
import type {ReadAddress} from './read-description.ts'
import {refuseLinks} from './refuse-links.ts'

const MOST = 64 * 1024 * 1024
const DEADLINE = 30_000

/**
 * Reads files of an API's description: from the disk, or over https (plain http from this machine alone). No redirect is
 * followed, and no link that leads out of the folder of the first file.
 * @param entry the path of the first file, when it is one
 * @param mark is told how each file looked
 * @throws RunosError E_FILE, E_FILE_UNSAFE, E_USAGE, E_NETWORK, E_API
 */
export function createReadAddress(
  files: Files,
  http: Http,
  entry: string | undefined,
  mark: (mark: SourceMark) => void = () => undefined,
): ReadAddress {
  return (address) => (address.startsWith('file:') ? fromDisk(fileURLToPath(address)) : fromNetwork(new URL(address)))

  async function fromDisk(path: string): Promise<string> {
    if (entry !== undefined && path !== resolve(entry)) await refuseLinks(files, dirname(resolve(entry)), path)
    const stamp = await stampOf(files, pathToFileURL(path)) // before: what is written meanwhile is noticed later
    const text = await files.read(path, MOST)
    if (text !== undefined) {
      mark({address: pathToFileURL(path).href, digest: digestOf(text), ...(stamp === undefined ? {} : {stamp})})
      return text
    }
    throw new RunosError('E_FILE', `there is no file ${path}`, {where: path, fix: ['check the path']})
  }

  async function fromNetwork(url: URL): Promise<string> {
    const reply = await fetchFrom(http, url)
    if (reply.status !== 200) throw refusal(url, reply)
    mark({address: url.href, digest: digestOf(reply.text), ...validatorsOf(reply)})
    return reply.text
  }
}

/**
 * Whether a file of a description may have changed since it was marked. A file is looked at, not read; an address is asked
 * for with the validators that it gave (RFC 9110, section 13), and its text compared where it gave none.
 * @throws RunosError E_FILE, E_USAGE, E_NETWORK, E_API
 */
export async function hasChanged(files: Files, http: Http, mark: SourceMark): Promise<boolean> {
  const {address, digest, stamp, etag, modified} = mark
  if (address.startsWith('file:')) return (await stampOf(files, new URL(address))) !== stamp
  const reply = await fetchFrom(http, new URL(address), {
    ...(etag === undefined ? {} : {'if-none-match': etag}),
    ...(modified === undefined ? {} : {'if-modified-since': modified}),
  })
  if (reply.status === 304) return false
  if (reply.status !== 200) throw refusal(new URL(address), reply)
  return digestOf(reply.text) !== digest
}

/** Time and size of a file, links followed; undefined: there is none. */
export async function stampOf(files: Pick<Files, 'stat'>, address: URL): Promise<string | undefined> {
  const found = await files.stat(fileURLToPath(address))
  const file = found?.target === undefined ? found : await files.stat(found.target)
  return file === undefined ? undefined : `${file.mtimeMs}:${file.size}`
}

async function fetchFrom(http: Http, url: URL, conditions: Readonly<Record<string, string>> = {}): Promise<HttpReply> {
  const where = url.origin + url.pathname
  const refuse = (why: string) => new RunosError('E_USAGE', `${where}: ${why}`, {where})
  if (url.username !== '' || url.password !== '') throw refuse('an address with a user name in it is not read')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw refuse('plain http is read from this machine only; use https')
  const headers = {accept: 'application/json, application/yaml, text/yaml, */*;q=0.5', ...conditions}
  return http({method: 'GET', url: url.href, headers, deadlineMs: DEADLINE, maxBytes: MOST})
}

function refusal(url: URL, {status, headers: {location: to}}: HttpReply): RunosError {
  const where = url.origin + url.pathname
  const fix = to === undefined ? ['check the address'] : [`if you trust it, give that address: ${to.slice(0, 200)}`]
  const said = to === undefined ? `answered ${status}` : `redirects (${status}), which is not followed`
  return new RunosError('E_API', `${where} ${said}`, {where, fix})
}

/** What an answer gives to ask for it again by. Longer ones are left: they would be sent with every question. */
function validatorsOf({headers: {etag, 'last-modified': modified}}: HttpReply): Pick<SourceMark, 'etag' | 'modified'> {
  const short = (text: string | undefined) => (text !== undefined && text.length <= 200 ? text : undefined)
  const [tag, time] = [short(etag), short(modified)]
  return {...(tag === undefined ? {} : {etag: tag}), ...(time === undefined ? {} : {modified: time})}
}

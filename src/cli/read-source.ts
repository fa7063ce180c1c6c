import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isLoopback} from '#account/address'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {Files} from '#core/ports'
import type {ReadAddress} from './read-description.ts'
import {refuseLinks} from './refuse-links.ts'

const MOST = 64 * 1024 * 1024
const DEADLINE = 30_000

/**
 * Reads files of an API's description: from the disk, or over https (plain http from this machine alone). No redirect is
 * followed, and no link that leads out of the folder of the first file.
 * @param entry the path of the first file, when it is one
 * @throws RunosError E_FILE, E_FILE_UNSAFE, E_USAGE, E_NETWORK, E_API
 */
export function createReadAddress(files: Files, http: Http, entry: string | undefined): ReadAddress {
  return (address) => (address.startsWith('file:') ? fromDisk(fileURLToPath(address)) : fromNetwork(new URL(address)))

  async function fromDisk(path: string): Promise<string> {
    if (entry !== undefined && path !== resolve(entry)) await refuseLinks(files, dirname(resolve(entry)), path)
    const text = await files.read(path, MOST)
    if (text !== undefined) return text
    throw new RunosError('E_FILE', `there is no file ${path}`, {where: path, fix: ['check the path']})
  }

  async function fromNetwork(url: URL): Promise<string> {
    const where = url.origin + url.pathname
    const refuse = (why: string) => new RunosError('E_USAGE', `${where}: ${why}`, {where})
    if (url.username !== '' || url.password !== '') throw refuse('an address with a user name in it is not read')
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
      throw refuse('plain http is read from this machine only; use https')
    const headers = {accept: 'application/json, application/yaml, text/yaml, */*;q=0.5'}
    const reply = await http({method: 'GET', url: url.href, headers, deadlineMs: DEADLINE, maxBytes: MOST})
    if (reply.status === 200) return reply.text
    const to = reply.headers.location
    const fix = to === undefined ? ['check the address'] : [`if you trust it, give that address: ${to.slice(0, 200)}`]
    const said = to === undefined ? `answered ${reply.status}` : `redirects (${reply.status}), which is not followed`
    throw new RunosError('E_API', `${where} ${said}`, {where, fix})
  }
}

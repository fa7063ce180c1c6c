import assert from 'node:assert/strict'
import {chmod, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {createServer as createTlsServer} from 'node:https'
import {type AddressInfo, connect, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import type {HttpReply} from '#core/http'
import {createHttp} from '#platform/http'
import {certificateFor} from '../support/certificate.ts'

/** An API that is reached under its name only through a proxy on this machine, and whose certificate only we know. */
const {cert, key} = certificateFor('api.example.com')
let root: string
let proxy: Server
let tunnels: string[] = []
const sockets = new Set<Socket>()
const api = createTlsServer({cert, key}, ({headers}, response) => response.end(JSON.stringify(headers)))
const portOf = (server: {address(): unknown}): number => (server.address() as AddressInfo).port
const listen = (server: {listen(port: number, host: string, done: () => void): unknown}) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'runos-test-http-'))
  for (const folder of ['project', 'mine']) await mkdir(join(root, folder))
  for (const path of ['project/ca.pem', 'mine/ca.pem', 'mine/open.pem']) await writeFile(join(root, path), cert)
  await chmod(join(root, 'mine/open.pem'), 0o666)
  await writeFile(join(root, 'mine/words.pem'), 'words')
  await symlink('../project/ca.pem', join(root, 'mine/link.pem'))
  await listen(api)
  proxy = createServer((request, response) => {
    tunnels.push(`plain ${request.url}`)
    response.end('proxied')
  })
  proxy.on('connect', (request, socket) => {
    const authorization = request.headers['proxy-authorization']
    tunnels.push(
      `${request.url}${authorization === undefined ? '' : ` ${Buffer.from(authorization.slice(6), 'base64')}`}`,
    )
    const through = connect(portOf(api), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    for (const one of [through, socket as Socket]) {
      sockets.add(one)
      one.on('error', () => undefined) // either side may hang up first
    }
  })
  await listen(proxy)
})
after(async () => {
  for (const socket of sockets) socket.destroy()
  proxy.close()
  api.close()
  await rm(root, {recursive: true, force: true})
})

function get(url: string, env: Readonly<Record<string, string>>): Promise<HttpReply> {
  tunnels = []
  const http = createHttp(() => ({env, home: join(root, 'mine'), cwd: join(root, 'project')}))
  return http({method: 'GET', url, headers: {authorization: 'Bearer secret'}, deadlineMs: 5000, maxBytes: 10_000})
}
const through = (more: object = {}) => ({HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}`, ...more})
const trusting = () => ({RUNOS_CA_FILE: join(root, 'mine/ca.pem')})
const URL_OF_API = 'https://api.example.com/v1'

describe('a proxy that the environment names', () => {
  test('is used for https, in both spellings, and sees the name of the host only', async () => {
    for (const env of [
      through(),
      {https_proxy: `127.0.0.1:${portOf(proxy)}`},
      {HTTP_PROXY: `http://127.0.0.1:${portOf(proxy)}`},
    ]) {
      const {status, text} = await get(URL_OF_API, {...env, ...trusting()})
      assert.deepEqual([status, tunnels], [200, ['api.example.com:443']])
      assert.match(text, /Bearer secret/)
    }
  })
  test('gets its own name and password', async () => {
    await get(URL_OF_API, {HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${portOf(proxy)}`, ...trusting()})
    assert.deepEqual(tunnels, ['api.example.com:443 me:p@ss'])
  })
  test('is not asked for what NO_PROXY names', async () => {
    await assert.rejects(get('https://api.example.com:1/', {...through({NO_PROXY: '.example.com'}), ...trusting()}), {
      code: 'E_NETWORK',
    })
    assert.deepEqual(tunnels, [])
  })
  test('is never asked for this machine', async () => {
    const server = createServer((_request, response) => response.end('here'))
    await listen(server)
    const port = portOf(server)
    const env = {...through(), HTTP_PROXY: `http://127.0.0.1:${portOf(proxy)}`}
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '2130706433']) {
      const {text} = await get(`http://${host}:${port}/`, env).catch((error: Error) => ({text: error.message}))
      assert.equal(text, 'here', host)
    }
    assert.deepEqual(tunnels, [])
    server.close()
    server.closeAllConnections()
  })
  test('that is no address is refused without showing it', async () => {
    for (const text of ['http://me:secret@', 'ftp://me:secret@proxy', 'http://me:secret@host:port']) {
      await assert.rejects(
        get(URL_OF_API, {HTTPS_PROXY: text}),
        (error: Error & {code: string}) => error.code === 'E_USAGE' && !error.message.includes('secret'),
      )
    }
  })
})

describe('attack 31: an authority that reads along', () => {
  test('a certificate that nobody vouches for is refused', async () => {
    await assert.rejects(get(URL_OF_API, through()), {code: 'E_NETWORK', message: /self-signed/})
  })
  test('RUNOS_CA_FILE adds one, for its own names only', async () => {
    assert.equal((await get(URL_OF_API, {...through(), ...trusting()})).status, 200)
    await assert.rejects(get('https://other.example.com/', {...through(), ...trusting()}), {code: 'E_NETWORK'})
  })
  test('one that a project may have brought is refused, also through a link', async () => {
    for (const path of ['project/ca.pem', 'mine/link.pem', 'project/../project/ca.pem']) {
      await assert.rejects(get(URL_OF_API, {...through(), RUNOS_CA_FILE: join(root, path)}), {
        code: 'E_USAGE',
        message: /folder that this was started in/,
      })
    }
    assert.deepEqual(tunnels, [])
  })
  const others: readonly (readonly [string, RegExp])[] = [
    ['mine/open.pem', /written by others/],
    ['mine/words.pem', /holds no certificate/],
    ['mine/nothing.pem', /cannot be read/],
    ['mine', /no file of certificates/],
  ]
  for (const [path, message] of others) {
    test(`${path} is refused`, {skip: process.platform === 'win32' && 'modes of files are those of Unix'}, async () => {
      await assert.rejects(get(URL_OF_API, {...through(), RUNOS_CA_FILE: join(root, path)}), {code: 'E_USAGE', message})
    })
  }
})

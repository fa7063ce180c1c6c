import assert from 'node:assert/strict'
import type {AddressInfo} from 'node:net'
import {createServer, type Socket} from 'node:net'
import {describe, test} from 'node:test'
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import type {Operation} from '#core/manifest'
import type {Clock} from '#core/ports'
import {Secret} from '#core/secret'
import {undiciHttp} from '#platform/http'
import {type Answering, caller, codeOf, farApi, type Means, operation, param, whole} from '../support/any-api.ts'
import {contentOf} from '../support/result.ts'

const KEY = 'key-0123456789abcdef'
const KEYED: Omit<Means, 'base'> = {
  schemes: {key: {kind: 'api-key', in: 'header', name: 'X-Key'}},
  credential: async () => ({kind: 'value', value: new Secret(KEY)}),
}
const read = operation({id: 'things/list', words: ['things', 'list'], security: [{key: []}]})
const create = operation({
  id: 'things/create',
  words: ['things', 'create'],
  method: 'POST',
  body: whole('application/json'),
  security: [{key: []}],
})

/** A clock on which waiting takes no time, and that remembers for how long it was asked to wait. */
function patientClock(): Clock & {readonly waits: number[]} {
  const waits: number[] = []
  let now = 1_000_000
  return {
    waits,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms)
      now += ms
    },
  }
}

describe('attack 5: a redirect leads nowhere that was not meant', () => {
  const elsewhere = [
    'https://evil.example/',
    '//evil.example/x',
    'http://user@127.0.0.1:1/',
    'http://127.0.0.1:1/',
    'file:///etc/passwd',
    'javascript:1',
  ]
  for (const location of elsewhere) {
    test(`to ${location}: not followed`, async () => {
      await using api = await farApi((_arrival, response) => response.writeHead(302, {location}).end())
      const result = await caller([read], {base: api.url, ...KEYED})(read.id, {})
      assert.equal(codeOf(result), 'E_REPLY_INVALID')
      assert.equal(api.arrived.length, 1)
    })
  }
  test('to another server on this machine: it is named, and hears nothing', async () => {
    await using other = await farApi()
    await using api = await farApi((_arrival, response) =>
      response.writeHead(307, {location: `${other.url}/x?key=1`}).end(),
    )
    const result = await caller([read], {base: api.url, ...KEYED})(read.id, {})
    assert.match(JSON.stringify(contentOf(result)), new RegExp(`redirects \\(307\\) to ${other.url}`))
    assert.equal(other.arrived.length, 0)
  })
  for (const status of [301, 302, 303, 307, 308]) {
    test(`${status} of a POST on the same origin: not followed, its body arrives once`, async () => {
      await using api = await farApi((_arrival, response) => response.writeHead(status, {location: '/other'}).end())
      const result = await caller([create], {base: api.url, ...KEYED})(create.id, {body: {a: 1}})
      assert.equal(codeOf(result), 'E_REPLY_INVALID')
      assert.deepEqual(
        api.arrived.map(({target}) => target),
        ['/things'],
      )
    })
    test(`${status} of a GET on the same origin: followed, and the credential stays behind`, async () => {
      await using api = await farApi(({target}, response) =>
        target === '/things'
          ? response.writeHead(status, {location: '/moved?x=1#y'}).end()
          : response.end('{"moved":true}'),
      )
      const result = await caller([read], {base: api.url, ...KEYED})(read.id, {})
      assert.deepEqual(contentOf(result), {moved: true})
      assert.deepEqual(
        api.arrived.map(({method, target, headers}) => [method, target, headers['x-key']]),
        [
          ['GET', '/things', KEY],
          ['GET', '/moved?x=1', undefined],
        ],
      )
    })
  }
  test('a circle ends', async () => {
    await using api = await farApi((_arrival, response) => response.writeHead(302, {location: '/things'}).end())
    const result = await caller([read], {base: api.url, ...KEYED})(read.id, {})
    assert.deepEqual([codeOf(result), api.arrived.length], ['E_REPLY_INVALID', 6])
  })
})

describe('attack 24: an answer costs no more than its limits', () => {
  const asked = async (answer: Answering, deadlineMs = 3000) => {
    await using api = await farApi(answer)
    const since = performance.now()
    const result = await caller([{...read, deadlineMs}], {base: api.url, ...KEYED})(read.id, {})
    return {code: codeOf(result), ms: performance.now() - since, result}
  }
  const endless: Answering = (_arrival, response) => {
    const more = () => response.write('x'.repeat(65_536)) && !response.closed && setImmediate(more)
    response.on('drain', more)
    more()
  }
  test('an endless one', async () => assert.equal((await asked(endless, 20_000)).code, 'E_REPLY_TOO_LARGE'))
  const bomb = Buffer.alloc(300 * 1024 * 1024)
  for (const [encoding, packed] of [
    ['gzip', gzipSync(bomb, {level: 1})],
    ['br', brotliCompressSync(bomb, {params: {1: 1}})],
    ['deflate', deflateSync(bomb, {level: 1})],
  ] as const) {
    test(`${encoding}: ${packed.length} bytes that unpack to 300 MiB`, async () => {
      const before = process.memoryUsage().rss
      const {code} = await asked(
        (_arrival, response) => response.setHeader('content-encoding', encoding).end(packed),
        20_000,
      )
      assert.equal(code, 'E_REPLY_TOO_LARGE')
      assert.ok(process.memoryUsage().rss - before < 120 * 1024 * 1024)
    })
    test(`${encoding}: an honest answer`, async () => {
      const small = {gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync}[encoding]('{"a":1}')
      const {result} = await asked((_arrival, response) => response.setHeader('content-encoding', encoding).end(small))
      assert.deepEqual(contentOf(result), {a: 1})
    })
  }
  test('bytes that only say that they are compressed, and a compression that nobody asked for', async () => {
    for (const encoding of ['gzip', 'br', 'zstd', 'gzip, gzip']) {
      const {code} = await asked((_arrival, response) => response.setHeader('content-encoding', encoding).end('plain'))
      assert.equal(code, 'E_REPLY_INVALID', encoding)
    }
  })
  test('one that never comes', async () => {
    const {code, ms} = await asked(() => undefined, 300)
    assert.equal(code, 'E_TIMEOUT')
    assert.ok(ms < 2500, `${ms}`)
  })
  test('one that comes byte by byte, also a compressed one', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const {code, ms} = await asked((_arrival, response) => {
        response.setHeader('content-encoding', encoding)
        const timer = setInterval(() => response.write(' '), 50)
        response.on('close', () => clearInterval(timer))
      }, 500)
      assert.ok(code === 'E_TIMEOUT' || code === 'E_REPLY_INVALID', String(code))
      assert.ok(ms < 2500, `${ms}`)
    }
  })
  test('one that stops in the middle', async () => {
    await using api = await farApi((_arrival, response) => response.write('{'))
    const asking = undiciHttp({method: 'GET', url: api.url, deadlineMs: 20_000, idleMs: 200, maxBytes: 100})
    await assert.rejects(asking, {code: 'E_TIMEOUT', message: /stopped in the middle for 0.2 s/})
  })
  test('headers that come byte by byte', async () => {
    const sockets: Socket[] = []
    const server = createServer((socket) => {
      sockets.push(socket)
      socket.on('error', () => undefined) // the client gives up, as it should
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
      const timer = setInterval(() => socket.write('x'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const result = await caller([{...read, deadlineMs: 400}], {base, ...KEYED})(read.id, {})
      assert.equal(codeOf(result), 'E_TIMEOUT')
    } finally {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  })
  test('bytes that are no text are a file: a picture is handed over, on read any other is only named', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff])
    for (const type of ['image/png', 'application/octet-stream', '']) {
      const {result} = await asked((_arrival, response) =>
        response
          .setHeader('content-type', type)
          .setHeader('content-disposition', 'attachment; filename="../../etc/a b.png"')
          .end(png),
      )
      const media = type === '' ? 'application/octet-stream' : type
      assert.deepEqual(result.said?.file, {name: 'a_b.png', type: media, bytes: 8})
      const given = {name: 'a_b.png', type: media, base64: png.toString('base64')}
      assert.deepEqual(result.files, type === 'image/png' ? [given] : undefined)
    }
    const {result} = await asked((_arrival, response) =>
      response.setHeader('content-type', 'application/yaml').end('a: ü'),
    )
    assert.equal(contentOf(result), 'a: ü')
  })
})

describe('attack 26: nothing takes effect twice', () => {
  /** Answers `statuses`, then 200. */
  const failing = (...statuses: number[]): Answering => {
    let count = 0
    return (_arrival, response) => {
      const status = statuses[count++] ?? 200
      response.writeHead(status, status === 200 ? {} : {'retry-after': '2'}).end(`{"call":${count}}`)
    }
  }
  const change = (method: Operation['method'], id: string): Operation =>
    operation({id, words: id.split('/'), method, body: whole('application/json'), security: [{key: []}]})
  const arrivals = async (one: Operation, answer: Answering, args: object = {}) => {
    const clock = patientClock()
    await using api = await farApi(answer)
    const result = await caller([one], {base: api.url, ...KEYED, clock})(one.id, args)
    return {count: api.arrived.length, code: codeOf(result), waits: clock.waits}
  }

  for (const method of ['POST', 'PATCH'] as const) {
    for (const status of [429, 502, 503, 504]) {
      test(`a ${method} that gets ${status} is not sent again`, async () => {
        const {count, code} = await arrivals(change(method, 'things/create'), failing(status), {body: {}})
        assert.deepEqual([count, code], [1, status])
      })
    }
  }
  test('a POST whose time is over after it took effect is not sent again', async () => {
    await using api = await farApi(() => undefined)
    const result = await caller([{...create, deadlineMs: 300}], {base: api.url, ...KEYED})(create.id, {body: {}})
    assert.deepEqual([codeOf(result), api.arrived.length], ['E_TIMEOUT', 1])
  })
  test('a POST whose connection is cut after it took effect is not sent again', async () => {
    const {count, code} = await arrivals(create, (_arrival, response) => response.destroy(), {body: {}})
    assert.deepEqual([count, code], [1, 'E_NETWORK'])
  })
  test('a GET that changes something is not sent again', async () => {
    const {count} = await arrivals(
      operation({id: 'users/delete', words: ['users', 'delete'], path: '/users/delete', security: [{key: []}]}),
      failing(503),
    )
    assert.equal(count, 1)
  })
  test('what starts a job is not sent again, whatever its method promises or its headers say', async () => {
    for (const method of ['PUT', 'DELETE'] as const) {
      const starts: Operation = {...change(method, 'things/replace'), startsJob: true}
      const {count, code} = await arrivals(starts, failing(503), {body: {}})
      assert.deepEqual([count, code], [1, 503], method)
      const keyed = {...starts, parameters: [param('Idempotency-Key', 'header')]}
      assert.equal((await arrivals(keyed, failing(503), {body: {}, 'Idempotency-Key': 'k1'})).count, 1, method)
    }
    assert.equal((await arrivals(change('PUT', 'things/replace'), failing(503), {body: {}})).count, 2, 'others are')
  })
  test('a POST with an Idempotency-Key is sent again with the same key', async () => {
    await using api = await farApi(failing(503, 503))
    const keyed = {...create, parameters: [param('Idempotency-Key', 'header')]}
    const result = await caller([keyed], {base: api.url, ...KEYED, clock: patientClock()})(create.id, {
      body: {},
      'Idempotency-Key': 'abc',
    })
    assert.equal(codeOf(result), undefined)
    assert.deepEqual(
      api.arrived.map(({headers}) => headers['idempotency-key']),
      ['abc', 'abc', 'abc'],
    )
  })
  test('a read is asked for again, after as long as the API says', async () =>
    assert.deepEqual(await arrivals(read, failing(503, 429)), {count: 3, code: undefined, waits: [2000, 2000]}))
  test('and handed on when it stays so', async () =>
    assert.deepEqual(await arrivals(read, failing(503, 503, 503)), {count: 3, code: 503, waits: [2000, 2000]}))
  test('a connection that was cut, too', async () => {
    let count = 0
    const {code} = await arrivals(read, (_arrival, response) =>
      count++ === 0 ? response.destroy() : response.end('{}'),
    )
    assert.equal(code, undefined)
  })
  for (const [said, waits] of [
    ['3600', []],
    [new Date(1_000_000 + 3000).toUTCString(), [3000]],
    ['soon', [400]],
    ['-5', [400]],
  ] as const) {
    test(`Retry-After: ${said}`, async () => {
      let count = 0
      const result = await arrivals(read, (_arrival, response) =>
        count++ === 0 ? response.writeHead(503, {'retry-after': said}).end() : response.end('{}'),
      )
      assert.deepEqual(result.waits, waits)
    })
  }
  test('waiting ends with the time of the operation', async () => {
    const {count, waits} = await arrivals({...read, deadlineMs: 1500}, failing(503))
    assert.deepEqual([count, waits], [1, []])
  })
})

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {Agent, request} from 'node:http'
import {after, before, describe, it} from 'node:test'
import type {Tier} from '#core/tier'
import {startSandbox, type TestSandbox, type Wire} from '../support/sandbox.ts'

/*
 * Every route of the contract with every tier's token, over plain HTTP. Each request carries a query parameter that no route
 * knows, so one that is let through ends with 400 and changes nothing; what is not let through never gets that far.
 */
const UNKNOWN = '?no-route-knows-this=1'

interface Row {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly marks: readonly string[] | 'any' | 'none'
}

const contract: Wire = JSON.parse(readFileSync(new URL('../../manifest/runos.openapi.json', import.meta.url), 'utf8'))
const ROWS: readonly Row[] = Object.entries<Wire>(contract.paths).flatMap(([path, item]) =>
  Object.entries<Wire>(item).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    marks: operation['x-runos-tiers'],
  })),
)

/** Which marks each token opens, written out: sensitive-read opens what is marked read as well, the write tiers only their own. */
const OPENS: Readonly<Record<Tier, readonly string[]>> = {
  read: ['read'],
  'sensitive-read': ['read', 'sensitive_read'],
  write: ['write'],
  'sensitive-write': ['sensitive_write'],
}
const TIERS = Object.keys(OPENS) as Tier[]

describe('every route with every token', () => {
  let sandbox: TestSandbox
  let aid: string
  const tokens = new Map<Tier | 'session', string>()
  const agent = new Agent({keepAlive: true, maxSockets: 4})
  before(async () => {
    sandbox = await startSandbox()
    const session = await sandbox.session()
    aid = session.accountId
    tokens.set('session', session.idToken)
    for (const tier of TIERS) tokens.set(tier, await sandbox.token(tier))
  })
  after(async () => {
    agent.destroy()
    await sandbox.stop()
  })

  const fill = (path: string, account: string): string => path.replace('{aid}', account).replace(/\{\w+\}/g, 'zzzzz')

  /** One request by hand: no client of ours has a part in it. */
  function send({method, path}: Row, token: string | undefined, account = aid): Promise<{status: number; body: Wire}> {
    return new Promise((resolve, reject) => {
      const headers = token === undefined ? {} : {authorization: `Bearer ${token}`}
      request(sandbox.baseUrl + fill(path, account) + UNKNOWN, {method, headers, agent}, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () =>
          resolve({status: response.statusCode!, body: text === '' ? undefined : JSON.parse(text)}),
        )
      })
        .on('error', reject)
        .end()
    })
  }

  /** Sends all rows and compares, so that a failure shows every row that is wrong. */
  async function compare(
    rows: readonly Row[],
    token: string | undefined,
    wanted: (row: Row) => string,
    account?: string,
  ): Promise<void> {
    const found = await Promise.all(
      rows.map(async (row) => {
        const {status, body} = await send(row, token, account)
        const why = status === 403 && body.required ? ` ${body.required}` : ''
        return `${row.method} ${row.path} ${status} ${body?.code ?? ''}${why}`.trimEnd()
      }),
    )
    assert.deepEqual(
      found,
      rows.map((row) => `${row.method} ${row.path} ${wanted(row)}`),
    )
  }

  const guarded = ROWS.filter(({marks}) => marks !== 'none')

  it('covers a contract of at least 150 routes over all tiers', () => {
    assert.ok(guarded.length >= 150, String(guarded.length))
    for (const mark of ['read', 'sensitive_read', 'write', 'sensitive_write'])
      assert.ok(
        guarded.some(({marks}) => marks.includes(mark)),
        mark,
      )
  })

  for (const tier of TIERS) {
    it(`a token for ${tier} opens what is marked for it and nothing else`, () =>
      compare(guarded, tokens.get(tier), ({marks}) => {
        if (marks === 'any' || (marks as readonly string[]).some((mark) => OPENS[tier].includes(mark)))
          return '400 request.invalid'
        const missing =
          marks.length > 0
            ? marks[0]!
            : ['read', 'sensitive_read', 'write', 'sensitive_write'].find((mark) => mark !== tier.replace('-', '_'))!
        return `403 auth.scope tier:${missing.replace('_', '-')}`
      }))
  }

  it('the token of a whole session opens all of them', () =>
    compare(guarded, tokens.get('session'), () => '400 request.invalid'))

  it('without a token there is 401 everywhere', () => compare(guarded, undefined, () => '401'))

  it('with a token that is none there is 401 everywhere', () => compare(guarded, 'nonsense', () => '401'))

  it('an account that does not exist is 404 for everybody', () => {
    const rows = guarded.filter(({path}) => path.includes('{aid}'))
    return compare(rows, tokens.get('session'), () => '404 account.not_found', 'nobody')
  })

  it('an account of somebody else is 403, whatever the token may do at home', () => {
    const rows = guarded.filter(({path}) => path.includes('{aid}'))
    return compare(rows, tokens.get('session'), () => '403 account.not_member', 'other3')
  })

  it('an archive is taken and given only with the token of its upload', async () => {
    for (const method of ['GET', 'POST']) {
      const {status} = await sandbox.request(method, '/uploads/zzzzz', tokens.get('session'))
      assert.ok([401, 403, 404].includes(status), `${method} ${status}`)
    }
  })

  it('the few routes without authentication are these', () => {
    assert.deepEqual(
      ROWS.filter(({marks}) => marks === 'none')
        .map(({id}) => id)
        .sort(),
      [
        'auth.device.initiate',
        'auth.device.poll',
        'auth.token',
        'console.device.approve',
        'console.device.show',
        'deployments.download',
        'deployments.upload',
        'identity.refresh',
        'identity.signIn',
        'public.object',
      ],
    )
  })

  it('what is no route is 404, and another method is 405', async () => {
    assert.equal((await sandbox.request('GET', '/a/b/c/d/e/f/g/h', tokens.get('session'))).status, 404)
    const {status, body} = await sandbox.request('DELETE', '/user/accounts', tokens.get('session'))
    assert.deepEqual([status, body.code], [405, 'route.method'])
  })

  it('another name in Host or a foreign Origin is 403', async () => {
    const raw = (headers: Record<string, string>): Promise<number> =>
      new Promise((resolve, reject) => {
        request(`${sandbox.baseUrl}/user/accounts`, {headers, agent}, (response) => {
          response.resume()
          resolve(response.statusCode!)
        })
          .on('error', reject)
          .end()
      })
    const authorization = `Bearer ${tokens.get('session')}`
    assert.equal(await raw({authorization}), 200)
    const {port} = new URL(sandbox.baseUrl)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.:${port}`,
      `127.0.0.1:1${port}`,
    ]) {
      assert.equal(await raw({authorization, host}), 403, host)
    }
    for (const origin of ['https://evil.example', 'null', `https://127.0.0.1:${port}`]) {
      assert.equal(await raw({authorization, origin}), 403, origin)
    }
  })
})

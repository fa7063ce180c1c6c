import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {startSandbox, type TestSandbox, type TestSandboxOptions, type Wire} from '../../support/sandbox.ts'

/** What a call fills in: path parameters (the account and cluster of production unless said), a query, a body. */
export interface Filled {
  readonly at?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
}

interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tiers: readonly string[] | 'any' | 'none'
  readonly module: string | undefined
  readonly listed: boolean
}

const read = (name: string): Wire =>
  JSON.parse(readFileSync(new URL(`../../../manifest/${name}`, import.meta.url), 'utf8'))

/** All operations of the contract, by their id. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.entries(read('runos.openapi.json').paths as Record<string, Record<string, Wire>>).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => {
      const {operationId: id, 'x-runos-tiers': tiers, 'x-runos-module': module} = operation
      return [id, {id, method: method.toUpperCase(), path, tiers, module, listed: Array.isArray(tiers)}]
    }),
  ),
)

export const MANIFEST: Wire = read('runos.manifest.json')
export const CONTRACT: Wire = read('runos.openapi.json')
/** A command that is another name of an operation is that operation (A.6: two integrations, one status). */
export function operationOf(id: string): Operation {
  const known = OPERATIONS.get(id)
  if (known) return known
  const {endpoint, method} =
    MANIFEST.commands.find((one: Wire) => one.command === id) ?? assert.fail(`there is no ${id}`)
  const path = endpoint.replace(/\/:(\w+)/g, '/{$1}')
  return (
    [...OPERATIONS.values()].find((one) => one.path === path && one.method === method) ??
    assert.fail(`no operation is ${id}`)
  )
}

export const PRODUCTION = {aid: 'acme1', cid: 'p7d2k'}

/** The sandbox as a person's session sees it, by operation. */
export interface Api {
  readonly sandbox: TestSandbox
  /** One request; whatever it answers. */
  call(id: string, filled?: Filled): Promise<{status: number; body: Wire}>
  /** One request that must succeed; a job that it starts must be completed. Gives the answer's body. */
  done(id: string, filled?: Filled): Promise<Wire>
  /** How a job ended. */
  ended(jobId: string): Promise<Wire>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a sandbox and signs in as the person of the first account. */
export async function openApi(options: TestSandboxOptions = {}): Promise<Api> {
  const sandbox = await startSandbox(options)
  const token = (await sandbox.session()).idToken
  const call: Api['call'] = (id, {at = {}, query = {}, body} = {}) => {
    const operation = operationOf(id)
    const params: Record<string, string> = {...PRODUCTION, ...at}
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? assert.fail(`${id} needs ${name}`)),
    )
    const search = new URLSearchParams(query).toString()
    return sandbox.request(operation.method, search === '' ? path : `${path}?${search}`, token, body)
  }
  const ended: Api['ended'] = async (jobId) => {
    for (;;) {
      const {body: job} = await call('jobs/show', {at: {id: jobId}})
      if (!['pending', 'running'].includes(job.status)) return job
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }
  const done: Api['done'] = async (id, filled) => {
    const {status, body} = await call(id, filled)
    assert.ok(status < 300, `${id} answered ${status}: ${JSON.stringify(body)}`)
    if (status === 202) assert.equal((await ended(body.jobId)).status, 'completed', `the job of ${id}`)
    return body
  }
  return {sandbox, call, done, ended, [Symbol.asyncDispose]: () => sandbox.stop()}
}

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {callTool} from '#call/call-tool'
import {compile} from '#catalog/compile'
import type {ClearedCall} from '#core/call'
import type {Json} from '#core/json'
import {parseRunosManifest} from '#manifest/formats/runos'
import {finder} from '#secrets/finder'
import {judgeSql} from '#sql/judge-sql'
import {contentOf} from '../support/result.ts'

interface Exchange {
  readonly about: string
  readonly fact: string
  readonly tool: string
  readonly args: Record<string, unknown>
  readonly aid: string
  readonly cid: string
  readonly request: {readonly method: string; readonly target: string; readonly body?: unknown}
  readonly reply: {readonly status: number; readonly body?: Json}
}

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const files = readdirSync(at('test/wire/')).filter((name) => name.endsWith('.json'))
const exchanges = files.flatMap(
  (name) => JSON.parse(readFileSync(at(`test/wire/${name}`), 'utf8').replaceAll('<job>', 'the-job')) as Exchange[],
)
const tools = compile(parseRunosManifest(readFileSync(at('manifest/runos.manifest.json'), 'utf8'), 'the manifest'))

describe('the exchanges that were written by hand from the facts: our side of the wire', () => {
  for (const {about, fact, tool: name, args, aid, cid, request, reply} of exchanges) {
    test(`${about} (${fact})`, async () => {
      const tool = tools.find((one) => one.name === name)
      assert.ok(tool, `the manifest has ${name}`)
      const {required = []} = tool.inputSchema as {required?: readonly string[]}
      const confirmed = required.includes('confirm') ? {confirm: true} : {} // a courtesy of ours, not of the wire
      const sent: ClearedCall[] = []
      const result = await callTool(
        {
          id: '1',
          tool,
          tier: tool.tiers[0] ?? 'read',
          args: {...args, ...confirmed},
          signal: new AbortController().signal,
        },
        {
          approvals: {clear: async () => undefined},
          judge: judgeSql,
          audit: {open: () => ({cleared: async () => undefined, close: async (closed) => closed})},
          send: async (cleared) => {
            sent.push(cleared)
            return {status: reply.status, headers: {}, body: reply.body}
          },
          base: async () => new URL('https://api.example.com'),
          clock: {now: () => 0, sleep: async () => undefined},
          finder: async () => finder,
          secrets: () => [],
          supplied: async () => ({account: aid, cluster: cid, version: '0.1.0', os: 'linux'}),
        },
      )
      if (sent.length === 0) {
        // What the API would refuse as badly formed is refused here, before anything is sent.
        assert.equal(reply.status, 400)
        assert.match(String(result.said?.code), /^E_(ARGS_INVALID|SQL_REFUSED)$/)
        return
      }
      const {method, target, body} = sent[0]!.request
      assert.deepEqual(
        {method, ...parts(target), ...(body === undefined ? {} : {body: JSON.parse(String(body))})},
        {...request, ...parts(request.target)},
      )
      assert.equal(result.isError, reply.status >= 400)
      if (reply.status < 400 && reply.body !== undefined) assert.deepEqual(contentOf(result), reply.body)
    })
  }
})

/** A blank in a query may be written in two ways; they mean the same. */
function parts(target: string): {target: string; query: readonly (readonly [string, string])[]} {
  const [path = '', query] = target.split('?')
  return {target: path, query: [...new URLSearchParams(query)]}
}

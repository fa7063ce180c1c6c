import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {callTool} from '#call/call-tool'
import {compile} from '#catalog/compile'
import type {CallPorts} from '#core/ports'
import {parseRunosManifest} from '#manifest/formats/runos'
import {toMcp} from '#mcp/to-mcp'
import {finder} from '#secrets/finder'
import {manifestText} from '../support/manifest.ts'

/** Text that becomes code where somebody pastes it into code; it would leave a mark. */
const HOSTILE = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the point
  '`${globalThis.planted = 1}`',
  '"; globalThis.planted = 1; "',
  "'; globalThis.planted = 1; '",
  '\\"; globalThis.planted = 1; //',
  '*/ globalThis.planted = 1 /*',
  '\u2028globalThis.planted = 1\u2029',
  '</script><script>globalThis.planted = 1</script>',
  '"]; globalThis.planted = 1; x["',
  '#{globalThis.planted = 1}',
]

describe('attack 4: text of a manifest stays text, wherever it stands', () => {
  for (const text of HOSTILE) {
    test(JSON.stringify(text), async () => {
      const fields = [
        {name: text, type: 'string', description: text, default: text},
        {name: 'choice', type: 'string', enum: [text], required: true, description: text},
        {name: 'list', type: 'array', itemFields: [{name: text, type: 'string', required: true}]},
      ]
      const manifest = manifestText([
        {command: 'x/add', method: 'POST', mcp: ['write'], description: text, input: {fields}},
      ])
      const [tool] = compile(parseRunosManifest(manifest, 'a test'))
      assert.ok(tool)
      const {properties} = toMcp(tool).inputSchema as {properties: Record<string, {enum?: string[]}>}
      assert.deepEqual(properties.choice?.enum, [text])

      const bodies: string[] = []
      const ports: CallPorts = {
        approvals: {clear: async () => undefined},
        audit: {open: () => ({cleared: async () => undefined, close: async (result) => result})},
        send: async ({request}) => {
          bodies.push(String(request.body))
          return {status: 200, headers: {}, body: {}}
        },
        base: async () => new URL('https://api.example.com'),
        clock: {now: () => 0, sleep: async () => undefined},
        finder: async () => finder,
        secrets: () => [],
        supplied: async () => ({account: 'acme1'}),
      }
      const call = (args: unknown) =>
        callTool({id: '1', tool, tier: 'write', args, signal: new AbortController().signal}, ports)
      const argument = Object.keys(properties).find((name) => name !== 'choice' && name !== 'list') ?? ''
      assert.equal((await call({choice: text, [argument]: text, list: [{[text]: text}]})).isError, false)
      assert.equal((await call({choice: 'another', list: [{}]})).isError, true)
      assert.equal(JSON.parse(bodies[0] ?? '{}').choice, text)
      assert.equal('planted' in globalThis, false)
    })
  }
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import type {ServerPorts} from '#mcp/server'
import {connectTo, plainTool, portsWith, resultOf} from '../support/in-process.ts'

/** Tools that a test changes, and what it says to whoever listens. */
function changing(): {
  readonly ports: ServerPorts
  change(name: string): void
  readonly listeners: ReadonlySet<() => void>
} {
  const tools = [plainTool('a_list')]
  const listeners = new Set<() => void>()
  const onToolsChanged = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    ports: {...portsWith([], () => resultOf({data: {}}), {onToolsChanged}), tools: async () => tools},
    listeners,
    change(name) {
      tools.push(plainTool(name))
      for (const listener of listeners) listener()
    },
  }
}

for (const era of ['modern', 'legacy'] as const) {
  describe(`a client of the ${era} era`, () => {
    test('hears that the tools have changed, and lists the new one', async () => {
      const {ports, change} = changing()
      const {promise, resolve} = Promise.withResolvers<readonly string[]>()
      const onChanged = (_error: unknown, tools: readonly {name: string}[] | null) =>
        resolve((tools ?? []).map(({name}) => name))
      await using _client = await connectTo(ports, era, {
        listChanged: {tools: {debounceMs: 0, onChanged}},
      })
      change('b_list')
      assert.deepEqual(await promise, ['a_list', 'b_list'])
    })

    test('that has gone is not told any more', async () => {
      const {ports, listeners} = changing()
      {
        await using client = await connectTo(ports, era)
        await client.listTools()
        assert.equal(listeners.size, 1)
      }
      assert.equal(listeners.size, 0)
    })
  })
}

test('a client of the modern era that did not subscribe hears nothing', async () => {
  const {ports, change} = changing()
  const heard: string[] = []
  await using client = await connectTo(ports, 'modern')
  client.setNotificationHandler('notifications/tools/list_changed', () => void heard.push('changed'))
  change('b_list')
  await client.listTools()
  await wait(20)
  assert.deepEqual(heard, [])
})

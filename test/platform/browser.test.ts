import assert from 'node:assert/strict'
import {EventEmitter} from 'node:events'
import {describe, it} from 'node:test'
import {openBrowser} from '#platform/browser'

/** Starts nothing, and remembers what it was asked to start. */
function watch(outcome: 'spawn' | 'error') {
  const started: {command: string; args: readonly string[]; options: Record<string, unknown>}[] = []
  const start = (command: string, args: readonly string[], options: object) => {
    started.push({command, args, options: options as Record<string, unknown>})
    const child = Object.assign(new EventEmitter(), {unref() {}})
    process.nextTick(() => child.emit(outcome, new Error('no such program')))
    return child as never
  }
  return {started, start}
}
const nasty = new URL('https://console.test/account/x?a=1&calc.exe;$(id)`id`|"\'^%PATH%')

describe('opening a browser', () => {
  for (const [platform, command, before] of [
    ['linux', 'xdg-open', []],
    ['darwin', 'open', []],
    ['win32', 'rundll32', ['url.dll,FileProtocolHandler']],
  ] as const) {
    it(`gives ${command} the address as one argument, without a shell`, async () => {
      const {started, start} = watch('spawn')
      assert.equal(await openBrowser(nasty, {platform, env: {DISPLAY: ':0'}}, start), true)
      assert.equal(started.length, 1)
      assert.equal(started[0]?.command, command)
      assert.deepEqual(started[0]?.args, [...before, nasty.href])
      assert.equal(started[0]?.options.shell, false)
    })
  }

  it('does not hand the API key to the browser', async () => {
    const {started, start} = watch('spawn')
    await openBrowser(
      nasty,
      {platform: 'linux', env: {DISPLAY: ':0', RUNOS_API_KEY: 'runos_pat_x', HOME: '/home/p'}},
      start,
    )
    assert.deepEqual(started[0]?.options.env, {DISPLAY: ':0', HOME: '/home/p'})
  })

  it('starts nothing where there is no screen', async () => {
    const {started, start} = watch('spawn')
    assert.equal(await openBrowser(nasty, {platform: 'linux', env: {}}, start), false)
    assert.deepEqual(started, [])
  })

  it('is no error where there is no such program', async () => {
    const {start} = watch('error')
    assert.equal(await openBrowser(nasty, {platform: 'linux', env: {WAYLAND_DISPLAY: 'wayland-0'}}, start), false)
  })
})

import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {setImmediate as turn} from 'node:timers/promises'
import type {Room} from '#core/http'
import {createAnswerRoom} from '#platform/answer-room'

/** A call that goes on until it is told to end. */
function call(rooms: ReturnType<typeof createAnswerRoom>) {
  const end = Promise.withResolvers<void>()
  let room: Room | undefined
  const ended = rooms.within(async (own) => {
    room = own
    await end.promise
  })
  const stop = new AbortController()
  return {
    stop,
    /** Whether it may hold so many bytes; a promise: not yet. */
    hold: (bytes: number) => (room as Room).hold(bytes, stop.signal),
    async end() {
      end.resolve()
      await ended
    },
  }
}

const isOpen = async (promise: Promise<void>): Promise<boolean> =>
  (await Promise.race([promise.then(() => 'done'), turn('open')])) === 'open'

describe('long answers share one room', () => {
  const rooms = () => createAnswerRoom({small: 10, shared: 100})

  test('short ones need none of it', async () => {
    const all = rooms()
    const [first, second] = [call(all), call(all)]
    assert.equal(first.hold(100), undefined)
    assert.equal(second.hold(10), undefined)
    await Promise.all([first.end(), second.end()])
  })

  test('whoever finds it full waits until another has ended', async () => {
    const all = rooms()
    const [first, second] = [call(all), call(all)]
    assert.equal(first.hold(80), undefined)
    const later = second.hold(30) as Promise<void>
    assert.ok(await isOpen(later))
    await first.end()
    await later
    await second.end()
  })

  test('the first always goes on, so that two never wait for each other', async () => {
    const all = rooms()
    const [first, second] = [call(all), call(all)]
    assert.equal(first.hold(60), undefined)
    assert.equal(second.hold(40), undefined)
    const later = second.hold(50) as Promise<void>
    assert.equal(first.hold(1000), undefined)
    assert.ok(await isOpen(later))
    await first.end()
    await later
    assert.equal(second.hold(2000), undefined)
    await second.end()
  })

  test('waiting ends with the deadline, and leaves nothing behind', async () => {
    const all = rooms()
    const [first, second, third] = [call(all), call(all), call(all)]
    assert.equal(first.hold(100), undefined)
    const later = second.hold(50) as Promise<void>
    second.stop.abort(new Error('too late'))
    await assert.rejects(later, /too late/)
    await assert.rejects(second.hold(60) as Promise<void>, /too late/)
    await Promise.all([first.end(), second.end()])
    assert.equal(third.hold(100), undefined)
    await third.end()
  })

  test('the next request of the same call begins anew', async () => {
    const all = rooms()
    const [first, second] = [call(all), call(all)]
    assert.equal(first.hold(100), undefined)
    const later = second.hold(90) as Promise<void>
    assert.equal(first.hold(5), undefined)
    await later
    await Promise.all([first.end(), second.end()])
  })
})

import {setTimeout as wait} from 'node:timers/promises'
import {RunosError} from '#core/errors'
import type {Clock} from '#core/ports'

/** The real clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    try {
      await wait(ms, undefined, signal ? {signal} : {})
    } catch (cause) {
      throw new RunosError('E_CANCELLED', 'stopped while waiting', {cause})
    }
  },
}

import type {Room} from '#core/http'

/** So much of an answer is read whatever the others hold: most answers are no longer. Bytes. */
const SMALL = 16 * 1024
/** What all longer answers of a process hold together. Parsed, an answer takes ten times its bytes and more. */
const SHARED = 2 * 1024 * 1024

/** How much memory the answers of all calls take together, so that many long ones cost no more than one. */
export interface AnswerRoom {
  /** Runs one call. What its answer holds is given back when it has ended. */
  within<T>(call: (room: Room) => Promise<T>): Promise<T>
}

interface Holder {
  bytes: number
}

interface Waiter {
  readonly holder: Holder
  readonly bytes: number
  readonly go: () => void
}

/**
 * Long answers share one room: whoever finds it full waits, with the stream of its body stopped. The call that has held a
 * part of it for longest always goes on, up to the limit of one answer, so that two never wait for each other.
 */
export function createAnswerRoom({small = SMALL, shared = SHARED} = {}): AnswerRoom {
  /** In the order in which they came. */
  const holders = new Set<Holder>()
  let waiters: Waiter[] = []
  let used = 0

  function set(holder: Holder, bytes: number): void {
    used += bytes - holder.bytes
    holder.bytes = bytes
    if (bytes === 0) holders.delete(holder)
    else holders.add(holder)
  }

  function mayHold(holder: Holder, bytes: number): boolean {
    const [first] = holders
    return first === undefined || first === holder || used + bytes - holder.bytes <= shared
  }

  /** Lets go on who can, in the order in which they wait. */
  function next(): void {
    const waiting = waiters
    waiters = []
    for (const waiter of waiting) {
      if (mayHold(waiter.holder, waiter.bytes)) {
        set(waiter.holder, waiter.bytes)
        waiter.go()
      } else waiters.push(waiter)
    }
  }

  function hold(holder: Holder, bytes: number, signal: AbortSignal): Promise<void> | undefined {
    const counted = bytes <= small ? 0 : bytes
    if (counted <= holder.bytes) {
      if (counted === holder.bytes) return undefined
      set(holder, counted)
      next()
      return undefined
    }
    if (mayHold(holder, counted)) {
      set(holder, counted)
      return undefined
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiters = waiters.filter((one) => one !== waiter)
        reject(signal.reason)
      }
      const go = (): void => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const waiter: Waiter = {holder, bytes: counted, go}
      if (signal.aborted) return leave()
      signal.addEventListener('abort', leave, {once: true})
      waiters.push(waiter)
    })
  }

  return {
    async within(call) {
      const holder: Holder = {bytes: 0}
      try {
        return await call({hold: (bytes, signal) => hold(holder, bytes, signal)})
      } finally {
        set(holder, 0)
        next()
      }
    },
  }
}

import {RunosError} from '#core/errors'

/** Runs `work` once for all who ask while it is under way. Each caller may leave by its own signal; the work goes on for the others. */
export function createOnce<T>(work: () => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let underWay: Promise<T> | undefined
  return (signal) => {
    underWay ??= work().finally(() => {
      underWay = undefined
    })
    return signal ? leavingBy(signal, underWay) : underWay
  }
}

function leavingBy<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const cancelled = () => new RunosError('E_CANCELLED', 'stopped while waiting for a token')
  if (signal.aborted) {
    promise.catch(() => {}) // whoever else waits for it hears of its failure
    return Promise.reject(cancelled())
  }
  return new Promise((resolve, reject) => {
    const leave = () => reject(cancelled())
    signal.addEventListener('abort', leave, {once: true})
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

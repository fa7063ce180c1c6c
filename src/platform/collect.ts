import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

let gc: (() => void) | undefined

/**
 * Gives back what nothing refers to any more. V8 does so by itself, but only after another 64 MiB of buffers, which is most
 * of what a server may have.
 */
export function collect(): void {
  if (gc === undefined) {
    setFlagsFromString('--expose-gc')
    gc = runInNewContext('gc') as () => void
  }
  gc()
}

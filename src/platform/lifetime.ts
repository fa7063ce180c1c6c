/** How often we look whether our parent is still there, in milliseconds. */
const LOOK = 250
/** After the end was decided, unfinished work has this long, in milliseconds. */
const GRACE = 500

/**
 * Ends this process when it is no longer needed: its input ends, it is told to, or its parent dies (which closes the
 * pipe only if nobody else holds it). `close` has half a second to finish; then the process ends regardless.
 */
export function endWithClient(close: () => Promise<void>): void {
  let ending = false
  const end = (): void => {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(0), GRACE).unref()
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`runos: ${error instanceof Error ? error.message : String(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.stdin.once('end', end)
  process.stdin.once('close', end)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, end)
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) end()
  }, LOOK).unref()
  // The client has stopped reading: there is nobody left to answer.
  process.stdout.on('error', end)
}

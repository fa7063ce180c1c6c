import {errorJson, printable, printableJson, renderError, toRunosError} from './render.ts'

/** Ends a command that failed: the error in words, or as JSON on standard output, and its exit code. */
export function report(thrown: Error, json: boolean): void {
  const error = toRunosError(thrown)
  if (json) process.stdout.write(`${printableJson(JSON.stringify(errorJson(error), null, 2))}\n`)
  else process.stderr.write(`${printable(renderError(error), process.stderr)}\n`)
  if (process.env.DEBUG?.includes('runos')) process.stderr.write(`${thrown.stack}\n`)
  process.exitCode = error.exitCode
}

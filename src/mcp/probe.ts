import {Client, type JSONRPCMessage, ReadBuffer, serializeMessage, type Transport} from '@modelcontextprotocol/client'
import {VERSION} from '#core/version'

/** What has to be started. */
export interface ProbeStart {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
}

/** A running program, as platform/spawn.ts starts it. */
export interface ProbeProgram {
  send(text: string): void
  onOutput(listener: (chunk: Buffer) => void): void
  readonly ended: Promise<{readonly how: string; readonly stderr: string}>
  end(): Promise<void>
}

/** The names of the tools that a server offers, or in words why it offers none. */
export type ProbeResult = {readonly tools: readonly string[]} | {readonly problem: string}

const DEADLINE_MS = 15_000

/**
 * Starts a server as an assistant would, lists its tools through a real client, and ends it. Never throws: whatever goes
 * wrong is the answer.
 */
export async function probeServer(
  start: (what: ProbeStart) => ProbeProgram,
  what: ProbeStart,
  deadlineMs = DEADLINE_MS,
): Promise<ProbeResult> {
  const program = start(what)
  const client = new Client({name: 'runos-configure', version: VERSION})
  const options = {signal: AbortSignal.timeout(deadlineMs), timeout: deadlineMs}
  const ended = program.ended.then(
    ({how, stderr}): ProbeResult => ({problem: [how, lastLine(stderr)].filter(Boolean).join(': ')}),
  )
  const listed = client
    .connect(transportOf(program), options)
    .then(() => client.listTools(undefined, options))
    .then(({tools}): ProbeResult => ({tools: tools.map(({name}) => name)}))
    .catch((error: unknown): ProbeResult | Promise<ProbeResult> => {
      if (options.signal.aborted) return {problem: `no answer within ${deadlineMs / 1000} s`}
      return Promise.race([ended, later({problem: error instanceof Error ? error.message : String(error)})])
    })
  const result = await Promise.race([ended, listed])
  await client.close()
  await program.end()
  return result
}

/** A program that just ended says why a moment after its pipe broke; that is the better reason. */
function later(result: ProbeResult): Promise<ProbeResult> {
  return new Promise((resolve) => setTimeout(resolve, 200, result))
}

function lastLine(stderr: string): string {
  return stderr.trim().split(/\r?\n/).at(-1) ?? ''
}

/** One JSON-RPC message a line, over the streams of a program that somebody else starts and ends. */
function transportOf(program: ProbeProgram): Transport {
  const buffer = new ReadBuffer()
  const transport: Transport = {
    async start() {
      program.onOutput((chunk) => {
        try {
          buffer.append(chunk)
          for (let message = buffer.readMessage(); message !== null; message = buffer.readMessage()) {
            transport.onmessage?.(message)
          }
        } catch (error) {
          transport.onerror?.(error instanceof Error ? error : new Error(String(error)))
          transport.onclose?.()
        }
      })
      void program.ended.then(() => transport.onclose?.())
    },
    async send(message: JSONRPCMessage) {
      program.send(serializeMessage(message))
    },
    async close() {
      transport.onclose?.()
    },
  }
  return transport
}

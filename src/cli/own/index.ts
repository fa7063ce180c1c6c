import {callOwn} from '#call/call-own'
import type {OwnCall, ToolResult} from '#core/call'
import type {CallPorts} from '#core/ports'
import type {OwnHandler, OwnWorld} from './own.ts'
import {RESULT_READ, STATUS_TOOL} from './tools.ts'

/** The tools that this program answers by itself: each is loaded when it is first called. */
const HANDLERS: Readonly<Record<string, () => Promise<{readonly answer: OwnHandler}>>> = {
  [RESULT_READ.name]: () => import('./result-read.ts'),
  [STATUS_TOOL.name]: () => import('./status.ts'),
}

/** Answers a call of one of them. */
export function answerOwn(
  call: OwnCall,
  ports: Pick<CallPorts, 'audit' | 'secrets'>,
  world: OwnWorld,
): Promise<ToolResult> {
  return callOwn(call, ports, async (args) => {
    const load = HANDLERS[call.tool.name]
    if (load === undefined) throw new Error(`no handler for ${call.tool.name}`)
    return (await load()).answer(args, world, call)
  })
}

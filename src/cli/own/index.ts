import {callOwn, type OwnPorts} from '#call/call-own'
import type {OwnCall, ToolResult} from '#core/call'
import type {OwnModule, OwnWorld} from './own.ts'
import {
  APPROVAL_WAIT,
  CALL_NAME,
  DESCRIBE_TOOL,
  GET_AUDIT_LOG,
  MANIFEST_UPDATE,
  RESULT_READ,
  SEARCH_TOOLS,
  SECRET_TO_ENV_FILE,
  STATUS_TOOL,
} from './tools.ts'

/** The tools that this program answers by itself: each is loaded when it is first called. */
const HANDLERS: Readonly<Record<string, () => Promise<OwnModule>>> = {
  [APPROVAL_WAIT.name]: () => import('./approval-wait.ts'),
  [CALL_NAME]: () => import('./call-tool.ts'),
  [DESCRIBE_TOOL.name]: () => import('./describe-tool.ts'),
  [GET_AUDIT_LOG.name]: () => import('./get-audit-log.ts'),
  [MANIFEST_UPDATE.name]: () => import('./manifest-update.ts'),
  [RESULT_READ.name]: () => import('./result-read.ts'),
  [SEARCH_TOOLS.name]: () => import('./search-tools.ts'),
  [SECRET_TO_ENV_FILE.name]: () => import('./secret-to-env-file.ts'),
  [STATUS_TOOL.name]: () => import('./status.ts'),
}

/** Answers a call of one of them. */
export function answerOwn(call: OwnCall, ports: OwnPorts, offered: Omit<OwnWorld, 'vault'>): Promise<ToolResult> {
  return callOwn(call, ports, async (args) => {
    const load = HANDLERS[call.tool.name]
    if (load === undefined) throw new Error(`no handler for ${call.tool.name}`)
    const {signal, progress, trace} = call
    const [tool, world]: [OwnModule, OwnWorld] = [await load(), {...offered, vault: ports.vault}]
    if ('prepare' in tool) return tool.prepare(args, world)
    const how = {
      signal,
      ...(progress === undefined ? {} : {progress}),
      ...(trace === undefined ? {} : {trace}),
    }
    return {run: () => tool.answer(args, world, how)}
  })
}

import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {ClearedCall, OwnCall, ToolCall, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import {stringifyJson} from '#core/json'
import type {AuditEntry, AuditLog, Clock, Files} from '#core/ports'
import type {Caller} from '#core/tier'

/** Where the audit of this user is written: one JSON line for each step of a call. */
export function auditPath(stateFolder: string): string {
  return join(stateFolder, 'audit', 'audit.jsonl')
}

/** Writes the audit. No argument and no answer is written, only their digest: the log must not become a second place for secrets. */
export function createAuditLog(
  path: string,
  files: Pick<Files, 'append'>,
  clock: Pick<Clock, 'now'>,
): AuditLog & BlockedLog {
  const write = async (step: string, fields: object): Promise<void> => {
    const line = {schemaVersion: 1, time: new Date(clock.now()).toISOString(), pid: process.pid, step, ...fields}
    try {
      await files.append(path, JSON.stringify(line), 0o600)
    } catch (cause) {
      throw new RunosError('E_AUDIT', 'the audit log cannot be written, so nothing was sent', {where: path, cause})
    }
  }
  return {
    open: (call) => openEntry(call, write, clock),
    blocked: (tier, name) => write('blocked', {tier, tool: name.slice(0, 128)}),
  }
}

/** Records a name that this server does not serve. */
export interface BlockedLog {
  blocked(tier: Caller, name: string): Promise<void>
}

function openEntry(
  call: ToolCall | OwnCall,
  write: (step: string, fields: object) => Promise<void>,
  clock: Pick<Clock, 'now'>,
): AuditEntry {
  const begun = clock.now()
  const {id, tier, tool} = call
  const own = !('request' in tool)
  const what = {id, tier, tool: tool.name, operation: own ? 'none' : `${tool.request.method} ${tool.path}`}
  let written = false
  return {
    async cleared({call: {args, about}, request, approvalId}: ClearedCall) {
      const argsDigest = createHash('sha256').update(stringifyJson(args)).digest('hex')
      await write('cleared', {
        ...what,
        target: request.target.split('?', 1)[0],
        argsDigest,
        ...(about === undefined ? {} : {about}),
        ...(approvalId === undefined ? {} : {approvalId}),
      })
      written = true
    },
    async close(result: ToolResult) {
      const code = result.isError ? (result.said?.code ?? result.said?.status) : undefined
      const failed = result.isError ? {error: code === undefined ? 'unknown' : String(code)} : {}
      const end = {...what, ok: !result.isError, ...failed, ms: clock.now() - begun}
      await write(written ? 'returned' : own ? 'answered' : 'refused', end).catch((error: unknown) => {
        // Nothing was sent: the caller's own error is worth more than ours. Otherwise the caller must know.
        if (written) throw error
      })
      return result
    },
  }
}

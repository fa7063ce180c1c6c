/**
 * Names of tools that this program answers by itself (src/cli/own), and of those that it makes of several operations. No
 * operation is given one of them, on any server: a name means the same everywhere, and a client that remembers it is
 * never answered by a stranger's API.
 */
export const OWN_NAMES = [
  'search_tools',
  'describe_tool',
  'call_tool',
  'result_read',
  'manifest_update',
  'jobs_follow',
  'runos_status',
  'get_audit_log',
  'secret_to_env_file',
  'approval_wait',
] as const
export type OwnName = (typeof OWN_NAMES)[number]

/** Whether a name belongs to a tool of ours. */
export function isOwnName(name: string): boolean {
  return (OWN_NAMES as readonly string[]).includes(name)
}

import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {CallerSession} from '#core/session'
import type {Machine} from './paths.ts'

/** The process that started this one. */
export interface Parent {
  readonly pid: number
  /** What tells it from a later process of the same number; undefined: this system does not say. */
  readonly started?: string
}

/**
 * The session that this process belongs to: the assistant's own id where it gives one (Claude Code does, in the
 * environment of its servers and of its shell), else the process that started us, in its folder.
 */
export function callerSession({env}: Pick<Machine, 'env'>, parent: Parent, folder: string): CallerSession {
  const project = env.CLAUDE_PROJECT_DIR || folder
  const claude = env.CLAUDE_CODE_SESSION_ID
  const name = claude || env.CLAUDECODE ? 'Claude Code' : `process ${parent.pid}`
  const parts = claude ? ['claude', claude] : ['process', parent.pid, parent.started ?? '', project]
  const id = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return {id, who: `${name} in ${basename(project) || project}`}
}

/** The process that started this one. On Linux its start is known, in ticks since boot (proc(5), `stat`, field 22). */
export function parentProcess(): Parent {
  const pid = process.ppid
  if (process.platform !== 'linux') return {pid}
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return started === undefined ? {pid} : {pid, started}
  } catch {
    return {pid} // it has ended already, or /proc is hidden: its number has to do
  }
}

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Assistant, Wanted} from '#clients/assistant'
import claude from '#clients/claude'
import codex from '#clients/codex'
import roo from '#clients/roo'
import type {WantedRequest} from '#core/approval'
import {TIERS} from '#core/tier'
import type {Tool} from '#core/tool'
import type {Machine} from '#platform/paths'

/** Who waits for a lock that nobody gives back fails after 16 seconds; less, in milliseconds, is only a busy machine. */
export const PROMPT = 8_000

/** What workers do, each the steps of its kind again and again. */
export type Step = 'call' | 'renew' | 'configure' | 'write'
export const KINDS: readonly (readonly Step[])[] = [
  ['call', 'write'],
  ['renew', 'call'],
  ['call', 'renew', 'write'],
  ['configure', 'renew'],
]

/** What a worker is told. */
export interface Task {
  readonly folder: string
  readonly api: string
  readonly name: string
  /** Ids that all workers ask for, each granted once. */
  readonly shared: readonly string[]
  /** From when on it may be killed: its very first steps too, or only in the middle of its work. */
  readonly killedAfter: 'begun' | 'called'
  readonly steps: readonly Step[]
  /** Deletes a thing. */
  readonly tool: Tool
  /** The folder of the texts that are written into assistants' files. */
  readonly templates: string
}

/** The request that a worker wants to send, for whoever lets it through. */
export function wantedFor(url: string): WantedRequest {
  return {
    api: 'shop',
    tier: 'write',
    // What is granted beforehand covers the others alone: each shared one is granted by itself, once.
    tool: url.includes('/shared-') ? 'delete_shared' : 'delete_thing',
    session: '0123456789abcdef',
    who: 'a worker',
    method: 'DELETE',
    url,
    shown: '{}',
    decision: {effect: 'ask', rule: 'destroys', reason: 'it destroys something', policyVersion: 'p1'},
  }
}

/** The machine of all workers: a home of its own, and nothing in the environment. */
export const machineIn = (folder: string): Machine => ({platform: 'linux', env: {}, home: join(folder, 'home')})

/** Where the workers configure their assistants, and where they note it meanwhile. */
export const projectIn = (folder: string): string => join(folder, 'project')
export const journalIn = (folder: string): string => join(folder, 'home', 'journal')

export const CONFIGURED: readonly Assistant[] = [claude, roo, codex]

/** The two things that workers want of the assistants, in turn: all servers, or the read server alone. */
export function wantedIn(folder: string, templates: string): readonly [Wanted, Wanted] {
  const every: Wanted = {
    ...machineIn(folder),
    scope: 'project',
    cwd: projectIn(folder),
    launch: {command: '/opt/runos/bin/runos', args: []},
    tiers: TIERS,
    readTools: ['nodes_list', 'services_list'],
    template: (name) => readFileSync(join(templates, name), 'utf8').trimEnd().split('\n'),
  }
  return [every, {...every, tiers: ['read']}]
}

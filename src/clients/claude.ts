import {join} from 'node:path'
import {RUNOS} from '#core/api-name'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Files} from '#core/ports'
import {serverName} from '#core/tier'
import {type ClientFile, defineAssistant, type Place, type Step, type Wanted} from './assistant.ts'
import {editJson, readJson} from './documents/json.ts'
import {Include} from './documents/patch.ts'
import {editMcpServers, readMcpServers} from './json-servers.ts'

/**
 * Lets the read server's tools run without a question. It covers no other server of ours: Claude Code takes the server's
 * name from between the double underscores, and `runos-write` is another name (the three others ask each time).
 */
export const claudeRule = (api: string = RUNOS): string => `mcp__${serverName('read', api)}__*`
export const CLAUDE_RULE = claudeRule()

/**
 * Keeps Claude Code's shell from the commands that only a person may give. A seat belt: a shell can start this program in
 * other ways, and what stops it then is the passphrase.
 */
export const CLAUDE_GUARD: readonly string[] = ['approve', 'secret', 'tiers accept', 'tiers set', 'policy accept'].map(
  (command) => `Bash(runos ${command}:*)`,
)

/** Claude Code. It parses these files strictly: a comment in one makes it ignore the file. */
export default defineAssistant({
  id: 'claude',
  label: 'Claude Code',
  aliases: ['claude-code'],
  defersTools: true,
  remarks: ['tools of the read server run without a question; the other servers ask each time'],

  files(wanted) {
    return [serversFile(wanted), rulesFile(wanted)]
  },

  environment(place, {env}) {
    return {...defined(place.env), CLAUDECODE: '1', CLAUDE_PROJECT_DIR: place.cwd, ...env}
  },

  async remainingSteps(files, place, names) {
    if (place.scope === 'user') return []
    const open = await unapproved(files, place, names)
    const trusted = isTrusted(await readUserState(files, place), place)
    const steps: Step[] = []
    if (!trusted) {
      steps.push({
        what: 'Claude Code ignores the servers and rules of a folder until you trust it',
        how: `run \`claude\` in ${place.cwd} and accept the folder`,
      })
    }
    if (open.length > 0) {
      steps.push({
        what: `Claude Code has yet to be told that ${open.join(', ')} may start`,
        how: `run \`claude\` in ${place.cwd} and approve the servers of .mcp.json`,
      })
    }
    return steps
  },
})

function serversFile(wanted: Wanted): ClientFile {
  const user = wanted.scope === 'user'
  const path = user ? userStatePath(wanted) : join(wanted.cwd, '.mcp.json')
  const kind = {path, comments: false}
  return {
    path,
    within: user ? userFolder(wanted) : wanted.cwd,
    edit: (before) => editMcpServers(before, wanted, kind),
    entries: (text) => readMcpServers(text, kind),
  }
}

function rulesFile(wanted: Wanted): ClientFile {
  const user = wanted.scope === 'user'
  const path = user ? userSettingsPath(wanted) : join(wanted.cwd, '.claude', 'settings.json')
  const kind = {path, comments: false}
  const permissions = {
    allow: new Include([claudeRule(wanted.api)]),
    ...(wanted.guard === true ? {deny: new Include(CLAUDE_GUARD)} : {}),
  }
  return {
    path,
    within: user ? userFolder(wanted) : wanted.cwd,
    edit: (before) => editJson(before, {permissions}, kind),
  }
}

/** `CLAUDE_CONFIG_DIR` moves both of the user's files into one folder. */
function userFolder({env, home}: Place): string {
  return env.CLAUDE_CONFIG_DIR || home
}
function userStatePath(place: Place): string {
  return join(userFolder(place), '.claude.json')
}
function userSettingsPath(place: Place): string {
  return place.env.CLAUDE_CONFIG_DIR
    ? join(place.env.CLAUDE_CONFIG_DIR, 'settings.json')
    : join(place.home, '.claude', 'settings.json')
}

type Reads = Pick<Files, 'read'>

async function readUserState(files: Reads, place: Place): Promise<JsonObject> {
  const path = userStatePath(place)
  return readJson(await files.read(path), {path, comments: false})
}

function projectState(state: JsonObject, {cwd}: Place): JsonObject {
  const projects = state.projects
  const project = isJsonObject(projects) ? projects[cwd] : undefined
  return isJsonObject(project) ? project : {}
}

function isTrusted(state: JsonObject, place: Place): boolean {
  return projectState(state, place).hasTrustDialogAccepted === true
}

/**
 * The servers of `.mcp.json` that nobody has approved, or that somebody rejected. What the project itself says counts only
 * in a folder that is trusted, and so does what Claude Code noted for it (2.1.329, as seen in `claude mcp list`).
 */
async function unapproved(files: Reads, place: Place, names: readonly string[]): Promise<readonly string[]> {
  const read = async (path: string) => readJson(await files.read(path), {path, comments: false})
  const state = await readUserState(files, place)
  const own = ['settings.json', 'settings.local.json'].map((name) => join(place.cwd, '.claude', name))
  const said = [await read(userSettingsPath(place))]
  if (isTrusted(state, place)) said.push(projectState(state, place), ...(await Promise.all(own.map(read))))
  const named = (key: string) => said.flatMap(({[key]: list}) => (Array.isArray(list) ? list : []))
  const all = said.some((one) => one.enableAllProjectMcpServers === true)
  const [approved, rejected] = [named('enabledMcpjsonServers'), named('disabledMcpjsonServers')]
  return names.filter((name) => rejected.includes(name) || !(all || approved.includes(name)))
}

function defined(env: Place['env']): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined))
}

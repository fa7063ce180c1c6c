import {dirname, join} from 'node:path'
import {RUNOS} from '#core/api-name'
import {isJsonObject} from '#core/json'
import type {Files} from '#core/ports'
import {defineAssistant, type Place, type Wanted} from './assistant.ts'
import {Include} from './documents/patch.ts'
import {editToml} from './documents/toml.ts'
import {readTomlDocument} from './documents/toml-parse.ts'
import {printTomlKey, type TomlTable} from './documents/toml-print.ts'
import type {TomlRemoval} from './documents/toml-remove.ts'
import {entriesOf, refuseTaken, type Server, servedTier, serversOf, unwantedNames} from './servers.ts'

const TABLE = 'mcp_servers'

/** Codex drops the environment except for what an entry names. Without these a server looks elsewhere, or finds no keychain. */
export const CODEX_PASSES = [
  'RUNOS_API_URL',
  'RUNOS_IDENTITY_URL',
  'RUNOS_ACCOUNT_ID',
  'RUNOS_CLUSTER_ID',
  'RUNOS_API_KEY',
  'DBUS_SESSION_BUS_ADDRESS',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_CACHE_HOME',
] as const

/** What Codex gives to every server (0.169, as seen by a server that it started). */
const CODEX_GIVES = [
  ...['HOME', 'PATH', 'LANG', 'LC_ALL', 'SHELL', 'TERM', 'TMPDIR', 'TZ', 'USER', 'LOGNAME'],
  ...['CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'SSL_CERT_DIR', 'SSL_CERT_FILE'],
  ...['APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'SYSTEMROOT', 'PATHEXT', 'TEMP', 'TMP'],
]

/** The truth about the sandbox, where a person who reads the file meets it. */
const SANDBOX_COMMENT = 'codex-config.txt'

/** OpenAI Codex. */
export default defineAssistant({
  id: 'codex',
  label: 'Codex',
  aliases: ['openai-codex'],
  defersTools: true,
  remarks: [
    'Codex runs MCP servers outside of its sandbox; leave the sandbox on, and use a VM or a container to contain them too',
  ],

  files(wanted) {
    const user = wanted.scope === 'user'
    const path = user ? userConfigPath(wanted) : join(wanted.cwd, '.codex', 'config.toml')
    return [
      {
        path,
        within: user ? wanted.env.CODEX_HOME || wanted.home : wanted.cwd,
        edit: (before) => editToml(before, {set: tables(wanted), remove: unwanted(before, wanted, path)}, path),
        entries: (text) => entriesOf(readTomlDocument(text, path)[TABLE]),
      },
    ]
  },

  environment({env}, entry) {
    const names = new Set([...CODEX_GIVES, ...entry.passes])
    const given = Object.entries(env).filter(
      (pair): pair is [string, string] => names.has(pair[0]) && pair[1] !== undefined,
    )
    return {...Object.fromEntries(given), ...entry.env}
  },

  async remainingSteps(files, place) {
    if (place.scope === 'user' || (await isTrusted(files, place))) return []
    return [
      {
        what: 'Codex ignores the whole .codex/config.toml of a project until you trust the project',
        how: `run \`codex\` in ${place.cwd} and trust it, or write [projects.${printTomlKey(place.cwd)}] trust_level = "trusted" in ${userConfigPath(place)}`,
      },
    ]
  },
})

function tables(wanted: Wanted): readonly TomlTable[] {
  return serversOf(wanted).map(({name, tier, command, args}: Server) => ({
    path: [TABLE, name],
    values: {
      command,
      args,
      // Left alone, Codex runs whatever says readOnlyHint, and reading secrets does say so.
      ...(tier === 'read' ? {} : {default_tools_approval_mode: 'prompt'}),
      env_vars: new Include([...CODEX_PASSES, ...(wanted.variables ?? [])]),
    },
    ...(tier === 'read' ? {comment: wanted.template(SANDBOX_COMMENT)} : {}),
  }))
}

/** What goes: our servers of tiers that are not wanted, and whatever else stands under a name that has to be ours. */
function unwanted(before: string | undefined, wanted: Wanted, path: string): readonly TomlRemoval[] {
  const {tiers, template, api} = wanted
  const table = readTomlDocument(before, path)[TABLE]
  const present = entriesOf(table)
  const ours = (name: string) => present.some((entry) => entry.name === name && servedTier(entry, api))
  const stands = (name: string) => isJsonObject(table) && Object.hasOwn(table, name)
  const foreign = serversOf(wanted).filter(({name}) => stands(name) && !ours(name))
  for (const {name} of foreign) refuseTaken(name, api ?? RUNOS, path)
  return [...unwantedNames(tiers, api).filter(ours), ...foreign.map(({name}) => name)].map((name) => ({
    path: [TABLE, name],
    comment: template(SANDBOX_COMMENT),
  }))
}

function userConfigPath({env, home}: Place): string {
  return join(env.CODEX_HOME || join(home, '.codex'), 'config.toml')
}

/** Trust is given to a folder or to the repository that it lies in. */
async function isTrusted(files: Pick<Files, 'read' | 'stat'>, place: Place): Promise<boolean> {
  const path = userConfigPath(place)
  const {projects} = readTomlDocument(await files.read(path), path)
  const trusted = (folder: string) => {
    const project = isJsonObject(projects) ? projects[folder] : undefined
    return isJsonObject(project) && project.trust_level === 'trusted'
  }
  for (let folder = place.cwd; ; folder = dirname(folder)) {
    const root = (await files.stat(join(folder, '.git'))) !== undefined
    if ((folder === place.cwd || root) && trusted(folder)) return true
    if (root || dirname(folder) === folder) return false
  }
}

import {posix, win32} from 'node:path'
import {apiNameFault, RUNOS} from '#core/api-name'
import {isJsonObject} from '#core/json'
import {defineAssistant, type Place} from './assistant.ts'
import {readJson} from './documents/json.ts'
import {Include} from './documents/patch.ts'
import {editMcpServers, readMcpServers} from './json-servers.ts'
import type {Server} from './servers.ts'

/** What the extension passes on to a server: the safe list of the MCP SDK's stdio transport, which it uses. */
const PASSED_ON = {
  posix: ['HOME', 'LOGNAME', 'PATH', 'SHELL', 'TERM', 'USER'],
  win32: [
    'APPDATA',
    'HOMEDRIVE',
    'HOMEPATH',
    'LOCALAPPDATA',
    'PATH',
    'PROCESSOR_ARCHITECTURE',
    'SYSTEMDRIVE',
    'SYSTEMROOT',
    'TEMP',
    'USERNAME',
    'USERPROFILE',
    'PROGRAMFILES',
  ],
} as const

/** Roo Code, and Zoo Code, which goes on from it and reads the same file. */
export default defineAssistant({
  id: 'roo',
  label: 'Roo Code',
  aliases: ['zoo', 'roo-code', 'zoo-code'],
  defersTools: false,
  remarks: ['Roo Code itself ended in May 2026; Zoo Code goes on from it and reads the same project file'],

  files(wanted) {
    const {join} = wanted.platform === 'win32' ? win32 : posix
    const user = wanted.scope === 'user'
    const folder = user ? join(editorFolder(wanted), 'User') : wanted.cwd
    const path = user ? join(folder, ...USER_FILE) : join(folder, '.roo', 'mcp.json')
    const kind = {path, comments: false}
    const allow = ({tier}: Server) =>
      tier === 'read' && wanted.readTools !== undefined ? {alwaysAllow: new Include(wanted.readTools)} : {}
    return [
      {
        path,
        within: user ? editorFolder(wanted) : wanted.cwd,
        edit: (before) => editMcpServers(before, wanted, kind, allow),
        entries: (text) => readMcpServers(text, kind),
      },
    ]
  },

  environment({platform, env}, entry) {
    const names = PASSED_ON[platform === 'win32' ? 'win32' : 'posix']
    const passed = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]))
    return {...Object.fromEntries(passed), ...entry.env}
  },

  async remainingSteps(files, place, names) {
    const [file] = this.files({
      ...place,
      launch: {command: '', args: []},
      tiers: [],
      readTools: undefined,
      template: () => [],
    })
    const text = file === undefined ? undefined : await files.read(file.path)
    return names
      .filter((name) => isReadServer(name) && file !== undefined && !allowsSome(text, file.path, name))
      .map((name) => ({
        what: `Roo Code asks before each tool of "${name}", because no tools were known when its file was written`,
        how:
          name === RUNOS
            ? 'runos login, then runos mcp configure roo once more'
            : `runos mcp configure roo --api ${name} once more`,
      }))
  },
})

/** The read server bears the name of its API alone, and no such name ends like a tier. */
const isReadServer = (name: string): boolean => apiNameFault(name) === undefined

function allowsSome(text: string | undefined, path: string, name: string): boolean {
  const {mcpServers} = readJson(text, {path, comments: false})
  const entry = isJsonObject(mcpServers) ? mcpServers[name] : undefined
  return isJsonObject(entry) && Array.isArray(entry.alwaysAllow) && entry.alwaysAllow.length > 0
}

const USER_FILE = ['globalStorage', 'rooveterinaryinc.roo-cline', 'settings', 'mcp_settings.json'] as const

/** Where VS Code keeps what is not of one project. */
function editorFolder({platform, env, home}: Place): string {
  if (platform === 'win32') return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Code')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Code')
  return posix.join(env.XDG_CONFIG_HOME || posix.join(home, '.config'), 'Code')
}

import {posix, win32} from 'node:path'

/** The machine as it matters for paths: handed in, so that all three systems are tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** Folders of this user. `config`: what a person edits; `data`: what we keep; `state`: logs and what may be lost; `cache`: what can be made again. */
export interface Paths {
  readonly home: string
  readonly config: string
  readonly data: string
  readonly state: string
  readonly cache: string
  /** The folder of the Go client: read, never written. */
  readonly legacy: string
}

/**
 * Where this user's files live: XDG base directories on Linux and other Unix (XDG Base Directory Specification 0.8;
 * a relative value is ignored, as it demands), `~/Library` on macOS, AppData on Windows.
 */
export function resolvePaths({platform, env, home}: Machine): Paths {
  const {join, isAbsolute} = platform === 'win32' ? win32 : posix
  const legacy = join(home, '.runos')
  if (platform === 'darwin') {
    const library = join(home, 'Library')
    const support = join(library, 'Application Support', 'runos')
    return {
      home,
      config: join(library, 'Preferences', 'runos'),
      data: support,
      state: join(library, 'Logs', 'runos'),
      cache: join(library, 'Caches', 'runos'),
      legacy,
    }
  }
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || join(home, 'AppData', 'Local')
    const roaming = env.APPDATA || join(home, 'AppData', 'Roaming')
    return {
      home,
      config: join(roaming, 'runos', 'Config'),
      data: join(local, 'runos', 'Data'),
      state: join(local, 'runos', 'Log'),
      cache: join(local, 'runos', 'Cache'),
      legacy,
    }
  }
  const xdg = (name: string, ...fallback: string[]): string => {
    const value = env[name]
    return join(value && isAbsolute(value) ? value : join(home, ...fallback), 'runos')
  }
  return {
    home,
    config: xdg('XDG_CONFIG_HOME', '.config'),
    data: xdg('XDG_DATA_HOME', '.local', 'share'),
    state: xdg('XDG_STATE_HOME', '.local', 'state'),
    cache: xdg('XDG_CACHE_HOME', '.cache'),
    legacy,
  }
}

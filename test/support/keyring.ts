import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

/** Why there can be no keyring in this run (a reason to skip by), or false. */
export function noKeyringHere(): string | false {
  if (process.platform !== 'linux') return `no keychain here: gnome-keyring is for Linux, this is ${process.platform}`
  const missing = ['dbus-run-session', 'gnome-keyring-daemon'].filter((name) => spawnSync('which', [name]).status !== 0)
  return missing.length > 0 && `no keychain here: ${missing.join(' and ')} not installed`
}

export interface KeyringSession {
  /** The environment in which programs find this keyring. */
  readonly env: Record<string, string>
  /** Ends bus and keyring, and removes what they wrote. */
  stop(): Promise<void>
}

/**
 * Starts a bus of its own with a real gnome-keyring on it, in a temporary home. Both end when this process ends: they
 * live as long as the shell between them, which reads from us.
 */
export async function startKeyring({unlocked}: {unlocked: boolean}): Promise<KeyringSession> {
  const home = mkdtempSync(join(tmpdir(), 'runos-test-keyring-'))
  const places = {HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: join(home, 'share'), PATH: process.env.PATH ?? ''}
  const daemon = unlocked
    ? "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets"
    : 'gnome-keyring-daemon --start --components=secrets'
  const script = `${daemon} >/dev/null 2>&1; echo "$DBUS_SESSION_BUS_ADDRESS"; read -r _`
  const child = spawn('dbus-run-session', ['--', 'sh', '-c', script], {env: places, stdio: ['pipe', 'pipe', 'ignore']})
  const ended = once(child, 'exit')
  const [address] = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    ended.then(([code]) => Promise.reject(new Error(`dbus-run-session ended with ${code}`))),
  ])
  return {
    env: {...places, DBUS_SESSION_BUS_ADDRESS: String(address).trim()},
    async stop() {
      child.stdin.end()
      await ended
      await removeFor(home, 500)
    },
  }
}

/** The keyring notices a little after its bus is gone, and until then it may write once more: gone is what stays away. */
async function removeFor(folder: string, ms: number): Promise<void> {
  for (let away = 0; away < ms; away += 50) {
    if (existsSync(folder)) away = 0
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 50})
    await wait(50)
  }
}

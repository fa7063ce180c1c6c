import {spawn} from 'node:child_process'

type Spawn = (
  command: string,
  args: readonly string[],
  options: object,
) => Pick<ReturnType<typeof spawn>, 'once' | 'unref'>
interface Desktop {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Opens an address in the person's browser, without a shell: the address is one argument and nothing in it is read as
 * a command (CVE-2025-6514). The caller has checked that it is http or https.
 * @returns whether a program for it was started; none is where there is no screen
 */
export function openBrowser(url: URL, {platform, env}: Desktop, start: Spawn = spawn): Promise<boolean> {
  const [command, ...args] = opener(platform)
  if (!hasScreen(platform, env)) return Promise.resolve(false)
  const {RUNOS_API_KEY: _key, ...rest} = env
  const options = {env: rest, stdio: 'ignore', detached: true, windowsHide: true, shell: false}
  return new Promise((resolve) => {
    const child = start(command, [...args, url.href], options)
    child.once('error', () => resolve(false)) // no such program: the address was printed before
    child.once('spawn', () => resolve(true))
    child.unref()
  })
}

function opener(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return ['xdg-open']
}

/** Without a display xdg-open would start a text browser in the terminal. */
function hasScreen(platform: NodeJS.Platform, env: Desktop['env']): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

import {spawn} from 'node:child_process'
import {createHash, randomUUID} from 'node:crypto'
import {chmod, mkdir, readdir, realpath, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {INERT, type NoSnapshot, type Snapshot} from './launcher-script.ts'

const PRIVATE = 0o600
/** Making one takes half a second; a machine that needs this long has other troubles. */
const DEADLINE_MS = 30_000
const BUNDLE = /^serve-[0-9a-f]{16}\.cjs$/

/** The bundle of the serving path beside a program (`<root>/bin/run.js`), or undefined when it was never built. */
export async function findBundle(program: string): Promise<string | undefined> {
  const dist = join(dirname(dirname(await realpath(program))), 'dist')
  const name = (await readdir(dist)).find((file) => BUNDLE.test(file))
  return name === undefined ? undefined : join(dist, name)
}

/**
 * Makes the start-up snapshot of a bundle with a Node, unless it is there already: the heap of a server that has spoken
 * once, from which Node starts in two thirds of the time. It is made with an empty environment, so it holds nothing of
 * this one. Before it is put in its place it is started once: a snapshot that fails cannot be recovered from.
 * @returns the snapshot, or why there is none (then everything works, more slowly)
 */
export async function makeSnapshot(node: string, bundle: string, folder: string): Promise<Snapshot | NoSnapshot> {
  const real = await realpath(node)
  const {mtimeMs, size} = await stat(real)
  const key = createHash('sha256').update([bundle, real, mtimeMs, size, INERT].join('\n')).digest('hex').slice(0, 16)
  const base = join(folder, key)
  const snapshot = {base, bundle, node: real}
  if (await isWhole(snapshot)) return snapshot
  await mkdir(folder, {recursive: true, mode: 0o700})
  const trial = join(folder, `${key}.${randomUUID()}.new`)
  const config = `${trial}.json`
  try {
    // Without the compiled code of all of Node's modules, which is two fifths of a snapshot and is read at every start.
    await writeFile(config, JSON.stringify({builder: bundle, withoutCodeCache: true}), {mode: PRIVATE})
    // With the flag of the servers: what packages find out about it stays in the heap.
    await runToEnd(real, [INERT, '--snapshot-blob', trial, '--build-snapshot-config', config])
    await runToEnd(real, [INERT, '--snapshot-blob', trial, 'mcp', 'serve', 'read'])
    await chmod(trial, PRIVATE)
    const second = Math.floor(mtimeMs / 1000)
    // Some shells compare whole seconds, so the stamps stand a whole second away on either side.
    await stamp(`${base}.after`, second - 1)
    await stamp(`${base}.before`, second + 2)
    await rename(trial, `${base}.blob`)
    return snapshot
  } catch (error) {
    return {none: error instanceof Error ? error.message : String(error)}
  } finally {
    await rm(trial, {force: true})
    await rm(config, {force: true})
  }
}

/** Removes the snapshots in a folder that a launcher no longer names. Those that are being made are left alone. */
export async function removeOtherSnapshots(folder: string, keep: Snapshot): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (/\.(blob|after|before)$/.test(name) && !path.startsWith(`${keep.base}.`)) await rm(path, {force: true})
  }
}

async function isWhole({base}: Snapshot): Promise<boolean> {
  try {
    for (const part of ['blob', 'after', 'before']) await stat(`${base}.${part}`)
    return true
  } catch {
    return false // whichever part is missing: all are made again
  }
}

async function stamp(path: string, second: number): Promise<void> {
  await writeFile(path, '', {mode: PRIVATE})
  await utimes(path, second, second)
}

/** Runs a program with nothing on its input and nothing in its environment. */
function runToEnd(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {env: {}, stdio: ['ignore', 'ignore', 'pipe'], timeout: DEADLINE_MS})
    const stop = (): void => void child.kill('SIGKILL')
    process.once('exit', stop) // a server that ends meanwhile leaves nothing behind
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(0, 400)
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.removeListener('exit', stop)
      if (code === 0) resolve()
      else reject(new Error(`${args[0]}: ended with ${code ?? signal}: ${said.trim()}`))
    })
  })
}

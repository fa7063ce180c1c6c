import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {RunosError} from '#core/errors'
import {makeForOwner, type PostgresInstall, writeForOwner} from './postgres-install.ts'
import type {KeeperOrder} from './postgres-keeper.ts'

/**
 * Makes an empty cluster: UTF-8, SCRAM for everybody, one superuser `postgres`. Half a cluster is never mistaken for one:
 * it stands under another name until it is complete.
 */
export async function initCluster(install: PostgresInstall, password: string): Promise<void> {
  const half = `${install.data}.new`
  rmSync(half, {recursive: true, force: true})
  rmSync(install.data, {recursive: true, force: true})
  makeForOwner(install, half)
  const passwordFile = writeForOwner(install, 'password', `${password}\n`)
  try {
    await run(install, 'initdb', [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ])
    renameSync(half, install.data)
  } finally {
    rmSync(passwordFile, {force: true})
  }
}

/** A server that was started. */
export interface PostgresServer {
  readonly port: number
  /** Settles when the server has ended, whoever ended it. */
  readonly ended: Promise<void>
  /** Ends it in order; resolves when it is gone. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on 127.0.0.1 under a keeper that ends it when this process is gone (postgres-keeper.ts).
 * @param wanted the port of the last time, taken again when it is free so that clients need not be told a new one
 * @param ready resolves once the server answers on the port, and rejects as long as it does not
 */
export async function startPostgres(
  install: PostgresInstall,
  log: string,
  wanted: number | undefined,
  ready: (port: number) => Promise<unknown>,
): Promise<PostgresServer> {
  await endStale(install)
  const port = await freePort(wanted)
  const order: KeeperOrder = {
    program: join(install.bin, 'postgres'),
    args: ['-D', install.data, ...settings(port)],
    env: install.env,
    log,
    cwd: install.home,
    ...(install.owner ? {owner: install.owner} : {}),
  }
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('./postgres-keeper.js', import.meta.url)), JSON.stringify(order)],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      env: {},
    },
  )
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()).once('error', () => resolve()))
  await untilReady(keeper, () => ready(port), log)
  // Waiting for the database is never a reason to stay alive; the keeper ends it when we go.
  keeper.unref()
  const stop = async (): Promise<void> => {
    keeper.ref()
    keeper.stdin?.end()
    await ended
    await endStale(install)
  }
  return {port, ended, stop}
}

/** Ends a server that was left on this data, and removes the note of one that is no more, which would hinder the next start. */
export async function endStale(install: PostgresInstall): Promise<void> {
  const note = join(install.data, 'postmaster.pid')
  if (!existsSync(note)) return
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0])
  if (Number.isSafeInteger(pid) && pid > 1 && isOurs(pid, install)) {
    for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
      signalIfAlive(pid, signal)
      for (let wait = 0; wait < 100 && isOurs(pid, install); wait += 1) await sleep(20)
    }
  }
  rmSync(note, {force: true})
}

function settings(port: number): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: 50,
    shared_buffers: '16MB',
    max_wal_size: '64MB',
    // A careless query fails before it fills the disk.
    temp_file_limit: '256MB',
    logging_collector: 'off',
    log_statement: 'none',
    // Statements that fail would be written to the log, and they may hold a password.
    log_min_error_statement: 'panic',
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function untilReady(keeper: ChildProcess, ready: () => Promise<unknown>, log: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await ready()
      return
    } catch (cause) {
      // Not yet: it is still starting. Given up below, with what it said last.
      if (keeper.exitCode === null && attempt < 1000) await sleep(15)
      else throw new RunosError('E_SANDBOX', 'PostgreSQL did not start', {cause, where: log})
    }
  }
}

/** Whether a process is a PostgreSQL on this data; a process id is given out again after a while. */
function isOurs(pid: number, install: PostgresInstall): boolean {
  try {
    process.kill(pid, 0)
    if (process.platform === 'win32') return true
    const line = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {encoding: 'utf8'})
    return line.includes(install.data)
  } catch {
    // No such process, or one that we may not look at: not ours in both cases.
    return false
  }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended in between, which is what was wanted.
  }
}

function run(install: PostgresInstall, name: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(install.bin, name), args, {
      env: install.env,
      cwd: install.home,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(install.owner ?? {}),
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', (cause) => reject(new RunosError('E_SANDBOX', `${name} could not be run`, {cause})))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new RunosError('E_SANDBOX', `${name} failed: ${said.trim()}`))
    })
  })
}

/** A port of 127.0.0.1 that nobody holds right now: the wanted one if possible. */
async function freePort(wanted: number | undefined): Promise<number> {
  for (const port of wanted === undefined ? [0] : [wanted, 0]) {
    const found = await new Promise<number | undefined>((resolve) => {
      const probe = createServer()
      probe.once('error', () => resolve(undefined))
      probe.listen({host: '127.0.0.1', port, exclusive: true}, () => {
        const address = probe.address()
        probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
      })
    })
    if (found !== undefined) return found
  }
  throw new RunosError('E_SANDBOX', 'no port of 127.0.0.1 is free')
}

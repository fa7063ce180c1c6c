import {closeSync, existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {RunosError} from '#core/errors'
import type {JsonObject} from '#core/json'
import {launch, type StartOptions} from './launch.ts'
import {postgresHome, preparePostgres, removePostgres} from './postgres-install.ts'
import {endStale} from './postgres-process.ts'
import {type LogLine, readRequestLog} from './request-log.ts'
import {RUN_FILE, type RunFile, readRunFile} from './run-file.ts'

/** A sandbox that answers, and what it says of itself. */
export interface RunningSandbox {
  readonly run: RunFile
  readonly status: JsonObject
}

export interface Approval {
  readonly deviceId: string
  readonly aid: string
  readonly account: string
}

/** The sandbox's folder below the user's data folder. */
export function sandboxFolder(data: string): string {
  return join(data, 'sandbox')
}

/** The sandbox that runs in a folder, or undefined. A file that a killed one left behind is not taken for one. */
export async function findSandbox(dir: string): Promise<RunningSandbox | undefined> {
  const run = readRunFile(dir)
  if (!run) return undefined
  const reply = await ask(run, 'GET', 'status')
  return reply?.status === 200 ? {run, status: reply.body} : undefined
}

/**
 * Starts the sandbox as a process that stays when we go, and waits until it answers. One that runs already is left alone.
 * @throws RunosError E_SANDBOX with what it said when it does not start
 */
export async function startSandbox(
  dir: string,
  options: StartOptions,
): Promise<RunningSandbox & {readonly already: boolean}> {
  const running = await findSandbox(dir)
  if (running) return {...running, already: true}
  rmSync(join(dir, RUN_FILE), {force: true})
  const {child, logFile, logHandle, lastWords} = launch(dir, options)
  closeSync(logHandle)
  let gone = false
  child.once('exit', () => {
    gone = true
  })
  for (let attempt = 0; attempt < 600 && !gone; attempt += 1) {
    await sleep(50)
    const found = await findSandbox(dir)
    if (found) {
      child.unref()
      return {...found, already: false}
    }
  }
  if (!gone) child.kill('SIGKILL')
  throw new RunosError('E_SANDBOX', `the sandbox did not start: ${lastWords() || 'it said nothing'}`, {
    where: logFile,
    fix: ['runos sandbox start --foreground   (see what it says)', 'runos sandbox reset   (begin anew)'],
  })
}

/**
 * Ends the sandbox, PostgreSQL included, also one that was killed and left something behind.
 * @returns whether one was running
 */
export async function stopSandbox(dir: string): Promise<boolean> {
  const running = await findSandbox(dir)
  if (running) {
    await ask(running.run, 'POST', 'stop')
    const {pid} = running.run
    for (let attempt = 0; attempt < 200 && isAlive(pid); attempt += 1) await sleep(50)
    if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  }
  rmSync(join(dir, RUN_FILE), {force: true})
  if (existsSync(join(postgresHome(dir), 'data'))) await endStale(preparePostgres(dir))
  return running !== undefined
}

/** Ends the sandbox and removes all of its state. @returns whether there was anything */
export async function resetSandbox(dir: string): Promise<boolean> {
  await stopSandbox(dir)
  const there = existsSync(dir)
  removePostgres(dir)
  rmSync(dir, {recursive: true, force: true})
  return there
}

/**
 * Approves a sign-in that waits: the named one, or the only one.
 * @throws RunosError E_SANDBOX when none waits, E_USAGE when one must be named or the account is not the person's
 */
export async function approveDevice(
  dir: string,
  deviceId: string | undefined,
  aid: string | undefined,
): Promise<Approval> {
  const {run} = await requireSandbox(dir)
  const path = ['approve', deviceId ?? '', ...(aid === undefined ? [] : [aid])].map(encodeURIComponent).join('/')
  const reply = await ask(run, 'POST', path)
  if (reply?.status === 200) return reply.body as unknown as Approval
  if (reply?.status === 404) {
    const accounts = (reply.body.accounts as string[]).join(', ')
    throw new RunosError('E_USAGE', `${aid} is not an account of this sandbox's person`, {fix: [`one of: ${accounts}`]})
  }
  const waiting = (reply?.body.pending ?? []) as string[]
  if (waiting.length === 0) {
    throw new RunosError('E_SANDBOX', 'no sign-in is waiting for approval', {
      fix: ['runos login   (in another terminal, then approve it here)'],
    })
  }
  const problem = deviceId === undefined ? `${waiting.length} sign-ins are waiting` : `${deviceId} is not waiting`
  throw new RunosError('E_USAGE', `${problem}: say which one`, {
    fix: waiting.map((id) => `runos sandbox approve ${id}`),
  })
}

/** The requests that were recorded after number `since`, whether the sandbox runs or not. */
export function sandboxLogs(dir: string, since: number): LogLine[] {
  return readRequestLog(dir, since)
}

/** @throws RunosError E_SANDBOX when none runs */
async function requireSandbox(dir: string): Promise<RunningSandbox> {
  const running = await findSandbox(dir)
  if (running) return running
  throw new RunosError('E_SANDBOX', 'no sandbox is running', {fix: ['runos sandbox start']})
}

async function ask(
  run: RunFile,
  method: string,
  path: string,
): Promise<{status: number; body: JsonObject} | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${run.port}/_sandbox/${path}`, {
      method,
      headers: {authorization: `Sandbox ${run.secret}`},
      signal: AbortSignal.timeout(5000),
      redirect: 'error',
    })
    const text = await response.text()
    return {status: response.status, body: (text === '' ? {} : JSON.parse(text)) as JsonObject}
  } catch {
    // Nobody answers there, or somebody who is not a sandbox: either way ours does not run.
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    // No such process.
    return false
  }
}

import {randomBytes} from 'node:crypto'
import {chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {RunosError} from '#core/errors'
import {createAccountRoutes} from './account-routes.ts'
import {type AuthOptions, type Counters, createAuth} from './auth.ts'
import {loadContract} from './contract.ts'
import {createControl} from './control-routes.ts'
import {createDeviceFlow} from './device-flow.ts'
import {createDevicePage} from './device-page.ts'
import {EFFECTS} from './effects.ts'
import {createExchange} from './exchange-routes.ts'
import {handlerFor} from './handlers/index.ts'
import {createIdentityRoutes} from './identity-routes.ts'
import {createJobs} from './jobs.ts'
import {createPostgres} from './postgres.ts'
import {openRequestLog} from './request-log.ts'
import {RUN_FILE, type RunFile} from './run-file.ts'
import {seed, seedPostgres} from './seed.ts'
import {createApiServer} from './server.ts'
import {openStore} from './store.ts'
import {createSigner, newShortId} from './tokens.ts'
import type {Handler, Store, World} from './world.ts'

export interface SandboxOptions {
  /** Its folder: all state, logs, and the file that says where it runs. */
  readonly dir: string
  /** 0: any free port. undefined: the port of the last time, or the usual one, or any. */
  readonly port?: number
  readonly auth: AuthOptions
  readonly clock?: {now(): number}
}

export interface Sandbox {
  readonly baseUrl: string
  /** Ends everything that belongs to it, PostgreSQL included. */
  close(): Promise<void>
}

export const USUAL_PORT = 7180
const STATE_FILE = 'state.db'

/**
 * Starts a sandbox in this process.
 * @param onStop called when `runos sandbox stop` asks for the end
 * @throws RunosError E_SANDBOX when the folder is in use or the wanted port is taken
 */
export async function openSandbox(options: SandboxOptions, onStop: () => void): Promise<Sandbox> {
  const {dir, auth: authOptions, clock = {now: () => Date.now()}} = options
  mkdirSync(dir, {recursive: true, mode: 0o700})
  chmodSync(dir, 0o700)
  const store = openState(dir)
  const counters: Counters = {requests: 0, signIns: 0, refreshes: 0, exchanges: 0}
  const postgres = createPostgres(dir, store, (fresh) => seedPostgres({...world, postgres: fresh}))
  const jobs = createJobs({store, clock, effects: EFFECTS, world: () => world})
  let baseUrl = ''
  const world: World = {
    store,
    jobs,
    postgres,
    clock,
    newId: () => newShortId(),
    get baseUrl() {
      return baseUrl
    },
  }
  const auth = createAuth({store, signer: createSigner(store), clock, options: authOptions, counters})
  const uid = (): string | undefined => store.list('members')[0]?.uid as string | undefined
  const flow = createDeviceFlow(store, clock, auth)
  const page = createDevicePage(flow, store, uid)
  const identity = createIdentityRoutes(auth)
  const own: Readonly<Record<string, Handler>> = {
    'auth.device.initiate': flow.initiate,
    'auth.device.poll': flow.poll,
    'auth.token': createExchange(auth, authOptions.exchange),
    'console.device.show': page.show,
    'console.device.approve': page.approve,
    'identity.signIn': identity.signIn,
    'identity.refresh': identity.refresh,
    ...createAccountRoutes(dir),
  }
  const log = openRequestLog(dir)
  const secret = randomBytes(32).toString('base64url')
  const startedAt = new Date(clock.now()).toISOString()
  const postgresRunning = (): boolean => postgres.running
  const control = createControl({
    secret,
    store,
    flow,
    counters,
    options: authOptions,
    startedAt,
    logged: log.count,
    postgresRunning,
    uid,
    stop: onStop,
  })
  const find = (id: string): Handler | undefined => own[id] ?? handlerFor(id)
  const server = createApiServer({
    world: () => world,
    operations: loadContract(),
    handlerFor: find,
    auth,
    counters,
    log,
    control,
  })

  const port = await listen(server, options.port, store)
  baseUrl = `http://127.0.0.1:${port}`
  if (!store.get('sandbox', 'seeded')) {
    await seed(world)
    store.put('sandbox', {id: 'seeded', at: startedAt})
  }
  jobs.resume()
  writeRunFile(dir, {schemaVersion: 1, pid: process.pid, port, baseUrl, secret, startedAt})

  return {
    baseUrl,
    async close() {
      rmSync(join(dir, RUN_FILE), {force: true})
      server.close()
      server.closeAllConnections()
      await jobs.close()
      await postgres.stop()
      store.close()
    },
  }
}

/** Opens the state. One that was never filled to the end is begun anew. */
function openState(dir: string): Store & {close(): void} {
  const file = join(dir, STATE_FILE)
  const isNew = !existsSync(file)
  try {
    const store = openStore(file)
    if (isNew || store.get('sandbox', 'seeded')) return store
    store.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, {force: true})
    return openStore(file)
  } catch (cause) {
    throw new RunosError('E_SANDBOX', `the state of the sandbox cannot be opened: ${(cause as Error).message}`, {
      cause,
      where: file,
      fix: ['runos sandbox status   (another one may be using it)', 'runos sandbox reset    (begin anew)'],
    })
  }
}

/** Listens on loopback and remembers the port, so that an address that was written down stays good. */
async function listen(
  server: ReturnType<typeof createApiServer>,
  wanted: number | undefined,
  store: Store,
): Promise<number> {
  const last = store.get('sandbox', 'port')?.port
  const candidates = wanted === undefined ? [typeof last === 'number' ? last : USUAL_PORT, 0] : [wanted]
  for (const port of candidates) {
    const taken = await new Promise<Error | undefined>((resolve) => {
      server.once('error', resolve)
      server.listen({host: '127.0.0.1', port}, () => {
        server.removeListener('error', resolve)
        resolve(undefined)
      })
    })
    if (taken) continue
    const address = server.address() as AddressInfo
    store.put('sandbox', {id: 'port', port: address.port})
    return address.port
  }
  throw new RunosError('E_SANDBOX', `port ${wanted} of 127.0.0.1 is taken`, {fix: ['choose another one with --port']})
}

function writeRunFile(dir: string, run: RunFile): void {
  const file = join(dir, RUN_FILE)
  rmSync(`${file}.new`, {force: true})
  writeFileSync(`${file}.new`, `${JSON.stringify(run, null, 2)}\n`, {mode: 0o600, flag: 'wx'})
  renameSync(`${file}.new`, file)
}

import {parseArgs} from 'node:util'
import {openSandbox, type Sandbox} from './app.ts'

/*
 * The sandbox as a program: `main.js --dir <folder> [--port N] [--token-ttl N] [--refresh-grace N] [--no-exchange]
 * [--while-stdin]`. Prints `ready <address>` once it can be used. `runos sandbox start` runs it; with `--while-stdin` it ends
 * together with whoever holds the other end of its standard input.
 */
const {values} = parseArgs({
  options: {
    dir: {type: 'string'},
    port: {type: 'string'},
    'token-ttl': {type: 'string', default: '3600'},
    'refresh-grace': {type: 'string', default: '10'},
    'no-exchange': {type: 'boolean', default: false},
    'while-stdin': {type: 'boolean', default: false},
  },
})

process.umask(0o077)
let sandbox: Sandbox | undefined
let ending = false

async function end(): Promise<void> {
  if (ending) return
  ending = true
  // Whatever hangs must not keep the process: PostgreSQL's keeper ends the database also without us.
  setTimeout(() => process.exit(1), 8000).unref()
  await sandbox?.close()
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
if (values['while-stdin']) process.stdin.on('close', () => void end()).resume()

try {
  sandbox = await openSandbox(
    {
      dir: values.dir ?? '',
      ...(values.port === undefined ? {} : {port: Number(values.port)}),
      auth: {
        tokenTtl: Number(values['token-ttl']),
        refreshGrace: Number(values['refresh-grace']),
        exchange: !values['no-exchange'],
      },
    },
    () => setImmediate(() => void end()),
  )
  process.stdout.write(`ready ${sandbox.baseUrl}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

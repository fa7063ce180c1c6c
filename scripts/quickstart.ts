import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {askServer} from './lib/ask-server.ts'
import {createCli} from './lib/cli.ts'
import {ensureBuilt} from './lib/fresh.ts'
import {createStory} from './lib/story.ts'

/**
 * Shows the product doing its job on real input: a sandbox, a sign-in, a manifest, three assistants, a read server that
 * is started with the very line that was written for Claude Code. Everything lives in a temporary folder.
 */
const keep = process.argv.includes('--keep')
const story = createStory(process.stdout)
const scratch = mkdtempSync(join(tmpdir(), 'runos-quickstart-'))
const [home, project] = [join(scratch, 'home'), join(scratch, 'project')]
mkdirSync(home)
mkdirSync(project)
const cli = createCli(home, project)

/** Ctrl-C stops the sandbox first, and what was talking to it then fails: that is no end of its own. */
let interrupted = false
process.once('SIGINT', () => {
  interrupted = true
  void end(130)
})

try {
  await tell()
  if (!interrupted) await end(0)
} catch (error) {
  if (!interrupted) {
    story.failed(error instanceof Error ? error.message : String(error))
    await end(1)
  }
}

async function tell(): Promise<void> {
  story.title('runos: infrastructure for AI assistants, at the level of trust you choose')

  await story.step('build', async () => {
    await ensureBuilt()
    return 'compiled and bundled'
  })

  const url = await story.step('runos sandbox start', async () => {
    const {url} = await cli.json(['sandbox', 'start', '--json'])
    return {value: url as string, text: `a RunOS API of your own at ${url}, with a real PostgreSQL`}
  })

  await story.step('runos login --no-browser --store file', async () => {
    const events = cli.events([
      'login',
      '--no-browser',
      '--store',
      'file',
      '--api-url',
      url,
      '--identity-url',
      url,
      '--json',
    ])
    let [account, approved] = ['', false]
    for await (const event of events) {
      if (event.deviceId !== undefined) story.detail(`open ${event.url}`)
      // On a slow machine it is said again before the approval gets through; there is one sign-in to approve.
      if (event.event === 'pending' && !approved) {
        approved = true
        story.detail('pending until a person approves: runos sandbox approve')
        await cli.json(['sandbox', 'approve', '--json'])
      }
      if (event.event === 'authorized') account = String(event.accountName ?? event.accountId)
    }
    return `signed in to ${account}; the session is in a file (0600) below the scratch home`
  })

  await story.step('runos manifest update', async () => {
    const {version, tools} = await cli.json(['manifest', 'update', '--json'])
    const counts = Object.entries(tools as Record<string, number>).map(([tier, count]) => `${tier} ${count}`)
    return `manifest ${version}; tools: ${counts.join(', ')}`
  })

  await story.step('runos mcp configure claude roo codex', async () => {
    const {files, servers} = await cli.json(['mcp', 'configure', 'claude', 'roo', 'codex', '--json'])
    for (const {path, state} of files as {path: string; state: string}[])
      story.detail(`${state} ${relative(project, path)}`)
    return `${(servers as unknown[]).length} servers started as their assistants will start them, and each answered`
  })

  const {runos} = JSON.parse(readFileSync(join(project, '.mcp.json'), 'utf8')).mcpServers as Record<string, Started>
  const line = [runos!.command, ...runos!.args].join(' ').replace(scratch, '…')
  await story.step(line, () => conversation(runos!))
}

interface Started {
  readonly command: string
  readonly args: string[]
}

/** What an assistant does with the read server. */
async function conversation(started: Started): Promise<string> {
  await using server = await askServer(started, cli.env, project)
  story.detail(`${(await server.list()).length} tools, all of them read-only`)

  story.question('What services are running in my production cluster?')
  const {clusters} = await server.ask('clusters_list', {})
  const {cid} = clusters.find(({name}: {name: string}) => name === 'production')
  const {services} = await server.ask('services_list', {cid})
  for (const {name, type, version, status} of services) story.answer([name, type, version, status])

  story.question('Make me a cache.')
  story.refusal(await server.refused('services_valkey_add', {cid, name: 'cache'}))
  return 'the read server reads, and nothing else'
}

/** Nothing is left: no process, no file. With --keep, what to type next. */
async function end(code: number): Promise<void> {
  if (keep && code === 0) {
    story.next([
      `export HOME=${home} && cd ${project}`,
      `alias runos='${process.execPath} ${cli.program}'`,
      'runos status',
      'runos mcp serve sensitive-read --list-tools',
      'runos manifest show services/postgresql/{id}/query-sql',
      'runos sandbox stop',
    ])
  } else {
    await cli.run(['sandbox', 'stop']).catch(() => undefined) // it may never have started
    rmSync(scratch, {recursive: true, force: true})
    if (code === 0)
      story.next([
        'npm run quickstart -- --keep    leaves the sandbox up and says what to type',
        'README.md                      the rest',
      ])
  }
  process.exit(code)
}

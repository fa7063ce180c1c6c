import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import type {TestContext} from 'node:test'
import type {Lists, Wanted} from '#clients/assistant'
import {type Configure, createConfigure} from '#clients/configure'
import {TIERS, type Tier} from '#core/tier'
import {diskFiles} from '#platform/files'

/** A folder that is gone when the test ends. */
export function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'runos-clients-'))
  t.after(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** Files by relative path, written below a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

/** All files below a folder, by relative path, links left out; none when it does not exist. */
export function tree(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

/** Permission bits of a file or folder, in octal. */
export const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

/** Copies a folder's content if there is one. */
export function copy(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, {recursive: true})
}

/** All four servers for the project in `cwd`, started by a launcher that is not there; what differs is said. */
export function wanted(cwd: string, differing: Partial<Wanted> = {}): Wanted {
  return {
    scope: 'project',
    platform: 'linux',
    env: {},
    home: join(cwd, 'home'),
    cwd,
    launch: {command: '/opt/runos/bin/runos', args: []},
    tiers: TIERS,
    readTools: ['nodes_list', 'services_list'],
    template: (name) =>
      readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8')
        .trimEnd()
        .split('\n'),
    ...differing,
  }
}

/** What servers list whose tools cost so many tokens. The names are few, the costs are what matters. */
export function lists(tokens: Partial<Record<Tier, number>>): Lists {
  const one = (tier: Tier) => ({
    all: {tools: ['nodes_list', 'services_list'], tokens: tokens[tier] ?? 100},
    search: {tools: ['search_tools', 'call_tool', 'nodes_list'], tokens: 1_200},
  })
  return Object.fromEntries(TIERS.map((tier) => [tier, one(tier)])) as unknown as Lists
}

let runs = 0
/** The real thing on the real disk; only the servers are not started. */
export function configureIn(folder: string): Configure {
  const probe = async () => ({problem: 'not started in this test'})
  return createConfigure({
    files: diskFiles,
    journal: join(folder, 'state', 'journal'),
    probe,
    id: () => `run-${runs++}`,
  })
}

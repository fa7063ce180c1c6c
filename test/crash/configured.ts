import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {createConfigure} from '#clients/configure'
import {planChanges} from '#clients/plan'
import type {Files} from '#core/ports'
import {diskFiles} from '#platform/files'
import {requireTidy} from './sign-in.ts'
import {CONFIGURED, journalIn, PROMPT, projectIn, wantedIn} from './task.ts'

/** What a person has in the project before anybody configures anything. */
const OWN: Readonly<Record<string, string>> = {
  '.mcp.json': '{\n  "mcpServers": {\n    "mine": {"command": "mine", "args": []}\n  }\n}\n',
  '.claude/settings.json': '{\n  "permissions": {"allow": ["Bash(ls:*)"]}\n}\n',
  '.roo/mcp.json': '{\n\t"mcpServers": {}\n}\n',
  '.codex/config.toml': '# what I think of it\nmodel = "mine" # a good one\n\n[mcp_servers.mine]\ncommand = "mine"\n',
}

/** Texts by path. */
type Texts = ReadonlyMap<string, string>

/** A project with a person's own files. @returns every state that configuring can bring it to, the first one included */
export async function startProject(folder: string, templates: string): Promise<readonly Texts[]> {
  const own = new Map(Object.entries(OWN).map(([name, text]) => [join(projectIn(folder), name), text]))
  for (const [path, text] of own) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }
  const states: Texts[] = [own]
  for (const state of states) {
    for (const wanted of wantedIn(folder, templates)) {
      const planned = await planChanges(holding(state), CONFIGURED, wanted)
      const next = new Map(planned.map(({change}) => [change.path, change.after ?? '']))
      if (!states.some((one) => same(one, next))) states.push(next)
    }
    assert.ok(states.length < 10, 'configuring in turn comes back to where it was')
  }
  return states
}

/**
 * Each file is as it was before or after some run, with what the person wrote. When the next run has completed what was
 * left half done, all of them are of one run; and nobody is kept from it.
 */
export async function requireConfigured(folder: string, states: readonly Texts[]): Promise<void> {
  for (const [path, text] of await read(folder)) {
    assert.ok(
      states.some((state) => state.get(path) === text),
      `${path} is neither old nor new:\n${text}`,
    )
    if (path.endsWith('.toml')) assert.match(text, /# what I think of it\nmodel = "mine" # a good one\n/)
  }
  const began = performance.now()
  await createConfigure({
    files: diskFiles,
    journal: journalIn(folder),
    probe: nothing,
    id: () => 'after',
  }).finishEarlier()
  assert.ok(performance.now() - began < PROMPT, 'a lock of the journal was left behind')
  const now = await read(folder)
  assert.ok(
    states.some((state) => same(state, now)),
    `the files are of different runs: ${JSON.stringify([...now])}`,
  )
  const journal = (await diskFiles.list(journalIn(folder))).filter((name) => name !== 'lock.lock')
  assert.deepEqual(journal, [], 'a note of a run was left behind')
  for (const path of now.keys()) requireTidy(dirname(path))
}

const nothing = async () => ({problem: 'nothing is started here'})

async function read(folder: string): Promise<Texts> {
  const paths = Object.keys(OWN).map((name) => join(projectIn(folder), name))
  return new Map(await Promise.all(paths.map(async (path) => [path, (await diskFiles.read(path)) ?? ''] as const)))
}

const same = (one: Texts, two: Texts): boolean =>
  one.size === two.size && [...one].every(([path, text]) => two.get(path) === text)

/** A disk that holds these texts and no others. */
function holding(texts: Texts): Pick<Files, 'read' | 'stat'> {
  return {
    read: async (path) => texts.get(path),
    stat: async (path) =>
      texts.has(path)
        ? {kind: 'file', size: 0, mode: 0o600, mtimeMs: 0}
        : {kind: 'folder', size: 0, mode: 0o700, mtimeMs: 0},
  }
}

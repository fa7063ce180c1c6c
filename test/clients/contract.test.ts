import assert from 'node:assert/strict'
import {chmodSync, linkSync, lstatSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, test} from 'node:test'
import {parse as parseToml} from 'smol-toml'
import type {Assistant, ClientFile, Wanted} from '#clients/assistant'
import {ASSISTANTS} from '#clients/registry'
import {served} from '#clients/servers'
import {assistantStatus} from '#clients/status'
import {diskFiles} from '#platform/files'
import {configureIn, lists, modeOf, scratch, tree, wanted, write} from './support.ts'

/** What every assistant promises, whatever its files look like. A new one is held to it as soon as it is registered. */
for (const assistant of ASSISTANTS) {
  describe(assistant.label, () => {
    const pathsIn = (folder: string) => assistant.files(wanted(folder)).map(({path}) => path)

    test('declares four servers that start the launcher with the documented arguments', async (t) => {
      const folder = scratch(t)
      const [file] = await planned(assistant, folder)
      assert.deepEqual(
        file?.entries?.map(({name, command, args}) => [name, command, ...args].join(' ')),
        [
          'runos /opt/runos/bin/runos mcp serve read',
          'runos-sensitive-read /opt/runos/bin/runos mcp serve sensitive-read',
          'runos-write /opt/runos/bin/runos mcp serve write',
          'runos-sensitive-write /opt/runos/bin/runos mcp serve sensitive-write',
        ],
      )
    })

    test('a second run finds everything unchanged', async (t) => {
      const folder = scratch(t)
      await apply(assistant, folder)
      assert.deepEqual(
        (await planned(assistant, folder)).map(({state}) => state),
        pathsIn(folder).map(() => 'unchanged'),
      )
    })

    test('files are for this user alone, folders too, even with umask 000', async (t) => {
      const folder = scratch(t)
      const umask = process.umask(0)
      t.after(() => process.umask(umask))
      await apply(assistant, folder)
      for (const path of pathsIn(folder)) {
        assert.equal(modeOf(path), '600')
        if (dirname(path) !== folder) assert.equal(modeOf(dirname(path)), '700')
      }
    })

    test('a file that exists keeps its mode', async (t) => {
      const folder = scratch(t)
      for (const path of pathsIn(folder)) {
        write(folder, {[path.slice(folder.length)]: ''})
        chmodSync(path, 0o640)
      }
      await apply(assistant, folder)
      for (const path of pathsIn(folder)) assert.equal(modeOf(path), '640')
    })

    test('an old launcher is repaired, and this is said', async (t) => {
      const folder = scratch(t)
      await apply(assistant, folder, {launch: {command: '/old/runos', args: []}})
      assert.equal((await planned(assistant, folder))[0]?.state, 'repaired')
      await apply(assistant, folder)
      assert.ok(!JSON.stringify(tree(folder)).includes('/old/runos'))
    })

    test('where a script cannot be started, interpreter and program stand in the entry', async (t) => {
      const launch = {command: 'C:\\node\\node.exe', args: ['C:\\runos\\bin\\run.js']}
      const [file] = await planned(assistant, scratch(t), {launch})
      const [entry] = file?.entries ?? []
      assert.equal(entry?.command, 'C:\\node\\node.exe')
      assert.deepEqual(entry?.args, ['C:\\runos\\bin\\run.js', 'mcp', 'serve', 'read'])
    })

    test('a long list is searched unless the assistant looks tools up itself, and a person may say otherwise', async (t) => {
      const folder = scratch(t)
      const searched = async (differing: Partial<Wanted>) => {
        const [file] = await planned(assistant, folder, {lists: lists({read: 21_000, write: 8_000}), ...differing})
        assert.ok(
          file?.entries?.every((entry) => served(entry)?.api === 'runos'),
          'it is still known as ours',
        )
        return (file?.entries ?? []).filter((entry) => served(entry)?.expose === 'search').map(({name}) => name)
      }
      assert.deepEqual(await searched({}), assistant.defersTools ? [] : ['runos'])
      assert.deepEqual(await searched({expose: 'all'}), [])
      const all = ['runos', 'runos-sensitive-read', 'runos-write', 'runos-sensitive-write']
      assert.deepEqual(await searched({expose: 'search'}), all)
      assert.deepEqual(await searched({expose: 'search', tiers: ['read']}), ['runos'])
    })

    test('with a search a second run finds everything unchanged, and status knows it', async (t) => {
      const folder = scratch(t)
      await apply(assistant, folder, {expose: 'search'})
      const states = (await planned(assistant, folder, {expose: 'search'})).map(({state}) => state)
      assert.deepEqual([...new Set(states)], ['unchanged'])
      const [status] = await assistantStatus(diskFiles, wanted(folder), wanted(folder).launch)
      assert.ok(status?.servers.every(({expose, current}) => expose === 'search' && current))
      assert.equal((await planned(assistant, folder))[0]?.state, 'changed', 'back again it starts the same program')
      await apply(assistant, folder)
      assert.doesNotMatch(JSON.stringify(tree(folder)), /--expose/)
    })

    test('all four, then the read server alone, then none gives back what was there', async (t) => {
      const folder = scratch(t)
      const file = firstFile(assistant, folder)
      for (const eol of ['\n', '\r\n']) {
        for (const end of ['', eol]) {
          const before = foreign(file).replaceAll('\n', eol).trimEnd() + end
          const all = file('project').edit(before)
          const one = edit(assistant, folder, all, ['read'])
          assert.equal(edit(assistant, folder, one, []), before)
          assert.equal(edit(assistant, folder, all, []), before)
        }
      }
    })

    test('CR LF stays, and what is added has it too', (t) => {
      const folder = scratch(t)
      const file = firstFile(assistant, folder)
      const after = file('project').edit(foreign(file).replaceAll('\n', '\r\n'))
      assert.equal(after.replaceAll('\r\n', '').includes('\n'), false)
    })

    test('a byte order mark stays', (t) => {
      const file = firstFile(assistant, scratch(t))
      const after = file('project').edit(`\uFEFF${foreign(file)}`)
      assert.equal(after.lastIndexOf('\uFEFF'), 0)
    })

    for (const [what, bytes] of Object.entries({
      'a line that does not parse': Buffer.from('{"mcpServers": {}}\n}}\n'),
      'bytes that are no UTF-8': Buffer.from([0x23, 0x0a, 0x23, 0xff, 0xfe, 0x0a]),
      'more than anybody writes by hand': Buffer.alloc(6 * 1024 * 1024, 0x20),
      'a NUL': Buffer.from('\u0000'),
      'nesting by the ten thousand': Buffer.from(`{"a":${'['.repeat(50_000)}`),
    })) {
      test(`attack 23: ${what} ends it with the place, before anything is written`, async (t) => {
        const folder = scratch(t)
        const last = pathsIn(folder).at(-1) ?? ''
        mkdirSync(dirname(last), {recursive: true})
        writeFileSync(last, bytes)
        const before = tree(folder)
        await assert.rejects(planned(assistant, folder), (error: Error & {code: string; where: string}) => {
          assert.match(error.code, /^E_FILE(_MALFORMED)?$/)
          assert.ok(error.where.startsWith(last), error.where)
          if (error.code === 'E_FILE_MALFORMED') assert.match(error.where, /:\d+:\d+$/)
          return true
        })
        assert.deepEqual(tree(folder), before)
      })
    }

    test('attack 23: a link to a file in the same tree stays a link, and its target is edited', async (t) => {
      const folder = scratch(t)
      const [path = ''] = pathsIn(folder)
      write(folder, {'shared/config': ''})
      mkdirSync(dirname(path), {recursive: true})
      symlinkSync(join(folder, 'shared/config'), path)
      await apply(assistant, folder)
      assert.ok(lstatSync(path).isSymbolicLink())
      assert.match(tree(folder)['shared/config'] ?? '', /runos-write/)
    })

    for (const [what, plant] of Object.entries({
      'a link out of the tree': (path: string, outside: string) => symlinkSync(join(outside, 'file'), path),
      'a link that leads nowhere': (path: string, outside: string) => symlinkSync(join(outside, 'nothing'), path),
      'a folder': (path: string) => mkdirSync(path),
    })) {
      test(`attack 23: ${what} in its place is refused, and nothing is written through it`, async (t) => {
        const [folder, outside] = [scratch(t), scratch(t)]
        write(outside, {file: ''})
        const path = pathsIn(folder).at(-1) ?? ''
        mkdirSync(dirname(path), {recursive: true})
        plant(path, outside)
        await assert.rejects(planned(assistant, folder), {code: 'E_FILE_UNSAFE', where: path})
        assert.deepEqual(tree(outside), {file: ''})
        assert.equal(Object.values(tree(folder)).join(''), '')
      })
    }

    test('attack 23: a folder that links out of the tree is refused', async (t) => {
      const [folder, outside] = [scratch(t), scratch(t)]
      const nested = pathsIn(folder).find((path) => dirname(path) !== folder) ?? ''
      symlinkSync(outside, dirname(nested))
      await assert.rejects(planned(assistant, folder), {code: 'E_FILE_UNSAFE'})
      assert.deepEqual(tree(outside), {})
    })

    test('a file with a second name is written under this one only', async (t) => {
      const folder = scratch(t)
      const [path = ''] = pathsIn(folder)
      write(folder, {other: ''})
      mkdirSync(dirname(path), {recursive: true})
      linkSync(join(folder, 'other'), path)
      await apply(assistant, folder)
      assert.equal(tree(folder).other, '')
    })

    test('nothing that it writes holds a value of the environment', async (t) => {
      const folder = scratch(t)
      await apply(assistant, folder, {env: {RUNOS_API_KEY: 'key-of-the-test', RUNOS_API_URL: 'https://api.test'}})
      assert.doesNotMatch(JSON.stringify(tree(folder)), /key-of-the-test|api\.test/)
    })
  })
}

const planned = (assistant: Assistant, folder: string, differing = {}) =>
  configureIn(join(folder, 'home')).plan([assistant], wanted(folder, differing))

async function apply(assistant: Assistant, folder: string, differing = {}): Promise<void> {
  const configure = configureIn(join(folder, 'home'))
  await configure.apply(await configure.plan([assistant], wanted(folder, differing)))
}

type FileOf = (scope: 'project' | 'user') => ClientFile

function firstFile(assistant: Assistant, folder: string): FileOf {
  return (scope) => assistant.files(wanted(folder, {scope}))[0] as ClientFile
}

function edit(assistant: Assistant, folder: string, text: string, tiers: readonly 'read'[]): string {
  return (assistant.files(wanted(folder, {tiers}))[0] as ClientFile).edit(text)
}

/** A document of somebody else in the format that the assistant reads. */
function foreign(file: FileOf): string {
  const toml = '# mine\nmodel = "m" # why\n\n[mcp_servers.files]\ncommand = "npx"\n'
  const json = '{\n\t"mcpServers": {\n\t\t"files": {"command":"npx"}\n\t},\n\t"last" : 1\n}\n'
  const isToml = file('project').path.endsWith('.toml')
  if (isToml) parseToml(toml)
  return isToml ? toml : json
}

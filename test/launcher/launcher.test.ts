import assert from 'node:assert/strict'
import {execFileSync, spawnSync} from 'node:child_process'
import {appendFileSync, chmodSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, test} from 'node:test'
import {ensureLauncher, launchCommand, launcherPath, launcherState} from '#platform/launcher'
import {CLEARED, INERT} from '#platform/launcher-script'
import {createMachine, installBeside} from './support.ts'

const skip = process.platform === 'win32' ? 'Windows starts Node itself' : false
const SERVE = ['mcp', 'serve', 'read']
const mode = (path: string): number => statSync(path).mode & 0o7777
const hasShell = (name: string): boolean => spawnSync(name, ['-c', ':']).error === undefined

describe('the launcher', {skip}, () => {
  for (const [name, ...words] of [['sh'], ['dash'], ['bash', '--posix'], ['busybox', 'sh']] as const) {
    test(`starts a server from its snapshot in ${name}`, {
      skip: !hasShell(name) && `${name} is not installed`,
    }, async () => {
      using machine = createMachine()
      await ensureLauncher(machine.needs)
      // Where a shell is found is the test's own business, so it gets the path; the launcher has an empty one.
      const shell = [execFileSync('/bin/sh', ['-c', `command -v ${name}`], {encoding: 'utf8'}).trim(), ...words]
      const tiers = ['read', 'sensitive-read', 'write', 'sensitive-write'].map((tier) => ['mcp', 'serve', tier])
      const [api, expose] = [
        ['--api', 'shop'],
        ['--expose', 'search'],
      ]
      const flags = [api, expose, [...api, ...expose], [...expose, ...api]].map((more) => [...SERVE, ...more])
      for (const args of [...tiers, ...flags]) {
        const {told} = machine.start(args, {shell, env: {PATH: ''}})
        assert.deepEqual([told?.how, told?.args], ['snapshot', args])
      }
    })
  }

  test('starts servers in which no text can become code, and nothing else so', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    const other = ['mcp', 'serve', 'write', '--api', 'shop']
    for (const args of [SERVE, other]) {
      const {told} = machine.start(args, {env: {flags: '--version'}})
      assert.deepEqual([told?.how, told?.runsText], ['snapshot', false])
    }
    rmSync(machine.needs.paths.cache, {recursive: true})
    for (const args of [SERVE, other]) {
      const {told} = machine.start(args)
      assert.deepEqual([told?.how, told?.runsText], ['program', false])
    }
    for (const args of [['status'], ['mcp', 'serve'], ['sandbox', 'start']]) {
      const {told} = machine.start(args, {env: {flags: '--version'}})
      assert.deepEqual([told?.how, told?.runsText], ['program', true])
    }
  })

  test('starts with no environment at all', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    assert.equal(machine.start(SERVE, {env: {}}).told?.how, 'snapshot')
  })

  test('hands all other words to the program, byte for byte', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    for (const args of [
      [],
      ['status', '--json'],
      ['mcp', 'serve', 'read', '--list-tools'],
      ['mcp', 'serve', 'everything'],
      ['mcp', 'serve', 'read', '--expose', 'search', '--list-tools'],
      ['mcp', 'serve', 'read', '--api', 'shop', '--api', 'shop'],
      ['mcp serve read'],
      ['call', '', ' two  spaces ', '$HOME `id` "q" \'s\' \\n', 'a\nb', '*', '--', '-e'],
    ]) {
      const {told} = machine.start(args)
      assert.deepEqual([told?.how, told?.args], ['program', args])
    }
  })

  test('takes away what would change how Node runs, and nothing else', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    const hostile = Object.fromEntries(CLEARED.map((name) => [name, '/nowhere/evil']))
    const kept = {
      HOME: '/home/somebody',
      LANG: 'C.UTF-8',
      RUNOS_API_URL: 'http://127.0.0.1:1',
      DBUS_SESSION_BUS_ADDRESS: 'x',
    }
    for (const args of [SERVE, ['status']]) {
      const {told, complaint} = machine.start(args, {env: {...hostile, ...kept}})
      // How memory is handed out is ours to say, for servers alone.
      assert.equal(told?.env.GLIBC_TUNABLES?.startsWith('glibc.malloc.'), args === SERVE ? true : undefined)
      delete told?.env.GLIBC_TUNABLES
      const {PWD: _ofTheShell, OLDPWD: _alsoOfTheShell, SHLVL: _too, _: _andThis, ...env} = told?.env ?? {}
      assert.deepEqual([env, complaint], [kept, ''])
    }
  })

  test('knows every variable that Node documents', () => {
    const harmless = ['FORCE_COLOR', 'NO_COLOR', 'TZ'] // how text looks; we print none of Node's
    const help = execFileSync(process.execPath, ['--help'], {encoding: 'utf8'}).split('Environment variables:')[1] ?? ''
    const documented = [...help.matchAll(/^([A-Z][A-Z0-9_]+)/gm)].map(([name]) => name)
    assert.ok(documented.length > 10)
    assert.deepEqual(
      documented.filter((name) => !CLEARED.includes(name) && !harmless.includes(name)),
      [],
    )
  })

  test('lives in folders with any name', async () => {
    for (const name of [`it's "here" $HOME; \`id\``, '-n back\\slash !x ünï ☃ # %s *']) {
      using machine = createMachine(name)
      await ensureLauncher(machine.needs)
      assert.equal(machine.start(SERVE).told?.how, 'snapshot', name)
      assert.equal(machine.start(['x']).told?.how, 'program', name)
    }
  })

  test('is not written when a path has a line break', async () => {
    using machine = createMachine('two\nlines')
    await assert.rejects(ensureLauncher(machine.needs), {code: 'E_FILE_UNSAFE'})
    assert.throws(() => statSync(launcherPath(machine.needs.paths)), {code: 'ENOENT'})
  })

  test('belongs to its user alone, whatever the umask', async () => {
    const before = process.umask(0)
    try {
      for (const umask of [0o000, 0o077]) {
        process.umask(umask)
        using machine = createMachine()
        const {paths} = machine.needs
        await ensureLauncher(machine.needs)
        assert.deepEqual([mode(launcherPath(paths)), mode(dirname(launcherPath(paths)))], [0o700, 0o700])
        const made = readdirSync(join(paths.cache, 'start')).map((name) => mode(join(paths.cache, 'start', name)))
        assert.deepEqual([mode(join(paths.cache, 'start')), made], [0o700, [0o600, 0o600, 0o600]])
      }
    } finally {
      process.umask(before)
    }
  })

  test('is left as it is when nothing has changed', async () => {
    using machine = createMachine()
    const path = launcherPath(machine.needs.paths)
    await ensureLauncher(machine.needs)
    const first = statSync(path)
    await ensureLauncher(machine.needs)
    assert.deepEqual([statSync(path).ino, statSync(path).mtimeMs], [first.ino, first.mtimeMs])
    assert.deepEqual(launcherState(machine.needs), {kind: 'current'})
  })

  test('holds nothing of the environment that it was made in', async () => {
    using machine = createMachine()
    const planted = `planted-${process.pid}-in-the-environment`
    process.env.RUNOS_TEST_PLANTED = planted
    try {
      await ensureLauncher(machine.needs)
    } finally {
      delete process.env.RUNOS_TEST_PLANTED
    }
    const folder = join(machine.needs.paths.cache, 'start')
    const blob = readdirSync(folder).find((name) => name.endsWith('.blob'))!
    const bytes = readFileSync(join(folder, blob))
    assert.ok(bytes.includes('setDeserializeMainFunction'), 'text of the program would be found')
    assert.ok(!bytes.includes(planted) && !bytes.includes(Buffer.from(planted, 'utf16le')))
  })

  test('is Node and the program on Windows, where a script cannot be started', () => {
    const needs = {
      machine: {platform: 'win32', env: {}, home: 'C:\\Users\\somebody'},
      paths: createPaths(),
      execPath: 'C:\\Program Files\\nodejs\\node.exe',
      program: 'C:\\runos\\bin\\run.js',
    } as const
    assert.deepEqual(launchCommand(needs), {command: needs.execPath, args: [INERT, needs.program]})
  })
})

describe('after an upgrade the launcher', {skip}, () => {
  test('of Node starts all the same, and fast again once it was repaired', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    machine.upgradeNode()
    assert.equal(machine.start(SERVE).told?.how, 'program')
    assert.deepEqual(launcherState(machine.needs), {kind: 'stale', why: 'its snapshot is out of date'})
    await ensureLauncher(machine.needs)
    assert.equal(machine.start(SERVE).told?.how, 'snapshot')
    assert.deepEqual(launcherState(machine.needs), {kind: 'current'})
  })

  test('of Node in its place does not start the snapshot of the old one', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    for (const seconds of [-3, 3]) {
      const changed = statSync(machine.needs.execPath).mtimeMs / 1000 + seconds
      utimesSync(machine.needs.execPath, changed, changed)
      assert.equal(machine.start(SERVE).told?.how, 'program')
      assert.equal(launcherState(machine.needs).kind, 'stale')
      await ensureLauncher(machine.needs)
      assert.equal(machine.start(SERVE).told?.how, 'snapshot')
    }
  })

  test('of the program starts the new one, and fast again once it was repaired', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    machine.install('two')
    const {told} = machine.start(SERVE)
    assert.deepEqual([told?.how, told?.release], ['program', 'two'])
    assert.equal(launcherState(machine.needs).kind, 'stale')
    await ensureLauncher(machine.needs)
    const repaired = machine.start(SERVE).told
    assert.deepEqual([repaired?.how, repaired?.release], ['snapshot', 'two'])
    assert.equal(readdirSync(join(machine.needs.paths.cache, 'start')).length, 3, 'the old snapshot is gone')
  })

  test('of the program under a link (`runos` in a folder of PATH) still leads there', async () => {
    using machine = createMachine()
    const link = join(machine.folder, 'links', 'runos')
    symlinkSync(machine.needs.program, link)
    await ensureLauncher({...machine.needs, program: link})
    const elsewhere = installBeside(machine)
    rmSync(join(machine.folder, 'lib'), {recursive: true})
    rmSync(link)
    symlinkSync(elsewhere, link)
    assert.equal(machine.start(SERVE).told?.how, 'program')
  })
})

describe('a launcher that leads nowhere', {skip}, () => {
  test('starts more slowly when the cache was cleared', async () => {
    using machine = createMachine()
    await ensureLauncher(machine.needs)
    rmSync(machine.needs.paths.cache, {recursive: true})
    assert.equal(machine.start(SERVE).told?.how, 'program')
    assert.equal(launcherState(machine.needs).kind, 'stale')
  })

  for (const [what, remove] of [
    ['Node', 'node-1'],
    ['program', 'lib'],
  ] as const) {
    test(`says in one line that its ${what} is gone`, async () => {
      using machine = createMachine()
      await ensureLauncher(machine.needs)
      rmSync(join(machine.folder, remove), {recursive: true})
      const {code, complaint} = machine.start(SERVE)
      assert.deepEqual([code, complaint.match(/\n/g)?.length], [1, 1])
      assert.match(
        complaint,
        new RegExp(`^runos: the ${what} that it was written for is gone\\. Run any runos command`),
      )
    })
  }

  test('is found stale when somebody changed it or took away its mode', async () => {
    using machine = createMachine()
    const path = launcherPath(machine.needs.paths)
    await ensureLauncher(machine.needs)
    chmodSync(path, 0o600)
    assert.deepEqual(launcherState(machine.needs), {kind: 'stale', why: 'it cannot be executed'})
    await ensureLauncher(machine.needs)
    appendFileSync(path, 'echo more\n')
    assert.deepEqual(launcherState(machine.needs), {kind: 'stale', why: 'it is not what this version writes'})
    await ensureLauncher(machine.needs)
    assert.equal(launcherState(machine.needs).kind, 'current')
  })

  test('is missing until one was asked for', () => {
    using machine = createMachine()
    assert.deepEqual(launcherState(machine.needs), {kind: 'missing'})
  })
})

describe('two installations', {skip}, () => {
  test('share the launcher: it stays with the one that was configured last, until that is gone', async () => {
    using machine = createMachine()
    const other = {...machine.needs, program: installBeside(machine)}
    await ensureLauncher(machine.needs)
    assert.deepEqual(launcherState(other), {kind: 'other'})
    await ensureLauncher(other)
    assert.deepEqual([launcherState(other), launcherState(machine.needs)], [{kind: 'current'}, {kind: 'other'}])
    rmSync(join(machine.folder, 'other'), {recursive: true})
    assert.deepEqual(launcherState(machine.needs), {kind: 'stale', why: 'its program is gone'})
  })
})

function createPaths() {
  return {home: '', config: '', data: 'D:\\data', state: '', cache: '', legacy: ''}
}

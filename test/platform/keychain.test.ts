import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {createKeychain} from '#platform/keychain'

/** What is asked of the real child: the keychain of a desktop that does not answer, and one that is not there. */
const skip = process.platform !== 'linux' && 'no keychain here: the bus of the Secret Service is for Linux'

describe('a keychain', () => {
  let folder: string
  const sockets: Socket[] = []
  const silentBus = createServer((socket) => sockets.push(socket))
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'runos-test-bus-'))
    await new Promise<void>((resolve) => silentBus.listen(join(folder, 'bus'), resolve))
  })
  after(() => {
    for (const socket of sockets) socket.destroy()
    silentBus.close()
    rmSync(folder, {recursive: true, force: true})
  })
  const env = () => ({
    PATH: process.env.PATH,
    HOME: folder,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, 'bus')}`,
  })

  for (const errand of [
    {do: 'get', item: 'a'},
    {do: 'set', item: 'a', value: '1'},
    {do: 'delete', item: 'a'},
    {do: 'probe'},
  ] as const) {
    it(`that never answers is given up at the deadline: ${errand.do}`, {skip}, async () => {
      const began = Date.now()
      await assert.rejects(createKeychain(env(), 700)(errand), {
        code: 'E_STORE',
        message: /did not answer within 0\.7 s/,
      })
      assert.ok(Date.now() - began < 2_000)
    })
  }

  it('that is not there is named, with the choice that is left', {skip}, async () => {
    const nowhere = {...env(), DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, 'nothing')}`}
    await assert.rejects(
      createKeychain(nowhere)({do: 'get', item: 'a'}),
      (error: Error & {code: string; fix: string[]}) => {
        assert.equal(error.code, 'E_STORE')
        assert.ok(error.fix.some((step) => step.includes('runos login --store file')))
        return true
      },
    )
  })

  it('is asked by a child that has neither the API key nor what changes how Node runs', {skip}, async () => {
    const program = join(folder, 'child.mjs')
    const report = 'process.stdout.write(JSON.stringify({value: JSON.stringify([process.argv.length, process.env])}))'
    writeFileSync(program, `process.stdin.resume().on('end', () => ${report})`)
    const asked = {...env(), RUNOS_API_KEY: 'runos_pat_x', NODE_OPTIONS: '--no-warnings'}
    const [words, seen] = JSON.parse(
      (await createKeychain(asked, 5_000, program)({do: 'set', item: 'a', value: 'hush'})) ?? '',
    )
    assert.equal(words, 2)
    assert.deepEqual(
      [seen.RUNOS_API_KEY, seen.NODE_OPTIONS, JSON.stringify(seen).includes('hush')],
      [undefined, undefined, false],
    )
  })

  it('whose child dies is an error', {skip}, async () => {
    const program = join(folder, 'dies.mjs')
    writeFileSync(program, 'process.exit(3)')
    await assert.rejects(createKeychain(env(), 5_000, program)({do: 'get', item: 'a'}), {code: 'E_STORE'})
  })
})

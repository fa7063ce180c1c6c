import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {after, before, describe, it} from 'node:test'
import {startSandbox, type TestSandbox, type Wire} from '../support/sandbox.ts'

const MANIFEST: Wire = JSON.parse(readFileSync(new URL('../../manifest/runos.manifest.json', import.meta.url), 'utf8'))

describe('what an account is and may use', () => {
  let sandbox: TestSandbox
  let token: string
  before(async () => {
    sandbox = await startSandbox()
    token = (await sandbox.session()).idToken
  })
  after(() => sandbox.stop())
  const get = async (target: string): Promise<Wire> => (await sandbox.request('GET', target, token)).body
  const commands = (manifest: Wire): string[] => manifest.commands.map(({command}: Wire) => command)

  it('the person has two accounts, one of them the default', async () => {
    const {accounts} = await get('/user/accounts')
    assert.deepEqual(
      accounts.map(({aid, accountRole, isDefault}: Wire) => [aid, accountRole, isDefault]),
      [
        ['acme1', 'owner', true],
        ['bolt2', 'admin', false],
      ],
    )
  })

  it('the bare manifest is the whole one, and so is its version', async () => {
    assert.deepEqual(await get('/cli/manifest'), MANIFEST)
    assert.deepEqual(await get('/cli/manifest-version'), {version: MANIFEST.version})
  })

  it('the scoped one names premium modules that are on, and leaves out the commands of those that are off', async () => {
    const [acme, bolt] = [await get('/acme1/cli/manifest'), await get('/bolt2/cli/manifest')]
    assert.equal(acme.version, `${MANIFEST.version}+virt`)
    assert.equal(bolt.version, MANIFEST.version)
    assert.ok(commands(acme).includes('vms/list'))
    assert.ok(!commands(bolt).includes('vms/list'))
    assert.ok(commands(bolt).includes('services/list'))
    assert.deepEqual(await get('/acme1/cli/manifest-version'), {version: acme.version})
  })

  it('a module that is switched on brings its commands, and its name in the version', async () => {
    assert.equal((await sandbox.request('POST', '/bolt2/modules/virt/enable', token)).status, 200)
    const {modules} = await get('/bolt2/modules')
    assert.equal(modules.find(({key}: Wire) => key === 'virt').enabled, true)
    const after = await get('/bolt2/cli/manifest')
    assert.equal(after.version, `${MANIFEST.version}+virt`)
    assert.ok(commands(after).includes('vms/list'))
    assert.equal((await get('/bolt2/cli/toolsets')).virtInstalled, true)
    await sandbox.request('POST', '/bolt2/modules/virt/disable', token)
    assert.equal((await get('/bolt2/cli/manifest-version')).version, MANIFEST.version)
  })

  it('toolsets name the service types in use', async () => {
    const {scoped, serviceTypes, virtInstalled, platformManagedTypes} = await get('/acme1/cli/toolsets')
    assert.equal(scoped, true)
    assert.equal(virtInstalled, true)
    for (const type of ['postgresql', 'valkey', 'minio']) assert.ok(serviceTypes.includes(type), type)
    assert.ok(Array.isArray(platformManagedTypes))
    assert.deepEqual((await get('/bolt2/cli/toolsets')).serviceTypes, ['valkey'])
  })

  it('another manifest can be put in its place, at once, also one that is broken', async () => {
    const version = async () => (await get('/acme1/cli/manifest-version')).version
    sandbox.serveManifest(JSON.stringify({version: '99.1.0', commands: MANIFEST.commands.slice(0, 3)}))
    assert.equal(await version(), '99.1.0+virt')
    assert.equal((await get('/acme1/cli/manifest')).commands.length, 3)
    sandbox.serveManifest('{"version":"99.2.0","commands":[{"comm')
    const broken = await fetch(`${sandbox.baseUrl}/acme1/cli/manifest`, {headers: {authorization: `Bearer ${token}`}})
    assert.equal(await broken.text(), '{"version":"99.2.0","commands":[{"comm')
    assert.equal(await version(), '0.0.0-broken.38')
  })
})

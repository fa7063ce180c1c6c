import assert from 'node:assert/strict'
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {bare, homeAt, login} from '../account/support.ts'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {type Home, makeHome, runos} from '../support/server.ts'

interface Finding {
  readonly state: 'ok' | 'note' | 'off'
  readonly what: string
  readonly where?: string
  readonly fix?: readonly string[]
}
type Report = {healthy: boolean; checks: {id: string; findings: Finding[]}[]}

async function doctor(home: Home, ...args: string[]): Promise<{code: number | null; report: Report}> {
  const {code, stdout, stderr} = await runos(home, ['doctor', '--json', ...args])
  assert.ok(stdout !== '', stderr)
  return {code, report: JSON.parse(stdout)}
}
const found = ({checks}: Report, id: string): Finding[] => checks.find((one) => one.id === id)?.findings ?? []
const states = (findings: readonly Finding[]) => findings.map(({state}) => state)

describe('runos doctor', () => {
  let sandbox: TestSandbox
  let home: Home
  before(async () => {
    sandbox = await startSandbox()
    home = homeAt(sandbox)
    await login(sandbox, home)
    home = bare(home)
  })
  after(() => sandbox.stop())

  it('finds nothing off where everything is right, and says what it looked at', async () => {
    const {code, report} = await doctor(home)
    assert.equal(code, 0, JSON.stringify(report))
    assert.equal(report.healthy, true)
    for (const id of [
      'environment',
      'keychain',
      'sign-in',
      'credentials',
      'manifest',
      'policy',
      'approvals',
      'audit',
      'assistants',
    ])
      assert.ok(found(report, id).length > 0, id)
  })

  it("proves by the API's word that no server's credential can do more than its tier", async () => {
    const {report} = await doctor(home)
    const findings = found(report, 'credentials')
    assert.deepEqual(states(findings), ['ok', 'ok', 'ok', 'ok'])
    assert.match(findings[0]!.what, /^read: one that the API made for it, which opens tier:read and no more/)
  })

  it('says plainly when one credential serves all tiers', async () => {
    await using other = await startSandbox({exchange: false})
    using there = homeAt(other)
    await login(other, there)
    const {code, report} = await doctor(bare(there))
    assert.equal(code, 0)
    for (const {state, what} of found(report, 'credentials')) {
      assert.equal(state, 'note')
      assert.match(what, /one credential serves all tiers/)
    }
  })

  it('finds a credential of a tier that opens more', async () => {
    using there = homeAt(sandbox)
    const {accountId, idToken} = await sandbox.session()
    const given = await runos(
      there,
      ['login', '--tier', 'read', '--with-token', '--store', 'file', '--account', accountId],
      {
        input: idToken,
      },
    )
    assert.equal(given.code, 0, given.stderr)
    const {code, report} = await doctor(bare(there))
    assert.equal(code, 2)
    const [read, ...others] = found(report, 'credentials')
    assert.equal(read!.state, 'off')
    assert.match(read!.what, /opens more than this tier: .*tier:write/)
    for (const one of others) assert.match(`${one.what} ${one.fix}`, /none for .*runos login --tier/)
  })

  it('proves it with a write on an id that nothing has, where a person names the tool', async () => {
    const {code, report} = await doctor(home, '--probe', 'domains_update')
    const findings = found(report, 'probe')
    assert.deepEqual(states(findings), ['ok', 'ok'], JSON.stringify(findings))
    assert.equal(code, 0)
    await using other = await startSandbox({exchange: false})
    using there = homeAt(other)
    await login(other, there)
    const shared = await doctor(bare(there), '--probe', 'domains_update')
    assert.deepEqual(
      states(found(shared.report, 'probe')),
      ['off', 'off'],
      JSON.stringify(found(shared.report, 'probe')),
    )
    assert.equal((await doctor(home, '--probe', 'clusters_list')).code, 2)
  })

  it('starts each server as its assistant does', async () => {
    const project = join(home.path, 'project')
    mkdirSync(project, {recursive: true})
    const configured = await runos(home, ['mcp', 'configure', 'claude', '--yes', '--no-verify'], {cwd: project})
    assert.equal(configured.code, 0, configured.stderr)
    const {stdout} = await runos(home, ['doctor', '--json'], {cwd: project})
    const started = found(JSON.parse(stdout), 'assistants').filter(({what}) => what.includes('starts and lists'))
    assert.equal(started.length, 4)
    writeFileSync(
      join(project, '.mcp.json'),
      '{"mcpServers": {"runos": {"command": "/nosuch", "args": ["mcp", "serve", "read"]}}}',
    )
    const broken = await runos(home, ['doctor', '--json'], {cwd: project})
    assert.equal(broken.code, 2)
    const findings = found(JSON.parse(broken.stdout), 'assistants')
    assert.ok(findings.some(({state, what}) => state === 'off' && what.includes('does not start')))
    assert.ok(findings.some(({state, what}) => state === 'off' && what.includes('starts another program')))
  })

  it('names a file of an assistant that cannot be parsed, with its place', async () => {
    const project = join(home.path, 'broken')
    mkdirSync(project)
    writeFileSync(join(project, '.mcp.json'), '{\n  "mcpServers": {,}\n}')
    const {stdout, code} = await runos(home, ['doctor', '--json'], {cwd: project})
    assert.equal(code, 2)
    assert.match(found(JSON.parse(stdout), 'assistants')[0]!.what, /\.mcp\.json:2:18/)
  })

  it('names a policy that cannot be used, with its place, and a line of the audit that was changed', async () => {
    using there = homeAt(sandbox)
    await login(sandbox, there)
    assert.equal((await runos(bare(there), ['call', 'clusters_list'])).code, 0)
    const folder = join(there.path, '.local', 'state', 'runos', 'audit')
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
      const path = join(folder, name)
      writeFileSync(path, readFileSync(path, 'utf8').replace('clusters_list', 'clusters_lost'))
    }
    writeFileSync(join(there.path, 'runos.policy.yaml'), 'schemaVersion: 1\nrules: [{name: x, then: perhaps}]\n')
    const {code, report} = await doctor(bare(there), '--offline')
    assert.equal(code, 2)
    assert.match(JSON.stringify(found(report, 'policy')), /E_POLICY_INVALID.*runos\.policy\.yaml:2:/)
    assert.match(JSON.stringify(found(report, 'audit')), /changed: .*\.jsonl:1/)
  })

  it('shows a person what is off and what to do, and exits 2', async () => {
    using empty = makeHome()
    const {code, stdout} = await runos(empty, ['doctor', '--offline'])
    assert.equal(code, 2)
    assert.match(stdout, /^sign-in\n {2}off {3}nobody is signed in\n {8}next: .*runos login/m)
    assert.match(stdout, /\d things? to look at\.\n$/)
  })

  it('finds folders that others can write to', {skip: process.platform === 'win32'}, async () => {
    using open = makeHome()
    const folder = join(open.path, '.local', 'state', 'runos')
    mkdirSync(folder, {recursive: true})
    chmodSync(folder, 0o777)
    const {report} = await doctor(open, '--offline')
    const finding = found(report, 'environment').find(({state}) => state === 'off')
    assert.deepEqual([finding?.where, finding?.fix], [folder, [`chmod go-w ${folder}`]])
  })

  it('asks nothing over the network with --offline', async () => {
    const before = sandbox.log().length
    const {code} = await doctor(home, '--offline')
    assert.equal(code, 0)
    assert.equal(sandbox.log().length, before)
  })
})

import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, afterEach, before, beforeEach, describe, test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse} from 'yaml'
import {parseProject} from '#apis/project'
import {createContext} from '#cli/context'
import {RunosError} from '#core/errors'
import {ROOT} from '../../scripts/lib/tree.ts'
import {connect, type Home, type Judged, makeHome, runos, toolNames} from '../support/server.ts'
import {documentText, type FarEnd, type Op, startFarEnd} from './support.ts'

const THINGS: Readonly<Record<string, Op>> = {
  'GET /things': {id: 'listThings'},
  'GET /keys': {id: 'listKeys', reveals: 'api_key'},
}
const LOWERING = `overlay: 1.0.0
info: {title: ours, version: 1.0.0}
actions:
  - target: $.paths['/keys'].get
    update: {x-runos-tier: read, x-runos-why: the keys are for tests}
`
const validate = new Ajv2020({strict: true, formats: {uri: true}}).compile(
  JSON.parse(readFileSync(join(ROOT, 'manifest', 'runos.schema.json'), 'utf8')),
)

describe('runos.yaml', () => {
  const GOOD = `apis:
  shop:
    source: api/openapi.yaml
    base: https://shop.example.com/v1
    headers: {X-Team: payments}
    overlays: [tiers.overlay.yaml]
lock: tiers.lock
`
  test('says where things are', () => {
    assert.deepEqual(parseProject(GOOD, 'runos.yaml'), {
      apis: [
        {
          name: 'shop',
          source: 'api/openapi.yaml',
          base: 'https://shop.example.com/v1',
          headers: {'X-Team': 'payments'},
          overlays: ['tiers.overlay.yaml'],
        },
      ],
      lock: 'tiers.lock',
    })
    assert.ok(validate(parse(GOOD)), JSON.stringify(validate.errors))
  })

  const WRONG: readonly [string, string, string, boolean][] = [
    ['a key that is not known', 'apis:\n  shop:\n    source: a.yaml\n    overlay: x.yaml\n', '4:14', true],
    ['a list', '- apis\n', '1:1', true],
    ['nothing', '', '1:1', true],
    ['two keys alike', 'lock: a\nlock: b\n', '2:1', false],
    ['no YAML', 'apis: {shop: [\n', '2:1', false],
    ['the API that is built in', 'apis:\n  runos:\n    source: evil.yaml\n', '3:5', true],
    ['a name of a tier', 'apis:\n  shop-write:\n    source: a.yaml\n', '3:5', true],
    ['a source that is a number', 'apis:\n  shop:\n    source: 7\n', '3:13', true],
    ['a document outside of its folder', 'apis:\n  shop:\n    source: ../../etc/passwd\n', '3:13', false],
    ['a document anywhere', 'apis:\n  shop:\n    source: /etc/passwd\n', '3:13', false],
    ['a lock outside of its folder', 'lock: ../tiers.lock\n', '1:7', true],
    ['an overlay outside of its folder', 'apis:\n  shop:\n    source: a\n    overlays: [../x]\n', '4:16', true],
    ['a newer version', 'schemaVersion: 2\n', '1:16', true],
  ]
  for (const [name, text, place, schema] of WRONG) {
    test(`with ${name} is refused at ${place}`, () => {
      assert.throws(
        () => parseProject(text, 'runos.yaml'),
        (error) => {
          assert.ok(error instanceof RunosError)
          assert.deepEqual([error.code, error.where], ['E_FILE_MALFORMED', `runos.yaml:${place}`])
          return true
        },
      )
      if (schema) assert.ok(!validate(parse(text)), 'its schema lets it pass')
    })
  }

  test('that repeats itself without end is refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join()}]`),
    ]
    assert.throws(() => parseProject(bomb.join('\n'), 'runos.yaml'), RunosError)
  })
})

let far: FarEnd
let home: Home
let project: string
before(async () => {
  far = await startFarEnd()
})
after(() => far[Symbol.asyncDispose]())
beforeEach(() => {
  home = makeHome()
  project = join(home.path, 'work')
  mkdirSync(join(project, '.git'), {recursive: true})
  document(THINGS)
  file('apis:\n  shop:\n    source: openapi.json\n')
})
afterEach(() => home[Symbol.dispose]())

const file = (text: string, name = 'runos.yaml') => writeFileSync(join(project, name), text)
const document = (operations: Readonly<Record<string, Op>>, base = far.url) =>
  file(documentText(base, operations), 'openapi.json')
async function inProject(...args: readonly string[]): Promise<{code: number | null; value: Judged}> {
  const {code, stdout, stderr} = await runos(home, [...args, '--json'], {cwd: project})
  assert.ok(stdout.startsWith('{'), stdout + stderr)
  return {code, value: JSON.parse(stdout)}
}
const namesOf = async (tier: 'read' | 'sensitive-read') => {
  await using client = await connect(tier, home, 'legacy', 'shop')
  return (await toolNames(client)).sort()
}
const ours = () => createContext({platform: process.platform, env: {}, home: home.path})

describe('runos setup', () => {
  test('makes a colleague ready, from any folder of the repository, and again', async () => {
    mkdirSync(join(project, 'deep', 'down'), {recursive: true})
    const first = await runos(home, ['setup', '--yes', '--json'], {cwd: join(project, 'deep', 'down')})
    assert.equal(first.code, 0, first.stdout)
    const [{name, action, missing}] = JSON.parse(first.stdout).apis
    assert.deepEqual([name, action, missing], ['shop', 'add', ['token']])
    assert.deepEqual(await namesOf('read'), ['list_things'])
    assert.ok(existsSync(join(project, 'tiers.lock')))
    assert.equal((await inProject('setup', '--yes')).value.apis[0].action, 'update')
    assert.deepEqual((await inProject('tiers', 'diff')).value.same, true)
  })

  test('shows what it would do, and does nothing when nobody agrees', async () => {
    const {code, stdout} = await runos(home, ['setup'], {cwd: project})
    assert.equal(code, 64)
    assert.match(stdout, /add\s+shop/)
    assert.equal((await inProject('api', 'list')).value.apis.length, 1)
  })
})

describe('attack 31: what a repository says', () => {
  test('does not move an API, and its credential, to another address', async () => {
    assert.equal((await inProject('setup', '--yes')).code, 0)
    file('apis:\n  shop:\n    source: openapi.json\n    base: http://127.0.0.1:9\n')
    const moved = await inProject('setup', '--yes')
    assert.deepEqual([moved.code, moved.value.error.code], [1, 'E_API_REFUSED'])
    document(THINGS, 'http://127.0.0.1:9')
    file('apis:\n  shop:\n    source: openapi.json\n')
    assert.equal((await inProject('setup', '--yes')).value.apis[0].base, far.url)
  })

  test('does not take over an API that came from elsewhere', async () => {
    writeFileSync(join(home.path, 'mine.json'), documentText(far.url, THINGS))
    await inProject('api', 'add', join(home.path, 'mine.json'), '--name', 'shop')
    assert.equal((await inProject('setup', '--yes')).value.error.code, 'E_API_REFUSED')
  })

  test('sends no variable and no credential of this user', async () => {
    for (const header of ['X-A: "env:HOME"', 'Authorization: x', 'X-Api-Key: abc']) {
      file(`apis:\n  shop:\n    source: openapi.json\n    headers: {${header}}\n`)
      assert.equal((await inProject('setup', '--yes')).value.error.code, 'E_USAGE')
    }
  })

  test('lowers no tier with an overlay, or with a lock, before this user accepts', async () => {
    file(LOWERING, 'tiers.overlay.yaml')
    file('apis:\n  shop:\n    source: openapi.json\n    overlays: [tiers.overlay.yaml]\n')
    const [{held}] = (await inProject('setup', '--yes')).value.apis
    assert.deepEqual(
      held.map(({tool, reason}: Judged) => [tool, reason]),
      [['list_keys', 'overlay']],
    )
    file(
      readFileSync(join(project, 'tiers.lock'), 'utf8').replace('"tiers":["sensitive-read"]', '"tiers":["read"]'),
      'tiers.lock',
    )
    await inProject('manifest', 'update', 'shop')
    assert.deepEqual(await namesOf('read'), ['list_things'])

    const tiers = await ours().tiers()
    const subject = await tiers.subject('shop')
    await tiers.accept(subject, subject.held)
    assert.deepEqual(await namesOf('read'), ['list_keys', 'list_things'])
    // Nothing in the project says so: the next user is asked too.
    assert.deepEqual((await tiers.subject('shop')).held, [])
    const accepted = join(home.path, '.local', 'share', 'runos', 'apis', 'shop', 'accepted.json')
    assert.equal(JSON.parse(readFileSync(accepted, 'utf8')).accepted.length, 1)
  })

  test('raises and withholds at once', async () => {
    file(LOWERING.replace('/keys', '/things').replace('tier: read', 'tier: none'), 'tiers.overlay.yaml')
    file('apis:\n  shop:\n    source: openapi.json\n    overlays: [tiers.overlay.yaml]\n')
    await inProject('setup', '--yes')
    assert.deepEqual(await namesOf('sensitive-read'), ['list_keys'])
  })

  for (const name of ['tiers.lock', 'openapi.json', 'tiers.overlay.yaml']) {
    test(`reaches nothing outside of it through a link at ${name}`, async () => {
      file('apis:\n  shop:\n    source: openapi.json\n    overlays: [tiers.overlay.yaml]\n')
      const outside = join(home.path, 'outside')
      rmSync(join(project, name), {force: true})
      symlinkSync(outside, join(project, name))
      assert.equal((await inProject('setup', '--yes')).value.error.code, 'E_FILE_UNSAFE')
      assert.ok(!existsSync(outside))
    })
  }

  test('is not read above the folder when there is no repository', async () => {
    const elsewhere = join(home.path, 'elsewhere', 'deep')
    mkdirSync(elsewhere, {recursive: true})
    writeFileSync(join(home.path, 'elsewhere', 'runos.yaml'), 'apis: {}\n')
    assert.equal((await runos(home, ['setup', '--yes'], {cwd: elsewhere})).code, 64)
  })

  test('is where a decision of a person is written, so that it travels', async () => {
    file(LOWERING.replace('/keys', '/nothing'), 'tiers.overlay.yaml')
    file('apis:\n  shop:\n    source: openapi.json\n    overlays: [tiers.overlay.yaml]\n')
    await inProject('setup', '--yes')
    const set = ['tiers', 'set', 'list_things', 'sensitive-read', '--why', 'names of people', '--api', 'shop']
    assert.equal((await inProject(...set)).value.overlay, join(project, 'tiers.overlay.yaml'))
    assert.match(readFileSync(join(project, 'tiers.overlay.yaml'), 'utf8'), /names of people/)
    assert.deepEqual(await namesOf('read'), [])
  })

  test('is an error when it names an overlay that is not there', async () => {
    file('apis:\n  shop:\n    source: openapi.json\n    overlays: [gone.yaml]\n')
    const {code, value} = await inProject('setup', '--yes')
    assert.deepEqual([code, value.error.code], [1, 'E_FILE'])
    assert.match(value.error.where, /gone\.yaml$/)
  })
})

describe('tiers diff in a repository', () => {
  beforeEach(async () => {
    await inProject('setup', '--yes')
  })

  test('needs nothing of a user, and is content when the lock says what the document says', async () => {
    using ci = makeHome()
    const {code, stdout} = await runos(ci, ['tiers', 'diff'], {cwd: project})
    assert.deepEqual([code, stdout.trim()], [0, 'The lock is what the documents say.'])
  })

  test('ends with 2 and names what moved down, and what is not in the lock yet', async () => {
    using ci = makeHome()
    document({
      'GET /things': {id: 'listThings'},
      'GET /keys': {id: 'listKeys', tier: 'read'},
      'GET /parts': {id: 'listParts'},
    })
    const {code, stdout} = await runos(ci, ['tiers', 'diff', '--json'], {cwd: project})
    const [{held, changes}] = JSON.parse(stdout).apis
    assert.equal(code, 2)
    assert.deepEqual(
      held.map(({tool, reason}: Judged) => [tool, reason]),
      [['list_keys', 'lower']],
    )
    assert.deepEqual(changes, ['+ list_parts  read'])
  })

  test('is content again when a person has accepted, who wrote the lock', async () => {
    document({'GET /things': {id: 'listThings'}, 'GET /keys': {id: 'listKeys', tier: 'read'}})
    await inProject('manifest', 'update', 'shop')
    const tiers = await ours().tiers()
    const subject = await tiers.subject('shop')
    assert.equal(subject.held.length, 1)
    await tiers.accept(subject, subject.held)
    using ci = makeHome()
    assert.equal((await runos(ci, ['tiers', 'diff'], {cwd: project})).code, 0)
  })

  test('names the line of a lock that was merged badly', async () => {
    const lock = readFileSync(join(project, 'tiers.lock'), 'utf8')
    file(lock.replace('      {', '<<<<<<< ours\n      {'), 'tiers.lock')
    const {code, value} = await inProject('tiers', 'diff')
    assert.equal(code, 1)
    assert.match(value.error.where, /tiers\.lock:5:1$/)
  })
})

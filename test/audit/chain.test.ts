import assert from 'node:assert/strict'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, test} from 'node:test'
import fc from 'fast-check'
import {anchorText} from '#audit/anchor'
import {auditChain} from '#audit/chain'
import {verifyAudit} from '#audit/verify'
import {diskFiles} from '#platform/files'
import {diskLedger} from '#platform/ledger'

let folder: string
let now: number
const clock = {now: () => now}
const ledger = (rotation = {bytes: 1 << 20, ageMs: 1e9}) => diskLedger(folder, auditChain, clock, rotation)
const file = () => join(folder, 'audit.jsonl')
const line = (n: number) => ({time: new Date(now).toISOString(), step: 'proposed', tool: `tool_${n}`})
const texts = () => readFileSync(file(), 'utf8').trimEnd().split('\n')
const verify = async (anchors?: string) => verifyAudit(diskFiles, folder, {head: await ledger().head(), anchors})
/** Each finding as `what file:line`. */
const found = async (anchors?: string) =>
  (await verify(anchors)).findings.map(({what, where}) => `${what} ${where.replace(`${folder}/`, '')}`)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runos-audit-'))
  now = 1_800_000_000_000
})
afterEach(() => rmSync(folder, {recursive: true}))

async function write(count: number): Promise<void> {
  const log = ledger()
  for (let n = 1; n <= count; n++) await log.append([line(n)])
}

describe('the chain of the audit', () => {
  test('is whole as it was written, over many files, and goes on in a new process', async () => {
    for (let n = 1; n <= 30; n++) await ledger({bytes: 1_000, ageMs: 1e9}).append([line(n), line(n)])
    const {findings, files, head} = await verify()
    assert.deepEqual([findings, head.seq], [[], 60])
    assert.ok(files > 5, String(files))
  })

  test('is whole when two processes that keep it open close each other’s files', async () => {
    const processes = [ledger({bytes: 700, ageMs: 1e9}), ledger({bytes: 700, ageMs: 1e9})] as const
    for (let n = 1; n <= 40; n++) await processes[n % 3 === 0 ? 0 : 1].append([line(n)])
    const {findings, files, head} = await verify()
    assert.deepEqual([findings, head.seq], [[], 40])
    assert.ok(files > 10, String(files))
  })

  test('goes on in the file that stands there when somebody put another one in its place', async () => {
    const log = ledger()
    for (let n = 1; n <= 3; n++) await log.append([line(n)])
    const [copy, whole] = [join(folder, 'copy'), readFileSync(file())]
    writeFileSync(copy, whole)
    renameSync(copy, file())
    await log.append([line(4)])
    assert.deepEqual([await found(), texts().length], [[], 4])
    rmSync(file())
    await log.append([line(5)])
    assert.equal(JSON.parse(texts().at(-1) ?? '').seq, 6, 'behind a line that says that the rest is missing')
    assert.match((await found()).join(), /removed/)
  })

  test('begins a new file when the old one is old, and a clock that is set back breaks nothing', async () => {
    await write(2)
    now += 2e9
    await write(1)
    now -= 5e9
    await write(2)
    const {findings, files, head} = await verify()
    assert.deepEqual([findings, files, head.seq], [[], 2, 5])
  })

  test('is for its user alone, whatever the umask allows', {skip: process.platform === 'win32'}, async () => {
    const before = process.umask(0)
    try {
      folder = join(folder, 'deep', 'audit')
      await write(1)
      for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name)
      assert.equal(statSync(folder).mode & 0o777, 0o700)
    } finally {
      process.umask(before)
      folder = join(folder, '..', '..')
    }
  })

  test('a link where the file should be is not followed, and nothing is written', {
    skip: process.platform === 'win32',
  }, async () => {
    await write(1)
    renameSync(file(), join(folder, 'elsewhere'))
    const {symlinkSync} = await import('node:fs')
    symlinkSync(join(folder, 'elsewhere'), file())
    await assert.rejects(ledger().append([line(2)]), {code: 'E_AUDIT'})
  })
})

describe('attack: somebody changes the log', () => {
  const change = (edit: (lines: string[]) => string[]) => writeFileSync(file(), `${edit(texts()).join('\n')}\n`)

  const rows: readonly (readonly [string, (lines: string[]) => string[], readonly string[]])[] = [
    ['one word', (all) => all.with(2, all[2]!.replace('tool_3', 'tool_9')), ['changed audit.jsonl:3']],
    ['one line is taken out', (all) => all.toSpliced(2, 1), ['removed audit.jsonl:3']],
    ['three lines are taken out', (all) => all.toSpliced(1, 3), ['removed audit.jsonl:2']],
    [
      'two lines change places',
      (all) => [all[0]!, all[2]!, all[1]!, ...all.slice(3)],
      ['reordered audit.jsonl:2', 'reordered audit.jsonl:3', 'reordered audit.jsonl:4'],
    ],
    ['a line twice', (all) => [...all.slice(0, 3), all[2]!, ...all.slice(3)], ['reordered audit.jsonl:4']],
    ['a line is cut', (all) => all.with(3, all[3]!.slice(0, 40)), ['cut audit.jsonl:4', 'removed audit.jsonl:5']],
    ['a line of another kind', (all) => all.toSpliced(3, 0, 'hello'), ['foreign audit.jsonl:4']],
    ['the end is cut off', (all) => all.slice(0, 4), ['cut audit.jsonl:4']],
    [
      'a line is written anew with its own right hash',
      (all) => all.with(1, auditChain.seal(line(9), auditChain.read(all[0]!)!.head).text),
      ['changed audit.jsonl:2'],
    ],
  ]
  for (const [what, edit, wanted] of rows) {
    test(`${what}: it says where`, async () => {
      await write(6)
      change(edit)
      assert.deepEqual(await found(), wanted)
    })
  }

  test('any one byte of any line', async () => {
    await write(4)
    const whole = readFileSync(file(), 'utf8')
    const head = await ledger().head()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.integer({min: 32, max: 126}), async (at, code) => {
        const other = String.fromCharCode(code)
        fc.pre(other !== whole[at])
        writeFileSync(file(), whole.slice(0, at) + other + whole.slice(at + 1))
        const {findings} = await verifyAudit(diskFiles, folder, {head})
        assert.notDeepEqual(findings, [])
        const lineOf = whole.slice(0, at).split('\n').length
        assert.ok(
          findings.some(({where}) => [lineOf, lineOf + 1].includes(Number(where.split(':').at(-1)))),
          JSON.stringify(findings),
        )
      }),
      {numRuns: 300},
    )
  })

  test('the whole log and its head are written anew: only what was anchored elsewhere tells', async () => {
    await write(5)
    const anchors = `Nov 26 10:00:00 box runos-audit[7]: ${anchorText((await ledger().head())!)}\n`
    assert.equal((await verify(anchors)).anchored, 1)
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    now++
    await write(7)
    assert.deepEqual(await found(), [])
    assert.deepEqual(await found(anchors), ['rewritten audit.jsonl:5'])
  })

  test('the end and the head are cut off: the anchor tells', async () => {
    await write(5)
    const anchors = anchorText((await ledger().head())!)
    const kept = texts().slice(0, 3)
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    writeFileSync(file(), `${kept.join('\n')}\n`)
    assert.deepEqual(await found(anchors), ['cut audit.jsonl:3'])
  })
})

describe('a log that was left in the middle', () => {
  test('whole lines of a process that was killed before it committed are taken over', async () => {
    await write(2)
    const next = auditChain.seal(line(3), (await ledger().head())!)
    appendFileSync(file(), `${next.text}\n${auditChain.seal(line(4), next.head).text}\n`)
    await ledger().append([line(5)])
    assert.deepEqual([await found(), (await ledger().head())?.seq], [[], 5])
  })

  test('a torn line is closed, and verify says exactly where it is', async () => {
    await write(2)
    appendFileSync(file(), auditChain.seal(line(3), (await ledger().head())!).text.slice(0, 50))
    await ledger().append([line(4)])
    assert.deepEqual(await found(), ['cut audit.jsonl:3'])
    const mark = JSON.parse(texts()[3]!)
    assert.deepEqual([mark.step, mark.found, mark.seq], ['log', 'cut', 3])
    await write(3)
    assert.deepEqual(await found(), ['cut audit.jsonl:3'], 'and everything after it is whole')
  })

  test('an end that is gone is said where the log goes on', async () => {
    await write(4)
    const size = statSync(file()).size
    truncateSync(file(), size - texts()[3]!.length - 1)
    await write(1)
    assert.deepEqual(await found(), ['removed audit.jsonl:4'])
    assert.equal(JSON.parse(texts()[3]!).found, 'missing')
  })

  test('a process that was killed while it closed a file', async () => {
    const small = {bytes: 10, ageMs: 1e9}
    await ledger(small).append([line(1)])
    renameSync(file(), join(folder, `audit-${'1'.padStart(12, '0')}.jsonl`))
    await ledger(small).append([line(2)])
    const {findings, files} = await verify()
    assert.deepEqual([findings, files], [[], 2])
  })

  for (const [what, damage, kept] of [
    ['is no database', (path: string) => writeFileSync(path, 'x'.repeat(5_000)), true],
    ['was cut', (path: string) => truncateSync(path, 4_096), true],
    ['is gone', (path: string) => rmSync(path), false],
  ] as const) {
    test(`a head that ${what}: the chain goes on with a line that says so, and verify tells`, async () => {
      await write(3)
      const path = join(folder, 'head.db')
      for (const name of readdirSync(folder)) if (/-(wal|shm)$/.test(name)) rmSync(join(folder, name))
      damage(path)
      await ledger().append([line(4)])
      assert.deepEqual(await found(), ['restarted audit.jsonl:4'])
      assert.equal(
        readdirSync(folder).some((name) => name.includes('.damaged-')),
        kept,
      )
      assert.deepEqual(
        texts()
          .slice(3)
          .map((text) => JSON.parse(text).step),
        ['log', 'proposed'],
      )
    })
  }
})

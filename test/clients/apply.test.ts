import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {applyChanges, finishEarlier} from '#clients/apply'
import {openJournal} from '#clients/journal'
import {ASSISTANTS} from '#clients/registry'
import type {FileChange} from '#core/file-change'
import {diskFiles} from '#platform/files'
import {configureIn, modeOf, scratch, tree, wanted, write} from './support.ts'

test('attack 23: a file that another program changed since it was read ends it; that file keeps what it has', async (t) => {
  const [folder, state] = [scratch(t), scratch(t)]
  const configure = configureIn(state)
  const planned = await configure.plan(ASSISTANTS, wanted(folder))
  write(folder, {'.mcp.json': '{"mine": true}'})
  await assert.rejects(configure.apply(planned), {code: 'E_FILE_CHANGED', where: join(folder, '.mcp.json')})
  assert.deepEqual(tree(folder), {'.mcp.json': '{"mine": true}'})
})

test('the last of several files is malformed: none of the others is written', async (t) => {
  const folder = scratch(t)
  write(folder, {'.roo/mcp.json': '{\n  "mcpServers": [}\n'})
  const where = `${join(folder, '.roo/mcp.json')}:2:18`
  await assert.rejects(configureIn(scratch(t)).plan(ASSISTANTS, wanted(folder)), {code: 'E_FILE_MALFORMED', where})
  assert.deepEqual(Object.keys(tree(folder)), ['.roo/mcp.json'])
})

test('when one file cannot be written, those before it get their old text back', async (t) => {
  const [folder, state] = [scratch(t), scratch(t)]
  write(folder, {'.mcp.json': '{}\n'})
  const configure = configureIn(state)
  const planned = await configure.plan(ASSISTANTS, wanted(folder))
  write(folder, {'.codex': 'a file where a folder has to be'})
  await assert.rejects(configure.apply(planned), {code: 'E_FILE'})
  assert.deepEqual(tree(folder), {'.mcp.json': '{}\n', '.codex': 'a file where a folder has to be'})
  assert.deepEqual(tree(state), {})
})

test('afterwards the journal holds nothing', async (t) => {
  const [folder, state] = [scratch(t), scratch(t)]
  const configure = configureIn(state)
  await configure.apply(await configure.plan(ASSISTANTS, wanted(folder)))
  assert.deepEqual(tree(state), {})
})

test('a run that was killed between two files is completed by the next', async (t) => {
  const {ports, folder, changes} = await killedHalfway(t)
  assert.deepEqual(await finishEarlier(ports), [join(folder, 'two')])
  assert.deepEqual(tree(folder), {one: 'new', two: 'new'})
  assert.equal(modeOf(join(folder, 'two')), '600')
  assert.deepEqual(await finishEarlier(ports), [], 'once')
  assert.equal(changes.length, 2)
})

test('a run that comes between does not write over what the next run would complete: it is told to begin again', async (t) => {
  const {ports, folder} = await killedHalfway(t)
  const later: FileChange = {path: join(folder, 'two'), before: 'old', after: 'later', mode: 0o600}
  await assert.rejects(applyChanges(ports, [later], 'later'), {code: 'E_FILE_CHANGED'})
  assert.deepEqual(tree(folder), {one: 'new', two: 'new'})
  await applyChanges(ports, [{...later, before: 'new'}], 'again')
  assert.deepEqual(await finishEarlier(ports), [], 'nothing is left that would undo it')
  assert.deepEqual(tree(folder), {one: 'new', two: 'later'})
})

test('a plan that was read while another run wrote is not carried out: the files would be of two runs', async (t) => {
  const [folder, state] = [scratch(t), scratch(t)]
  write(folder, {one: 'all', two: 'read'}) // the other run has written `one` when the plan for `read` is made
  const plan: FileChange[] = [
    {path: join(folder, 'one'), before: 'all', after: 'read', mode: 0o600},
    {path: join(folder, 'two'), before: 'read', after: 'read', mode: 0o600},
  ]
  write(folder, {two: 'all'}) // and now it is done
  const refused = applyChanges({files: diskFiles, folder: join(state, 'journal')}, plan, 'late')
  await assert.rejects(refused, {code: 'E_FILE_CHANGED', where: join(folder, 'two')})
  assert.deepEqual([tree(folder), tree(state)], [{one: 'all', two: 'all'}, {}])
})

test('a note that was never finished is cleared away: it may hold what somebody keeps secret', async (t) => {
  const {ports} = await killedHalfway(t)
  writeFileSync(join(ports.folder, '.run-1.json.1-0123456789ab.runos-part'), '{"schemaVersion": 1, "chan')
  await finishEarlier(ports)
  assert.deepEqual(readdirSync(ports.folder), [])
})

test('a file that somebody changed after the run was killed is left alone', async (t) => {
  const {ports, folder} = await killedHalfway(t)
  writeFileSync(join(folder, 'two'), 'theirs')
  assert.deepEqual(await finishEarlier(ports), [])
  assert.deepEqual(tree(folder), {one: 'new', two: 'theirs'})
})

test('a journal that was cut while it was written counts for nothing', async (t) => {
  const {ports, folder} = await killedHalfway(t)
  const [note = ''] = readdirSync(ports.folder)
  writeFileSync(join(ports.folder, note), '{"schemaVersion": 1, "chan')
  assert.deepEqual(await finishEarlier(ports), [])
  assert.deepEqual(tree(folder), {one: 'new', two: 'old'})
})

test('a journal of a newer version is refused by name', async (t) => {
  const {ports} = await killedHalfway(t)
  const path = join(ports.folder, readdirSync(ports.folder)[0] ?? '')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"schemaVersion":1', '"schemaVersion":2'))
  await assert.rejects(finishEarlier(ports), {code: 'E_FILE_MALFORMED', where: path})
})

test('the journal, which holds whole files, is for this user alone', async (t) => {
  const {ports} = await killedHalfway(t)
  assert.equal(modeOf(join(ports.folder, readdirSync(ports.folder)[0] ?? '')), '600')
  assert.equal(modeOf(ports.folder), '700')
})

test('two runs at once leave one of the two wanted states, never a mixture', async (t) => {
  const [folder, state] = [scratch(t), scratch(t)]
  const run = async (command: string): Promise<unknown> => {
    const configure = configureIn(state)
    const planned = await configure.plan(ASSISTANTS, wanted(folder, {launch: {command, args: []}}))
    return configure.apply(planned).catch((error: {code: string}) => assert.equal(error.code, 'E_FILE_CHANGED'))
  }
  await Promise.all([run('/one/runos'), run('/two/runos')])
  const written = JSON.stringify(tree(folder))
  assert.notEqual(written.includes('/one/runos'), written.includes('/two/runos'))
})

/** The journal is written and the first file is; the second still is as it was. */
async function killedHalfway(t: Parameters<typeof scratch>[0]) {
  const [folder, state] = [scratch(t), scratch(t)]
  const ports = {files: diskFiles, folder: join(state, 'journal')}
  write(folder, {one: 'old', two: 'old'})
  const changes: FileChange[] = ['one', 'two'].map((name) => {
    return {path: join(folder, name), before: 'old', after: 'new', mode: 0o600}
  })
  await openJournal(ports, changes, 'killed')
  await applyChanges({...ports, folder: join(state, 'other')}, changes.slice(0, 1), 'first')
  return {ports, folder, changes}
}

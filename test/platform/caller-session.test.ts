import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {callerSession, parentProcess} from '#platform/caller-session'

const codex = {pid: 4_711, started: '900'}
const session = (env: Record<string, string>, parent = codex, folder = '/home/a/shop') =>
  callerSession({env}, parent, folder)

describe('the session that a call belongs to', () => {
  it("is the assistant's own where it gives an id, whatever process starts the servers", () => {
    const claude = {CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: 'one', CLAUDE_PROJECT_DIR: '/home/a/shop'}
    assert.deepEqual(session(claude), session(claude, {pid: 1, started: '2'}, '/'))
    assert.notEqual(session(claude).id, session({...claude, CLAUDE_CODE_SESSION_ID: 'two'}).id)
    assert.equal(session(claude).who, 'Claude Code in shop')
  })
  it('is otherwise the process that starts the servers, in its folder', () => {
    assert.deepEqual(session({}), session({}))
    assert.equal(session({}).who, 'process 4711 in shop')
    for (const other of [
      session({}, {...codex, pid: 4_712}),
      session({}, {...codex, started: '901'}),
      session({}, codex, '/b'),
    ])
      assert.notEqual(other.id, session({}).id)
  })
  it('says nothing of the id that an assistant gave', () => {
    assert.match(session({CLAUDE_CODE_SESSION_ID: 'one'}).id, /^[0-9a-f]{16}$/)
  })
  it('knows the process that started this one', {skip: process.platform !== 'linux'}, () => {
    assert.match(parentProcess().started ?? '', /^\d+$/)
    assert.equal(parentProcess().pid, process.ppid)
  })
})

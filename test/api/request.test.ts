import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {buildRequest} from '#api/request'
import type {ApiRequest, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {Json} from '#core/json'
import {type Command, toolOf} from '../support/manifest.ts'

const BASE = new URL('https://api.example.com/v1')

/** What would be sent for arguments that validation let through. */
function built(
  command: Command,
  args: Record<string, Json>,
  supplied: Record<string, string> = {account: 'acme1', cluster: 'i4y'},
): ApiRequest {
  return buildRequest({tool: toolOf(command), args} as unknown as ValidCall, supplied, BASE)
}

const field = (name: string, more: object = {}) => ({name, type: 'string', ...more})
const SHOW: Command = {command: 'apps/{id}/show', endpoint: '/:aid/:cid/apps/:id'}

describe('an operation becomes one request', () => {
  const rows: readonly {about: string; command: Command; args: Record<string, Json>; target: string; body?: unknown}[] =
    [
      {
        about: 'account and default cluster fill the path',
        command: SHOW,
        args: {id: 'ab12c'},
        target: '/acme1/i4y/apps/ab12c',
      },
      {
        about: 'a given cluster wins',
        command: SHOW,
        args: {id: 'ab12c', cid: 'prod1'},
        target: '/acme1/prod1/apps/ab12c',
      },
      {
        about: 'a model cannot choose the account',
        command: SHOW,
        args: {id: 'ab12c', aid: 'other'},
        target: '/acme1/i4y/apps/ab12c',
      },
      {
        about: 'braces are placeholders too',
        command: {command: 'modules/{key}/enable', method: 'POST', endpoint: '/:aid/modules/{key}/enable'},
        args: {key: 'virt'},
        target: '/acme1/modules/virt/enable',
      },
      {
        about: 'a GET asks in the query, with defaults and flags, lists joined, objects as JSON',
        command: {
          command: 'logs',
          input: {
            fields: [
              field('tail', {type: 'integer', default: 100}),
              field('pods', {type: 'array'}),
              field('match', {type: 'object'}),
              field('since'),
            ],
            flags: [{name: 'previous', default: false}],
          },
        },
        args: {pods: ['a', 'b'], match: {app: 'x'}},
        target: '/acme1/logs?tail=100&pods=a%2Cb&match=%7B%22app%22%3A%22x%22%7D&previous=false',
      },
      {
        about: 'a DELETE asks in the query as well',
        command: {
          command: 'x/{id}/delete',
          method: 'DELETE',
          endpoint: '/:aid/x/:id',
          input: {fields: [field('reason')]},
        },
        args: {id: '1', reason: 'old & gone'},
        target: '/acme1/x/1?reason=old+%26+gone',
      },
      {
        about: 'a POST has a body: defaults filled in, flags under one key, dots unfolded',
        command: {
          command: 'domains/create',
          method: 'POST',
          endpoint: '/:aid/domains',
          input: {
            fields: [
              field('name'),
              field('ttl', {type: 'integer', default: 300}),
              field('providerConfig.location'),
              field('providerConfig.size', {type: 'integer'}),
            ],
            flags: [{name: 'secured', default: true}],
          },
        },
        args: {name: 'a.example', 'providerConfig.location': 'fsn1', 'providerConfig.size': 2},
        target: '/acme1/domains',
        body: {name: 'a.example', ttl: 300, providerConfig: {location: 'fsn1', size: 2}, flags: {secured: true}},
      },
      {
        about: 'nothing to say is no body',
        command: {command: 'x/{id}/restart', method: 'PATCH', endpoint: '/:aid/x/:id/restart'},
        args: {id: '1'},
        target: '/acme1/x/1/restart',
      },
      {
        about: 'a body that names the cluster too gets the one of the path',
        command: {
          command: 'x',
          method: 'POST',
          endpoint: '/:aid/:cid/x',
          input: {fields: [field('cid'), field('zone')]},
        },
        args: {cid: 'prod1', zone: 'a.example'},
        target: '/acme1/prod1/x',
        body: {cid: 'prod1', zone: 'a.example'},
      },
      {
        about: 'a body that names a cluster of its own keeps it',
        command: {
          command: 'cluster-domains/add',
          method: 'POST',
          endpoint: '/:aid/cluster-domains',
          input: {fields: [field('cid')]},
        },
        args: {cid: 'prod1'},
        target: '/acme1/cluster-domains',
        body: {cid: 'prod1'},
      },
      {
        about: 'an app update merges',
        command: {
          command: 'apps/{id}/update',
          method: 'PATCH',
          endpoint: '/:aid/:cid/apps/:id',
          input: {fields: [field('image')]},
        },
        args: {id: 'a', image: 'x:1'},
        target: '/acme1/i4y/apps/a?merge=true',
        body: {image: 'x:1'},
      },
      {
        about: 'a key called __proto__ is a key',
        command: {
          command: 'x',
          method: 'POST',
          endpoint: '/:aid/x',
          input: {fields: [field('__proto__'), field('a.__proto__')]},
        },
        args: Object.fromEntries([
          ['__proto__', 'p'],
          ['a.__proto__', 'q'],
        ]),
        target: '/acme1/x',
        body: JSON.parse('{"__proto__":"p","a":{"__proto__":"q"}}'),
      },
    ]
  for (const {about, command, args, target, body} of rows) {
    test(about, () => {
      const request = built(command, args)
      assert.equal(request.target, target)
      assert.deepEqual(request.body === undefined ? undefined : JSON.parse(String(request.body)), body)
    })
  }

  test('integers above 2^53 keep every digit', () => {
    const command: Command = {
      command: 'x',
      method: 'POST',
      endpoint: '/:aid/x',
      input: {fields: [field('n', {type: 'integer'})]},
    }
    assert.equal(built(command, {n: 9007199254740993n}).body, '{"n":9007199254740993}')
  })
})

describe('a call has the deadline that its operation needs', () => {
  const withTimeout = (more: object) => ({
    command: 'vms/{id}/run-command',
    method: 'POST',
    input: {fields: [field('timeoutSeconds', {type: 'integer', ...more})]},
  })
  const rows: readonly (readonly [string, Command, Record<string, Json>, number])[] = [
    ['an ordinary one', SHOW, {id: 'a'}, 30],
    ['one that is known to be slow', {command: 'vms/{id}/screenshot', method: 'POST'}, {id: 'a'}, 660],
    ['one with a default', withTimeout({default: 120}), {id: 'a'}, 180],
    ['one without a default', withTimeout({}), {id: 'a'}, 660],
    ['what the caller says, and a minute', withTimeout({default: 120}), {id: 'a', timeoutSeconds: 10}, 70],
    ['never under half a minute', withTimeout({}), {id: 'a', timeoutSeconds: -100}, 30],
  ]
  for (const [about, command, args, seconds] of rows) {
    test(`${about}: ${seconds} s`, () => assert.equal(built(command, args).deadlineMs, seconds * 1000))
  }
})

describe('attack 1: no argument reaches another operation', () => {
  const hostile = [
    '..',
    '.',
    '',
    '%2e%2e',
    '.%2e',
    '%2E%2E',
    '%252e%252e',
    '%25252e%25252e',
    'a/b',
    'a\\b',
    '..;/',
    '..;x',
    '..;',
    '%2f',
    'a%2fb',
    'a%5cb',
    '%252f',
    'x?admin=true',
    'x#f',
    'x%3fadmin',
    'x%23f',
    ' ..',
    '.. ',
    '\u0000',
    'a\r\nHost: x',
    'a%0d%0ab',
    '%00',
    '\ud800',
    '/',
    '//evil.example',
  ]
  for (const id of hostile) {
    test(`${JSON.stringify(id)} is refused`, () => {
      assert.throws(
        () => built(SHOW, {id}),
        (error) => error instanceof RunosError && error.code === 'E_REQUEST_UNSAFE' && error.message.startsWith('id '),
      )
      assert.throws(
        () => built(SHOW, {id: 'fine', cid: id}),
        (error) => error instanceof RunosError && error.code === 'E_REQUEST_UNSAFE',
      )
    })
  }

  for (const id of ['a.b', '...', 'a..b', 'ü ñ', 'a b', '100%', 'a;b', '*', 'user@example', "it's", 'a+b', '~x']) {
    test(`${JSON.stringify(id)} is an ordinary value and arrives as it is`, () => {
      const {target} = built(SHOW, {id})
      assert.equal(decodeURIComponent(new URL(`https://h${target}`).pathname.split('/')[4] ?? ''), id)
    })
  }

  test('whatever the value: it arrives in its own segment, or nothing is built', () => {
    const piece = fc.constantFrom(
      '.',
      '..',
      '/',
      '\\',
      '%',
      '2e',
      '%2e',
      '%2F',
      ';',
      '?',
      '#',
      '@',
      ':',
      'a',
      ' ',
      '\n',
      'ü',
      '\u202e',
      '%25',
      '5c',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(piece, {maxLength: 8}).map((parts) => parts.join('')),
        ),
        (id) => {
          let request: ApiRequest
          try {
            request = built(SHOW, {id})
          } catch (error) {
            assert.ok(error instanceof RunosError && error.code === 'E_REQUEST_UNSAFE')
            return
          }
          let seen = new URL(`https://api.example.com/v1${request.target}`).pathname
          assert.equal(decodeURIComponent(seen.split('/')[5] ?? ''), id)
          for (let round = 0; round < 3; round++) {
            seen = new URL(`https://api.example.com${decodeOnce(seen)}`).pathname
            assert.equal(seen.split('/').length, 6, `decoded ${round + 1} times: ${seen}`)
          }
        },
      ),
      {numRuns: 2000},
    )
  })

  test('what is missing is named with what to do', () => {
    assert.throws(
      () => built(SHOW, {id: 'a'}, {account: 'acme1'}),
      (error) => error instanceof RunosError && error.message === 'cid is missing' && error.fix.length === 2,
    )
  })
})

/** As a server would that decodes once more than it should. */
function decodeOnce(path: string): string {
  return path.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

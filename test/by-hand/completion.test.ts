import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {type Home, makeHome, RUNOS, runos} from '../support/server.ts'

const ID = {name: 'id', required: true, positional: true}
const COMMANDS: readonly Command[] = [
  {command: 'clusters/list', endpoint: '/:aid/clusters', output: {type: 'array', fields: ['cid', 'name']}},
  {
    command: 'services/valkey/list',
    endpoint: '/:aid/:cid/services/valkey',
    description: 'Lists them',
    output: {type: 'array', fields: ['id', 'name']},
  },
  {
    command: 'services/valkey/{id}/users',
    endpoint: '/:aid/:cid/services/valkey/:id/users',
    output: {type: 'array', fields: ['name']},
  },
  {
    command: 'services/valkey/{id}/user-credentials',
    endpoint: '/:aid/:cid/services/valkey/:id/users/:name/credentials',
    mcp: ['sensitive_read'],
    description: 'Gives a password: of one user',
    input: {
      fields: [ID, {...ID, name: 'name'}, {name: 'format', enum: ['url', 'dsn', 'unix']}],
      flags: [{name: 'tls', default: true}],
    },
  },
]

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(COMMANDS, ({target}, response) => {
    if (target === '/acme1/clusters')
      return void response.end('{"clusters":[{"cid":"i4y","name":"staging"},{"cid":"p7d","name":"prod"}]}')
    if (target === '/acme1/i4y/services/valkey')
      return void response.end('{"services":[{"id":"vk2b8","name":"cache one"}]}')
    if (target === '/acme1/i4y/services/valkey/vk2b8/users') return void response.end('{"users":[{"name":"app"}]}')
    response.writeHead(404).end('{"error":"none"}')
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  await runos(home, ['manifest', 'update'])
  const bin = join(home.path, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'runos'), `#!/bin/sh\nexec '${process.execPath}' '${RUNOS}' "$@"\n`)
  chmodSync(join(bin, 'runos'), 0o755)
  home.env.PATH = `${bin}${delimiter}${home.env.PATH}`
  // A machine that runs tests has much else to do.
  home.env.RUNOS_COMPLETION_TIMEOUT = '30000'
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

/** What a shell is answered for a command line whose last word is being typed. */
async function completed(...words: readonly string[]): Promise<string[]> {
  const {code, stdout, stderr} = await runos(home, ['complete', 'fish', '--', ...words])
  assert.deepEqual([code, stderr], [0, ''])
  return stdout.split('\n').filter((line) => line !== '')
}

describe('a command line is completed', () => {
  const lines: readonly (readonly [about: string, words: readonly string[], wanted: readonly string[]])[] = [
    [
      'with our commands and those of the API',
      ['s'],
      [
        'sandbox',
        'secret',
        'services\t3 commands: valkey',
        'setup\tGet ready for a project:',
        'status\tShow who you are, which account and cluster, which manifest and how old it is, and what is configured for which assistant.',
      ],
    ],
    [
      'with the next words of a command',
      ['services', 'valkey', 'u'],
      ['user-credentials\tGives a password: of one user', 'users\tGET /{aid}/{cid}/services/valkey/{id}/users'],
    ],
    ['with the choices of a flag', ['services', 'valkey', 'user-credentials', '--format', 'u'], ['url', 'unix']],
    [
      'with the choices of a flag, attached',
      ['services', 'valkey', 'user-credentials', '--format=d'],
      ['--format=dsn'],
    ],
    ['with flags, and their opposites', ['services', 'valkey', 'user-credentials', '--no'], ['--no-tls']],
    ['with the names of tools', ['call', 'clu'], ['clusters_list\tGET /{aid}/clusters']],
    ['with our own choices', ['mcp', 'serve', 'sens'], ['sensitive-read', 'sensitive-write']],
    ['with the clusters of the account', ['services', 'valkey', 'list', '--cid', ''], ['i4y\tstaging', 'p7d\tprod']],
    [
      'with the things that stand in that place',
      ['services', 'valkey', 'user-credentials', '--cid', 'i4y', ''],
      ['vk2b8\tcache one'],
    ],
    ['with what is inside of those', ['services', 'valkey', 'user-credentials', '--cid', 'i4y', 'vk2b8', ''], ['app']],
    ['with files, where one is meant', ['clusters', 'list', '--output', ''], [':files']],
    ['not behind what nobody knows', ['nothing', 'here', ''], []],
  ]
  for (const [about, words, wanted] of lines) {
    test(about, async () => {
      assert.deepEqual(await completed(...words), wanted)
    })
  }

  test('what was asked for a moment ago is not asked for again, and only ids and names are kept', async () => {
    const before = api.arrived.length
    assert.deepEqual(await completed('services', 'valkey', 'list', '--cid', 'i'), ['i4y\tstaging'])
    assert.equal(api.arrived.length, before)
    const text = readFileSync(join(home.path, '.cache/runos/completion.json'), 'utf8')
    assert.equal(JSON.parse(text).schemaVersion, 1)
  })

  test('nobody is signed in: ours alone, and not a word', async () => {
    using empty = makeHome()
    const {code, stdout, stderr} = await runos(empty, ['complete', 'bash', '--', 'acc'])
    assert.deepEqual([code, stdout, stderr], [0, 'account\n', ''])
    const ids = await runos(empty, ['complete', 'bash', '--', 'services', 'valkey', 'list', '--cid', ''])
    assert.deepEqual([ids.code, ids.stdout, ids.stderr], [0, '', ''])
  })
})

/** Whether a shell is here; what is missing where everything must be tested is a failure. */
const missing = (path: string): string | false =>
  existsSync(path) || process.env.RUNOS_TEST_FULL !== undefined ? false : `there is no ${path}`

function ask(shell: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(shell, args, {env: {...home.env, TERM: 'dumb'}, cwd: home.path})
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    }
    child.once('error', reject)
    child.once('close', () => resolve(said))
  })
}

describe('shells understand what they are told', () => {
  const BASH = '/usr/bin/bash'
  const inBash = (...words: readonly string[]) =>
    ask(BASH, [
      '--norc',
      '-c',
      `eval "$(runos completion bash)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "$(complete -p runos | sed 's/.*-F \\([^ ]*\\).*/\\1/')"; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    ])
  test('bash', {skip: missing(BASH)}, async () => {
    assert.equal(await inBash('runos', 'services', 'valkey', 'u'), 'user-credentials\nusers\n')
    // Bash itself breaks words at the sign, and wants what follows it.
    assert.equal(await inBash('runos', 'services', 'valkey', 'user-credentials', '--format', '=', 'u'), 'url\nunix\n')
  })

  const FISH = '/usr/bin/fish'
  test('fish', {skip: missing(FISH)}, async () => {
    const said = await ask(FISH, [
      '--no-config',
      '-c',
      "runos completion fish | source; complete -C 'runos services valkey u'",
    ])
    assert.deepEqual(said.trimEnd().split('\n').sort(), [
      'user-credentials\tGives a password: of one user',
      'users\tGET /{aid}/{cid}/services/valkey/{id}/users',
    ])
  })

  const ZSH = '/usr/bin/zsh'
  test('zsh', {skip: missing(ZSH)}, async () => {
    // Its completion only works at a terminal, which zsh itself can make.
    const script = `
      zmodload zsh/zpty
      zpty shell 'PS1="> " zsh -f'
      zpty -w shell 'autoload -Uz compinit; compinit -u -D; eval "$(runos completion zsh)"; LISTMAX=1000; echo rea""dy'
      zpty -r -m shell text '*ready*'
      zpty -w -n shell $'runos services valkey user-\\t'
      zpty -r -m shell text '*user-credentials*' && echo completed
      zpty -d shell`
    assert.match(await ask(ZSH, ['-f', '-c', script]), /completed/)
  })
})

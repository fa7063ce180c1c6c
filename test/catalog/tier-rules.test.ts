import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {TIER_RULES} from '#catalog/tier-rules'
import type {JsonObject} from '#core/json'
import type {Parameter} from '#core/manifest'
import type {Tier} from '#core/tier'
import {decide, fields, type Sketch} from '../support/operation.ts'

type Row = readonly [line: string, tier: Tier, rule: string, sketch?: Sketch]

/** Each row: an operation, the tier that it gets, and the rule that must be among the evidence ('-': none but the last). */
function table(about: string, rows: readonly Row[]): void {
  describe(about, () => {
    for (const [line, tier, rule, sketch = {}] of rows) {
      test(`${line} ${sketch.summary ?? sketch.id ?? ''}: ${tier}, because of ${rule}`, () => {
        const {tiers, evidence} = decide(line, sketch)
        assert.deepEqual(tiers, [tier])
        const rules = evidence.map((piece) => piece.rule)
        if (rule === '-') assert.deepEqual(rules, [])
        else assert.ok(rules.includes(rule), `evidence: ${rules.join(', ') || 'none'}`)
      })
    }
  })
}

table('a plain operation is what its method says', [
  ['GET /pets', 'read', '-'],
  ['HEAD /pets/{id}', 'read', '-'],
  ['POST /pets', 'write', 'method-changes'],
  ['PUT /pets/{id}', 'write', 'method-changes'],
  ['PATCH /pets/{id}', 'write', 'method-changes'],
  ['DELETE /pets/{id}', 'write', 'method-deletes'],
  ['TRACE /pets', 'sensitive-read', 'echoes-request'],
])

table('a GET whose words change something is no read', [
  ['GET /pets/{id}/delete', 'write', 'verb-over-get'],
  ['GET /users.delete', 'sensitive-write', 'verb-over-get'],
  ['GET /deletePet', 'write', 'verb-over-get'],
  ['GET /pets', 'write', 'verb-over-get', {id: 'removePet'}],
  ['GET /pets', 'write', 'verb-over-get', {summary: 'Deletes a pet'}],
  ['GET /pets', 'write', 'verb-over-get', {summary: 'Get or create a pet'}],
  ['GET /library/refresh', 'write', 'verb-over-get'],
  ['GET /workflows.stepCompleted', 'write', 'rpc-over-get'],
  ['GET /pods/{name}/exec', 'sensitive-write', 'verb-over-get'],
  ['GET /pods/{name}/portforward', 'sensitive-write', 'verb-over-get'],
  ['GET /machines/{id}/port-forward', 'sensitive-write', 'verb-over-get'],
  ['GET /', 'write', 'verb-over-get', {id: 'GET_DeregisterImage', description: '<p>Deregisters the image.</p>'}],
  ['GET /servers/{id}', 'write', 'verb-over-get', {id: 'startServer', summary: 'Start a server'}],
  ['GET /cookies/set/{name}', 'write', 'verb-over-get', {summary: 'Sets a cookie'}],
  ['GET /reports', 'write', 'creates', {answers: [{status: '201'}]} as Sketch],
])

table('a word that is about a change is not the change', [
  ['GET /nodes/{id}/delete-preflight', 'read', '-'],
  ['GET /updates', 'read', '-'],
  ['GET /firewall/port-forwards', 'read', '-'],
  [
    'GET /pulls/{id}/merge',
    'read',
    '-',
    {id: 'pulls/check-if-merged', summary: 'Check if a pull request has been merged'},
  ],
  ['GET /releases', 'read', '-', {id: 'listReleases'}],
])

/** A query parameter that has to be given and has one value. */
const only = (name: string, value: string): Parameter => ({
  name,
  in: 'query',
  required: true,
  style: 'form',
  explode: true,
  schema: {type: 'string', enum: [value]},
})

table('an argument that chooses what is done counts by its most dangerous value', [
  ['GET /panel', 'write', 'action-argument', {query: {action: ['list', 'delete']}}],
  ['GET /rest', 'write', 'action-argument', {query: {method: {type: 'string'}}}],
  ['GET /index.php', 'write', 'action-argument', {query: {do: {type: 'string'}}}],
  ['GET /', 'write', 'action-argument', {parameters: [only('Action', 'FrobnicateQueue')]}],
  ['GET /', 'read', '-', {parameters: [only('Action', 'DescribeQueues')]}],
  ['GET /pets', 'read', '-', {query: {action: ['list', 'count']}}],
  ['GET /teams/{id}/audit-logs', 'read', '-', {query: {action: ['create', 'delete']}}],
  ['GET /teams/{id}/deployments', 'read', '-', {query: {action: {type: 'string'}}}],
])

table('a POST that only searches is a read, when everything agrees', [
  ['POST /pets/search', 'read', 'search-over-post', {id: 'searchPets'}],
  ['POST /pets/_search', 'read', 'search-over-post', {summary: 'Search pets'}],
  ['POST /accounts/get', 'read', 'search-over-post', {summary: 'Retrieve accounts'}],
  ['POST /tokens/search', 'sensitive-read', 'search-over-post', {id: 'searchTokens'}],
  ['POST /pets/search', 'write', 'method-changes'],
  ['POST /pets/search', 'write', 'method-changes', {summary: 'Create a saved search'}],
  ['POST /pets/search', 'write', 'method-changes', {id: 'deletePetsBySearch', summary: 'Search pets'}],
  [
    'POST /reports/filter',
    'sensitive-write',
    'method-changes',
    {id: 'filterReport', summary: 'Filter a report', answer: fields('report_id', 'report_token')},
  ],
  [
    'POST /pets/search',
    'read',
    'search-over-post',
    {id: 'searchPets', summary: 'Search pets', answer: fields('next_page_token')},
  ],
  [
    'POST /notifications/{id}/read',
    'write',
    'method-changes',
    {id: 'readNotification', summary: 'Read a notification'},
  ],
  ['POST /images/download', 'write', 'method-changes', {id: 'downloadImage', summary: 'Downloads a remote image'}],
  ['PUT /pets/search', 'write', 'method-changes', {id: 'searchPets', summary: 'Search pets'}],
])

table('what the caller computes is never a plain read', [
  ['GET /pets', 'sensitive-read', 'caller-computes', {query: {expression: {type: 'string'}}}],
  ['GET /query', 'sensitive-read', 'caller-computes', {query: {q: {type: 'string'}}}],
  ['POST /graphql', 'sensitive-write', 'caller-computes', {summary: 'Query the graph', id: 'query'}],
  ['POST /query', 'sensitive-write', 'caller-computes', {summary: 'Query data', id: 'query', body: fields('query')}],
  ['POST /scripts/evaluate', 'sensitive-write', 'caller-computes', {body: fields('script')}],
  ['GET /databases/{id}/sql_mode', 'read', '-'],
])

const SQL = {query: {sql: {type: 'string'}}} as const
table('SQL may change anything, unless its API vouches that it only reads and we can judge it', [
  ['GET /sql', 'sensitive-write', 'sql-may-change'],
  ['GET /sql', 'sensitive-write', 'sql-may-change', {query: {q: {type: 'string'}}}],
  ['GET /pets', 'sensitive-write', 'sql-may-change', SQL],
  ['GET /pets', 'sensitive-read', 'caller-computes', {...SQL, sql: {name: 'sql', dialect: 'postgresql'}}],
  ['GET /sql', 'sensitive-read', 'caller-computes', {...SQL, sql: {name: 'sql', dialect: 'postgresql'}}],
  ['GET /pets', 'sensitive-write', 'sql-may-change', {...SQL, sql: {name: 'sql', dialect: 'mysql'}}],
  ['GET /pets', 'sensitive-write', 'sql-may-change', {...SQL, sql: {name: 'other', dialect: 'postgresql'}}],
  ['POST /sql', 'sensitive-write', 'method-changes', {body: fields('sql'), sql: {name: 'sql', dialect: 'postgresql'}}],
])

const answers = (schema: JsonObject): Sketch => ({answer: schema})
const one = (name: string, schema: JsonObject): JsonObject => ({type: 'object', properties: {[name]: schema}})
/** An answer that is described by an example alone. */
const byExample = (example: JsonObject): Sketch => ({answers: [{status: '200', type: 'application/json', example}]})
/** A schema inside of objects, so many deep. */
const within = (levels: number, schema: JsonObject): JsonObject =>
  levels === 0 ? schema : one('inner', within(levels - 1, schema))

table('an answer with a secret is a sensitive read', [
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('id', 'password'))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('accessToken'))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('kubeconfig'))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('connection_string'))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('tlsPrivateKey'))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('webhookSecret'))],
  [
    'GET /a',
    'sensitive-read',
    'secret-in-answer',
    answers(one('codes', {type: 'array', items: fields('one_time_code')})),
  ],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(one('x', {type: 'string', format: 'password'}))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(one('x', {type: 'string', 'x-sensitive': true}))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(one('dsn', {example: 'postgres://joe:pw@db/x'}))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(one('value', {description: 'The API key'}))],
  [
    'GET /a',
    'sensitive-read',
    'secret-in-answer',
    answers(one('key', {description: 'The key of the linked account.'})),
  ],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(one('external_pin', {type: 'string'}))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('instrumentationKey'))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(within(7, fields('password')))],
  [
    'GET /a',
    'sensitive-read',
    'secret-in-answer',
    answers(one('gan', {type: 'string', description: 'The gift card account number.'})),
  ],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(one('slackConfiguration', fields('webhook')))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(fields('enrollmentCode'))],
  ['GET /a', 'sensitive-read', 'secret-in-answer', byExample({data: [{api_key: '27a5-not-a-key'}]})],
  ['GET /a', 'sensitive-read', 'secret-in-answer', answers(one('env', {type: 'array', items: {type: 'string'}}))],
  [
    'GET /a',
    'sensitive-read',
    'secret-in-answer',
    answers({type: 'array', items: {allOf: [fields('id'), fields('secret')]}}),
  ],
])

table('a word like a secret is not yet one', [
  ['GET /a', 'read', '-', answers(fields('next_page_token', 'token_type', 'public_key', 'password_changed_at'))],
  ['GET /a', 'read', '-', answers(one('password', {type: 'boolean'}))],
  ['GET /a', 'read', '-', answers(one('key', {description: 'The key of the resource tag.'}))],
  ['GET /a', 'read', '-', answers(one('key', {description: 'Corresponds to the label key of a reserved resource.'}))],
  ['GET /a', 'read', '-', answers(one('key', {description: 'The key of the secret to select from.'}))],
  ['GET /a', 'read', '-', answers(fields('pinned_message', 'is_pin'))],
  ['GET /a', 'read', '-', answers(one('last_4', {type: 'string', description: 'The card number, its last 4 digits.'}))],
  ['GET /a', 'read', '-', answers(one('item', fields('webhook')))],
  ['GET /a', 'read', '-', byExample({password: '********', cookie: 'https://shop.test/cookie.png', token: 7})],
  ['GET /a', 'read', '-', answers(one('total_tokens', {type: 'integer'}))],
  ['GET /a', 'read', '-', answers(one('secret', {type: 'string', enum: ['on', 'off']}))],
  ['GET /a', 'read', '-', answers(one('password', {type: 'string', writeOnly: true}))],
  ['GET /a', 'read', '-', answers(one('data', {type: 'string', description: 'This requires a bearer token.'}))],
  ['GET /a', 'read', '-', {answers: [{status: '401', schema: fields('token')}, {status: '200'}]} as Sketch],
])

table('an address about secrets is sensitive unless the answer gives none away', [
  ['GET /secrets/{id}', 'sensitive-read', 'about-secrets'],
  ['GET /clusters/{id}/kubeconfig', 'sensitive-read', 'about-secrets'],
  ['GET /api-keys', 'sensitive-read', 'about-secrets'],
  ['GET /apps/{id}/env', 'sensitive-read', 'about-secrets'],
  ['GET /secrets', 'read', '-', answers({type: 'array', items: fields('id', 'name', 'created_at')})],
  ['GET /keys', 'sensitive-read', 'about-secrets'],
  ['GET /user/keys', 'read', '-', {id: 'listPublicKeys'}],
  ['GET /sites/{id}/build_hooks', 'sensitive-read', 'opens-by-address', {id: 'listBuildHooks'}],
  ['POST /apps/{id}/getUploadUrl', 'sensitive-read', 'opens-by-address', {summary: 'Get an upload URL'}],
  [
    'GET /containers/{id}/archive',
    'sensitive-read',
    'files-of-a-machine',
    {id: 'getFiles', query: {path: {type: 'string'}}},
  ],
  ['GET /oauth/token', 'sensitive-read', 'signs-in'],
])

table('a change is sensitive when it is about secrets, access, money, code, or a whole', [
  ['POST /secrets', 'sensitive-write', 'about-secrets'],
  ['POST /users/{id}/rotate-credentials', 'sensitive-write', 'about-secrets'],
  ['POST /pets', 'sensitive-write', 'secret-in-request', {body: fields('name', 'password')}],
  ['POST /pets', 'sensitive-write', 'secret-in-answer', answers(fields('token'))],
  ['PUT /repos/{id}/collaborators/{user}', 'sensitive-write', 'about-access'],
  ['PUT /orgs/{id}/roles/{role}', 'sensitive-write', 'about-access'],
  ['PUT /user/starred/{id}', 'write', 'method-changes'],
  ['POST /payments', 'sensitive-write', 'about-money'],
  ['POST /vms/{id}/run-command', 'sensitive-write', 'runs-code'],
  ['DELETE /projects/{id}', 'sensitive-write', 'deletes-a-whole'],
  ['DELETE /projects/{id}/labels/{label}', 'write', 'method-deletes'],
])

table('what the makers say counts upward', [
  ['GET /a', 'sensitive-read', 'internal', {marks: {'x-internal': true}}],
  ['GET /internal/a', 'sensitive-read', 'internal'],
  ['GET /a', 'sensitive-read', 'marked-dangerous', {marks: {'x-sensitive-data': true}}],
  ['GET /a', 'read', 'deprecated', {deprecated: true}],
  ['GET /a', 'write', 'write-scope', {security: [{oauth: ['pets:write']}]}],
  ['GET /a', 'read', '-', {security: [{oauth: ['pets:write']}, {oauth: ['pets:read']}]}],
  ['GET /a', 'read', '-', {security: [{oauth: ['create', 'delete', 'stats', 'upload']}]}],
  ['POST /a', 'sensitive-write', 'admin-scope', {security: [{oauth: ['admin:pets']}]}],
])

describe('a decision', () => {
  test('shows every piece of evidence with its place', () => {
    const {evidence, why} = decide('DELETE /projects/{id}', {answer: fields('token')})
    assert.deepEqual(
      evidence.map(({rule, where}) => [rule, where]),
      [
        ['method-changes', 'method: DELETE'],
        ['method-deletes', 'method: DELETE'],
        ['words-destroy', 'command: delete/projects'],
        ['secret-in-answer', 'answer: token is called token'],
        ['deletes-a-whole', 'path: /projects/{id}'],
      ],
    )
    assert.equal(why.length, 5)
  })

  test('finds a secret through shared schemas, cycles included', () => {
    const defs = {
      User: {
        type: 'object',
        properties: {friends: {type: 'array', items: {$ref: '#/$defs/User'}}, login: {$ref: '#/$defs/Login'}},
      },
      Login: fields('password'),
    }
    const {evidence} = decide('GET /users', {answer: {type: 'array', items: {$ref: '#/$defs/User'}}}, defs)
    assert.deepEqual(
      evidence.map(({where}) => where),
      ['answer: [].login.password is called password'],
    )
  })

  test('follows what the manifest declares, and says when the evidence says more', () => {
    const declared = decide('GET /secrets/{id}', {declared: ['read']})
    assert.deepEqual([declared.tiers, declared.evident, declared.agrees], [['read'], 'sensitive-read', false])
    const higher = decide('GET /pets', {declared: ['sensitive-write']})
    assert.deepEqual([higher.tiers, higher.evident, higher.agrees], [['sensitive-write'], 'read', true])
  })

  test('never believes that a DELETE reads', () => {
    assert.deepEqual(decide('DELETE /pets/{id}', {declared: ['read']}).tiers, ['sensitive-write'])
  })

  test('says what destroys, and asks for nothing where it reads', () => {
    assert.equal(decide('POST /caches/{id}/purge').destructive, true)
    assert.equal(
      decide('POST /droplets/{id}/actions', {body: {type: 'object', properties: {type: {enum: ['rebuild', 'reboot']}}}})
        .destructive,
      true,
    )
    assert.equal(decide('GET /pets/{id}/delete-preflight').destructive, false)
    assert.equal(decide('POST /pets').destructive, false)
  })
})

test('every rule has a name of its own and a reason', () => {
  const names = TIER_RULES.map(({name}) => name)
  assert.equal(new Set(names).size, names.length)
  for (const {name, why} of TIER_RULES) assert.match(`${name}: ${why}`, /^[a-z-]+: \S.{10,}$/)
})

test('whatever a description holds, a decision comes out, and soon', () => {
  let deep: JsonObject = {type: 'string'}
  for (let level = 0; level < 5000; level++) deep = {type: 'object', properties: {inner: deep}}
  const strange: JsonObject = {
    properties: [],
    items: 'x',
    allOf: {},
    anyOf: [null, 1],
    enum: 'no',
    $ref: 7,
    additionalProperties: 'y',
  }
  const chain = Object.fromEntries(
    Array.from({length: 5000}, (_, at) => [`S${at}`, at === 4999 ? fields('password') : {$ref: `#/$defs/S${at + 1}`}]),
  )
  const start = performance.now()
  assert.deepEqual(decide('GET /keys', {answer: deep}).tiers, ['sensitive-read'])
  assert.deepEqual(decide('GET /things', {answer: strange, query: {action: strange}}).tiers, ['read'])
  assert.deepEqual(decide('GET /things', {answer: {$ref: '#/$defs/S0'}}, chain).tiers, ['sensitive-read'])
  assert.deepEqual(decide('GET /things', {answer: {$ref: '#/$defs/__proto__'}}, {}).tiers, ['read'])
  assert.ok(performance.now() - start < 2000)
})

import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, UPPER, WORD} from '../random.ts'
import {app, like, stamp, title, uuid} from './secrets-words.ts'

/** Trails, deliveries, messages and pages without a secret. */
export const ninthEvents: readonly HarmlessAnswer[] = [
  like('changes without values', (r) => {
    const id = uuid(r)
    const change = r.pick(['[FILTERED]', '(changed)', '***', 'SECRET_ROTATED'])
    return [
      {audits: [{id, action: 'update', changes: [{field: 'api_token', old: change, new: change}], comment: app(r)}]},
      id,
      change,
    ]
  }),
  like('entry of a trail about keys', (r) => {
    const [event, key, target] = [uuid(r), `key_${r.text(14, WORD)}`, `${title(app(r))} deploy token`]
    return [
      {
        action: 'api_key.revoked',
        id: event,
        target: {type: 'api_key', id: key, name: target},
        actor: {type: 'service', name: 'ci'},
      },
      event,
      key,
      target,
    ]
  }),
  like('states before and after without a secret', (r) => {
    const [before, after] = [r.text(40, HEX), r.text(40, HEX)]
    return [
      {
        ref: `refs/heads/${app(r)}`,
        before,
        after,
        compare: `https://git.example.com/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      },
      before,
      after,
    ]
  }),
  like('delivery of a hook and its ids', (r) => {
    const [delivery, event, digest] = [uuid(r), `evt_${r.text(24, WORD)}`, `SHA-256=${r.bytes(32).toString('base64')}`]
    return [
      {
        requestHeaders: [
          ['X-Delivery-Id', delivery],
          ['Idempotency-Key', event],
          ['Digest', digest],
          ['X-Topic', app(r)],
        ],
        responseCode: 200,
      },
      delivery,
      event,
      digest,
    ]
  }),
  like('message of a queue without a secret', (r) => {
    const body = JSON.stringify({type: 'password.changed', user_id: uuid(r), token_id: r.below(99_999), at: stamp(r)})
    const [id, md5] = [uuid(r), r.text(32, HEX)]
    return [{Messages: [{MessageId: id, MD5OfBody: md5, Body: body}]}, body, id, md5]
  }),
  like('offsets and keys of a topic', (r) => {
    const key = `${app(r)}:${uuid(r)}`
    return [
      [
        {
          topic: 'credentials.rotated',
          key,
          partition: r.below(12),
          offset: r.below(99_999),
          headers: {traceparent: `00-${r.text(32, HEX)}-${r.text(16, HEX)}-01`},
        },
      ],
      key,
    ]
  }),
  like('answer of a graph with cursors', (r) => {
    const cursor = Buffer.from(`cursor:v2:${r.below(9_999_999)}:${app(r)}`).toString('base64')
    const id = `gid://app/ApiKey/${r.text(10, DIGITS)}`
    return [
      {
        data: {
          apiKeys: {
            edges: [{cursor, node: {id, name: app(r), __typename: 'ApiKey', createdAt: stamp(r)}}],
            pageInfo: {endCursor: cursor, hasNextPage: true},
          },
        },
      },
      cursor,
      id,
    ]
  }),
  like('error of a graph', (r) => {
    const message = `Cannot query field "${r.pick(['clientSecret', 'accessToken', 'password'])}" on type "${title(app(r))}". Did you mean "${r.pick(['clientId', 'accessTokenExpiresAt', 'passwordSet'])}"?`
    return [
      {
        errors: [
          {message, locations: [{line: 4, column: r.below(40)}], extensions: {code: 'GRAPHQL_VALIDATION_FAILED'}},
        ],
      },
      message,
    ]
  }),
  like('form and its questions about passwords', (r) => {
    const question = r.pick([
      'Do you use a password manager?',
      'How often do you change your password?',
      'Which token do you prefer: app or key?',
    ])
    const answer = `${r.pick(['Yes', 'Every year', 'The hardware key', 'Never'])}, ${app(r)}`
    return [{responseId: r.text(24, WORD), answers: [{question, answer}]}, question, answer]
  }),
  like('cells of a sheet without a secret', (r) => {
    const [sheet, owner] = [r.text(44, `${WORD}_-`), `vault: ${app(r)}/prod`]
    return [
      {
        spreadsheetId: sheet,
        range: 'Access!A1:C2',
        values: [
          ['System', 'Login', 'Password'],
          [app(r), 'ci', owner],
        ],
      },
      sheet,
      owner,
    ]
  }),
  like('page of a notebook without a secret', (r) => {
    const [id, content] = [
      uuid(r),
      `Tokens live for ${r.below(90)} minutes; refresh them with the client of ${app(r)}.`,
    ]
    return [
      {
        object: 'page',
        id,
        properties: {Password: {type: 'checkbox', checkbox: true}, Notes: {rich_text: [{plain_text: content}]}},
      },
      id,
      content,
    ]
  }),
  like('steps of an automation with a credential by id', (r) => {
    const [id, name, expression] = [r.text(16, WORD), `${title(app(r))} API key`, '={{ $json["token"] }}']
    return [
      {nodes: [{type: 'httpRequest', credentials: {httpHeaderAuth: {id, name}}, parameters: {value: expression}}]},
      id,
      name,
      expression,
    ]
  }),
  like('variables of a collection without values', (r) => {
    const value = r.pick(['{{access_token}}', '<your token>', '{{vault:api-key}}', 'YOUR_CLIENT_SECRET', '{{$guid}}'])
    return [{id: uuid(r), name: app(r), auth: {type: 'bearer', bearer: [{key: 'token', value, type: 'string'}]}}, value]
  }),
  like('flags and their versions', (r) => {
    const key = `enable-${r.pick(['password', 'token', 'secret'])}-${app(r)}-v${r.below(9)}`
    const salt = `${uuid(r)}`
    return [{flags: [{key, id: salt, version: r.below(99), on: true, variation: 'control'}]}, key, salt]
  }),
  like('licence and serial of a device', (r) => {
    const [serial, model] = [`C02${r.text(8, UPPER + DIGITS)}`, `MDM-${r.text(4, UPPER)}-${r.below(999)}`]
    return [
      {
        devices: [
          {
            serialNumber: serial,
            udid: uuid(r).toUpperCase(),
            model,
            passcodePresent: true,
            bootstrapTokenEscrowed: true,
          },
        ],
      },
      serial,
      model,
    ]
  }),
  like('meeting without its password', (r) => {
    const [id, link] = [r.text(11, DIGITS), `https://meet.example.com/j/${r.text(11, DIGITS)}`]
    return [
      {
        meeting: {
          id,
          uuid: `${r.text(22, WORD)}==`,
          join_url: link,
          password_required: true,
          topic: `Rotation of keys of ${app(r)}`,
        },
      },
      id,
      link,
    ]
  }),
  like('use of a model in tokens', (r) => {
    const [id, model] = [`chatcmpl-${r.text(29, WORD)}`, `gpt-4o-mini-2026-0${r.below(9) + 1}-18`]
    return [
      {
        id,
        model,
        system_fingerprint: `fp_${r.text(10, HEX)}`,
        usage: {prompt_tokens: r.below(900), total_tokens: r.below(9_000)},
      },
      id,
      model,
    ]
  }),
  like('article about how to make a key', (r) => {
    const body = `Open Settings > Developers, choose "New token" and copy it into ${app(r).toUpperCase()}_TOKEN. Tokens start with "pat_" and have ${r.below(40) + 20} characters.`
    return [{article: {id: r.below(99_999), title: 'How to create an API token', body}}, body]
  }),
]

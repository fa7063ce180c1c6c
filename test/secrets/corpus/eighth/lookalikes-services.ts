import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {app, day, harmless, named, uuid} from './secrets-words.ts'

/** Answers of services that watch, store, pay and send, with nothing secret in them. */
export const eighthServices: readonly HarmlessAnswer[] = [
  harmless('source of data of a dashboard', (r) => {
    const [uid, user] = [`P${r.text(16, '0123456789ABCDEF')}`, named(r)]
    return [
      {
        id: r.below(99),
        uid,
        type: 'prometheus',
        basicAuth: true,
        basicAuthUser: user,
        secureJsonFields: {basicAuthPassword: true},
        jsonData: {httpMethod: 'POST', tlsSkipVerify: false},
      },
      uid,
      user,
    ]
  }),
  harmless('where a dashboard sends alerts, redacted', (r) => {
    const uid = r.text(14, WORD)
    return [
      [
        {
          uid,
          name: named(r),
          type: 'slack',
          settings: {recipient: '#ops', url: '[REDACTED]'},
          disableResolveMessage: false,
        },
      ],
      uid,
      '[REDACTED]',
    ]
  }),
  harmless('tokens of a service account of a dashboard', (r) => {
    const name = `sa-1-${named(r)}`
    return [
      [
        {
          id: r.below(99),
          name,
          created: day(r),
          lastUsedAt: day(r),
          expiration: null,
          secondsUntilExpiration: 0,
          hasExpired: false,
          isRevoked: false,
        },
      ],
      name,
    ]
  }),
  harmless('configuration of what scrapes', (r) => {
    const file = `/etc/prometheus/secrets/${named(r)}/${r.pick(['token', 'password'])}`
    return [
      {
        status: 'success',
        data: {
          yaml: `scrape_configs:\n- job_name: api\n  authorization:\n    type: Bearer\n    credentials_file: ${file}\n  basic_auth:\n    username: scrape\n    password: <secret>\n`,
        },
      },
      file,
      'password: <secret>',
    ]
  }),
  harmless('status of a router of alerts', (r) => {
    const name = named(r)
    return [
      {
        cluster: {name: r.text(26, UPPER + DIGITS), status: 'ready'},
        config: {
          original: `receivers:\n- name: ${name}\n  slack_configs:\n  - api_url: <secret>\n  pagerduty_configs:\n  - routing_key: <secret>\n`,
        },
      },
      name,
      'routing_key: <secret>',
    ]
  }),
  harmless('metrics that count tokens', (r) => {
    const value = `${r.below(9_999)}.${r.text(4, '123456789')}`
    return [
      {
        status: 'success',
        data: {
          resultType: 'vector',
          result: [
            {
              metric: {
                __name__: r.pick([
                  'vault_token_count_by_policy',
                  'keycloak_password_hash_failures_total',
                  'llm_tokens_total',
                ]),
                policy: app(r),
              },
              value: [1_790_000_000, value],
            },
          ],
        },
      },
      value,
    ]
  }),
  harmless('public address of a project for errors', (r) => {
    const [id, dsn] = [
      r.text(32, HEX),
      `https://${r.text(32, HEX)}@o${r.below(99_999)}.ingest.sentry.io/${r.below(99_999)}`,
    ]
    return [
      [
        {
          id,
          name: 'Default',
          isActive: true,
          projectId: r.below(99),
          dsn: {public: dsn},
          rateLimit: null,
          browserSdkVersion: '8.x',
        },
      ],
      dsn,
    ]
  }),
  harmless('event with what was filtered', (r) => {
    const [group, release, debug] = [r.text(32, HEX), r.text(40, HEX), uuid(r)]
    return [
      {
        fingerprints: [group],
        release: {version: release},
        debugMeta: {images: [{debug_id: debug, type: 'sourcemap'}]},
        extra: {password: '[Filtered]'},
      },
      group,
      release,
      debug,
      '[Filtered]',
    ]
  }),
  harmless('keys of a monitor by their last four', (r) => {
    const [id, last] = [uuid(r), r.text(4, HEX)]
    return [
      {data: [{type: 'api_keys', id, attributes: {name: named(r), last4: last, created_at: day(r), category: 'USER'}}]},
      id,
      last,
    ]
  }),
  harmless('last four of a key under other names', (r) => {
    const [last, name] = [r.text(4, WORD), named(r)]
    return [
      {credentials: [{name, apiKeyLastFour: last, keyStatus: 'active', secretVersion: r.below(9), hasSecret: true}]},
      last,
      name,
    ]
  }),
  harmless('spans of a trace', (r) => {
    const [trace, span] = [r.text(32, HEX), r.text(16, HEX)]
    return [
      {
        data: [
          {
            type: 'spans',
            id: `AgAAAZ${r.text(40, WORD)}`,
            attributes: {
              trace_id: trace,
              span_id: span,
              service: 'token-service',
              resource_name: 'POST /oauth/token',
              resource_hash: r.text(16, HEX),
            },
          },
        ],
      },
      trace,
      span,
    ]
  }),
  harmless('where a monitor reads on', (r) => {
    const after = `eyJhZnRlciI6IkFRQUFBW${r.text(60, WORD)}`
    return [{data: [], meta: {page: {after}, status: 'done', request_id: `pddv1ch${r.text(60, WORD)}`}}, after]
  }),
  harmless('where a search reads on', (r) => {
    const [scroll, node] = [
      `FGluY2x1ZGVfY29udGV4dF91dWlkDXF1ZXJ5QW5kRmV0Y2gBF${r.text(60, WORD)}==`,
      r.text(22, `${WORD}_-`),
    ]
    return [
      {
        _scroll_id: scroll,
        took: 4,
        timed_out: false,
        hits: {total: {value: 90, relation: 'eq'}, hits: [{_id: node, _index: 'tokens-2026'}]},
      },
      scroll,
      node,
    ]
  }),
  harmless('words that an analyzer made', (r) => {
    const token = r.text(9 + r.below(9), LOWER)
    return [
      {
        tokens: [
          {token: 'password', start_offset: 0, end_offset: 8, type: '<ALPHANUM>', position: 0},
          {token, start_offset: 9, end_offset: 26, type: '<ALPHANUM>', position: 1},
        ],
      },
      token,
    ]
  }),
]

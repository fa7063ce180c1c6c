import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  b64url,
  digits,
  harmless,
  hex,
  mixed,
  named,
  small,
  text,
  ulid,
  uuid,
  variable,
} from './lookalikes-tools-words.ts'

/** Logs, people on call and what watches from outside. */
export const toolsLogs: readonly HarmlessAnswer[] = [
  harmless('streams of logs', (r) => {
    const [name, token] = [`${named(r)}/${app(r)}/${hex(r, 32)}`, `f/${digits(r, 56)}/s`]
    return [
      {
        logStreams: [{logStreamName: name, uploadSequenceToken: digits(r, 56), storedBytes: 0}],
        nextForwardToken: token,
        nextBackwardToken: token.replace('f/', 'b/'),
      },
      name,
      token,
    ]
  }),
  harmless('query of logs that runs', (r) => {
    const [id, pointer] = [uuid(r), `${mixed(r, 150)}=`]
    return [
      {
        queryId: id,
        status: 'Complete',
        results: [
          [
            {field: '@ptr', value: pointer},
            {field: '@message', value: 'login failed: bad password'},
          ],
        ],
        statistics: {recordsMatched: 1},
      },
      id,
      pointer,
    ]
  }),
  harmless('hits of a search of logs with a cursor', (r) => {
    const [id, pit] = [`${b64url(r, 15)}`, `${b64(r, 130)}`]
    return [
      {
        pit_id: pit,
        took: 3,
        hits: {
          hits: [
            {
              _index: `.ds-logs-auth-2026.11.0${r.below(9)}-000001`,
              _id: id,
              _source: {event: {action: 'user-password-changed', outcome: 'success'}, user: {name: 'deploy'}},
              sort: [Number(digits(r, 13))],
            },
          ],
        },
      },
      id,
      pit,
    ]
  }),
  harmless('job of a search of logs', (r) => {
    const [sid, query] = [
      `scheduler__ci__search__RMD5${hex(r, 17)}_at_${digits(r, 10)}_${digits(r, 5)}`,
      `search index=auth action=failure reason=bad_password host=${named(r)} | stats count by user`,
    ]
    return [
      {entry: [{name: query, content: {sid, dispatchState: 'DONE', isSaved: false, eventSearch: query}}]},
      sid,
      query,
    ]
  }),
  harmless('inputs of a collector of events without tokens', (r) => {
    const [name, index] = [`http://${named(r)}`, `idx_${app(r)}_${small(r, 4)}`]
    return [
      {
        entry: [
          {
            name,
            acl: {app: 'splunk_httpinput', owner: 'nobody'},
            content: {disabled: false, index, sourcetype: '_json', useACK: false, token: '<hidden>'},
          },
        ],
      },
      name,
      index,
    ]
  }),
  harmless('incident of people on call', (r) => {
    const [id, dedup] = [`Q${small(r, 13).toUpperCase()}`, `${named(r)}/TokenExpired/${hex(r, 16)}`]
    return [
      {
        incident: {
          id,
          incident_number: r.below(9_999),
          incident_key: dedup,
          title: 'API key of the payment provider expires tomorrow',
          status: 'triggered',
          urgency: 'high',
          service: {id: `P${small(r, 6).toUpperCase()}`, type: 'service_reference'},
        },
      },
      id,
      dedup,
    ]
  }),
  harmless('accepted event of people on call', (r) => {
    const [key, request] = [hex(r, 32), uuid(r)]
    return [
      {status: 'success', message: 'Event processed', dedup_key: key, headers: {'x-request-id': request}},
      key,
      request,
    ]
  }),
  harmless('check of a page from outside', (r) => {
    const [id, body] = [uuid(r), `await page.fill('#password-${small(r, 5)}', process.env.${variable(r)})`]
    return [
      {
        checks: [
          {
            id,
            name: 'Login page',
            checkType: 'BROWSER',
            assertions: [{source: 'HEADERS', property: 'www-authenticate', comparison: 'EQUALS', target: 'Bearer'}],
            script: body,
          },
        ],
      },
      id,
      body,
    ]
  }),
  harmless('folders and dashboards by uid', (r) => {
    const [uid, url] = [small(r, 14), `/d/${mixed(r, 9)}/vault-token-usage`]
    return [
      [
        {
          id: r.below(900),
          uid,
          title: 'Tokens and secrets',
          uri: 'db/tokens-and-secrets',
          url,
          type: 'dash-db',
          tags: ['vault'],
          folderUid: small(r, 14),
          isStarred: false,
        },
      ],
      uid,
      url,
    ]
  }),
  harmless('contact points with secure fields', (r) => {
    const [uid, hash] = [mixed(r, 9), hex(r, 16)]
    return [
      [
        {
          uid,
          name: named(r),
          type: 'pagerduty',
          settings: {integrationKey: '[REDACTED]', severity: 'critical'},
          secureFields: {integrationKey: true},
          provenance: hash,
        },
      ],
      uid,
      hash,
    ]
  }),
  harmless('profile of a running program', (r) => {
    const [build, line] = [
      hex(r, 40),
      `      flat  crypto/internal/fips140/bigmod.addMulVVW2048 ${r.below(900)}ms runtime.scanobject token.(*Verifier).Verify-${small(r, 4)}`,
    ]
    return [{stdout: text('File: auth-service', `Build ID: ${build}`, 'Type: cpu', line)}, build, line]
  }),
  harmless('status of a collector with its variables', (r) => {
    const [id, url] = [ulid(r), `https://otlp.example.com/${named(r)}/v1/traces`]
    return [
      {
        instance_uid: id,
        effective_config: {
          exporters: {
            otlphttp: {endpoint: url, headers: {authorization: '[REDACTED]', api_key: `\${env:${variable(r)}}`}},
          },
        },
        health: {healthy: true, last_error: ''},
      },
      id,
      url,
    ]
  }),
]

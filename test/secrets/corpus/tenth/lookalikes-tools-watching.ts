import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, b64, digits, harmless, hex, ip, named, small, time, uuid, version} from './lookalikes-tools-words.ts'

/** Monitors, alerts and traces. */
export const toolsWatching: readonly HarmlessAnswer[] = [
  harmless('result of a query for metrics', (r) => {
    const [instance, pod] = [`${ip(r)}:9100`, `${named(r)}-${hex(r, 9)}-${small(r, 5)}`]
    return [
      {
        status: 'success',
        data: {
          resultType: 'vector',
          result: [
            {
              metric: {__name__: 'vault_token_count_by_auth', auth_method: 'kubernetes', instance, pod},
              value: [Number(digits(r, 10)), String(r.below(900))],
            },
          ],
        },
      },
      instance,
      pod,
    ]
  }),
  harmless('rule that fires about certificates and tokens', (r) => {
    const [expression, print] = [
      `time() - secret_last_rotated_seconds{name='${named(r)}-password'} > 86400 * ${30 + r.below(90)}`,
      hex(r, 16),
    ]
    return [
      {
        alerts: [
          {
            fingerprint: print,
            labels: {alertname: 'SecretNotRotated', severity: 'warning'},
            annotations: {summary: 'A password was not rotated', expr: expression},
            state: 'firing',
          },
        ],
      },
      expression,
      print,
    ]
  }),
  harmless('silence of an alert', (r) => {
    const [id, comment] = [uuid(r), `rotation of the signing key of ${named(r)}`]
    return [
      [
        {
          id,
          status: {state: 'active'},
          comment,
          createdBy: 'deploy',
          matchers: [{name: 'alertname', value: 'TokenExpiresSoon', isEqual: true, isRegex: false}],
        },
      ],
      id,
      comment,
    ]
  }),
  harmless('heads of a trace that passes on', (r) => {
    const [parent, b3] = [`00-${hex(r, 32)}-${hex(r, 16)}-01`, `${hex(r, 32)}-${hex(r, 16)}-1`]
    return [
      {
        headers: {
          traceparent: parent,
          tracestate: `vendor=${small(r, 16)}`,
          b3,
          'x-amzn-trace-id': `Root=1-${hex(r, 8)}-${hex(r, 24)};Sampled=1`,
        },
      },
      parent,
      b3,
    ]
  }),
  harmless('spans in the form of OTLP', (r) => {
    const [trace, span] = [b64(r, 16), b64(r, 8)]
    return [
      {
        resourceSpans: [
          {
            scopeSpans: [
              {
                spans: [
                  {
                    traceId: trace,
                    spanId: span,
                    name: 'POST /oauth/token',
                    kind: 'SPAN_KIND_SERVER',
                    attributes: [
                      {key: 'http.request.header.authorization', value: {stringValue: 'REDACTED'}},
                      {key: 'enduser.id', value: {stringValue: 'deploy'}},
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      trace,
      span,
    ]
  }),
  harmless('trace in a viewer', (r) => {
    const [trace, process] = [hex(r, 32), `p${r.below(9)}-${small(r, 5)}`]
    return [
      {
        data: [
          {
            traceID: trace,
            processes: {
              [process]: {
                serviceName: 'token-service',
                tags: [{key: 'client-uuid', type: 'string', value: hex(r, 16)}],
              },
            },
            spans: [{spanID: hex(r, 16), operationName: 'RefreshToken', processID: process}],
          },
        ],
      },
      trace,
    ]
  }),
  harmless('keys of a monitor by owner', (r) => {
    const [id, owner] = [uuid(r), uuid(r)]
    return [
      {
        data: [
          {
            type: 'application_keys',
            id,
            attributes: {
              name: `terraform ${app(r)}`,
              last4: hex(r, 4),
              scopes: ['dashboards_read'],
              created_at: time(r),
            },
            relationships: {owned_by: {data: {type: 'users', id: owner}}},
          },
        ],
        meta: {max_allowed_per_user: 1000},
      },
      id,
      owner,
    ]
  }),
  harmless('monitor of logs with its question', (r) => {
    const [query, created] = [
      `logs("service:${named(r)} \\"invalid token\\"").index("main").rollup("count").last("5m") > ${r.below(90)}`,
      time(r),
    ]
    return [
      {
        id: r.below(99_999_999),
        type: 'log alert',
        name: 'Many refused passwords',
        query,
        created,
        options: {notify_no_data: false, escalation_message: ''},
        restricted_roles: null,
      },
      query,
      created,
    ]
  }),
  harmless('group of errors about tokens', (r) => {
    const [id, label] = [hex(r, 32), `Default ${named(r)}`]
    return [
      {
        group: {
          id: digits(r, 10),
          shortId: `${app(r).toUpperCase()}-${small(r, 3).toUpperCase()}`,
          title: 'InvalidTokenError: jwt malformed',
          culprit: 'verify(node_modules/jsonwebtoken/verify)',
        },
        event: {eventID: id, fingerprints: [hex(r, 32)], message: label},
      },
      id,
      label,
    ]
  }),
  harmless('release and commits of a place for errors', (r) => {
    const [release, debug] = [`${app(r)}@${version(r)}+${hex(r, 12)}`, uuid(r)]
    return [
      {
        version: release,
        shortVersion: version(r),
        newGroups: 0,
        lastCommit: {id: hex(r, 40), message: 'do not send the password'},
        debugFiles: [{debugId: debug, codeId: hex(r, 40), sha1: hex(r, 40)}],
      },
      release,
      debug,
    ]
  }),
]

import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {account, app, day, named, own, uuid} from './secrets-words.ts'

/** Where people wrote a secret down, and where traffic was written down. */
export const eighthSettingsNotes: readonly Shape[] = [
  own(
    'a message of a commit',
    /^/,
    (secret, r) => ({
      sha: r.text(40, HEX),
      commit: {
        author: {name: 'ci', date: day(r)},
        message: `fix(${app(r)}): do not hard-code ${secret}\n\nIt was in deploy.sh since March.`,
        comment_count: 0,
      },
    }),
    {oneLine: true, needsKnown: true},
  ),
  own(
    'lines of a log of a cloud',
    /^/,
    (secret, r) => ({
      events: [
        {
          logStreamName: `web/${app(r)}/${r.text(32, HEX)}`,
          timestamp: 1_790_000_000_000 + r.below(99_999),
          message: `INFO starting with ${secret}`,
          eventId: r.text(56, DIGITS),
        },
      ],
      searchedLogStreams: [],
    }),
    {oneLine: true, needsKnown: true},
  ),
  own(
    'a log as a search of a monitor gives it',
    /^/,
    (secret, r) => ({
      data: [
        {
          id: `AwAAAZ${r.text(40, WORD)}`,
          type: 'log',
          attributes: {
            status: 'error',
            service: app(r),
            host: `i-0${r.text(16, HEX)}`,
            message: `upstream refused ${secret} (attempt 3)`,
            tags: ['env:prod'],
          },
        },
      ],
      meta: {page: {after: r.text(60, WORD)}, status: 'done'},
    }),
    {oneLine: true, needsKnown: true},
  ),
  own(
    'an annotation',
    /^/,
    (secret, r) => ({
      kind: 'Deployment',
      metadata: {
        name: named(r),
        annotations: {
          'deployment.kubernetes.io/revision': '7',
          'example.com/notes': `rotate ${secret} before the audit`,
        },
      },
    }),
    {oneLine: true, needsKnown: true},
  ),
  own(
    'a message in a channel',
    /^/,
    (secret, r) => ({
      ok: true,
      messages: [
        {
          type: 'message',
          user: `U0${r.text(9, DIGITS)}`,
          text: `this is what ${app(r)} uses in prod: \`${secret}\``,
          ts: `1790${r.text(6, DIGITS)}.${r.text(6, DIGITS)}`,
        },
      ],
      has_more: false,
    }),
    {oneLine: true, needsKnown: true},
  ),
  own(
    'a note of an incident',
    /^/,
    (secret, r) => ({
      notes: [
        {
          id: `P${r.text(6, WORD).toUpperCase()}`,
          content: `Restarted ${app(r)} by hand with ${secret}`,
          created_at: day(r),
          channel: {summary: 'The PagerDuty website or APIs'},
        },
      ],
    }),
    {oneLine: true, needsKnown: true},
  ),
  own('a request that a firewall saw', /^(authorization-|session-cookie$)/, (secret, r, name) => ({
    SampledRequests: [
      {
        Request: {
          ClientIP: '198.51.100.20',
          Country: 'DE',
          URI: `/${app(r)}`,
          Method: 'GET',
          HTTPVersion: 'HTTP/2.0',
          Headers: [
            {Name: 'host', Value: 'app.example.com'},
            /cookie/i.test(name)
              ? {Name: 'cookie', Value: secret.slice(0, secret.indexOf(';'))}
              : {Name: 'authorization', Value: secret},
          ],
        },
        Weight: 1,
        Action: 'ALLOW',
      },
    ],
  })),
  own('a request in an index', /^(authorization-|session-cookie$)/, (secret, r, name) => ({
    took: 4,
    hits: {
      total: {value: 1, relation: 'eq'},
      hits: [
        {
          _index: 'logs-proxy-prod',
          _id: r.text(20, WORD),
          _source: {
            '@timestamp': day(r),
            http: {
              request: {
                method: 'POST',
                headers: {
                  'user-agent': 'curl/8.9',
                  [/cookie/i.test(name) ? 'cookie' : 'authorization']: [
                    /cookie/i.test(name) ? secret.slice(0, secret.indexOf(';')) : secret,
                  ],
                },
              },
            },
          },
        },
      ],
    },
  })),
  own('a test of an endpoint from outside', /^(authorization-|session-cookie$)/, (secret, r, name) => ({
    public_id: `${r.text(3, LOWER)}-${r.text(3, LOWER)}-${r.text(3, LOWER)}`,
    type: 'api',
    config: {
      request: {
        method: 'GET',
        url: `https://${app(r)}.example.com/health`,
        headers: {
          [/cookie/i.test(name) ? 'Cookie' : 'Authorization']: /cookie/i.test(name)
            ? secret.slice(0, secret.indexOf(';'))
            : secret,
        },
      },
      assertions: [{type: 'statusCode', operator: 'is', target: 200}],
    },
  })),
  own('a file of sign-ins in a ConfigMap', /^docker-auth$/, (secret, r) => ({
    kind: 'ConfigMap',
    metadata: {name: 'kaniko-config', namespace: app(r)},
    data: {'config.json': `{"auths":{"registry.example.com":{"auth":"${secret}"}}}`},
  })),
  own('registries in the configuration of a machine', /^docker-auth$/, (secret, r) => ({
    metadata: {namespace: 'config', type: 'MachineConfigs.config.talos.dev', id: 'v1alpha1'},
    spec: `machine:\n  type: worker\n  registries:\n    config:\n      registry.example.com:\n        auth:\n          auth: ${secret}\n  install:\n    disk: /dev/sda\n# ${app(r)}\n`,
  })),
  own('values with the sign-in to a registry', /^docker-auth$/, (secret, r) => ({
    image: {repository: `registry.example.com/${app(r)}`},
    imageCredentials: {dockerconfigjson: {auths: {'registry.example.com': {auth: secret}}}},
  })),
  own('what was told by mail', /^one-time-code$/, (secret, r) => ({
    messages: [
      {
        from_email: 'no-reply@example.com',
        msg_id: `${r.text(22, WORD)}.filter0001`,
        subject: `${secret} is your Example verification code`,
        to_email: 'ops@example.com',
        status: 'delivered',
        opens_count: 0,
      },
    ],
  })),
  own('a code of a vault', /^one-time-code$/, (secret, r) => ({
    request_id: uuid(r),
    lease_id: '',
    data: {code: secret},
    warnings: null,
    mount_type: 'totp',
  })),
  own('a line of a sign-in in a log', /^one-time-code$/, (secret, r) => ({
    events: [
      {
        timestamp: 1_790_000_000_000 + r.below(9_999),
        message: `DEBUG auth.mfa sent otp=${secret} channel=sms user=${account(r)}`,
        ingestionTime: 1_790_000_000_500,
      },
    ],
    nextForwardToken: `f/${r.text(56, DIGITS)}/s`,
  })),
]

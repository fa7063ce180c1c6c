import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'
import {
  ADDRESS,
  app,
  base64,
  env,
  escaped,
  formed,
  HEADER,
  hour,
  joined,
  KEYS,
  line,
  SETTING,
  stamp,
  text,
  title,
  uuid,
} from './secrets-words.ts'

const COOKIE = /^session-cookie$/
const CODE = /^one-time-code$/
const bare = (cookie: string): string => cookie.slice(0, cookie.indexOf(';'))

/** Messages of queues, and what was caught of HTTP. */
export const ninthTraffic: readonly Shape[] = [
  {
    shape: 'message of a queue with JSON as text',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        payload_bytes: r.below(900),
        routing_key: `${app(r)}.connected`,
        redelivered: false,
        payload: JSON.stringify({
          event: 'integration.connected',
          at: stamp(r),
          credentials: {[joined(name, '_')]: secret},
        }),
        payload_encoding: 'string',
      },
      as: escaped(secret),
    }),
  },
  {
    shape: 'message in a message',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        Messages: [
          {
            MessageId: uuid(r),
            MD5OfBody: r.text(32, HEX),
            Body: JSON.stringify({Type: 'Notification', Message: JSON.stringify({tenant: app(r), [name]: secret})}),
          },
        ],
      },
      as: escaped(escaped(secret)),
    }),
  },
  {
    shape: 'record of a topic in base64',
    only: SETTING,
    place: (secret, name, r) => {
      const value = base64(JSON.stringify({source: app(r), [name]: secret}))
      return {answer: [{topic: 'settings', partition: 0, offset: r.below(9_999), key: null, value}], as: value}
    },
  },
  {
    shape: 'request with a form, as it was sent',
    only: SETTING,
    oneLine: true,
    place: (secret, name, r) => ({
      answer: {
        request: `POST /connect HTTP/1.1\r\nHost: ${app(r)}.example.com\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nmode=live&${joined(name, '_')}=${encodeURIComponent(secret)}&save=1`,
      },
      as: encodeURIComponent(secret),
    }),
  },
  formed(
    'parameters of a form in an archive of requests',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      log: {
        version: '1.2',
        entries: [
          {
            startedDateTime: stamp(r),
            request: {
              method: 'POST',
              url: `https://${app(r)}.example.com/settings`,
              postData: {
                mimeType: 'multipart/form-data',
                params: [
                  {name: 'lang', value: 'en'},
                  {name: joined(name, '_'), value: as},
                ],
              },
            },
          },
        ],
      },
    }),
  ),
  formed('body of a request that failed', SETTING, escaped, (as, name, r) => ({
    message: 'Request failed with status code 422',
    code: 'ERR_BAD_REQUEST',
    config: {
      method: 'post',
      url: `https://api.example.com/${app(r)}`,
      headers: {'Content-Type': 'application/json'},
      data: `{"label":"main","${name}":"${as}"}`,
    },
    status: 422,
  })),
  line('page of an interpreter about itself', SETTING, (secret, name, r) => ({
    html: `<tr><td class="e">APP_NAME </td><td class="v">${app(r)} </td></tr>\n<tr><td class="e">${env(name)} </td><td class="v">${secret.replaceAll('&', '&amp;')} </td></tr>\n`,
  })),
  line('error that quotes an address', ADDRESS, (secret, _name, r) => ({
    errors: [
      {
        message: `could not connect to ${secret} after ${r.below(9)} attempts: timeout expired`,
        extensions: {code: 'INTERNAL', requestId: uuid(r)},
      },
    ],
  })),
  line('headers in an archive of requests', HEADER, (secret, _name, r) => ({
    entries: [
      {
        request: {
          method: 'GET',
          url: `https://api.example.com/${app(r)}?page=2`,
          headers: [
            {name: ':authority', value: 'api.example.com'},
            {name: 'authorization', value: secret},
            {name: 'accept', value: 'application/json'},
          ],
        },
        time: r.below(900),
      },
    ],
  })),
  line('request as it was sent', HEADER, (secret, _name, r) => ({
    raw: `GET /v1/${app(r)} HTTP/1.1\r\nHost: api.example.com\r\nAuthorization: ${secret}\r\nAccept: application/json\r\nConnection: close\r\n\r\n`,
  })),
  line('cookies in an archive of requests', COOKIE, (secret, _name, r) => ({
    request: {
      method: 'GET',
      url: `https://app.example.com/${app(r)}`,
      cookies: [{name: 'sessionid', value: bare(secret).slice('sessionid='.length), httpOnly: true, secure: true}],
    },
  })),
  line('raw headers in turn', COOKIE, (secret, _name, r) => ({
    statusCode: 200,
    rawHeaders: ['Date', `Mon, 02 Nov 2026 ${hour(r)} GMT`, 'Set-Cookie', secret, 'Vary', 'Accept'],
  })),
  line('table of messages', CODE, (secret, _name, r) => ({
    columns: ['id', 'recipient', 'kind', 'text'],
    rows: [[r.below(999), `+1555010${r.below(9)}`, 'sms', `${secret} is your verification code for ${title(app(r))}.`]],
  })),
  line('codes as rows', CODE, (secret, _name, r) => ({
    rows: [{user_id: r.below(999), otp_code: secret, channel: 'email', expires_at: stamp(r), used: false}],
  })),
  formed(
    'key in a table',
    KEYS,
    (secret) => secret,
    (as, _name, r) => ({
      rows: [{kid: r.text(16, HEX), alg: 'RS256', private_key: as, created_at: stamp(r)}],
      command: 'SELECT',
    }),
  ),
  line('sign-in of a registry in a table', /^docker-auth$/, (secret, _name, r) => ({
    table: text('REGISTRY\tUSER\tAUTH (BASE64)', `registry-${r.text(2, DIGITS)}.example.com\trobot\t${secret}`),
  })),
]

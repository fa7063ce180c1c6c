import type {Shape} from '../placed.ts'
import {HEX, WORD} from '../random.ts'
import {
  app,
  day,
  escaped,
  formed,
  HEADER,
  hour,
  indented,
  joined,
  KEYS,
  line,
  pascal,
  SETTING,
  text,
  title,
  uuid,
} from './secrets-words.ts'

const COOKIE = /^session-cookie$/
const CODE = /^one-time-code$/
const REGISTRY = /^docker-auth$/

/** Pages, automations, deliveries of hooks and what people quote in tickets and mails. */
export const ninthDeliveries: readonly Shape[] = [
  line('comment with markup', SETTING, (secret, name, r) => ({
    id: r.below(99_999),
    html_body: `<div class="comment"><p>Here you are:</p><p><strong>${title(name)}:</strong> <code>${secret.replaceAll('&', '&amp;')}</code></p></div>`,
    attachments: [],
  })),
  line('table of a wiki', SETTING, (secret, name, r) => ({
    title: `${title(app(r))} staging`,
    body: {
      storage: {
        value: `<table><tbody><tr><th>URL</th><td>https://${app(r)}.example.com</td></tr><tr><th>${title(name)}</th><td>${secret.replaceAll('&', '&amp;')}</td></tr></tbody></table>`,
        representation: 'storage',
      },
    },
  })),
  formed(
    'step of an automation',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      name: `sync ${app(r)}`,
      active: true,
      nodes: [
        {
          type: 'httpRequest',
          typeVersion: 4.2,
          parameters: {url: 'https://api.example.com/v1/sync', queryParameters: {parameters: [{name, value: as}]}},
        },
      ],
    }),
  ),
  formed(
    'variables of a collection of requests',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      environment: {
        id: uuid(r),
        name: app(r),
        values: [
          {key: 'baseUrl', value: 'https://api.example.com', enabled: true, type: 'default'},
          {key: name, value: as, enabled: true, type: 'default'},
        ],
      },
    }),
  ),
  formed(
    'parameters that an application asks for',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      parameters: {
        [joined(name, '_')]: {defaultValue: {value: as}, description: '', valueType: 'STRING'},
        [`show_${app(r)}`]: {defaultValue: {value: 'true'}, valueType: 'BOOLEAN'},
      },
      version: {versionNumber: `${r.below(99)}`},
    }),
  ),
  formed(
    'names and values apart',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      report: app(r),
      names: ['region', joined(name, '_'), 'retries'],
      values: ['eu', as, '3'],
    }),
  ),
  formed(
    'profile of a managed device',
    SETTING,
    (secret) => secret.replaceAll('&', '&amp;'),
    (as, name, r) => ({
      payload: `<plist version="1.0"><dict>\n  <key>PayloadIdentifier</key>\n  <string>com.example.${app(r)}</string>\n  <key>${pascal(name)}</key>\n  <string>${as}</string>\n</dict></plist>\n`,
    }),
  ),
  formed('import that failed', SETTING, escaped, (as, name, r) => ({
    import: r.below(999),
    errors: [
      {
        row: r.below(90),
        reason: 'unknown column "note"',
        raw: `{"system":"${app(r)}","${joined(name, '_')}":"${as}","note":""}`,
      },
    ],
  })),
  line('delivery of a hook with its headers as a text', HEADER, (secret, _name, r) => ({
    delivery: uuid(r),
    status: 500,
    request: {
      method: 'POST',
      headers: `Content-Type: application/json\nAuthorization: ${secret}\nX-Event: ${app(r)}.created`,
      body: '{"id":1}',
    },
  })),
  line('delivery of a hook with its headers as pairs', HEADER, (secret, _name, r) => ({
    id: `whd_${r.text(16, WORD)}`,
    topic: `${app(r)}/update`,
    requestHeaders: [
      ['Content-Type', 'application/json'],
      ['Authorization', secret],
    ],
    responseCode: 200,
  })),
  line('step of an automation with a header', HEADER, (secret, _name, r) => ({
    action: {
      name: app(r),
      type: 'http',
      inputs: {method: 'GET', headers: {parameters: [{name: 'Authorization', value: secret}]}},
    },
  })),
  line('cookie that a customer sent', COOKIE, (secret, _name, r) => ({
    ticket: r.below(9_999),
    description: `The page fails for me. My browser sends:\n\nGET /${app(r)} HTTP/2\ncookie: ${secret.slice(0, secret.indexOf(';'))}\n`,
  })),
  line('code in a conversation', CODE, (secret, _name, r) => ({
    conversation: r.below(9_999),
    parts: [
      {
        author: 'bot',
        body: `<p>To confirm your change enter this verification code: <b>${secret}</b></p>`,
        sent: `${day(r)} ${hour(r)}`,
      },
    ],
  })),
  line('code in German', CODE, (secret, _name, r) => ({
    nachricht: `Ihr Bestätigungscode für ${title(app(r))} lautet ${secret}. Geben Sie ihn niemandem weiter.`,
    kanal: 'SMS',
  })),
  line('sign-in of a registry in a ticket', REGISTRY, (secret, _name, r) => ({
    ticket: r.below(9_999),
    body: text(
      'The runner needs this config.json:',
      '',
      '```json',
      `{"auths": {"registry.example.com": {"auth": "${secret}"}}}`,
      '```',
    ),
  })),
  formed(
    'key in a ticket',
    KEYS,
    (secret) => secret,
    (as, _name, r) => ({
      key: `OPS-${r.below(999)}`,
      description: `Key of ${app(r)} for the new proxy:\n\n{code}\n${as}{code}\n\nPlease install it today.`,
    }),
  ),
  formed(
    'key in a mail that was quoted',
    KEYS,
    (secret) => `> ${indented(secret, '> ')}`,
    (as, _name, r) => ({
      subject: `Re: certificate of ${app(r)}`,
      bodyPreview: 'Thanks, got it.',
      text: `Thanks, got it.\n\nOn ${day(r)} support wrote:\n> Here is the key:\n${as}\n`,
      internetMessageId: `<${r.text(16, HEX)}@mail.example.com>`,
    }),
  ),
]

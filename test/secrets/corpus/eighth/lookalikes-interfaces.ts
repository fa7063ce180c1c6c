import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {harmless, named} from './secrets-words.ts'

/** Answers of services that pay and send, and descriptions of interfaces, with nothing secret in them. */
export const eighthInterfaces: readonly HarmlessAnswer[] = [
  harmless('kind of a credential', (r) => {
    const text = `Token of ${named(r)}; ask the platform team for one.`
    return [
      {
        kind: 'cloud',
        inputs: {
          fields: [{id: 'token', type: 'string', label: 'API Token', secret: true, help_text: text}],
          required: ['token'],
        },
        injectors: {env: {API_TOKEN: '{{ token }}'}},
      },
      text,
      '{{ token }}',
    ]
  }),
  harmless('price with its key to look it up', (r) => {
    const [id, key] = [`price_1${r.text(23, WORD)}`, `${named(r)}_monthly`]
    return [
      {
        id,
        object: 'price',
        active: true,
        lookup_key: key,
        product: `prod_${r.text(14, WORD)}`,
        currency: 'eur',
        unit_amount: 900,
      },
      id,
      key,
    ]
  }),
  harmless('masked key in an error of payments', (r) => {
    const text = `Invalid API Key provided: sk_live_${'*'.repeat(20)}${r.text(4, WORD)}`
    return [{error: {message: text, type: 'invalid_request_error'}}, text]
  }),
  harmless('places to which events of payments go', (r) => {
    const [id, url] = [`we_1${r.text(23, WORD)}`, `https://${named(r)}.example.com/webhooks/payments`]
    return [
      {
        object: 'list',
        data: [{id, object: 'webhook_endpoint', enabled_events: ['*'], url, status: 'enabled', livemode: true}],
        has_more: false,
      },
      id,
      url,
    ]
  }),
  harmless('keys of an account for calls by id', (r) => {
    const [sid, name] = [`SK${r.text(32, HEX)}`, named(r)]
    return [
      {keys: [{sid, friendly_name: name, date_created: 'Mon, 02 Nov 2026 10:00:00 +0000'}], page: 0, page_size: 50},
      sid,
      name,
    ]
  }),
  harmless('service that checks codes', (r) => {
    const [sid, account] = [`VA${r.text(32, HEX)}`, `AC${r.text(32, HEX)}`]
    return [
      {
        sid,
        account_sid: account,
        friendly_name: 'Login',
        code_length: 6,
        custom_code_enabled: false,
        totp: {issuer: 'Example', skew: 1, time_step: 30},
        push: null,
      },
      sid,
      account,
    ]
  }),
  harmless('who a bot is', (r) => {
    const [bot, team] = [`B0${r.text(9, UPPER + DIGITS)}`, `T0${r.text(9, UPPER + DIGITS)}`]
    return [
      {
        ok: true,
        url: 'https://example.slack.com/',
        team: 'Example',
        user: 'deploybot',
        team_id: team,
        bot_id: bot,
        is_enterprise_install: false,
      },
      bot,
      team,
    ]
  }),
  harmless('refusal of a chat', (r) => {
    const [error, scope] = [
      r.pick(['token_expired', 'invalid_auth', 'not_allowed_token_type', 'token_revoked']),
      `channels:history,users:read.${r.text(4, LOWER)}`,
    ]
    return [{ok: false, error, needed: 'chat:write', provided: scope}, error, scope]
  }),
  harmless('keys to send mails by id', (r) => {
    const [id, name] = [r.text(22, `${WORD}_-`), `Mailer of ${named(r)}`]
    return [{result: [{name, api_key_id: id}]}, id, name]
  }),
  harmless('records that prove a sender', (r) => {
    const key = `k=rsa; t=s; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ${r.text(170, BASE64)}IDAQAB`
    const site = `google-site-verification=${r.text(43, `${WORD}_-`)}`
    return [
      {
        result: [
          {type: 'TXT', name: 's1._domainkey.example.com', content: key, ttl: 1},
          {type: 'TXT', name: 'example.com', content: site},
        ],
      },
      key,
      site,
    ]
  }),
  harmless('files with hashes in their names', (r) => {
    const [script, sum] = [`assets/login-${r.text(8, `${WORD}_-`)}.js`, `sha384-${r.bytes(48).toString('base64')}`]
    return [
      {
        'src/password-reset.ts': {
          file: script,
          isEntry: true,
          integrity: sum,
          css: [`assets/login-${r.text(8, WORD)}.css`],
        },
      },
      script,
      sum,
    ]
  }),
  harmless('tokens that a model used', (r) => {
    const [used, cached] = [String(100_000 + r.below(99_999)), String(300_000 + r.below(99_999))]
    return [
      {
        type: 'message',
        model: 'large',
        usage: {input_tokens: Number(used), output_tokens: 12, cache_read_input_tokens: Number(cached)},
        stop_reason: 'max_tokens',
      },
      used,
      cached,
    ]
  }),
  harmless('flags about sign-ins', (r) => {
    const [key, id] = [`enable-${r.pick(['password', 'token', 'passkey'])}-login-${named(r)}`, r.text(24, HEX)]
    return [
      {
        items: [
          {
            key,
            _id: id,
            kind: 'boolean',
            _version: r.below(9),
            temporary: true,
            environments: {production: {on: true, archived: false}},
          },
        ],
      },
      key,
      id,
    ]
  }),
  harmless('how an interface is signed in to', (r) => {
    const text = `Send the token of ${named(r)} as "Authorization: Bearer <token>".`
    return [
      {
        openapi: '3.1.0',
        components: {
          securitySchemes: {
            token: {type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: text},
            key: {type: 'apiKey', in: 'header', name: 'X-Api-Key'},
          },
        },
      },
      text,
      'X-Api-Key',
    ]
  }),
  harmless('schema of a request to sign in', (r) => {
    const [text, pattern] = [
      `The password of the user, at least ${8 + r.below(20)} characters.`,
      `^[A-Za-z0-9]{${8 + r.below(9)},${40 + r.below(90)}}$`,
    ]
    return [
      {
        type: 'object',
        required: ['password'],
        properties: {
          password: {type: 'string', format: 'password', writeOnly: true, description: text},
          token: {type: 'string', pattern},
        },
      },
      text,
      pattern,
    ]
  }),
  harmless('settings and roles of a database', (r) => {
    const [role, setting] = [named(r), r.pick(['scram-sha-256', 'md5'])]
    return [
      {
        settings: [{name: 'password_encryption', setting, context: 'user'}],
        roles: [{rolname: role, rolcanlogin: true, rolpassword: '********', rolvaliduntil: null}],
      },
      role,
      setting,
      '********',
    ]
  }),
  harmless('headers of an answer', (r) => {
    const [ray, parent, policy] = [
      `${r.text(16, HEX)}-FRA`,
      `00-${r.text(32, HEX)}-${r.text(16, HEX)}-01`,
      `script-src 'sha256-${r.bytes(32).toString('base64')}'`,
    ]
    return [
      {
        status: 200,
        headers: {
          'cf-ray': ray,
          traceparent: parent,
          'content-security-policy': policy,
          'x-ratelimit-remaining-tokens': '39000',
          'access-control-allow-headers': 'authorization, x-api-key',
        },
      },
      ray,
      parent,
      policy,
    ]
  }),
  harmless('users of databases of a provider', (r) => {
    const [user, key] = [named(r), `********-****-****-${r.text(12, HEX)}`]
    return [
      {
        results: [{username: user, databaseName: 'admin', awsIAMType: 'NONE', x509Type: 'NONE', scopes: []}],
        apiKeys: [{id: r.text(24, HEX), privateKey: key, desc: 'ci'}],
      },
      user,
      key,
    ]
  }),
]

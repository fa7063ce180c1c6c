import type {Shape} from '../placed.ts'
import {DIGITS, HEX, UPPER, WORD} from '../random.ts'
import {app, day, named, own} from './secrets-words.ts'

const CHATS = /^(slack|discord)-webhook$/
/** Tokens that people hand to a command. */
const HANDED =
  /^((github|gitlab|digitalocean|grafana|databricks|npm|pypi)-token|github-fine-grained|runos-key|openai-key|anthropic-key|stripe-key|sendgrid-key|jwt)$/

/** Answers of services for developers with the secrets that they really give out, or that people put there. */
export const eighthOwnServices: readonly Shape[] = [
  own('a command of a job by the clock', HANDED, (secret, r) => ({
    kind: 'CronJob',
    apiVersion: 'batch/v1',
    metadata: {name: named(r)},
    spec: {
      schedule: '0 4 * * *',
      jobTemplate: {
        spec: {
          template: {
            spec: {
              restartPolicy: 'Never',
              containers: [
                {
                  name: 'call',
                  image: 'curlimages/curl:8.10.1',
                  command: [
                    'sh',
                    '-c',
                    `curl -fsS -H "Authorization: Bearer ${secret}" https://api.example.com/v1/sync`,
                  ],
                },
              ],
            },
          },
        },
      },
    },
  })),
  own('a page of a wiki of a project', HANDED, (secret, r) => ({
    format: 'markdown',
    slug: 'runbook',
    title: 'Runbook',
    content: `## Deploying ${app(r)}\n\n1. \`export TOKEN=${secret}\`\n2. \`make deploy\`\n`,
    encoding: 'UTF-8',
  })),
  own('a remote with a token in a trace', /^(github-token|github-fine-grained|gitlab-token)$/, (secret, r) => ({
    id: r.below(99_999),
    name: 'build',
    conclusion: 'failure',
    output: {
      title: 'Checkout',
      summary: `fatal: unable to access 'https://oauth2:${secret}@git.example.com/team/${app(r)}.git/': The requested URL returned error: 403`,
    },
  })),
  own('deliveries of a hook with its address', /^gitlab-token$/, (secret, r) => [
    {
      id: r.below(9_999),
      url: `https://git.example.com/api/v4/projects/7/trigger?private_token=${secret}&ref=main`,
      trigger: 'push_hooks',
      response_status: '201',
      execution_duration: 0.2,
    },
  ]),
  own('a file for a registry of packages', /^(npm|pypi)-token$/, (secret, r) => ({
    kind: 'ConfigMap',
    metadata: {name: `${app(r)}-build`},
    data: secret.startsWith('npm_')
      ? {'.npmrc': `registry=https://registry.npmjs.org/\n//registry.npmjs.org/:_authToken=${secret}\n`}
      : {'.pypirc': `[pypi]\nusername = __token__\npassword = ${secret}\n`},
  })),
  own('a made app with what it signs with', /^(oauth-client-secret|webhook-secret)$/, (secret, r, name) => ({
    ok: true,
    app_id: `A0${r.text(9, UPPER + DIGITS)}`,
    credentials: {
      client_id: `${r.text(11, DIGITS)}.${r.text(13, DIGITS)}`,
      [/client/i.test(name) ? 'client_secret' : 'signing_secret']: secret,
    },
    oauth_authorize_url: 'https://chat.example.com/oauth/v2/authorize',
  })),
  own('a place to which events are sent', /^webhook-secret$/, (secret, r) => ({
    id: `we_1${r.text(23, WORD)}`,
    object: 'webhook_endpoint',
    api_version: '2025-09-30',
    enabled_events: ['charge.failed'],
    livemode: true,
    secret,
    status: 'enabled',
    url: `https://${app(r)}.example.com/hook`,
  })),
  own('what was sent to a hook', /^webhook-secret$/, (secret, r) => [
    {
      id: r.below(9_999),
      url: `https://${app(r)}.example.com/hook`,
      trigger: 'push_hooks',
      request_headers: {'Content-Type': 'application/json', 'X-Gitlab-Event': 'Push Hook', 'X-Gitlab-Token': secret},
      response_status: '200',
    },
  ]),
  own('the sign-in of an app of a chat', /^slack-token$/, (secret, r) => ({
    kind: 'ConfigMap',
    metadata: {name: 'argocd-notifications-cm', namespace: 'argocd'},
    data: {'service.slack': `token: ${secret}\nusername: ${app(r)}\n`},
  })),
  own('the setup of a bot', /^slack-token$/, (secret, r) => ({
    uid: r.text(14, WORD),
    name: app(r),
    type: 'slack',
    settings: {recipient: '#ops', token: secret},
    disableResolveMessage: false,
  })),
  own('where a dashboard sends alerts', /^(slack-webhook|discord-webhook)$/, (secret, r) => [
    {
      uid: r.text(14, WORD),
      name: app(r),
      type: 'chat',
      settings: {url: secret, use_discord_username: false},
      disableResolveMessage: false,
      provenance: 'api',
    },
  ]),
  own('a provider of notifications', CHATS, (secret, r) => ({
    apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
    kind: 'Provider',
    metadata: {name: app(r), namespace: 'flux-system'},
    spec: {type: 'generic', channel: 'deploys', address: secret},
  })),
  own('the configuration of a router of alerts', CHATS, (secret, r) => ({
    template_files: {},
    alertmanager_config: `route:\n  receiver: ${app(r)}\n  group_wait: 30s\nreceivers:\n  - name: ${app(r)}\n    slack_configs:\n      - api_url: ${secret}\n        channel: '#ops'\n`,
  })),
  own('an extension of a service', CHATS, (secret, r) => ({
    extension: {
      id: `P${r.text(6, UPPER + DIGITS)}`,
      type: 'webhook',
      name: app(r),
      endpoint_url: secret,
      extension_objects: [{type: 'service_reference'}],
      temporarily_disabled: false,
    },
  })),
  own('alerts for a bot', /^telegram-bot-token$/, (secret, r) => ({
    alertmanager_config: `receivers:\n  - name: ${app(r)}\n    telegram_configs:\n      - bot_token: ${secret}\n        chat_id: -100${r.text(9, DIGITS)}\n        parse_mode: HTML\n`,
  })),
  own('a bot at a dashboard', /^telegram-bot-token$/, (secret, r) => [
    {
      uid: r.text(14, WORD),
      name: app(r),
      type: 'telegram',
      settings: {bottoken: secret, chatid: `-100${r.text(9, DIGITS)}`},
      disableResolveMessage: false,
    },
  ]),
  own('a failed call to a bot', /^telegram-bot-token$/, (secret, r) => ({
    id: r.text(32, HEX),
    logger: app(r),
    message: `POST https://api.telegram.org/bot${secret}/sendMessage: 429 Too Many Requests`,
    level: 'error',
  })),
  own('how a realm sends mails', /^(sendgrid-key|mailgun-key)$/, (secret, r) => ({
    realm: app(r),
    enabled: true,
    sslRequired: 'external',
    bruteForceProtected: true,
    smtpServer: {
      host: 'smtp.example.com',
      port: '587',
      from: 'no-reply@example.com',
      starttls: 'true',
      auth: 'true',
      user: 'apikey',
      password: secret,
    },
  })),
  own('settings of mails of a dashboard', /^(sendgrid-key|mailgun-key)$/, (secret, r) => ({
    smtp: {
      enabled: 'true',
      host: 'smtp.example.com:587',
      user: 'apikey',
      password: secret,
      from_name: app(r),
      startTLS_policy: '',
    },
  })),
  own('a second token of an account', /^twilio-auth-token$/, (secret, r) => ({
    account_sid: `AC${r.text(32, HEX)}`,
    secondary_auth_token: secret,
    date_created: day(r),
    url: 'https://accounts.twilio.com/v1/AuthTokens/Secondary',
  })),
  own('a new main token of an account', /^twilio-auth-token$/, (secret, r) => ({
    account_sid: `AC${r.text(32, HEX)}`,
    auth_token: secret,
    date_updated: day(r),
    url: 'https://accounts.twilio.com/v1/AuthTokens/Promote',
  })),
  own('a call of an account in a trace', /^twilio-auth-token$/, (secret, r) => {
    const sid = `AC${r.text(32, HEX)}`
    return {
      level: 'debug',
      logger: app(r),
      message: `GET https://${sid}:${secret}@api.twilio.com/2010-04-01/Accounts/${sid}/Messages.json`,
    }
  }),
]

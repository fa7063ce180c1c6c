import {app, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, UPPER, WORD} from '../random.ts'
import {flat, id, number} from './secrets-words.ts'

const SLACK = /^slack-token$/
const HOOKS = /^(?:slack|discord)-webhook$/
const CODE = /^one-time-code$/

/** Services of messages, mails and payments, and the codes that they carry. */
export const eleventhMessages: readonly Shape[] = [
  flat('grant of a bot of a space', SLACK, (secret, _name, r) => ({
    ...{ok: true, access_token: secret, token_type: 'bot', scope: 'chat:write', bot_user_id: `U${r.text(10, UPPER)}`},
    ...{
      app_id: `A${r.text(10, UPPER)}`,
      team: {id: `T${r.text(8, UPPER)}`, name: app(r)},
      is_enterprise_install: false,
    },
  })),
  flat('stored installation of a bot', SLACK, (secret, _name, r) => [
    {
      team: {id: `T${r.text(8, UPPER)}`, name: app(r)},
      bot: {scopes: ['commands'], token: secret, userId: `U${r.text(10, UPPER)}`, id: `B${r.text(10, UPPER)}`},
      ...{tokenType: 'bot', isEnterpriseInstall: false, authVersion: 'v2'},
    },
  ]),
  flat('integration of a rotation of calls', SLACK, (secret, _name, r) => ({
    results: [{pk: id(r), type: 'slack', team: app(r), credentials: {bot_access_token: secret}, enabled: true}],
  })),
  flat('grant with a hook of a space', /^slack-webhook$/, (secret, _name, r) => ({
    ...{ok: true, scope: 'incoming-webhook', team: {id: `T${r.text(8, UPPER)}`, name: app(r)}},
    incoming_webhook: {channel: '#deploys', channel_id: `C${r.text(10, UPPER)}`, url: secret},
  })),
  flat('hook of a channel of players', /^discord-webhook$/, (secret, _name, r) => ({
    ...{
      type: 1,
      id: r.text(18, DIGITS),
      name: app(r),
      channel_id: r.text(18, DIGITS),
      application_id: null,
      url: secret,
    },
  })),
  flat('notice of a watcher of series', HOOKS, (secret, _name, r) => [
    {
      ...{name: app(r), implementation: 'Discord', configContract: 'DiscordSettings', onGrab: true, id: number(r, 9)},
      fields: [
        {order: 0, name: 'webHookUrl', label: 'Webhook URL', value: secret, type: 'textbox', advanced: false},
        {order: 1, name: 'username', label: 'Username', type: 'textbox', advanced: false},
      ],
    },
  ]),
  flat('notice of a watcher of sites', HOOKS, (secret, _name, r) => ({
    ...{id: number(r, 20), name: app(r), active: true, isDefault: true},
    config: JSON.stringify({type: 'discord', discordWebhookUrl: secret, slackchannel: '#ops', applyExisting: false}),
  })),
  flat('destination of a monitor of data', HOOKS, (secret, _name, r) => ({
    ...{_id: id(r), type: 'slack', name: app(r), schema_version: 1},
    slack: {url: secret},
  })),
  flat('settings of a shop for payments', /^stripe-key$/, (secret, _name, r) => ({
    ...{id: 'stripe', title: 'Card', enabled: true, method_title: app(r)},
    settings: {secret_key: {id: 'secret_key', label: 'Live Secret Key', type: 'password', value: secret, default: ''}},
  })),
  flat('profile of a client of payments', /^stripe-key$/, (secret, _name, r) => ({
    default: {device_name: `ci-${app(r)}`, live_mode_api_key: secret, live_mode_key_expires_at: '2027-01-01'},
    color: 'auto',
  })),
  flat('gateway of payments of a platform', /^stripe-key$/, (secret, _name, r) => ({
    data: [{id: uuid(r), type: 'payment_provider', attributes: {name: 'stripe', login: secret, test_mode: false}}],
  })),
  flat('key of mails that was made', /^sendgrid-key$/, (secret, _name, r) => ({
    ...{api_key: secret, api_key_id: r.text(22, WORD), name: app(r), scopes: ['mail.send']},
  })),
  flat('provider of mails of a tenant', /^(?:sendgrid|mailgun)-key$/, (secret) => ({
    ...{name: 'sendgrid', enabled: true, default_from_address: 'no-reply@example.com', credentials: {api_key: secret}},
  })),
  flat('channel of mails of a blog', /^(?:sendgrid|mailgun)-key$/, (secret, _name, r) => ({
    settings: [
      {group: 'email', key: 'mailgun_domain', value: `mg.${app(r)}.example.com`, flags: null},
      {group: 'email', key: 'mailgun_api_key', value: secret, flags: null},
      {group: 'email', key: 'email_track_opens', value: true, flags: null},
    ],
  })),
  flat('key of a domain of mails', /^mailgun-key$/, (secret, _name, r) => ({
    message: 'great success',
    key: {
      ...{id: `${r.text(8, HEX)}-${r.text(8, HEX)}`, description: app(r), kind: 'domain', role: 'sending', secret},
      ...{created_at: stamp(r), expires_at: '', is_disabled: false},
    },
  })),
  flat('account of phones that was made', /^twilio-auth-token$/, (secret, _name, r) => ({
    ...{sid: `AC${r.text(32, HEX)}`, friendly_name: app(r), status: 'active', type: 'Full', auth_token: secret},
    subresource_uris: {calls: '/2010-04-01/Accounts/Calls.json'},
  })),
  flat('settings of sign-ins by phone', /^twilio-auth-token$/, (secret, _name, r) => ({
    ...{
      external_phone_enabled: true,
      sms_provider: 'twilio',
      sms_otp_length: 6,
      sms_twilio_account_sid: `AC${r.text(32, HEX)}`,
    },
    ...{sms_twilio_auth_token: secret, sms_max_frequency: 5, mailer_autoconfirm: false},
  })),
  flat('account of phones of a support desk', /^twilio-auth-token$/, (secret, _name, r) => ({
    id: number(r, 99),
    ...{channel_type: 'Channel::TwilioSms', name: app(r), phone_number: '+15005550006', medium: 'sms'},
    provider_config: {account_sid: `AC${r.text(32, HEX)}`, auth_token: secret},
  })),
  flat('notice of a watcher of sites to a bot', /^telegram-bot-token$/, (secret, _name, r) => ({
    ...{id: number(r, 20), name: app(r), type: 'telegram', telegramBotToken: secret},
    ...{telegramChatID: `-100${r.text(10, DIGITS)}`, telegramSendSilently: false},
  })),
  flat('channel of a support desk with a bot', /^telegram-bot-token$/, (secret, _name, r) => ({
    payload: [
      {id: number(r, 50), name: app(r), channel_type: 'Channel::Telegram', bot_name: 'helper', bot_token: secret},
    ],
  })),
  flat('address of a hook that a bot has set', /^telegram-bot-token$/, (secret) => ({
    ok: true,
    result: {url: `https://bots.example.com/telegram/${secret}`, pending_update_count: 0, max_connections: 40},
  })),
  flat('codes that a test inbox found in a message', CODE, (secret, _name, r) => ({
    ...{id: uuid(r), subject: 'Confirm your sign-in', received: stamp(r), from: [{email: 'no-reply@example.com'}]},
    text: {body: `Enter this verification code to sign in: ${secret}`, codes: [{value: secret}], links: []},
  })),
  flat('codes of an emulator of sign-ins', CODE, (secret, _name, r) => ({
    verificationCodes: [{code: secret, phoneNumber: '+15555550100', sessionInfo: r.text(40, WORD)}],
  })),
  flat('message of a template with a code', CODE, (secret) => ({
    ...{messaging_product: 'whatsapp', to: '15555550100', type: 'template'},
    template: {
      ...{name: 'authentication_code', language: {code: 'en_US'}},
      components: [{type: 'body', parameters: [{type: 'text', text: secret}]}],
    },
  })),
  flat('row of a table of one-time tokens', CODE, (secret, _name, r) => [
    {...{id: number(r, 9_000), user_id: uuid(r), token_type: 'email_otp', email_otp_code: secret, used: false}},
  ]),
  flat('mail of a test inbox', CODE, (secret, _name, r) => ({
    ...{ID: id(r), Subject: 'Your sign-in code', Created: stamp(r), Size: number(r, 4_000)},
    Snippet: `Your one-time code is ${secret}. It expires in 10 minutes. Never share it.`,
  })),
  flat('message to a phone, as it was sent', CODE, (secret, _name, r) => ({
    ...{
      sid: `SM${r.text(32, HEX)}`,
      status: 'delivered',
      direction: 'outbound-api',
      num_segments: '1',
      error_code: null,
    },
    body: `Your ${app(r)} verification code is: ${secret}. Don't share this code with anyone.`,
  })),
]

import type {HarmlessAnswer} from '../lookalikes.ts'
import {ip, like} from '../ninth/secrets-words.ts'
import {BASE64, DIGITS, HEX, WORD} from '../random.ts'
import {capitals, kebab, role, thing, unix} from './lookalikes-texts-words.ts'

/** Answers of chats, mail, telephones, analytics and advertising. */
export const tenthMessages: readonly HarmlessAnswer[] = [
  like('message of a chat by snowflakes', (r) => {
    const [id, nonce, avatar] = [r.text(19, DIGITS), r.text(19, DIGITS), r.text(32, HEX)]
    return [
      {
        id,
        channel_id: r.text(19, DIGITS),
        nonce,
        author: {bot: true, username: role(r), avatar},
        content: 'token bucket is empty',
      },
      id,
      nonce,
      avatar,
    ]
  }),
  like('file of a bot of a chat', (r) => {
    const [file, unique] = [`BQACAgIAAxkBAA${r.text(58, `${WORD}_-`)}`, `AgAD${r.text(11, WORD)}`]
    return [
      {
        ok: true,
        result: {message_id: r.below(999), document: {file_name: 'key.pdf', file_id: file, file_unique_id: unique}},
      },
      file,
      unique,
    ]
  }),
  like('event of a room', (r) => {
    const [event, room, batch] = [
      `$${r.text(43, `${WORD}_-`)}`,
      `!${r.text(18, WORD)}:example.org`,
      `s${r.text(7, DIGITS)}_${r.text(9, DIGITS)}_${r.below(99)}`,
    ]
    return [
      {next_batch: batch, rooms: {join: {[room]: {timeline: {events: [{event_id: event, type: 'm.room.encrypted'}]}}}}},
      event,
      room,
      batch,
    ]
  }),
  like('keys of devices of a room, public', (r) => {
    const [key, curve] = [r.text(43, BASE64), r.text(43, BASE64)]
    const device = capitals(r, 10)
    return [
      {
        device_keys: {
          '@ci:example.org': {
            [device]: {algorithms: ['m.olm.v1'], keys: {[`ed25519:${device}`]: key, [`curve25519:${device}`]: curve}},
          },
        },
      },
      key,
      curve,
      device,
    ]
  }),
  like('card of a chat of a team', (r) => {
    const [id, conversation] = [`17${r.text(11, DIGITS)}`, `19:${r.text(32, HEX)}@thread.tacv2`]
    return [
      {
        value: [
          {
            id,
            etag: id,
            channelIdentity: {channelId: conversation},
            body: {content: '<p>Passwort läuft morgen ab</p>'},
          },
        ],
      },
      id,
      conversation,
    ]
  }),
  like('blocks of a message with actions', (r) => {
    const [block, action] = [
      r.text(5, WORD),
      `${r.pick(['rotate', 'revoke', 'approve'])}_token_${thing(r)}_${r.below(999)}`,
    ]
    return [
      {
        blocks: [
          {
            type: 'actions',
            block_id: block,
            elements: [{type: 'button', action_id: action, text: {type: 'plain_text', text: 'Revoke token'}}],
          },
        ],
      },
      block,
      action,
    ]
  }),
  like('message in a mailbox', (r) => {
    const [id, change, conversation] = [
      `AAMkAG${r.text(140, `${WORD}_-`)}AAA=`,
      `CQAAABYAAAB${r.text(20, BASE64)}`,
      `AAQkAG${r.text(60, WORD)}=`,
    ]
    return [
      {value: [{id, changeKey: change, conversationId: conversation, subject: 'Your one-time code has expired'}]},
      id,
      change,
      conversation,
    ]
  }),
  like('history of a mailbox', (r) => {
    const [history, thread, label] = [r.text(7, DIGITS), r.text(16, HEX), `Label_${r.text(18, DIGITS)}`]
    return [
      {
        messages: [{id: r.text(16, HEX), threadId: thread, labelIds: [label], historyId: history}],
        resultSizeEstimate: 1,
      },
      thread,
      label,
    ]
  }),
  like('subjects of mails about accounts', (r) => {
    const subject = r.pick([
      `Your password for ${kebab(r)} was changed`,
      `[${thing(r)}] A new personal access token was added`,
      `Action required: API key of ${kebab(r)} expires in ${r.below(30)} days`,
      `Ihr Passwort für ${thing(r)} läuft in ${r.below(14)} Tagen ab`,
      `Security alert: sign-in to ${kebab(r)} from a new device`,
    ])
    return [{messages: [{subject, from: 'no-reply@example.com', snippet: 'If this was you, nothing to do.'}]}, subject]
  }),
  like('template of a mail with places for values', (r) => {
    const body = r.pick([
      `Hello {{name}}, your reset code is {{code}}. It is valid for ${r.below(60)} minutes.`,
      `<a href="https://${thing(r)}.example.com/reset?token={{ reset_token }}">Reset password</a>`,
      `Ihr neues Passwort: %PASSWORD% (bitte ändern, ${kebab(r)})`,
      `Your API key for ${kebab(r)}: \${apiKey}`,
    ])
    return [
      {templates: [{id: `d-${r.text(32, HEX)}`, generation: 'dynamic', versions: [{html_content: body, active: 1}]}]},
      body,
    ]
  }),
  like('why a mail came back', (r) => {
    const reason = r.pick([
      `550 5.7.26 This mail has been blocked because the sender is unauthenticated (${r.text(10, WORD)} - gsmtp)`,
      `535 5.7.8 Username and Password not accepted. ${r.text(16, WORD)}.${r.below(99)} - gsmtp`,
      `454 4.7.0 Temporary authentication failure (${ip(r)})`,
    ])
    return [{bounces: [{created: unix(r), email: `${role(r)}@example.com`, reason, status: '5.7.8'}]}, reason]
  }),
  like('results of checks of a mail', (r) => {
    const header = `mx.example.com; dkim=pass header.i=@example.com header.s=s${r.below(99)} header.b=${r.text(8, WORD)}; spf=pass smtp.mailfrom=${role(r)}@example.com; dmarc=pass`
    return [{headers: {'Authentication-Results': header, 'X-Spam-Score': '-0.1', 'DKIM-Signature': null}}, header]
  }),
  like('signature of a mail in its head', (r) => {
    const header = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=k${r.below(9)}; h=from:to:subject; bh=${r.bytes(32).toString('base64')}; b=${r.bytes(128).toString('base64')}`
    return [{headers: [{name: 'DKIM-Signature', value: header}]}, header]
  }),
  like('call and its recordings', (r) => {
    const [call, account, recording] = [`CA${r.text(32, HEX)}`, `AC${r.text(32, HEX)}`, `RE${r.text(32, HEX)}`]
    return [
      {
        calls: [
          {
            sid: call,
            account_sid: account,
            phone_number_sid: `PN${r.text(32, HEX)}`,
            subresource_uris: {recordings: `/2010-04-01/Accounts/${account}/Recordings/${recording}.json`},
          },
        ],
      },
      call,
      account,
      recording,
    ]
  }),
]

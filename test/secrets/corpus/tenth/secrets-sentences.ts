import {app, ip, stamp, text, title, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, UPPER, WORD} from '../random.ts'
import {Noun, noun, spoken} from './secrets-words.ts'

/** Sentences in which somebody gives a secret to somebody, in several languages and wherever people write. */
export const tenthSentences: readonly Shape[] = [
  spoken('blocks of a message', (secret, name, r) => ({
    ok: true,
    channel: `C0${r.text(9, UPPER + DIGITS)}`,
    message: {
      blocks: [
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: `*${title(app(r))}* is up again, ${noun('en', name)} for the new box is ${secret}`,
          },
        },
      ],
    },
  })),
  spoken('message of a team with markup', (secret, name, r) => ({
    value: [
      {
        id: `17900${r.text(8, DIGITS)}`,
        messageType: 'message',
        body: {
          contentType: 'html',
          content: `<p>Use this ${noun('en', name)} until Monday:&nbsp;<code>${secret}</code></p>`,
        },
      },
    ],
  })),
  spoken('message of a server for players', (secret, name, r) => [
    {
      id: r.text(19, DIGITS),
      type: 0,
      content: `psst, ${app(r)} staging ${noun('en', name)} → ||${secret}||`,
      timestamp: stamp(r),
      pinned: false,
    },
  ]),
  spoken('note of a change of code', (secret, name, r) => ({
    notes: [
      {
        id: r.below(9_999),
        system: false,
        body: `Why is the ${noun('en', name)} (\`${secret}\`) still in deploy.yml? Please rotate it.`,
        noteable_type: 'MergeRequest',
      },
    ],
  })),
  spoken('comment at a line of code', (secret, name, r) => [
    {
      path: `src/${app(r)}.ts`,
      line: r.below(90),
      diff_hunk: '@@ -1,4 +1,4 @@',
      body: `nit: you committed our ${noun('en', name)} here: ${secret}`,
    },
  ]),
  spoken('text of an issue', (secret, name, r) => ({
    number: r.below(999),
    title: `Cannot log in to ${app(r)}`,
    body: `### Steps\n1. Open the app\n2. Enter the ${noun('en', name)} ${secret}\n3. Error 401\n`,
    state: 'open',
  })),
  spoken('description of a card', (secret, name, r) => ({
    id: r.text(24, HEX),
    name: `Handover ${app(r)}`,
    desc: `- server: ${ip(r)}\n- ${noun('en', name)}: ${secret}\n- backups: nightly`,
    closed: false,
  })),
  spoken('story of a task', (secret, name, r) => ({
    data: [
      {
        gid: r.text(16, DIGITS),
        type: 'comment',
        text: `As discussed the ${noun('en', name)} is now ${secret}. Old one is dead.`,
        resource_subtype: 'comment_added',
      },
    ],
  })),
  spoken('parts of a conversation', (secret, name, r) => ({
    conversation_parts: {
      parts: [
        {
          id: r.text(9, DIGITS),
          part_type: 'comment',
          body: `<p>Here you go, my ${noun('en', name)} is ${secret}, can you check?</p>`,
          author: {type: 'user'},
        },
      ],
    },
  })),
  spoken('description of a ticket as a text', (secret, name, r) => ({
    id: r.below(9_999),
    subject: 'No access',
    description_text: `Hello, I tried it with ${noun('en', name)} "${secret}" three times and it does not let me in.`,
    status: 2,
  })),
  spoken('description of an appointment', (secret, name, r) => ({
    kind: 'calendar#event',
    summary: `Maintenance of ${app(r)}`,
    description: `Dial in from the bastion. You will need the ${noun('en', name)}: ${secret}`,
    start: {dateTime: stamp(r)},
  })),
  spoken('chat of a meeting', (secret, name, r) => ({
    chat: text(
      `00:12:40 host: can you all see ${app(r)}?`,
      `00:13:02 ops: ${noun('en', name)} is ${secret}`,
      '00:13:11 host: thanks, I am in',
    ),
  })),
  spoken('timeline of an incident', (secret, name, r) => ({
    incident_id: uuid(r),
    timeline: [
      {at: stamp(r), text: `Failed over ${app(r)}.`},
      {at: stamp(r), text: `Temporarily set the ${noun('en', name)} to ${secret} so that the on-call can log in.`},
    ],
  })),
  spoken('annotation of an alert', (secret, name, r) => ({
    labels: {alertname: 'SyncFailed', service: app(r)},
    annotations: {
      summary: 'sync failed',
      runbook: `Log in with the ${noun('en', name)} ${secret} and restart the worker.`,
    },
  })),
  spoken('text on a dashboard', (secret, name, r) => ({
    dashboard: {
      uid: r.text(9, WORD),
      panels: [
        {
          type: 'text',
          title: 'How to',
          options: {mode: 'markdown', content: `Read only ${noun('en', name)}: **${secret}**`},
        },
      ],
    },
  })),
  spoken('page of a wiki in its markup', (secret, name, r) => ({
    title: `${title(app(r))} runbook`,
    body: {
      storage: {
        representation: 'storage',
        value: `<h2>Access</h2><p>The ${noun('en', name)} is <strong>${secret}</strong>.</p><ac:structured-macro ac:name="toc"/>`,
      },
    },
    version: {number: r.below(40)},
  })),
  spoken('blocks of a page', (secret, name, r) => ({
    object: 'list',
    results: [
      {
        id: uuid(r),
        type: 'callout',
        callout: {icon: {emoji: '🔑'}, rich_text: [{plain_text: `${Noun('en', name)} for ${app(r)}: ${secret}`}]},
      },
    ],
  })),
  spoken('message of a commit that sets one', (secret, name, r) => ({
    sha: r.text(40, HEX),
    message: `Change the default ${noun('en', name)} of ${app(r)} to ${secret}\n\nSigned-off-by: ci <ci@example.com>`,
  })),
  spoken('comment in code', (secret, name, r) => ({
    file: `internal/${app(r)}/client.go`,
    match: `// TODO: move to vault. For now the ${noun('en', name)} is ${secret}`,
  })),
  spoken('tag of a machine', (secret, name, r) => ({
    Tags: [
      {Key: 'Name', Value: `${app(r)}-1`},
      {Key: 'Comment', Value: `login as admin, ${noun('en', name)}: ${secret}`},
    ],
  })),
  spoken('description of a port of a switch', (secret, name, r) => ({
    interfaces: [
      {name: `Gi0/${r.below(48)}`, status: 'up', description: `uplink ${app(r)} / ${noun('en', name)} ${secret}`},
    ],
  })),
  spoken('mail that was built for a stranger', (secret, name, r) => ({
    to: 'partner@example.com',
    subject: `Your access to ${title(app(r))}`,
    html: `<p>Dear partner,</p><p>please find your ${noun('en', name)} below.</p><pre>${secret}</pre><p>Do not share it.</p>`,
  })),
  spoken('snippet of a mail', (secret, name, r) => ({
    id: r.text(16, HEX),
    snippet: `Re: access to ${app(r)} – the ${noun('en', name)} you asked for: ${secret} Best`,
    labelIds: ['INBOX'],
    historyId: r.text(7, DIGITS),
  })),
  spoken('answer to a question of a model', (secret, name, r) => ({
    id: `msg_${r.text(24, WORD)}`,
    content: [{type: 'text', text: `I found it in the wiki of ${app(r)}: the ${noun('en', name)} is \`${secret}\`.`}],
    stop_reason: 'end_turn',
  })),
]

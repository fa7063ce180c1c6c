import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {app, day, like, stamp, title, uuid} from './secrets-words.ts'

const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Answers of the applications of a business, and what people write in them, without a secret. */
export const ninthApplications: readonly HarmlessAnswer[] = [
  like('ticket about a password that was forgotten', (r) => {
    const body = r.pick([
      `The customer forgot the password of ${app(r)} and the reset link expired after ${r.below(60)} minutes.`,
      `Please never send passwords by mail. The new password is in the vault under ${app(r)}/staging.`,
      `Since release ${r.below(9)}.${r.below(40)} the token is refused with "invalid signature".`,
      `Kunde hat das Passwort für ${app(r)} dreimal falsch eingegeben, Konto ist gesperrt.`,
      `Le mot de passe sera envoyé par courrier séparé (dossier ${r.below(99_999)}).`,
    ])
    return [{id: r.below(99_999), body, via: 'mail'}, body]
  }),
  like('message of a chat about a rotation', (r) => {
    const said = r.pick([
      `rotated the API key of ${app(r)}, new one is in 1Password`,
      `who has the token for ${app(r)}? asking for ci`,
      `password policy: ${r.below(20) + 8}+ chars from Monday on`,
      `key ${r.text(8, UPPER + DIGITS)} (id, not the secret) is unused, delete?`,
    ])
    return [
      {
        type: 'message',
        ts: `17${r.text(8, DIGITS)}.${r.text(6, DIGITS)}`,
        text: said,
        channel: `C0${r.text(9, UPPER + DIGITS)}`,
      },
      said,
    ]
  }),
  like('ids of a conversation', (r) => {
    const [ts, client, user] = [
      `17${r.text(8, DIGITS)}.${r.text(6, DIGITS)}`,
      uuid(r),
      `U0${r.text(9, UPPER + DIGITS)}`,
    ]
    return [
      {messages: [{ts, client_msg_id: client, user, text: 'done'}], response_metadata: {next_cursor: ''}},
      ts,
      client,
      user,
    ]
  }),
  like('id of a mail', (r) => {
    const id = `<${r.text(10, HEX)}.${r.text(18, DIGITS)}@${app(r)}.example.com>`
    const thread = r.text(16, HEX)
    return [
      {
        headers: [
          {name: 'Message-ID', value: id},
          {name: 'Subject', value: 'Your new password'},
        ],
        threadId: thread,
      },
      id,
      thread,
    ]
  }),
  like('signature of a mail by its domain', (r) => {
    const record = `v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ${r.text(170, WORD)}IDAQAB`
    return [{records: [{type: 'TXT', name: `${app(r)}._domainkey`, content: record}]}, record]
  }),
  like('fields of a customer', (r) => {
    const [value, id] = [`${r.text(3, UPPER)}-${r.text(6, DIGITS)}`, r.text(18, WORD)]
    return [
      {
        id,
        custom_fields: [
          {id: r.below(999), label: 'Contract key', value},
          {label: 'Password policy', value: 'strict'},
        ],
      },
      value,
      id,
      'strict',
    ]
  }),
  like('settings by name, value and type', (r) => {
    const [name, value] = r.pick([
      [`${app(r)}.password.rotation`, `${r.below(90)} days`],
      [`${app(r)}.secret.name`, `${app(r)}-db-password`],
      [`${app(r)}.token.path`, `kv/${app(r)}/smtp`],
      [`${app(r)}.password.hasher`, 'pbkdf2_sha256'],
      [`${app(r)}.api_key.header`, 'X-Api-Key'],
    ] as const)
    return [{settings: [{name, value, type: 'string'}]}, value, name]
  }),
  like('settings that are masked', (r) => {
    const value = r.pick([
      '••••••••',
      '********',
      `****${r.text(4, DIGITS)}`,
      '[REDACTED]',
      '(hidden)',
      '<encrypted>',
      `${'sk'}_live_...${r.text(4, WORD)}`,
    ])
    return [
      {
        settings: {
          api_key: {id: 'api_key', label: 'API key', type: 'password', value},
          mode: {id: 'mode', value: app(r)},
        },
      },
      value,
    ]
  }),
  like('order of a shop', (r) => {
    const [number, track, key] = [
      `#${r.text(3, UPPER)}${r.text(6, DIGITS)}`,
      `1Z${r.text(16, UPPER + DIGITS)}`,
      `gid://shop/Order/${r.text(13, DIGITS)}`,
    ]
    return [
      {id: key, name: number, fulfillments: [{tracking_number: track, tracking_company: 'Parcel'}]},
      number,
      track,
      key,
    ]
  }),
  like('tracking of parcels', (r) => {
    const code = r.pick([
      `JJD${r.text(18, DIGITS)}`,
      `${r.text(2, UPPER)}${r.text(9, DIGITS)}DE`,
      `00340${r.text(15, DIGITS)}`,
    ])
    return [{shipments: [{trackingCode: code, status: 'in_transit', eta: day(r)}]}, code]
  }),
  like('booking of a journey', (r) => {
    const [code, ticket] = [r.text(6, CAPITALS), `220-${r.text(10, DIGITS)}`]
    return [
      {booking: {recordLocator: code, eTicket: ticket, from: 'FRA', to: 'LIS', departure: stamp(r)}},
      code,
      ticket,
    ]
  }),
  like('campaign of coupons', (r) => {
    const name = `${r.pick(['SUMMER', 'WELCOME', 'BLACKFRIDAY', 'NEWSLETTER'])}${r.below(90) + 10}`
    return [
      {
        campaigns: [
          {
            name,
            id: `camp_${r.text(14, WORD)}`,
            discount: {type: 'PERCENT', percent_off: r.below(50)},
            voucher_count: r.below(9_999),
          },
        ],
      },
      name,
    ]
  }),
  like('reference of a payment', (r) => {
    const [iban, reference, end] = [
      `DE${r.text(2, DIGITS)}5001051754${r.text(8, DIGITS)}`,
      `RF${r.text(2, DIGITS)}${r.text(18, DIGITS)}`,
      `NOTPROVIDED-${r.text(12, HEX)}`,
    ]
    return [
      {
        transactions: [
          {creditorAccount: {iban}, remittanceInformationStructured: reference, endToEndId: end, amount: '12.00'},
        ],
      },
      iban,
      reference,
      end,
    ]
  }),
  like('books and articles by number', (r) => {
    const [isbn, ean] = [`978-3-${r.text(3, DIGITS)}-${r.text(5, DIGITS)}-${r.below(9)}`, r.text(13, DIGITS)]
    return [
      {items: [{title: `Keys to ${title(app(r))}`, isbn, barcode: ean, sku: `KEY-${r.text(6, UPPER + DIGITS)}`}]},
      isbn,
      ean,
    ]
  }),
  like('places on a map', (r) => {
    const [place, hash] = [`ChIJ${r.text(23, `${WORD}_-`)}`, r.text(9, LOWER + DIGITS)]
    return [
      {results: [{place_id: place, geohash: hash, location: {lat: '52.5200066', lng: '13.4049540'}, name: app(r)}]},
      place,
      hash,
      '52.5200066',
    ]
  }),
  like('record of employees', (r) => {
    const [number, id] = [`E${r.text(6, DIGITS)}`, r.text(32, HEX)]
    return [
      {
        employees: [
          {employeeNumber: number, workerId: id, role: 'support', mustChangePassword: true, lastPasswordChange: day(r)},
        ],
      },
      number,
      id,
      'support',
    ]
  }),
]

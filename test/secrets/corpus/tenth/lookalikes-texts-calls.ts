import type {HarmlessAnswer} from '../lookalikes.ts'
import {hour, ip, like, stamp, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {country, thing, ulid, version} from './lookalikes-texts-words.ts'

/** Answers of telephones, analytics and advertising. */
export const tenthCalls: readonly HarmlessAnswer[] = [
  like('verification by SMS without the code', (r) => {
    const [sid, service] = [`VE${r.text(32, HEX)}`, `VA${r.text(32, HEX)}`]
    return [
      {
        sid,
        service_sid: service,
        channel: 'sms',
        status: r.pick(['pending', 'approved', 'canceled']),
        valid: false,
        send_code_attempts: [{attempt_sid: `VL${r.text(32, HEX)}`}],
      },
      sid,
      service,
    ]
  }),
  like('call of a telephone system', (r) => {
    const [unique, linked] = [`17${r.text(8, DIGITS)}.${r.below(99_999)}`, `17${r.text(8, DIGITS)}.${r.below(99_999)}`]
    return [
      {
        cdr: [
          {
            uniqueid: unique,
            linkedid: linked,
            channel: `PJSIP/${r.below(999)}-0000${r.text(4, HEX)}`,
            lastapp: 'Dial',
            disposition: 'ANSWERED',
          },
        ],
      },
      unique,
      linked,
    ]
  }),
  like('dialogue of a telephone', (r) => {
    const [id, branch] = [`${r.text(32, HEX)}@${ip(r)}`, `z9hG4bK${r.text(12, WORD)}`]
    const message = `SIP/2.0 401 Unauthorized\r\nVia: SIP/2.0/UDP ${ip(r)}:5060;branch=${branch}\r\nCall-ID: ${id}\r\nCSeq: ${r.below(999)} REGISTER\r\nContent-Length: 0\r\n\r\n`
    return [{packets: [{method: 'REGISTER', message}]}, id, branch, message]
  }),
  like('card of a telephone by number', (r) => {
    const [iccid, imei] = [`89${r.text(17, DIGITS)}`, r.text(15, DIGITS)]
    return [
      {
        sims: [
          {sid: `HS${r.text(32, HEX)}`, iccid, imei, status: 'active', pin_lock: 'enabled', puk_attempts_left: 10},
        ],
      },
      iccid,
      imei,
    ]
  }),
  like('property of analytics', (r) => {
    const [measurement, container, client] = [
      `G-${r.text(10, UPPER + DIGITS)}`,
      `GTM-${r.text(7, UPPER + DIGITS)}`,
      `${r.text(10, DIGITS)}.${r.text(10, DIGITS)}`,
    ]
    return [
      {dataStreams: [{webStreamData: {measurementId: measurement}, tagManager: container, client_id: client}]},
      measurement,
      container,
      client,
    ]
  }),
  like('events of analytics', (r) => {
    const [distinct, insert, anonymous] = [`$device:${uuid(r)}`, r.text(16, LOWER + DIGITS), uuid(r)]
    return [
      {
        results: [
          {
            event: r.pick(['password_reset_clicked', 'api_key_created', 'token_copied']),
            properties: {distinct_id: distinct, $insert_id: insert, anonymousId: anonymous},
          },
        ],
      },
      distinct,
      insert,
      anonymous,
    ]
  }),
  like('report of pages about passwords', (r) => {
    const page = `/account/${r.pick(['reset-password', 'api-keys', 'tokens', 'two-factor'])}/${thing(r)}?utm_campaign=${r.below(999)}`
    return [
      {
        rows: [{dimensionValues: [{value: page}], metricValues: [{value: String(r.below(9_999))}]}],
        metadata: {currencyCode: 'EUR'},
      },
      page,
    ]
  }),
  like('tags of a page, public ids', (r) => {
    const html = `<script>fbq('init','${r.text(15, DIGITS)}');gtag('config','AW-${r.text(9, DIGITS)}',{send_to:'${r.text(20, WORD)}'});</script>`
    return [{snippet: html, placement: 'head'}, html]
  }),
  like('campaign and its criteria', (r) => {
    const [resource, keyword, tracking] = [
      `customers/${r.text(10, DIGITS)}/adGroupCriteria/${r.text(11, DIGITS)}~${r.text(12, DIGITS)}`,
      `${r.pick(['password manager', 'api key vault', 'secret santa gifts', 'token sale'])} ${r.below(999)}`,
      `{lpurl}?cid=${r.text(6, DIGITS)}&kw={keyword}`,
    ]
    return [
      {
        results: [
          {
            adGroupCriterion: {
              resourceName: resource,
              keyword: {text: keyword, matchType: 'PHRASE'},
              trackingUrlTemplate: tracking,
            },
          },
        ],
      },
      resource,
      keyword,
      tracking,
    ]
  }),
  like('clicks by their ids', (r) => {
    const [gclid, fbclid] = [`Cj0KCQ${r.text(70, `${WORD}_-`)}wcB`, `IwAR${r.text(57, `${WORD}_-`)}`]
    return [{conversions: [{gclid, fbclid, conversion_name: 'signup', at: stamp(r)}]}, gclid, fbclid]
  }),
  like('bid for an advertisement', (r) => {
    const [id, seat, crid] = [ulid(r), r.text(8, DIGITS), `creative-${r.text(12, HEX)}`]
    return [
      {
        id,
        seatbid: [{seat, bid: [{impid: '1', price: 0.42, crid, adomain: ['example.com'], cat: ['IAB19']}]}],
        cur: 'EUR',
      },
      id,
      crid,
    ]
  }),
  like('users hashed for an audience', (r) => {
    const hash = r.text(64, HEX)
    return [
      {
        schema: ['EMAIL_SHA256', 'COUNTRY'],
        data: [[hash, country(r)]],
        session: {batch_seq: r.below(9), last_batch_flag: true},
      },
      hash,
    ]
  }),
  like('agent of a browser and its hints', (r) => {
    const agent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version(r)}.0 Safari/537.36`
    return [{visits: [{userAgent: agent, fingerprintId: r.text(20, WORD), at: hour(r)}]}, agent]
  }),
]

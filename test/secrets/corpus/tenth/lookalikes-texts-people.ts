import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {capitals, kebab, role, thing, ulid} from './lookalikes-texts-words.ts'

/** Answers of work with customers, employees, patients and pupils, of calendars, documents and forms. */
export const tenthPeople: readonly HarmlessAnswer[] = [
  like('record of a CRM', (r) => {
    const [id, etag] = [`003${r.text(12, WORD)}AAA`, `W/"${r.below(99_999_999)}"`]
    const attributes = {type: 'Contact', url: `/services/data/v62.0/sobjects/Contact/${id}`}
    return [{records: [{attributes, Id: id, HasOptedOutOfEmail: false, '@odata.etag': etag}]}, id, etag, attributes.url]
  }),
  like('fields that a CRM describes', (r) => {
    const name = `${r.pick(['Api_Key_Hint', 'Password_Changed', 'Token_Balance', 'Secret_Question_Set'])}_${r.below(99)}__c`
    return [
      {fields: [{name, type: 'encryptedstring', length: 175, maskType: 'lastFour', mask: 'X', nillable: true}]},
      name,
      'lastFour',
    ]
  }),
  like('deal of a CRM with custom keys', (r) => {
    const [key, value] = [r.text(40, HEX), `${r.pick(['won', 'lost', 'open'])}-${r.below(9_999)}`]
    return [
      {success: true, data: {id: r.below(9_999), title: 'Renewal', [key]: value}, additional_data: {field_keys: [key]}},
      key,
      value,
    ]
  }),
  like('contact of marketing', (r) => {
    const [hash, unique] = [r.text(32, HEX), r.text(10, HEX)]
    return [
      {
        members: [
          {id: hash, unique_email_id: unique, web_id: r.below(999_999), status: 'subscribed', list_id: r.text(10, HEX)},
        ],
      },
      hash,
      unique,
    ]
  }),
  like('properties of a contact by their history', (r) => {
    const [vid, source] = [r.text(11, DIGITS), `userId:${r.text(8, DIGITS)}`]
    return [
      {
        results: [
          {id: vid, propertiesWithHistory: {hs_object_id: [{value: vid, sourceType: 'CRM_UI', sourceId: source}]}},
        ],
      },
      vid,
      source,
    ]
  }),
  like('absence of an employee', (r) => {
    const [employee, request] = [`EMP-${r.text(6, DIGITS)}`, ulid(r)]
    return [
      {absences: [{employeeNumber: employee, requestKey: request, type: 'vacation', approved: true, from: day(r)}]},
      employee,
      request,
    ]
  }),
  like('application for a post', (r) => {
    const [id, title] = [
      uuid(r),
      `${r.pick(['Secrets Management', 'Key Account', 'Token Economics', 'Password Security', 'Access'])} Manager (req. ${r.below(9_999)})`,
    ]
    return [{opportunity: {id, posting: title, stage: 'screen', sources: ['referral'], archived: null}}, id, title]
  }),
  like('training of employees about passwords', (r) => {
    const course = `${r.pick(['Strong passwords', 'Phishing and tokens', 'Keeping API keys safe', 'MFA basics'])} ${r.below(99)}/2026`
    return [
      {assignments: [{course, certificate_id: `C-${r.text(8, UPPER + DIGITS)}`, passed: true, score: r.below(100)}]},
      course,
    ]
  }),
  like('issue of a tracker', (r) => {
    const [key, summary, id] = [
      `${capitals(r, 3)}-${r.below(9_999)}`,
      r.pick([
        `Rotate DB password of ${kebab(r)}`,
        `Token refresh loops in ${kebab(r)}`,
        `Remove secret from ${thing(r)} repo history`,
      ]),
      r.text(5, DIGITS),
    ]
    return [
      {
        issues: [
          {expand: 'renderedFields', id, key, fields: {summary, customfield_10020: `0|i${r.text(5, LOWER + DIGITS)}:`}},
        ],
      },
      key,
      summary,
    ]
  }),
  like('incident of a desk by its sys id', (r) => {
    const [sys, number, short] = [
      r.text(32, HEX),
      `INC${r.text(7, DIGITS)}`,
      `Password reset for mailbox ${thing(r)} fails (KB${r.text(7, DIGITS)})`,
    ]
    return [
      {
        result: [
          {
            sys_id: sys,
            number,
            short_description: short,
            caller_id: {value: r.text(32, HEX), link: `https://desk.example.com/api/now/table/sys_user/${sys}`},
          },
        ],
      },
      sys,
      number,
      short,
    ]
  }),
  like('macros of a desk', (r) => {
    const value = `Hi {{ticket.requester.first_name}}, to reset your password go to Settings > Security. We never ask for it. (macro ${r.below(99_999)})`
    return [
      {macros: [{id: r.below(99_999), title: 'Password reset', actions: [{field: 'comment_value', value}]}]},
      value,
    ]
  }),
  like('tags and queues of tickets', (r) => {
    const tag = `${r.pick(['password', 'lost_token', 'api_key', 'two_factor', 'login_secret'])}_${thing(r)}_${r.below(99)}`
    return [{tickets: [{id: r.below(9_999), tags: ['vip', tag], via: {channel: 'web'}, group: role(r)}]}, tag]
  }),
  like('event of a calendar', (r) => {
    const [id, uid, etag] = [
      r.text(26, LOWER + DIGITS),
      `${r.text(26, LOWER + DIGITS)}@google.com`,
      `"${r.text(16, DIGITS)}"`,
    ]
    return [
      {kind: 'calendar#event', etag, id, iCalUID: uid, summary: 'Key ceremony', eventType: 'default'},
      id,
      uid,
      etag,
    ]
  }),
  like('token of a calendar to go on from', (r) => {
    const token = `${r.pick(['CP', 'CI', 'CO'])}${r.text(22, WORD)}ABABGAUg${r.text(4, WORD)}A==`
    return [{kind: 'calendar#events', summary: thing(r), timeZone: 'Europe/Berlin', nextSyncToken: token}, token]
  }),
  like('file of a calendar', (r) => {
    const ics = `BEGIN:VEVENT\r\nUID:${uuid(r)}\r\nDTSTAMP:20261102T100000Z\r\nSUMMARY:${r.pick(['Rotate the signing key', 'Password audit', 'Token review'])} ${r.below(999)}\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n`
    return [{calendar: ics}, ics]
  }),
  like('file of a drive', (r) => {
    const [id, md5, revision] = [`1${r.text(32, `${WORD}_-`)}`, r.text(32, HEX), `0B${r.text(49, WORD)}`]
    return [
      {files: [{id, name: `passwords policy ${r.below(99)}.docx`, md5Checksum: md5, headRevisionId: revision}]},
      id,
      md5,
      revision,
    ]
  }),
]

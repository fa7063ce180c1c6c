import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, stamp, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {capitals, country, objectId, role, thing, unix} from './lookalikes-texts-words.ts'

/** Calendars, documents, forms, patients and pupils without a secret. */
export const tenthPapers: readonly HarmlessAnswer[] = [
  like('file of a drive by its tags', (r) => {
    const [ctag, hash, id] = [
      `"c:{${uuid(r).toUpperCase()}},${r.below(90)}"`,
      r.bytes(20).toString('base64'),
      `01${r.text(32, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
    ]
    return [{value: [{id, cTag: ctag, name: 'keys.xlsx', file: {hashes: {quickXorHash: hash}}}]}, ctag, hash, id]
  }),
  like('revision of a file in a box', (r) => {
    const [rev, content, id] = [`0${r.text(24, HEX)}`, r.text(64, HEX), `id:${r.text(22, `${WORD}_-`)}`]
    return [
      {'.tag': 'file', name: 'vault-notes.md', id, rev, content_hash: content, is_downloadable: true},
      rev,
      content,
      id,
    ]
  }),
  like('document to sign', (r) => {
    const [envelope, document] = [uuid(r), r.text(40, HEX)]
    const signers = [{recipientId: '1', roleName: role(r), status: 'sent', idCheckConfigurationName: 'Access Code'}]
    return [
      {
        envelopeId: envelope,
        documentHash: document,
        emailSubject: 'Confidentiality agreement',
        signers,
        accessCodeRequired: true,
      },
      envelope,
      document,
    ]
  }),
  like('answers of a form without secrets', (r) => {
    const [response, answer] = [
      r.text(32, LOWER + DIGITS),
      `${r.pick(['Every 90 days', 'In a password manager', 'I use passkeys', 'Never'])} (option ${r.below(9_999)})`,
    ]
    const field = {
      id: r.text(12, WORD),
      ref: uuid(r),
      type: 'multiple_choice',
      title: 'How do you store your passwords?',
    }
    return [{items: [{response_id: response, answers: [{field, choice: {label: answer}}]}]}, response, answer]
  }),
  like('survey and the share of its answers', (r) => {
    const [id, question] = [`SV_${r.text(15, WORD)}`, `Q${r.below(99)}: Have you ever shared an API key in a chat?`]
    return [
      {
        result: {
          surveyId: id,
          questions: {QID1: {questionText: question, questionType: {type: 'MC', selector: 'SAVR'}}},
        },
      },
      id,
      question,
    ]
  }),
  like('resource of a patient', (r) => {
    const [id, code] = [uuid(r), `${r.below(90_000) + 10_000}-${r.below(10)}`]
    return [
      {
        resourceType: 'Observation',
        id,
        code: {coding: [{system: 'http://loinc.org', code, display: 'Glucose in blood'}]},
      },
      id,
      code,
    ]
  }),
  like('codes of medicines and diagnoses', (r) => {
    const [atc, icd] = [
      `${capitals(r, 1)}${r.text(2, DIGITS)}${capitals(r, 2)}${r.text(2, DIGITS)}`,
      `${capitals(r, 1)}${r.text(2, DIGITS)}.${r.below(9)}`,
    ]
    return [
      {
        entry: [
          {atc, icd10: icd, ndc: `${r.text(5, DIGITS)}-${r.text(4, DIGITS)}-${r.text(2, DIGITS)}`, validated: true},
        ],
      },
      atc,
      icd,
    ]
  }),
  like('course and its enrolment', (r) => {
    const [course, sis] = [r.text(17, DIGITS), `SIS-${country(r)}-${r.text(6, DIGITS)}`]
    return [
      {
        courses: [
          {
            id: course,
            name: 'Cryptography: keys and secrets',
            sis_course_id: sis,
            enrollmentKeyRequired: false,
            uuid: uuid(r),
          },
        ],
      },
      course,
      sis,
    ]
  }),
  like('statement about learning', (r) => {
    const [id, object] = [uuid(r), `https://learn.example.com/xapi/quiz/passwords-${r.below(9_999)}`]
    return [
      {statements: [{id, verb: {id: 'http://adlnet.gov/expapi/verbs/passed'}, object: {id: object}, stored: stamp(r)}]},
      id,
      object,
    ]
  }),
  like('public numbers of works and researchers', (r) => {
    const [orcid, doi] = [
      `0000-000${r.below(3)}-${r.text(4, DIGITS)}-${r.text(4, DIGITS)}`,
      `10.${r.text(4, DIGITS)}/${thing(r)}.${r.text(8, DIGITS)}`,
    ]
    return [
      {
        message: {
          DOI: doi,
          author: [{ORCID: `https://orcid.org/${orcid}`, sequence: 'first'}],
          title: ['On the entropy of passwords'],
        },
      },
      orcid,
      doi,
    ]
  }),
  like('task of a board', (r) => {
    const [gid, list, short] = [r.text(16, DIGITS), objectId(r), r.text(8, WORD)]
    return [
      {data: {gid, name: 'Replace token in CI', idList: list, shortLink: short, due: day(r), modified: unix(r)}},
      gid,
      list,
      short,
    ]
  }),
]

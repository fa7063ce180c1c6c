import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, stamp, text, uuid} from '../ninth/secrets-words.ts'
import {digits, hex, mixed, slug, small, theme, title, upper, who} from './lookalikes-texts-words.ts'

/** Mails, chats, tickets, policies and forms that speak of passwords, tokens and keys without one. */
export const eleventhLetters: readonly HarmlessAnswer[] = [
  like('mail that says a password will come another way', (r) => {
    const line = r.pick([
      `The password for ${slug(r)} follows by telephone; please do not answer with it (case ${digits(r, 6)}).`,
      `Your password for ${title(r)} was changed on ${day(r)}. If this was not you, tell the desk.`,
      `Your API token "${slug(r)}-${small(r, 5)}" expires in ${r.below(20) + 2} days.`,
      `The zip of ${theme(r)} is encrypted, the password is in the vault under "${title(r)} ${small(r, 6)}".`,
    ])
    return [
      {
        id: hex(r, 16),
        payload: {
          headers: [{name: 'Subject', value: 'About your access'}],
          body: text('Hello,', '', line, '', 'Kind regards'),
        },
      },
      line,
    ]
  }),
  like('chat about where a token is', (r) => {
    const line = r.pick([
      `who has the token for ${slug(r)}? asking for job ${digits(r, 5)}`,
      `password: see the vault, entry ${theme(r)}/${small(r, 6)}`,
      `the secret is not set in ${upper(r)}-${digits(r, 3)}, so the key is undefined`,
      `token = whatever ${slug(r)}-${small(r, 4)} gives you after login, I don't have it`,
      `api key? you need to ask ${who(r)} in #${theme(r)}-${small(r, 4)}`,
    ])
    return [
      {
        ok: true,
        messages: [{type: 'message', ts: `17${digits(r, 8)}.${digits(r, 6)}`, text: line, client_msg_id: uuid(r)}],
      },
      line,
    ]
  }),
  like('ticket about a key that must be turned', (r) => {
    const [key, line] = [
      `${upper(r).slice(0, 4)}-${digits(r, 4)}`,
      `The signing key of ${slug(r)} is older than ${90 + r.below(200)} days. Please rotate it and revoke the old one.`,
    ]
    return [
      {
        key,
        fields: {
          summary: `Rotate key ${theme(r)}`,
          description: line,
          labels: ['secret-rotation'],
          customfield_10010: 'Password policy',
        },
      },
      key,
      line,
    ]
  }),
  like('policy for passwords as numbered rules', (r) => {
    const rule = r.pick([
      `4.${r.below(20)} Passwords of ${theme(r)} accounts have at least ${12 + r.below(20)} characters.`,
      `7.${r.below(20)} Keys of ${theme(r)} are kept in hardware (FIPS 140-3, level ${r.below(3) + 1}) and never exported.`,
      `9.${r.below(20)} A token of ${slug(r)} must not be valid for more than ${r.below(80) + 2} hours.`,
    ])
    return [{document: 'ISP-04', revision: r.below(20), sections: [{heading: 'Passwords', paragraphs: [rule]}]}, rule]
  }),
  like('control of an audit about secrets', (r) => {
    const [id, words] = [
      `A.${r.below(8) + 5}.${r.below(30)}-${digits(r, 4)}`,
      `Evidence: screenshot of the password settings of ${slug(r)}, ${day(r)}`,
    ]
    return [
      {controls: [{controlId: id, title: 'Secret authentication information', status: 'met', evidence: words}]},
      id,
      words,
    ]
  }),
  like('form with labels and hints for passwords', (r) => {
    const hint = `Password of the ${theme(r)} portal, not of your computer (${10 + r.below(20)} characters, field ${small(r, 4)})`
    return [
      {
        questions: [
          {
            id: hex(r, 8),
            title: 'Password',
            type: 'short',
            helpText: hint,
            required: true,
            regex: '^(?=.*[0-9]).{10,}$',
          },
        ],
      },
      hint,
      '^(?=.*[0-9]).{10,}$',
    ]
  }),
  like('sentences about passwords in other languages', (r) => {
    const words = r.pick([
      `Das Passwort für ${title(r)} läuft in ${r.below(30) + 2} Tagen ab`,
      `Le mot de passe de ${title(r)} doit contenir ${r.below(9) + 8} caractères`,
      `La contraseña de ${title(r)} no coincide (intento ${r.below(9) + 1})`,
      `Wachtwoord vergeten voor ${title(r)}-${small(r, 4)}?`,
      `Hasło do ${title(r)}-${small(r, 4)} zostało zmienione`,
      `${title(r)} のパスワードを${r.below(9) + 8}文字以上で入力してください`,
      `Пароль для ${title(r)}-${small(r, 4)} истёк`,
    ])
    return [{locale: 'x', strings: {'auth.password.message': words, 'auth.token': 'Token'}}, words]
  }),
  like('minutes of a meeting about a leak', (r) => {
    const line = `Decision ${r.below(30) + 1}: the leaked token of ${slug(r)} is already revoked, no further action by ${who(r)}.`
    return [
      {
        title: 'Review of the incident',
        startedAt: stamp(r),
        notes: text('## Present', '- ops', '## Decisions', `- ${line}`),
      },
      line,
    ]
  }),
  like('captions of a film about passwords', (r) => {
    const line = `so the password is never stored, only ${theme(r)} keeps a ${small(r, 6)} of it`
    return [{vtt: text('WEBVTT', '', `00:0${r.below(9)}:12.000 --> 00:0${r.below(9)}:15.500`, line)}, line]
  }),
  like('question of an examination about keys', (r) => {
    const [answer, id] = [`The public key of ${title(r)}, because it may be known (${small(r, 3)})`, mixed(r, 11)]
    return [
      {
        quiz: {
          id,
          question: 'Which key is given to everybody?',
          choices: ['The private key', answer],
          points: r.below(9),
        },
      },
      answer,
      id,
    ]
  }),
  like('clauses of a contract about access', (r) => {
    const clause = `§ ${r.below(30) + 1}(${r.below(9) + 1}) The customer keeps passwords and keys for ${title(r)} secret and reports a loss within ${r.below(70) + 2} hours.`
    return [{contractNumber: `C-${digits(r, 7)}`, text: clause, signed: true}, clause]
  }),
]

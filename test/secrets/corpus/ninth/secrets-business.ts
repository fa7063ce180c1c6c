import type {Shape} from '../placed.ts'
import {DIGITS, UPPER, WORD} from '../random.ts'
import {app, day, formed, joined, line, pascal, SETTING, stamp, title, uuid} from './secrets-words.ts'

/** Answers of the applications of a business, and what people write to each other in them. */
export const ninthBusiness: readonly Shape[] = [
  line('comment of a ticket', SETTING, (secret, name, r) => ({
    id: r.below(99_999),
    author: {role: 'support'},
    body: `Hi, I rotated it. The new ${joined(name, ' ')} for staging is ${secret} - please update your side.`,
    public: false,
  })),
  line('message of a chat', SETTING, (secret, name, r) => ({
    ok: true,
    messages: [
      {
        type: 'message',
        ts: `17${r.text(8, DIGITS)}.${r.text(6, DIGITS)}`,
        user: `U0${r.text(9, UPPER + DIGITS)}`,
        text: 'can somebody send me the access?',
      },
      {
        type: 'message',
        ts: `17${r.text(8, DIGITS)}.${r.text(6, DIGITS)}`,
        user: `U0${r.text(9, UPPER + DIGITS)}`,
        text: `sure, ${joined(name, ' ')}: \`${secret}\``,
      },
    ],
  })),
  line('mail in German', /^(password|passphrase)$|token|-key$/, (secret, name, r) => ({
    betreff: `Zugang ${title(app(r))}`,
    text: `Guten Tag,\n\n${/pass/i.test(name) ? 'das neue Passwort lautet' : 'der neue API-Schlüssel lautet'}: ${secret}\n\nBitte nach dem ersten Login ändern.\n\nIhr Support`,
  })),
  line('mail in French', /^(password|passphrase)$|token|-url$/, (secret, name, r) => ({
    objet: `Accès ${app(r)}`,
    corps: `Bonjour,\n\nVoici ${/pass/i.test(name) ? 'votre mot de passe' : /ur[il]|string|dsn|remote|repository/i.test(name) ? 'la chaîne de connexion' : "le jeton d'accès"} : ${secret}\n\nCordialement,\nle support`,
  })),
  line('note in Spanish', /^(password|passphrase)$|token|-key$/, (secret, name, r) => ({
    nota: `Para entrar en ${app(r)}: ${/pass/i.test(name) ? 'la contraseña es' : 'la clave de API es'} ${secret}`,
    creada: stamp(r),
  })),
  formed(
    'fields of a customer of their own',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      id: r.below(99_999),
      company: 'Example Ltd',
      custom_fields: [
        {id: r.below(999), label: 'Region', value: 'EMEA'},
        {id: r.below(999), label: title(name), value: as},
      ],
    }),
  ),
  formed(
    'settings as names, values and types',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      settings: [
        {name: 'mail.from', value: 'no-reply@example.com', type: 'string'},
        {name: `${app(r)}.${joined(name, '.')}`, value: as, type: 'string'},
        {name: 'mail.tls', value: 'true', type: 'boolean'},
      ],
    }),
  ),
  formed(
    'settings of a gateway of a shop',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      id: `${app(r)}_gateway`,
      enabled: true,
      settings: {
        title: {id: 'title', label: 'Title', type: 'text', value: 'Card', default: ''},
        [joined(name, '_')]: {
          id: joined(name, '_'),
          label: title(name),
          type: 'password',
          value: as,
          default: '',
          tip: '',
        },
      },
    }),
  ),
  formed(
    'parameters of a planning of resources',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      jsonrpc: '2.0',
      id: r.below(999),
      result: [
        {id: r.below(99), key: 'web.base.url', value: 'https://erp.example.com'},
        {id: r.below(99), key: `${app(r)}.${joined(name, '_')}`, value: as},
      ],
    }),
  ),
  formed(
    'connector of a list of employees',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      connector: 'payroll-export',
      schedule: 'monthly',
      credential: {authType: 'custom', [name]: as},
      lastSync: stamp(r),
      employeesSynced: r.below(900),
    }),
  ),
  formed(
    'change of a setting, before and after',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      id: uuid(r),
      action: 'integration.update',
      actor: {type: 'service', name: 'deploy'},
      changes: [
        {field: 'enabled', old: false, new: true},
        {field: joined(name, '_'), old: null, new: as},
      ],
    }),
  ),
  formed(
    'states before and after',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      entity: `Integration/${r.below(999)}`,
      before: {timeout: 10, [name]: as},
      after: {timeout: 30, [name]: null},
      at: stamp(r),
    }),
  ),
  formed(
    'versions of an object',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      versions: [
        {
          item_type: pascal(app(r)),
          event: 'update',
          object_changes: {updated_at: [day(r), day(r)], [joined(name, '_')]: ['', as]},
        },
      ],
    }),
  ),
  formed(
    'form that somebody filled in',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      responseId: r.text(24, WORD),
      answers: [
        {question: 'Which environment?', answer: 'staging'},
        {question: `What is the ${joined(name, ' ')} of the test account?`, answer: as},
      ],
    }),
  ),
  formed(
    'cells of a sheet',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      range: 'Access!A1:C3',
      majorDimension: 'ROWS',
      values: [
        ['System', 'Login', title(name)],
        [app(r), 'ci', as],
      ],
    }),
  ),
  formed(
    'page of a notebook',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      object: 'page',
      id: uuid(r),
      properties: {
        Name: {type: 'title', title: [{plain_text: app(r)}]},
        [title(name)]: {type: 'rich_text', rich_text: [{type: 'text', plain_text: as, href: null}]},
      },
    }),
  ),
  formed(
    'description as a document',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      key: `OPS-${r.below(9_999)}`,
      fields: {
        summary: `Rotate the ${joined(name, ' ')} of ${app(r)}`,
        description: {
          type: 'doc',
          version: 1,
          content: [
            {type: 'paragraph', content: [{type: 'text', text: `The current ${joined(name, ' ')}:`}]},
            {type: 'codeBlock', attrs: {}, content: [{type: 'text', text: as}]},
          ],
        },
      },
    }),
  ),
]

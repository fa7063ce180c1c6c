import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, ip, like, stamp, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, UPPER, WORD} from '../random.ts'
import {kebab, role, thing, ulid, unix, version} from './lookalikes-texts-words.ts'

/** Pages of users and settings, rules, devices, sessions by public ids, and trails, as applications answer them. */
export const tenthAccounts: readonly HarmlessAnswer[] = [
  like('settings of a user about passwords', (r) => {
    const [changed, hint] = [stamp(r), `Last changed on ${day(r)} from ${ip(r)}`]
    return [
      {
        security: {
          password: {set: true, changedAt: changed, strength: 'strong', breached: false, hint},
          passwordless: false,
        },
      },
      changed,
      hint,
    ]
  }),
  like('passkeys of a user by name', (r) => {
    const [aaguid, name] = [
      uuid(r),
      `${r.pick(['Phone', 'Laptop', 'USB key', 'Tablet'])} of ${role(r)} (${r.below(999)})`,
    ]
    return [
      {
        passkeys: [
          {id: r.below(9_999), name, aaguid, backup_eligible: true, sign_count: r.below(99), last_used_at: stamp(r)},
        ],
      },
      aaguid,
      name,
    ]
  }),
  like('factors of a user without secrets', (r) => {
    const [factor, phone] = [
      `${r.pick(['ostf', 'mfaf', 'sms'])}${r.text(16, WORD)}`,
      `+XX XXX-XXX-${r.text(4, DIGITS)}`,
    ]
    return [
      {
        factors: [
          {
            id: factor,
            factorType: 'token:software:totp',
            provider: 'GOOGLE',
            status: 'ACTIVE',
            profile: {phoneNumber: phone},
          },
        ],
      },
      factor,
      phone,
    ]
  }),
  like('recovery codes that are left', (r) => {
    const text = `${r.below(10)} of 10 recovery codes left, generated on ${day(r)}`
    return [
      {two_factor: {enabled: true, recovery_codes_remaining: 7, recovery_codes_status: text, recovery_codes: null}},
      text,
    ]
  }),
  like('tokens of a user on a page', (r) => {
    const [name, last, id] = [`${kebab(r)}-token-${r.below(99)}`, r.text(8, WORD), ulid(r)]
    return [
      {
        personal_access_tokens: [
          {id, name, token_last_eight: last, scopes: ['read:user'], expires_at: day(r), revoked: false},
        ],
      },
      name,
      last,
      id,
    ]
  }),
  like('sessions of a user by public id', (r) => {
    const [session, device, agent] = [
      `sess_2${r.text(26, WORD)}`,
      `${r.pick(['Firefox', 'Chrome', 'Safari'])} ${version(r)} on ${r.pick(['Linux', 'macOS', 'Windows'])}`,
      `client_2${r.text(26, WORD)}`,
    ]
    return [
      {
        data: [
          {
            object: 'session',
            id: session,
            client_id: agent,
            status: 'active',
            latest_activity: {device_type: device},
            last_active_at: unix(r),
          },
        ],
      },
      session,
      device,
      agent,
    ]
  }),
  like('devices of an account', (r) => {
    const [serial, udid] = [
      `C02${r.text(9, UPPER + DIGITS)}`,
      `0000${r.text(4, DIGITS)}-00${r.text(14, '0123456789ABCDEF')}`,
    ]
    return [
      {
        devices: [
          {serialNumber: serial, udid, passcodePresent: true, passcodeCompliant: true, bootstrapTokenEscrowed: 'YES'},
        ],
      },
      serial,
      udid,
    ]
  }),
  like('tokens of a device that are kept elsewhere', (r) => {
    const [id, location] = [uuid(r), `EscrowLocation-${r.text(8, UPPER)}`]
    return [
      {
        computer: {
          managementId: id,
          diskEncryption: {individualRecoveryKeyValidityStatus: 'VALID', recoveryKeyPresent: true, escrow: location},
        },
      },
      id,
      location,
    ]
  }),
  like('rules for passwords in many fields', (r) => {
    const regex = `^(?=.*[A-Z])(?=.*\\d)(?=.*[!@#$%^&*]).{${8 + r.below(12)},${64 + r.below(64)}}$`
    return [
      {passwordPolicy: {minLength: 12, historyCount: 5, lockoutThreshold: 10, requireSymbols: true, pattern: regex}},
      regex,
    ]
  }),
  like('rules for passwords in words', (r) => {
    const words = r.pick([
      `At least ${8 + r.below(20)} characters, one digit and one symbol.`,
      `Mindestens ${8 + r.below(20)} Zeichen, davon eine Ziffer und ein Sonderzeichen.`,
      `Au moins ${8 + r.below(20)} caractères, dont un chiffre et une majuscule.`,
      `Must not contain your name or any of your last ${r.below(24)} passwords.`,
    ])
    return [{realm: thing(r), password: {rules: words, description: words, force_reset: false}}, words]
  }),
  like('characters that a generator may use', (r) => {
    const alphabet = r.pick([
      'abcdefghjkmnpqrstuvwxyz23456789',
      'ABCDEFGHJKLMNPQRSTUVWXYZ',
      '!#$%&()*+,-.:;<=>?@[]^_{|}~',
      '0123456789abcdef',
    ])
    return [{generator: {password: {length: 20 + r.below(40), alphabet, exclude_ambiguous: true}}}, alphabet]
  }),
  like('sign-in in a log of events', (r) => {
    const [id, type, correlation] = [
      uuid(r),
      r.pick([
        'user.authentication.auth_via_mfa',
        'user.session.start',
        'user.account.reset_password',
        'system.api_token.create',
      ]),
      r.text(27, WORD),
    ]
    return [
      {
        published: stamp(r),
        uuid: id,
        eventType: type,
        outcome: {result: 'SUCCESS'},
        transaction: {type: 'WEB', id: correlation},
        debugContext: {debugData: {factor: 'PASSWORD_AS_FACTOR'}},
      },
      id,
      type,
      correlation,
    ]
  }),
  like('sign-in that was refused, with its code', (r) => {
    const [code, reason, correlation] = [
      r.pick(['50126', '50053', '50076', '500121', '53003']),
      `Error validating credentials due to invalid username or password. (${r.below(99_999)})`,
      uuid(r),
    ]
    return [
      {
        value: [
          {
            id: uuid(r),
            correlationId: correlation,
            status: {errorCode: Number(code), failureReason: reason},
            authenticationRequirement: 'multiFactorAuthentication',
          },
        ],
      },
      reason,
      correlation,
    ]
  }),
  like('event of a service for sign-ins', (r) => {
    const [log, type] = [`9002026${r.text(45, DIGITS)}`, r.pick(['fp', 'fepft', 'seacft', 'sertft', 'scpr'])]
    return [
      {
        logs: [
          {
            log_id: log,
            type,
            description: 'Wrong password',
            client_id: null,
            hostname: `${thing(r)}.eu.example.com`,
            ip: ip(r),
          },
        ],
      },
      log,
    ]
  }),
]

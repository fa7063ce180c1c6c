import type {HarmlessAnswer} from '../lookalikes.ts'
import {ip, like, stamp, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {country, kebab, objectId, role, thing, unix, version} from './lookalikes-texts-words.ts'

/** Rules, trails and vaults of applications without a secret. */
export const tenthSettings: readonly HarmlessAnswer[] = [
  like('trail of a workspace', (r) => {
    const [id, action] = [
      uuid(r),
      r.pick([
        'api_token.created',
        'secret.rotated',
        'password.reset_requested',
        'oauth_client.deleted',
        'mfa.disabled',
      ]),
    ]
    return [
      {
        entries: [
          {
            id,
            action,
            actor: {type: 'user', user: {id: `W${r.text(10, UPPER + DIGITS)}`}},
            entity: {type: 'token', name: kebab(r)},
            date_create: unix(r),
          },
        ],
      },
      id,
      action,
    ]
  }),
  like('trail of a vault of a team', (r) => {
    const [event, item, session] = [r.text(26, UPPER + DIGITS), r.text(26, LOWER + DIGITS), r.text(26, UPPER + DIGITS)]
    return [
      {
        cursor: 'aGVsbG8',
        items: [
          {
            uuid: event,
            action: 'reveal',
            object_type: 'item',
            item_uuid: item,
            used_version: 1,
            session_uuid: session,
            vault_uuid: r.text(26, LOWER + DIGITS),
          },
        ],
      },
      event,
      item,
      session,
    ]
  }),
  like('items of a vault without fields', (r) => {
    const [id, title, url] = [
      r.text(26, LOWER + DIGITS),
      `${thing(r)} production database password ${r.below(99)}`,
      `https://${thing(r)}.example.com/login`,
    ]
    return [
      {
        id,
        title,
        category: 'LOGIN',
        vault: {id: r.text(26, LOWER + DIGITS), name: role(r)},
        urls: [{primary: true, href: url}],
        version: 3,
      },
      id,
      title,
      url,
    ]
  }),
  like('references to fields of a vault', (r) => {
    const reference = r.pick([
      `op://${thing(r)}/${kebab(r)}/password`,
      `op://Private/${kebab(r)}/credential`,
      `bws://${uuid(r)}`,
      `keeper://${r.text(22, `${WORD}_-`)}/field/password`,
      `doppler://${thing(r)}/prd/DB_PASSWORD`,
    ])
    return [
      {fields: [{id: 'password', type: 'CONCEALED', purpose: 'PASSWORD', label: 'password', reference}]},
      reference,
    ]
  }),
  like('report of passwords that are weak', (r) => {
    const site = `${thing(r)}-${r.below(999)}.example.com`
    return [
      {
        report: {
          weakPasswords: r.below(99),
          reusedPasswords: 4,
          compromisedPasswords: 0,
          sites: [{site, score: r.below(100), exposedCount: 0}],
        },
      },
      site,
    ]
  }),
  like('applications that an account lets in', (r) => {
    const [client, name, scope] = [
      `${r.text(12, DIGITS)}-${r.text(32, LOWER + DIGITS)}.apps.googleusercontent.com`,
      `${thing(r)} Password Sync ${version(r)}`,
      'https://www.googleapis.com/auth/admin.directory.user.security',
    ]
    return [
      {
        kind: 'admin#directory#tokenList',
        items: [
          {
            kind: 'admin#directory#token',
            clientId: client,
            displayText: name,
            scopes: [scope],
            userKey: r.text(21, DIGITS),
          },
        ],
      },
      client,
      name,
      scope,
    ]
  }),
  like('passwords of applications by name', (r) => {
    const [name, id] = [`${r.pick(['Mail', 'Calendar', 'Thunderbird', 'Scanner'])} on ${kebab(r)}`, uuid(r)]
    return [
      {application_passwords: [{uuid: id, app_id: '', name, created: stamp(r), last_used: null, last_ip: ip(r)}]},
      name,
      id,
    ]
  }),
  like('state of an invitation', (r) => {
    const [id, email] = [objectId(r), `${role(r)}+${r.below(999)}@example.com`]
    return [
      {invitations: [{id, email, status: 'pending', token_expired: false, passwordRequired: true, sent_at: stamp(r)}]},
      id,
      email,
    ]
  }),
  like('shape of a user for provisioning', (r) => {
    const [id, external, ref] = [
      uuid(r),
      `${country(r)}${r.text(7, DIGITS)}`,
      `https://directory.example.com/scim/v2/Groups/${objectId(r)}`,
    ]
    return [
      {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        id,
        externalId: external,
        groups: [{value: 'secrets-readers', $ref: ref}],
        meta: {version: `W/"${r.text(12, HEX)}"`},
      },
      id,
      external,
      ref,
    ]
  }),
  like('settings of a session and a cookie', (r) => {
    const [name, path] = [`__Host-${thing(r)}_session`, `/${thing(r)}/${r.below(999)}`]
    return [
      {
        session: {
          cookieName: name,
          path,
          sameSite: 'Lax',
          idleTimeout: 'PT30M',
          tokenLifetime: 3600,
          rotateRefreshToken: true,
        },
      },
      name,
      path,
    ]
  }),
  like('risk of a sign-in', (r) => {
    const [id, event] = [
      r.text(64, HEX),
      r.pick(['leakedCredentials', 'anomalousToken', 'passwordSpray', 'tokenIssuerAnomaly']),
    ]
    return [
      {
        value: [
          {
            id,
            riskEventType: event,
            riskState: 'atRisk',
            tokenIssuerType: 'AzureAD',
            detectionTimingType: 'offline',
            ipAddress: ip(r),
          },
        ],
      },
      id,
      event,
    ]
  }),
]

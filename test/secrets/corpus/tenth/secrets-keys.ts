import {app, base64, escaped, formed, indented, ip, KEYS, stamp, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'
import {asIs} from './secrets-words.ts'

/** Keys of certificates, machines, tunnels and clusters, where they are made, kept and moved. */
export const tenthKeys: readonly Shape[] = [
  formed('key that was issued', KEYS, asIs, (as, _name, r) => ({
    data: {
      ca_chain: [],
      certificate: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
      private_key: as,
      private_key_type: 'rsa',
      serial_number: r.text(20, HEX),
    },
    lease_duration: 0,
    app: app(r),
  })),
  formed('key of a login of a cloud', KEYS, asIs, (as, _name, r) => ({
    KeyFingerprint: r.text(40, HEX),
    KeyMaterial: as,
    KeyName: app(r),
    KeyPairId: `key-0${r.text(16, HEX)}`,
  })),
  formed(
    'key in a variable with its lines joined',
    KEYS,
    (secret) => secret.trimEnd().replaceAll('\n', '\\n'),
    (as, _name, r) => ({
      content: text('NODE_ENV=production', `GITHUB_APP_PRIVATE_KEY="${as}"`, `APP=${app(r)}`),
      path: '.env.production',
    }),
  ),
  formed('key in a text of JSON of an account', KEYS, escaped, (as, _name, r) => ({
    name: 'GOOGLE_CREDENTIALS',
    value: `{"type":"service_account","project_id":"${app(r)}","private_key_id":"${r.text(40, HEX)}","private_key":"${as}","client_email":"ci@${app(r)}.iam.gserviceaccount.com"}`,
  })),
  formed(
    'key in base64 of an account',
    KEYS,
    (secret) => base64(JSON.stringify({type: 'service_account', private_key: secret})),
    (as, _name, r) => ({
      name: `projects/${app(r)}/serviceAccounts/ci/keys/${r.text(40, HEX)}`,
      keyType: 'USER_MANAGED',
      privateKeyData: as,
    }),
  ),
  formed('key in base64 in a bundle', KEYS, base64, (as, _name, r) => ({
    items: [
      {
        kind: 'Secret',
        metadata: {name: `${app(r)}-tls`, annotations: {'cert-manager.io/issuer-name': 'internal'}},
        type: 'kubernetes.io/tls',
        data: {'tls.key': as},
      },
    ],
  })),
  formed('key between the marks of a client of tunnels', KEYS, asIs, (as, _name, r) => ({
    'client.ovpn': `client\nremote ${ip(r)} 1194 udp\n<key>\n${as}</key>\nverb 3\n# ${app(r)}\n`,
  })),
  formed('key in a message of a chat', KEYS, asIs, (as, _name, r) => ({
    channel: app(r),
    text: `use this to get on the box:\n\`\`\`${as}\`\`\`\ndelete it later please`,
    ts: `17900${r.text(5, DIGITS)}.000200`,
  })),
  formed(
    'key in a patch',
    KEYS,
    (secret) => secret.trimEnd().replaceAll('\n', '\n+'),
    (as, _name, r) => ({filename: `certs/${app(r)}.pem`, status: 'added', patch: `@@ -0,0 +1,9 @@\n+${as}`}),
  ),
  formed('key in XML of a provider of identities', KEYS, asIs, (as, _name, r) => ({
    xml: `<saml:Settings entity="${app(r)}"><sp><privateKey>${as}</privateKey></sp></saml:Settings>`,
  })),
  formed('key of a machine of a robot', KEYS, asIs, (as, _name, r) => ({
    credentials: [
      {
        id: app(r),
        _class: 'BasicSSHUserPrivateKey',
        username: 'deploy',
        scope: 'GLOBAL',
        privateKeySource: {stringValue: as},
      },
    ],
  })),
  formed('key of a thing', KEYS, asIs, (as, _name, r) => ({
    certificateId: r.text(64, HEX),
    keyPair: {PublicKey: '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n', PrivateKey: as},
    thing: app(r),
  })),
  formed(
    'key in a play of a first start',
    KEYS,
    (secret) => indented(secret, '    '),
    (as, _name, r) => ({user_data: `#cloud-config\nhostname: ${app(r)}\nssh_keys:\n  ed25519_private: |\n    ${as}\n`}),
  ),
  formed('key in a state', KEYS, asIs, (as, _name, r) => ({
    resources: [
      {
        type: 'tls_private_key',
        name: app(r),
        instances: [{attributes: {algorithm: 'RSA', private_key_pem: as, id: r.text(40, HEX)}}],
      },
    ],
  })),
  formed('note of a manager of passwords', KEYS, asIs, (as, _name, r) => ({
    object: 'item',
    id: uuid(r),
    type: 2,
    name: `${app(r)} deploy`,
    notes: as,
    secureNote: {type: 0},
  })),
  formed('row with a key', KEYS, escaped, (as, _name, r) => ({
    dump: `INSERT INTO ssh_keys VALUES (${r.below(99)},'${app(r)}','${as}','${stamp(r)}');`,
  })),
]

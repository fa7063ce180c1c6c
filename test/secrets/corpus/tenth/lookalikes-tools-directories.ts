import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  b64url,
  colons,
  digits,
  harmless,
  hex,
  ip,
  large,
  mixed,
  named,
  small,
  text,
  time,
  uuid,
} from './lookalikes-tools-words.ts'

/** Realms, directories and other ways to sign in. */
export const toolsDirectories: readonly HarmlessAnswer[] = [
  harmless('clients of a realm without secrets', (r) => {
    const [id, client] = [uuid(r), `${app(r)}-${small(r, 4)}`]
    return [
      [
        {
          id,
          clientId: client,
          clientAuthenticatorType: 'client-secret',
          publicClient: true,
          bearerOnly: false,
          attributes: {
            'pkce.code.challenge.method': 'S256',
            'access.token.lifespan': digits(r, 4),
            'client.secret.creation.time': digits(r, 10),
          },
        },
      ],
      id,
      client,
    ]
  }),
  harmless('sessions of a realm by address', (r) => {
    const [user, address] = [uuid(r), ip(r)]
    return [
      [
        {
          username: 'deploy',
          userId: user,
          ipAddress: address,
          start: Number(digits(r, 13)),
          lastAccess: Number(digits(r, 13)),
          rememberMe: false,
          clients: {[uuid(r)]: 'account-console'},
        },
      ],
      user,
      address,
    ]
  }),
  harmless('metadata of a provider of SAML', (r) => {
    const [certificate, entity] = [`MIIDBTCCAe2gAwIBAgIQ${b64(r, 390)}`, `https://sts.example.com/${uuid(r)}/`]
    return [
      `<EntityDescriptor entityID="${entity}"><IDPSSODescriptor><KeyDescriptor use="signing"><KeyInfo><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></IDPSSODescriptor></EntityDescriptor>`,
      certificate,
      entity,
    ]
  }),
  harmless('sign-in with passkeys begins', (r) => {
    const [credential, aaguid] = [b64url(r, 32), uuid(r)]
    return [
      {
        rp: {id: 'example.com'},
        excludeCredentials: [{type: 'public-key', id: credential, transports: ['usb']}],
        authenticatorSelection: {userVerification: 'required'},
        attestation: 'none',
        metadata: {aaguid},
      },
      credential,
      aaguid,
    ]
  }),
  harmless('entry of a directory of people', (r) => {
    const [guid, changed] = [b64(r, 16), `133${digits(r, 15)}`]
    return [
      text(
        `dn: CN=svc-${app(r)},OU=Service Accounts,DC=example,DC=com`,
        `objectGUID:: ${guid}`,
        `pwdLastSet: ${changed}`,
        'badPwdCount: 0',
        'userAccountControl: 66048',
        'accountExpires: 9223372036854775807',
      ),
      guid,
      changed,
    ]
  }),
  harmless('tickets of Kerberos', (r) => {
    const line = `11/0${r.below(9)}/26 10:00:00  11/0${r.below(9)}/26 20:00:00  krbtgt/EXAMPLE.COM@EXAMPLE.COM`
    const keytab = `   ${r.below(9)} host/${named(r)}.example.com@EXAMPLE.COM (aes256-cts-hmac-sha1-96)`
    return [
      {
        klist: text('Ticket cache: KCM:1000', 'Default principal: deploy@EXAMPLE.COM', line),
        keytab: text('KVNO Principal', keytab),
      },
      line,
      keytab,
    ]
  }),
  harmless('error of a directory of a cloud', (r) => {
    const [trace, code] = [
      uuid(r),
      r.pick([
        'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID',
        'AADSTS50126: Error validating credentials due to invalid username or password.',
        'AADSTS700082: The refresh token has expired due to inactivity.',
        'AADSTS7000222: The provided client secret keys are expired.',
      ]),
    ]
    return [
      {
        error: 'invalid_client',
        error_description: code,
        error_codes: [r.below(9_999_999)],
        trace_id: trace,
        correlation_id: uuid(r),
      },
      trace,
      code,
    ]
  }),
  harmless('hint of a secret in a registration', (r) => {
    const [key, thumb] = [uuid(r), b64(r, 20)]
    return [
      {
        passwordCredentials: [
          {
            keyId: key,
            hint: mixed(r, 3),
            displayName: `${app(r)} 2026`,
            secretText: null,
            startDateTime: time(r),
            endDateTime: time(r),
          },
        ],
        keyCredentials: [{customKeyIdentifier: thumb, type: 'AsymmetricX509Cert', usage: 'Verify', key: null}],
      },
      key,
      thumb,
    ]
  }),
  harmless('login by certificates of a proxy', (r) => {
    const [pin, cluster] = [`sha256:${hex(r, 64)}`, `${app(r)}-${small(r, 5)}.teleport.example.com`]
    return [
      {
        kind: 'cert_authority',
        version: 'v2',
        metadata: {name: cluster, revision: uuid(r)},
        spec: {type: 'host', active_keys: {ssh: [{public_key: b64(r, 100)}]}},
        ca_pins: [pin],
      },
      pin,
      cluster,
    ]
  }),
  harmless('logs of a provider of sign-ins', (r) => {
    const [log, kind] = [
      `9002026${digits(r, 50)}`,
      `${r.pick(['fp', 'fcoa', 'feacft', 'ferrt', 'pwd_leak'])} of ${named(r)}`,
    ]
    return [
      [
        {
          log_id: log,
          type: 'ferrt',
          description: `Unknown or invalid refresh token. (${kind})`,
          client_id: mixed(r, 32),
          connection: 'Username-Password-Authentication',
          strategy: 'auth0',
          isMobile: false,
        },
      ],
      log,
      kind,
    ]
  }),
  harmless('groups and users by SCIM', (r) => {
    const [id, etag] = [hex(r, 24), `W/"${hex(r, 40)}"`]
    return [
      {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
        totalResults: 1,
        Resources: [
          {id, externalId: `00u${mixed(r, 17)}`, userName: 'deploy', meta: {resourceType: 'User', version: etag}},
        ],
        supported: {changePassword: {supported: false}},
      },
      id,
      etag,
    ]
  }),
  harmless('workload identities by SPIFFE', (r) => {
    const [entry, selector] = [uuid(r), `k8s:sa:${named(r)}`]
    return [
      {
        entries: [
          {
            id: entry,
            spiffe_id: {trust_domain: 'example.org', path: `/ns/${app(r)}/sa/token-issuer`},
            selectors: [selector],
            x509_svid_ttl: 3600,
            jwt_svid_ttl: 300,
            serial: colons(r, 16),
          },
        ],
      },
      entry,
      selector,
    ]
  }),
  harmless('keys of applications of a phone system', (r) => {
    const [bundle, kid] = [`com.example.${app(r)}${small(r, 4)}`, large(r, 10)]
    return [
      {
        data: [
          {
            type: 'apiKeys',
            id: kid,
            attributes: {
              nickname: `${app(r)} notarize`,
              keyType: 'PUBLIC_API',
              lastUsed: time(r),
              isActive: true,
              privateKey: null,
            },
          },
        ],
        bundleId: bundle,
      },
      bundle,
      kid,
    ]
  }),
]

import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {account, app, day, harmless, named, uuid} from './secrets-words.ts'

/** Answers of further clouds that hold nothing secret. */
export const eighthClouds: readonly HarmlessAnswer[] = [
  harmless('versions of a key of a cloud', (r) => {
    const name = `projects/${app(r)}/locations/europe/keyRings/${named(r)}/cryptoKeys/secrets/cryptoKeyVersions/${r.below(9)}`
    return [
      {
        primary: {name, state: 'ENABLED', algorithm: 'GOOGLE_SYMMETRIC_ENCRYPTION', protectionLevel: 'HSM'},
        rotationPeriod: '7776000s',
      },
      name,
    ]
  }),
  harmless('secrets of a project by name', (r) => {
    const [name, etag] = [`projects/${account(r)}/secrets/${named(r)}-password`, `"${r.text(14, HEX)}"`]
    return [{secrets: [{name, replication: {automatic: {}}, createTime: day(r), etag}], totalSize: 1}, name, etag]
  }),
  harmless('public keys in the metadata of a project', (r) => {
    const key = `deploy:ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.text(43, BASE64)} deploy@${app(r)}`
    return [
      {commonInstanceMetadata: {fingerprint: r.bytes(8).toString('base64'), items: [{key: 'ssh-keys', value: key}]}},
      key,
    ]
  }),
  harmless('pool of identities of workloads', (r) => {
    const [audience, condition] = [
      `//iam.googleapis.com/projects/${account(r)}/locations/global/workloadIdentityPools/${named(r)}/providers/forge`,
      `assertion.repository == "team/${named(r)}"`,
    ]
    return [
      {
        oidc: {issuerUri: 'https://token.actions.githubusercontent.com', allowedAudiences: [audience]},
        attributeCondition: condition,
        state: 'ACTIVE',
      },
      audience,
      condition,
    ]
  }),
  harmless('keys of a project without their strings', (r) => {
    const [uid, name] = [uuid(r), `Browser key of ${named(r)}`]
    return [
      {
        keys: [
          {
            uid,
            displayName: name,
            etag: `W/"${r.text(22, WORD)}=="`,
            restrictions: {apiTargets: [{service: 'maps-backend.googleapis.com'}]},
          },
        ],
      },
      uid,
      name,
    ]
  }),
  harmless('public half of a key of a vault', (r) => {
    const [kid, n] = [
      `https://${app(r)}.vault.azure.net/keys/${named(r)}/${r.text(32, HEX)}`,
      r.bytes(256).toString('base64url'),
    ]
    return [
      {
        key: {kid, kty: 'RSA', key_ops: ['verify', 'wrapKey'], n, e: 'AQAB'},
        attributes: {enabled: true, exportable: false},
      },
      kid,
      n,
    ]
  }),
  harmless('certificate of a gateway of a vault', (r) => {
    const id = `https://${app(r)}.vault.azure.net/secrets/${named(r)}-tls/${r.text(32, HEX)}`
    return [
      {
        properties: {
          sslCertificates: [{name: app(r), properties: {keyVaultSecretId: id, provisioningState: 'Succeeded'}}],
        },
      },
      id,
    ]
  }),
  harmless('setting that points to a vault', (r) => {
    const value = `@Microsoft.KeyVault(SecretUri=https://${app(r)}.vault.azure.net/secrets/${named(r)}/${r.text(32, HEX)})`
    return [
      {properties: {WEBSITE_TIME_ZONE: 'UTC', [r.pick(['DB_PASSWORD', 'API_TOKEN', 'CLIENT_SECRET'])]: value}},
      value,
    ]
  }),
  harmless('a store of a cloud', (r) => {
    const [endpoint, made] = [`https://${app(r)}${r.text(8, LOWER + DIGITS)}.blob.core.windows.net/`, day(r)]
    return [
      {
        properties: {
          allowSharedKeyAccess: false,
          keyCreationTime: {key1: made},
          keyPolicy: {keyExpirationPeriodInDays: 90},
          primaryEndpoints: {blob: endpoint},
        },
      },
      endpoint,
      made,
    ]
  }),
  harmless('sign-in in a directory of a cloud', (r) => {
    const [correlation, token] = [uuid(r), r.text(22, `${WORD}_-`)]
    return [
      {
        id: uuid(r),
        correlationId: correlation,
        uniqueTokenIdentifier: token,
        incomingTokenType: 'primaryRefreshToken',
        authenticationRequirement: 'multiFactorAuthentication',
        tokenIssuerType: 'AzureAD',
        status: {errorCode: 0},
      },
      correlation,
      token,
    ]
  }),
  harmless('identity of a workload', (r) => {
    const [principal, client] = [uuid(r), uuid(r)]
    return [
      {
        type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
        name: named(r),
        properties: {tenantId: uuid(r), principalId: principal, clientId: client},
      },
      principal,
      client,
    ]
  }),
  harmless('public keys at a provider of machines', (r) => {
    const [print, key] = [
      Array.from({length: 16}, () => r.text(2, HEX)).join(':'),
      `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.text(43, BASE64)}`,
    ]
    return [
      {
        ssh_keys: [{id: r.below(99_999), name: named(r), fingerprint: print, public_key: key, labels: {}}],
        meta: {pagination: {page: 1}},
      },
      print,
      key,
    ]
  }),
  harmless('certificates at a provider of machines', (r) => {
    const [sha, id] = [r.text(40, HEX), uuid(r)]
    return [
      {
        certificates: [
          {
            id,
            name: named(r),
            not_after: day(r),
            sha1_fingerprint: sha,
            dns_names: ['example.com'],
            state: 'verified',
            type: 'lets_encrypt',
          },
        ],
      },
      sha,
      id,
    ]
  }),
  harmless('credential of an application at a provider', (r) => {
    const [id, path] = [String(r.below(900_000_000) + 99_999_999), `/cloud/project/${r.text(32, HEX)}/*`]
    return [
      {
        credentialId: Number(id),
        applicationId: r.below(99_999),
        status: 'validated',
        ovhSupport: false,
        expiration: day(r),
        rules: [{method: 'GET', path}],
      },
      id,
      path,
    ]
  }),
  harmless('tokens of a network by id', (r) => {
    const [id, group] = [r.text(32, HEX), r.text(32, HEX)]
    return [
      {
        result: [
          {
            id,
            name: `${app(r)} DNS token`,
            status: 'active',
            not_before: null,
            policies: [{effect: 'allow', permission_groups: [{id: group, name: 'DNS Write'}]}],
          },
        ],
        success: true,
      },
      id,
      group,
    ]
  }),
  harmless('zone of a network', (r) => {
    const [id, owner] = [r.text(32, HEX), r.text(32, HEX)]
    return [
      {
        result: {
          id,
          name: 'example.com',
          name_servers: ['ada.ns.cloudflare.com'],
          owner: {id: owner, type: 'organization'},
          meta: {phishing_detected: false},
        },
        success: true,
      },
      id,
      owner,
    ]
  }),
  harmless('request for a certificate at a network', (r) => {
    const csr = `-----BEGIN CERTIFICATE REQUEST-----\nMIIC${r.text(60, BASE64)}\n${r.text(64, BASE64)}\n-----END CERTIFICATE REQUEST-----\n`
    return [
      {
        result: {
          id: r.text(45, DIGITS),
          csr,
          hostnames: ['*.example.com'],
          request_type: 'origin-rsa',
          requested_validity: 5475,
        },
      },
      csr,
    ]
  }),
  harmless('tokens of an edge without values', (r) => {
    const [id, user] = [r.text(22, WORD), r.text(22, WORD)]
    return [
      [
        {
          id,
          user_id: user,
          name: `deploy ${app(r)}`,
          scope: 'purge_select',
          services: [],
          last_used_at: day(r),
          expires_at: null,
        },
      ],
      id,
      user,
    ]
  }),
]

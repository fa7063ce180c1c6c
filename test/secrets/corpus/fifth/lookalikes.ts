import {type Harmless, type KeptFrame, keptOf, type Lookalike} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {fifthAnswers} from './lookalikes-answers.ts'

const team = (r: Random): string => r.pick(['billing', 'shipping', 'metrics', 'people', 'storefront', 'fraud', 'media'])

const KINDS: readonly Harmless[] = [
  {
    kind: 'code of an error',
    names: ['errorCode', 'code', 'secretErrorReason'],
    make: (r) =>
      r.pick(['InvalidClientTokenId', 'SecretNotFoundException', 'ERR_TOKEN_EXPIRED', 'PasswordPolicyViolation']),
  },
  {
    kind: 'size of a machine',
    names: ['instanceType', 'sku', 'keyServerSize'],
    make: (r) => r.pick(['Standard_D4s_v5', 'db.r6g.2xlarge', 'c7gn.16xlarge', 'n2d-highmem-48', 's-4vcpu-8gb-amd']),
  },
  {
    kind: 'type of a content',
    names: ['contentType', 'mediaType', 'secretContentType'],
    make: (r) => r.pick(['application/vnd.oci.image.manifest.v1+json', 'application/x-pem-file', 'application/pkcs10']),
  },
  {
    kind: 'identity of a workload',
    names: ['spiffeId', 'identity', 'workloadIdentity'],
    make: (r) => `spiffe://prod.example.org/ns/${team(r)}/sa/${team(r)}-token-broker-${r.below(99)}`,
  },
  {
    kind: 'subject of a certificate',
    names: ['subject', 'subjectDn', 'clientCertSubject'],
    make: (r) => `CN=${team(r)}-${r.text(5, LOWER)},OU=Secrets Management,O=Example GmbH,C=DE`,
  },
  {
    kind: 'user of a cluster',
    names: ['impersonatedUser', 'principal', 'tokenSubject'],
    make: (r) => `system:serviceaccount:${team(r)}:token-reviewer-${r.text(4, LOWER)}`,
  },
  {
    kind: 'identifier of an object in a standard',
    names: ['oid', 'keyOid', 'extensionId'],
    make: (r) => `1.3.6.1.4.1.${r.below(60_000)}.${r.below(9)}.${r.below(30)}.${r.below(9)}`,
  },
  {
    kind: 'number of a weakness',
    names: ['vulnerability', 'advisory', 'ghsaId'],
    make: (r) =>
      r.pick([
        `CVE-2026-${r.text(5, DIGITS)}`,
        `GHSA-${r.text(4, '23456789cfghjmpqrvwx')}-${r.text(4, '23456789cfghjmpqrvwx')}-${r.text(4, '23456789cfghjmpqrvwx')}`,
      ]),
  },
  {
    kind: 'vector of a score',
    names: ['cvss', 'vectorString'],
    make: (r) => `CVSS:3.1/AV:${r.pick(['N', 'L'])}/AC:${r.pick(['L', 'H'])}/PR:N/UI:R/S:U/C:H/I:L/A:N`,
  },
  {
    kind: 'expression over an object',
    names: ['expression', 'jsonPath', 'validationRule'],
    make: (r) =>
      r.pick([
        `self.spec.token == oldSelf.spec.token || size(self.spec.token) > ${r.below(90)}`,
        `$.items[${r.below(90)}].data.password`,
        `request.auth.claims.team == 'team-${team(r)}' && !has(object.data.apiKey)`,
      ]),
  },
  {
    kind: 'operation of GraphQL',
    names: ['query', 'document', 'persistedQuery'],
    make: (r) => `mutation RotateToken${r.below(99)}($id: ID!) { rotateToken(id: $id) { token { id expiresAt } } }`,
  },
  {
    kind: 'statement with places for values',
    names: ['statement', 'sql', 'topQuery'],
    make: (r) => `SELECT id, password_changed_at FROM ${team(r)}_users WHERE api_key_id = $1 LIMIT ${r.below(900)}`,
  },
  {
    kind: 'link with the name of a campaign',
    names: ['landingPage', 'link', 'shortUrlTarget'],
    make: (r) =>
      `https://www.example.com/pricing?utm_source=newsletter&utm_medium=mail&utm_campaign=${team(r)}-launch-${r.below(99)}`,
  },
  {
    kind: 'picture of a person',
    names: ['avatarUrl', 'gravatar', 'picture'],
    make: (r) => `https://avatars.example.com/avatar/${r.text(32, HEX)}?s=80&d=identicon`,
  },
  {
    kind: 'number on a device',
    names: ['diskSerial', 'assetTag', 'chassisSerialNumber'],
    make: (r) => `${r.pick(['WD-WX', 'S4EW', 'C02', 'PHLJ'])}${r.text(10, UPPER + DIGITS)}`,
  },
  {
    kind: 'policy of mail in DNS',
    names: ['dmarc', 'spf', 'txtValue'],
    make: (r) =>
      r.pick([
        `v=DMARC1; p=reject; rua=mailto:dmarc-${team(r)}@example.com; adkim=s`,
        `v=spf1 include:_spf.${team(r)}.example.net ip4:198.51.100.0/2${r.below(9)} -all`,
      ]),
  },
  {
    kind: 'way of a mail',
    names: ['Received', 'receivedHeader'],
    make: (r) =>
      `from mx${r.below(9)}.example.net (198.51.100.${r.below(255)}) by mail.example.com with ESMTPS id 4X${r.text(9, WORD)} (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384)`,
  },
  {
    kind: 'call for a sign-in',
    names: ['www-authenticate', 'authChallenge'],
    make: (r) =>
      `Bearer realm="https://auth.example.com/token",service="registry.example.com",scope="repository:${team(r)}/app-${r.below(99)}:pull"`,
  },
  {
    kind: 'headers that are allowed',
    names: ['access-control-allow-headers', 'allowHeaders'],
    make: (r) => `Authorization, Content-Type, X-CSRF-Token, X-${team(r)}-Request-Id`,
  },
  {
    kind: 'taint of a node',
    names: ['taint', 'nodeSelectorTerm', 'toleration'],
    make: (r) => `dedicated.example.com/${team(r)}-hsm${r.below(99)}=true:NoSchedule`,
  },
  {
    kind: 'topic of events',
    names: ['topic', 'subject', 'deadLetterTopic'],
    make: (r) => `prod.${team(r)}.password-changed.v${r.below(9)}.retry-${r.below(9)}`,
  },
  {
    kind: 'name of a claim',
    names: ['claimType', 'samlAttribute', 'groupsClaim'],
    make: (r) =>
      `http://schemas.example.org/ws/2005/05/identity/claims/${r.pick(['emailaddress', 'upn', 'authenticationmethod'])}`,
  },
  {
    kind: 'how somebody signed in',
    names: ['amr', 'authenticationMethods', 'otpMethod', 'mfaFactor'],
    make: (r) => r.pick(['pwd otp mfa', 'hwk pin', 'totp', 'password+push', 'security_key', 'kba sms']),
  },
  {
    kind: 'route of requests',
    names: ['http.route', 'pathTemplate', 'route'],
    make: (r) => `/v${r.below(9)}/${team(r)}/users/{userId}/password-resets/{token}`,
  },
  {
    kind: 'symbol of a program',
    names: ['function', 'symbol', 'tokenHandler'],
    make: (r) =>
      r.pick([
        'crypto/tls.(*Conn).clientHandshake',
        'org.springframework.security.oauth2.core.OAuth2AccessToken.getTokenValue',
        'hyper::client::conn::SecretHandle::poll_ready',
        `com.example.${team(r)}.PasswordEncoderFactory$Builder`,
      ]),
  },
  {
    kind: 'filter of a directory',
    names: ['userFilter', 'ldapFilter', 'groupBase'],
    make: (r) => `(&(objectClass=user)(memberOf=CN=${team(r)}-secret-readers,OU=Groups,DC=example,DC=com))`,
  },
  {
    kind: 'security identifier of a directory',
    names: ['objectSid', 'sid', 'ownerSid'],
    make: (r) =>
      `S-1-5-21-${r.text(10, '123456789')}-${r.text(9, '123456789')}-${r.text(10, '123456789')}-${r.below(9_999)}`,
  },
  {
    kind: 'fingerprint of a client of TLS',
    names: ['ja4', 'ja4h', 'tlsClientFingerprint'],
    make: (r) => `t13d15${r.text(2, DIGITS)}h2_${r.text(12, HEX)}_${r.text(12, HEX)}`,
  },
  {
    kind: 'members of a cluster',
    names: ['initialCluster', 'endpoints', 'keyStorePeers'],
    make: (r) => [1, 2, 3].map((n) => `kv-${n}=https://10.${r.below(255)}.0.${n}:2380`).join(','),
  },
  {
    kind: 'greeting of a server',
    names: ['banner', 'sshBanner', 'serverHello'],
    make: (r) => `SSH-2.0-OpenSSH_9.${r.below(9)}p1 Ubuntu-3ubuntu13.${r.below(20)}`,
  },
  {
    kind: 'user data without anything private',
    names: ['userData', 'startupScript', 'cloudInit'],
    make: (r) =>
      Buffer.from(
        `#cloud-config\npackages:\n  - nginx\n  - chrony\nhostname: ${team(r)}-${r.below(99)}\nruncmd:\n  - systemctl enable --now nginx\n`,
      ).toString('base64'),
  },
]

const escaped = (value: string): string => JSON.stringify(value).slice(1, -1)

const FRAMES: readonly KeptFrame[] = [
  (value, key, r) => ({
    answer: {data: {type: 'resources', id: r.text(6, DIGITS), attributes: {[key]: value, 'updated-at': '2026-11-02'}}},
    kept: value,
  }),
  (value, key, r) => ({
    answer: {_embedded: {items: [{[key]: value, _links: {self: {href: `/v2/items/${r.below(999)}`}}}]}, page: 1},
    kept: value,
  }),
  (value, key, r) => ({
    answer: {kind: 'Service', metadata: {name: team(r), annotations: {[`platform.example.com/${key}`]: value}}},
    kept: value,
  }),
  (value, key) => ({
    answer: {name: 'settings.yaml', text: `settings:\n  stage: prod\n  ${key}: "${escaped(value)}"\n  replicas: 2\n`},
    kept: escaped(value),
  }),
  (value, key, r) => ({
    answer: {found: 1, hits: [{score: r.below(99), document: {id: r.below(999), [key]: value}, highlights: []}]},
    kept: value,
  }),
  (value, key) => ({
    answer: {
      StackResourceDriftStatus: 'MODIFIED',
      PropertyDifferences: [
        {PropertyPath: `/Properties/${key}`, ExpectedValue: value, ActualValue: '', DifferenceType: 'REMOVE'},
      ],
    },
    kept: value,
  }),
]

/** Thirty of each kind. */
export const fifthLookalikes = (): readonly Lookalike[] => keptOf(KINDS, FRAMES, fifthAnswers, 30, 540_281)

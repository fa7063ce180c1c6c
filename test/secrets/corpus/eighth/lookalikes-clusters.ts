import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random} from '../random.ts'
import {app, base64, day, harmless, named} from './secrets-words.ts'

const pem = (r: Random, label: string): string =>
  base64(`-----BEGIN ${label}-----\nMIIC${r.text(60, BASE64)}\n${r.text(64, BASE64)}\n-----END ${label}-----\n`)

/** Objects of clusters that hold nothing secret. */
export const eighthClusters: readonly HarmlessAnswer[] = [
  harmless('variables of a pod by reference', (r) => {
    const [name, key] = [
      `${named(r)}-credentials`,
      r.pick(['postgres-password', 'redis-password', 'client-secret', 'smtp-token']),
    ]
    return [
      {
        kind: 'Pod',
        spec: {containers: [{name: 'web', env: [{name: 'DB_PASSWORD', valueFrom: {secretKeyRef: {name, key}}}]}]},
      },
      name,
      key,
    ]
  }),
  harmless('images and containers of a pod', (r) => {
    const [image, container] = [
      `registry.example.com/${app(r)}@sha256:${r.text(64, HEX)}`,
      `containerd://${r.text(64, HEX)}`,
    ]
    return [
      {
        status: {
          containerStatuses: [{name: 'auth', ready: true, restartCount: 0, imageID: image, containerID: container}],
        },
      },
      image,
      container,
    ]
  }),
  harmless('sums of a template of a pod', (r) => {
    const [hash, sum] = [r.text(10, HEX), r.text(64, HEX)]
    return [
      {
        kind: 'ReplicaSet',
        metadata: {labels: {'pod-template-hash': hash}},
        spec: {template: {metadata: {annotations: {'checksum/secret': sum}}}},
      },
      hash,
      sum,
    ]
  }),
  harmless('certificate that is kept valid', (r) => {
    const [secret, issuer] = [`${named(r)}-tls`, `letsencrypt-${named(r)}`]
    return [
      {
        kind: 'Certificate',
        spec: {
          secretName: secret,
          issuerRef: {kind: 'ClusterIssuer', name: issuer},
          privateKey: {algorithm: 'ECDSA', rotationPolicy: 'Always', size: 256},
        },
        status: {revision: 3, notAfter: day(r)},
      },
      secret,
      issuer,
    ]
  }),
  harmless('issuer of certificates', (r) => {
    const [account, uri] = [
      `${named(r)}-account-key`,
      `https://acme-v02.api.letsencrypt.org/acme/acct/${r.text(9, DIGITS)}`,
    ]
    return [
      {
        kind: 'ClusterIssuer',
        spec: {
          acme: {
            privateKeySecretRef: {name: account},
            solvers: [{dns01: {cloudflare: {apiTokenSecretRef: {name: 'dns', key: 'api-token'}}}}],
          },
        },
        status: {acme: {uri}},
      },
      account,
      uri,
    ]
  }),
  harmless('request to sign', (r) => {
    const request = pem(r, 'CERTIFICATE REQUEST')
    return [
      {
        kind: 'CertificateSigningRequest',
        metadata: {name: `csr-${r.text(5, LOWER)}`},
        spec: {request, signerName: 'kubernetes.io/kubelet-serving', usages: ['server auth']},
      },
      request,
    ]
  }),
  harmless('secret from elsewhere by reference', (r) => {
    const [key, version] = [`prod/${named(r)}/database`, `${r.below(9)}-${r.text(32, HEX)}`]
    return [
      {
        kind: 'ExternalSecret',
        spec: {
          refreshInterval: '1h',
          secretStoreRef: {name: 'vault'},
          data: [{secretKey: 'password', remoteRef: {key, property: 'password'}}],
        },
        status: {syncedResourceVersion: version},
      },
      key,
      version,
    ]
  }),
  harmless('store of secrets by reference', (r) => {
    const [role, secret] = [named(r), `${named(r)}-token`]
    return [
      {
        kind: 'SecretStore',
        spec: {
          provider: {
            vault: {
              server: 'https://vault.example.com',
              path: 'secret',
              version: 'v2',
              auth: {kubernetes: {mountPath: 'kubernetes', role}, tokenSecretRef: {name: secret, key: 'token'}},
            },
          },
        },
      },
      role,
      secret,
    ]
  }),
  harmless('cluster of databases', (r) => {
    const [version, secret] = [r.text(9, '123456789'), `${named(r)}-superuser`]
    return [
      {
        kind: 'Cluster',
        apiVersion: 'postgresql.cnpg.io/v1',
        spec: {superuserSecret: {name: secret}, enableSuperuserAccess: true},
        status: {secretsResourceVersion: {applicationSecretVersion: version}, phase: 'Cluster in healthy state'},
      },
      version,
      secret,
    ]
  }),
  harmless('application and its revision', (r) => {
    const [revision, secret] = [r.text(40, HEX), `${named(r)}-auth`]
    return [
      {
        kind: 'Application',
        spec: {source: {helm: {parameters: [{name: 'auth.existingSecret', value: secret}]}}},
        status: {sync: {status: 'Synced', revision}},
      },
      revision,
      secret,
    ]
  }),
  harmless('source that is followed', (r) => {
    const [digest, revision, secret] = [
      `sha256:${r.text(64, HEX)}`,
      `main@sha1:${r.text(40, HEX)}`,
      `${named(r)}-deploy-key`,
    ]
    return [
      {
        kind: 'GitRepository',
        spec: {secretRef: {name: secret}},
        status: {artifact: {digest, revision, size: r.below(99_999)}},
      },
      digest,
      revision,
      secret,
    ]
  }),
  harmless('who may call in a mesh', (r) => {
    const [jwks, issuer] = [
      `https://id.example.com/realms/${named(r)}/protocol/openid-connect/certs`,
      `https://id.example.com/realms/${named(r)}`,
    ]
    return [
      {
        kind: 'RequestAuthentication',
        spec: {jwtRules: [{issuer, jwksUri: jwks, forwardOriginalToken: true, outputPayloadToHeader: 'x-jwt-payload'}]},
      },
      jwks,
      issuer,
    ]
  }),
  harmless('certificates of a proxy of a mesh', (r) => {
    const [serial, path] = [r.text(32, HEX), `spiffe://cluster.local/ns/prod/sa/${named(r)}`]
    return [
      {
        certificates: [
          {
            cert_chain: [
              {path: '<inline>', serial_number: serial, subject_alt_names: [{uri: path}], days_until_expiration: '12'},
            ],
            ca_cert: [],
          },
        ],
        secret: {private_key: {inline_string: '[redacted]'}},
      },
      serial,
      path,
    ]
  }),
]

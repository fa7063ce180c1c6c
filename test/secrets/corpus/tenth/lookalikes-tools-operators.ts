import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  digits,
  harmless,
  hex,
  named,
  sha256,
  small,
  text,
  time,
  uuid,
  variable,
  version,
} from './lookalikes-tools-words.ts'

/** Operators of clusters that bring secrets, gateways and meshes. */
export const toolsOperators: readonly HarmlessAnswer[] = [
  harmless('secret sealed for a cluster, its status', (r) => {
    const [name, at] = [named(r), time(r)]
    return [
      {
        kind: 'SealedSecret',
        metadata: {name, annotations: {'sealedsecrets.bitnami.com/cluster-wide': 'true'}},
        spec: {template: {type: 'Opaque'}},
        status: {conditions: [{type: 'Synced', status: 'True', lastUpdateTime: at}], observedGeneration: r.below(9)},
      },
      name,
      at,
    ]
  }),
  harmless('secret pushed elsewhere', (r) => {
    const [remote, hash] = [`${app(r)}/${named(r)}/db-password`, hex(r, 56)]
    return [
      {
        kind: 'PushSecret',
        spec: {
          secretStoreRefs: [{name: 'aws', kind: 'SecretStore'}],
          data: [{match: {secretKey: 'password', remoteRef: {remoteKey: remote}}}],
        },
        status: {syncedResourceVersion: `1-${hash}`},
      },
      remote,
      hash,
    ]
  }),
  harmless('classes of a driver that mounts secrets', (r) => {
    const [object, params] = [`secret/data/${named(r)}`, `${app(r)}-${small(r, 6)}`]
    return [
      {
        kind: 'SecretProviderClass',
        metadata: {name: params},
        spec: {
          provider: 'vault',
          parameters: {
            roleName: app(r),
            objects: `- objectName: password\n  secretPath: ${object}\n  secretKey: password\n`,
          },
          secretObjects: [{secretName: params, type: 'Opaque', data: [{key: 'password', objectName: 'password'}]}],
        },
      },
      object,
      params,
    ]
  }),
  harmless('secret that an operator copies from a vault', (r) => {
    const [mac, path] = [b64(r, 32), `${app(r)}/${named(r)}`]
    return [
      {
        kind: 'VaultStaticSecret',
        spec: {mount: 'kv', path, type: 'kv-v2', destination: {create: true, name: 'db-password'}},
        status: {secretMAC: mac, lastGeneration: r.below(9)},
      },
      mac,
      path,
    ]
  }),
  harmless('identity of a pod by token', (r) => {
    const [arn, pod] = [`arn:aws:iam::${digits(r, 12)}:role/${named(r)}`, named(r)]
    return [
      {
        kind: 'Pod',
        metadata: {name: pod},
        spec: {
          containers: [
            {
              env: [
                {name: 'AWS_ROLE_ARN', value: arn},
                {name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/var/run/secrets/eks.amazonaws.com/serviceaccount/token'},
              ],
            },
          ],
        },
      },
      arn,
      pod,
    ]
  }),
  harmless('gateway with its certificates by reference', (r) => {
    const [reference, uid] = [`${named(r)}-wildcard-tls`, uuid(r)]
    return [
      {
        kind: 'Gateway',
        apiVersion: 'gateway.networking.k8s.io/v1',
        metadata: {uid},
        spec: {
          listeners: [
            {
              name: 'https',
              protocol: 'HTTPS',
              tls: {mode: 'Terminate', certificateRefs: [{kind: 'Secret', name: reference}]},
            },
          ],
        },
      },
      reference,
      uid,
    ]
  }),
  harmless('rules of a proxy for sign-ins', (r) => {
    const [secret, url] = [`${named(r)}-basic-auth`, `https://auth.example.com/${app(r)}/verify`]
    return [
      {
        kind: 'Middleware',
        apiVersion: 'traefik.io/v1alpha1',
        spec: {
          basicAuth: {secret, removeHeader: true},
          forwardAuth: {address: url, authResponseHeaders: ['X-Auth-Request-Access-Token', 'X-Forwarded-User']},
        },
      },
      secret,
      url,
    ]
  }),
  harmless('secrets of a proxy of a mesh', (r) => {
    const [serial, line] = [
      hex(r, 32),
      `default           Cert Chain     ACTIVE     true           ${hex(r, 32)}     2026-11-0${r.below(9)}T10:00:00Z`,
    ]
    return [
      {
        stdout: text('RESOURCE NAME     TYPE           STATUS     VALID CERT     SERIAL NUMBER', line),
        dynamicActiveSecrets: [{name: 'ROOTCA', versionInfo: serial}],
      },
      serial,
      line,
    ]
  }),
  harmless('identities of a mesh, checked', (r) => {
    const [identity, peer] = [
      `${named(r)}.${app(r)}.serviceaccount.identity.linkerd.cluster.local`,
      `spiffe://cluster.local/ns/${app(r)}/sa/${named(r)}`,
    ]
    return [
      {
        edges: [{src: app(r), dst: app(r), client_id: identity, server_id: peer, no_tls_reason: ''}],
        trustAnchorValidUntil: time(r),
      },
      identity,
      peer,
    ]
  }),
  harmless('status of a controller of releases', (r) => {
    const [digest, revision] = [sha256(r), `${version(r)}+${hex(r, 12)}`]
    return [
      {
        kind: 'OCIRepository',
        status: {
          artifact: {digest, revision, path: `ocirepository/flux-system/${named(r)}/${hex(r, 12)}.tar.gz`},
          conditions: [{reason: 'Succeeded', message: `stored artifact for digest '${digest}'`}],
        },
        spec: {secretRef: {name: `${app(r)}-registry`}},
      },
      digest,
      revision,
    ]
  }),
  harmless('credentials for repositories of a controller of applications', (r) => {
    const [message, repo] = [
      `authentication required: Repository not found (${hex(r, 7)})`,
      `https://git.example.com/${app(r)}/${named(r)}.git`,
    ]
    return [
      {
        items: [
          {
            repo,
            type: 'git',
            connectionState: {status: 'Failed', message, attemptedAt: time(r)},
            inheritedCreds: true,
            username: 'git',
          },
        ],
      },
      message,
      repo,
    ]
  }),
  harmless('limits of a container and its variables by file', (r) => {
    const path = `/etc/${app(r)}/${small(r, 5)}/${r.pick(['password', 'token', 'tls.key', 'api-key'])}`
    return [
      {
        containers: [
          {
            name: app(r),
            env: [{name: `${variable(r)}_PATH`, value: path}],
            volumeMounts: [{mountPath: path, subPath: path.split('/').at(-1) ?? '', readOnly: true}],
          },
        ],
      },
      path,
    ]
  }),
]

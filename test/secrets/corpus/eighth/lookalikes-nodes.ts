import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, WORD} from '../random.ts'
import {app, base64, harmless, named, uuid} from './secrets-words.ts'

const pem = (r: Random, label: string): string =>
  base64(`-----BEGIN ${label}-----\nMIIC${r.text(60, BASE64)}\n${r.text(64, BASE64)}\n-----END ${label}-----\n`)

/** Further objects of clusters that hold nothing secret. */
export const eighthNodes: readonly HarmlessAnswer[] = [
  harmless('ids of a node', (r) => {
    const [machine, boot] = [r.text(32, HEX), uuid(r)]
    return [
      {
        kind: 'Node',
        status: {nodeInfo: {machineID: machine, bootID: boot, systemUUID: uuid(r), kubeletVersion: 'v1.31.2'}},
      },
      machine,
      boot,
    ]
  }),
  harmless('history of a release', (r) => {
    const [digest, config] = [`sha256:${r.text(64, HEX)}`, `sha256:${r.text(64, HEX)}`]
    return [
      {
        kind: 'HelmRelease',
        status: {
          history: [{chartName: app(r), chartVersion: '2.1.0', digest, configDigest: config, status: 'deployed'}],
          lastAttemptedConfigDigest: `sha256:${r.text(64, HEX)}`,
        },
      },
      digest,
      config,
    ]
  }),
  harmless('rights to read secrets', (r) => {
    const [name, uid] = [`${named(r)}-token-reader`, uuid(r)]
    return [
      {
        kind: 'Role',
        metadata: {name: `${app(r)}-secrets`, uid},
        rules: [
          {apiGroups: [''], resources: ['secrets', 'serviceaccounts/token'], resourceNames: [name], verbs: ['get']},
        ],
      },
      name,
      uid,
    ]
  }),
  harmless('token that is projected', (r) => {
    const [audience, seconds] = [`https://vault.example.com/${named(r)}`, String(3_601 + r.below(9_000))]
    return [
      {
        spec: {
          volumes: [
            {
              name: 'kube-api-access',
              projected: {
                sources: [{serviceAccountToken: {path: 'token', audience, expirationSeconds: Number(seconds)}}],
              },
            },
          ],
        },
      },
      audience,
      seconds,
    ]
  }),
  harmless('authority of a hook', (r) => {
    const bundle = pem(r, 'CERTIFICATE')
    return [
      {
        kind: 'MutatingWebhookConfiguration',
        webhooks: [
          {
            name: 'secrets.example.com',
            clientConfig: {caBundle: bundle, service: {name: app(r), namespace: 'system', port: 443}},
          },
        ],
      },
      bundle,
    ]
  }),
  harmless('event about a Secret', (r) => {
    const message = r.pick([
      `MountVolume.SetUp failed for volume "creds" : secret "${named(r)}-token" not found`,
      `Error: couldn't find key DB_PASSWORD in Secret prod/${named(r)}`,
      `Unable to retrieve some image pull secrets (${named(r)}); attempting to pull the image may not succeed.`,
      `secret "${named(r)}" not found: could not get secret data from provider`,
    ])
    return [{kind: 'Event', type: 'Warning', reason: 'FailedMount', count: r.below(99), message}, message]
  }),
  harmless('cluster as anybody may see it', (r) => {
    const authority = pem(r, 'CERTIFICATE')
    return [
      {
        kind: 'ConfigMap',
        metadata: {name: 'cluster-info', namespace: 'kube-public'},
        data: {
          kubeconfig: `apiVersion: v1\nclusters:\n- cluster:\n    certificate-authority-data: ${authority}\n    server: https://10.0.0.1:6443\n  name: ""\nusers: null\n`,
        },
      },
      authority,
    ]
  }),
  harmless('what an agent puts into a pod', (r) => {
    const [path, template] = [
      `secret/data/${named(r)}/database`,
      `{{ with secret "secret/data/${named(r)}" }}{{ .Data.data.password }}{{ end }}`,
    ]
    return [
      {
        metadata: {
          annotations: {
            'vault.hashicorp.com/agent-inject': 'true',
            'vault.hashicorp.com/agent-inject-secret-db': path,
            'vault.hashicorp.com/agent-inject-template-db': template,
          },
        },
      },
      path,
      template,
    ]
  }),
  harmless('policy of a cluster', (r) => {
    const message = `Pods of ${named(r)} must not mount a token: set automountServiceAccountToken to false.`
    return [
      {
        kind: 'ClusterPolicy',
        spec: {
          rules: [{name: 'no-token', validate: {message, pattern: {spec: {automountServiceAccountToken: 'false'}}}}],
        },
      },
      message,
    ]
  }),
  harmless('sign-in at an entry', (r) => {
    const [url, cookie] = [
      `https://auth.example.com/oauth2/start?rd=https://${named(r)}.example.com/$escaped_request_uri`,
      `${app(r)}_affinity_${r.below(99)}`,
    ]
    return [
      {
        kind: 'Ingress',
        metadata: {
          annotations: {
            'nginx.ingress.kubernetes.io/auth-signin': url,
            'nginx.ingress.kubernetes.io/session-cookie-name': cookie,
          },
        },
      },
      url,
      cookie,
    ]
  }),
  harmless('class of storage', (r) => {
    const [secret, cluster] = [`rook-csi-rbd-${named(r)}`, uuid(r)]
    return [
      {
        kind: 'StorageClass',
        parameters: {
          clusterID: cluster,
          'csi.storage.k8s.io/provisioner-secret-name': secret,
          'csi.storage.k8s.io/provisioner-secret-namespace': 'rook-ceph',
          pool: 'replicated',
        },
      },
      secret,
      cluster,
    ]
  }),
  harmless('handle of a snapshot', (r) => {
    const handle = `0001-0009-rook-ceph-0000000000000002-${uuid(r)}`
    return [
      {
        kind: 'VolumeSnapshotContent',
        spec: {deletionPolicy: 'Delete', driver: 'rbd.csi.ceph.com'},
        status: {snapshotHandle: handle, readyToUse: true, restoreSize: r.below(9_999_999)},
      },
      handle,
    ]
  }),
  harmless('files of secrets in arguments', (r) => {
    const argument = `--${r.pick(['password-file', 'tls-private-key-file', 'service-account-key-file', 'token-auth-file', 'cookie-secret-file'])}=/run/secrets/${named(r)}/${r.pick(['password', 'tls.key', 'token'])}`
    return [{kind: 'Pod', spec: {containers: [{name: 'api', command: ['serve', '--v=2', argument]}]}}, argument]
  }),
  harmless('claim of a database at a provider', (r) => {
    const [secret, name] = [`${named(r)}-conn`, `${app(r)}-db-${r.text(5, LOWER)}`]
    return [
      {
        kind: 'SQLInstance',
        metadata: {annotations: {'crossplane.io/external-name': name}},
        spec: {
          writeConnectionSecretToRef: {name: secret, namespace: 'prod'},
          passwordSecretRef: {key: 'password', name: app(r)},
        },
      },
      secret,
      name,
    ]
  }),
  harmless('where values stand in a release', (r) => {
    const [secret, key] = [`${named(r)}-postgresql`, `${app(r)}-password-key-${r.below(99)}`]
    return [
      {
        auth: {
          existingSecret: secret,
          secretKeys: {adminPasswordKey: key, userPasswordKey: 'password'},
          enablePostgresUser: true,
          usePasswordFiles: false,
        },
      },
      secret,
      key,
    ]
  }),
  harmless('generated names of a kustomization', (r) => {
    const name = `${app(r)}-secret-${r.text(10, 'bcdfghkmt2456789')}`
    return [
      {
        kind: 'Kustomization',
        status: {
          inventory: {entries: [{id: `prod_${name}__Secret`, v: 'v1'}]},
          lastAppliedRevision: `main@sha1:${r.text(40, HEX)}`,
        },
      },
      name,
    ]
  }),
  harmless('ids of a workflow of a cluster', (r) => {
    const [name, node] = [
      `deploy-${r.text(5, LOWER + DIGITS)}`,
      `deploy-${r.text(5, LOWER)}-${r.text(10, '123456789')}`,
    ]
    return [
      {
        kind: 'Workflow',
        metadata: {name, uid: uuid(r)},
        status: {
          phase: 'Succeeded',
          nodes: {[node]: {displayName: 'rotate-password', type: 'Pod', templateName: `t${r.text(6, WORD)}`}},
        },
      },
      name,
      node,
    ]
  }),
]

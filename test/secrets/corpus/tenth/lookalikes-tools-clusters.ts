import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, digits, harmless, hex, ip, named, sha256, small, text, uuid} from './lookalikes-tools-words.ts'

/** Kinds of Kubernetes and what happens in clusters. */
export const toolsClusters: readonly HarmlessAnswer[] = [
  harmless('events of a cluster about secrets', (r) => {
    const [message, name] = [
      r.pick([
        `MountVolume.SetUp failed for volume "tls" : secret "${named(r)}-tls" not found`,
        `Error: couldn't find key password in Secret ${app(r)}/${named(r)}`,
        `Unable to retrieve some image pull secrets (${named(r)}-pull); attempting to pull the image may not succeed.`,
        `error processing spec.data[0] (key: prod/${named(r)}), err: Secret does not exist`,
      ]),
      `${named(r)}.17${hex(r, 14)}`,
    ]
    return [
      {
        items: [
          {kind: 'Event', type: 'Warning', reason: 'FailedMount', metadata: {name}, message, count: r.below(300)},
        ],
      },
      name,
      message,
    ]
  }),
  harmless('account of a service and what it pulls with', (r) => {
    const [secret, uid] = [`${app(r)}-token-${small(r, 5)}`, uuid(r)]
    return [
      {
        kind: 'ServiceAccount',
        apiVersion: 'v1',
        metadata: {name: named(r), uid, resourceVersion: digits(r, 8)},
        secrets: [{name: secret}],
        imagePullSecrets: [{name: `${app(r)}-pull`}],
        automountServiceAccountToken: false,
      },
      secret,
      uid,
    ]
  }),
  harmless('secret that only has names of keys', (r) => {
    const shown = text(
      `Name:         ${named(r)}`,
      'Type:  kubernetes.io/service-account-token',
      '',
      'Data',
      '====',
      `ca.crt:     ${digits(r, 4)} bytes`,
      `token:      ${digits(r, 3)} bytes`,
    )
    return [{stdout: shown}, shown]
  }),
  harmless('table of a list of secrets', (r) => {
    const [name, uid] = [`${named(r)}-credentials`, uuid(r)]
    return [
      {
        kind: 'Table',
        apiVersion: 'meta.k8s.io/v1',
        columnDefinitions: [
          {name: 'Name', type: 'string'},
          {name: 'Data', type: 'string'},
        ],
        rows: [
          {
            cells: [name, 'Opaque', String(r.below(9)), '41d'],
            object: {kind: 'PartialObjectMetadata', metadata: {name, uid}},
          },
        ],
      },
      name,
      uid,
    ]
  }),
  harmless('lease of a leader', (r) => {
    const holder = `${named(r)}-${hex(r, 10)}-${small(r, 5)}_${uuid(r)}`
    return [
      {
        kind: 'Lease',
        apiVersion: 'coordination.k8s.io/v1',
        metadata: {name: 'cert-manager-controller'},
        spec: {holderIdentity: holder, leaseDurationSeconds: 60, leaseTransitions: r.below(50)},
      },
      holder,
    ]
  }),
  harmless('places behind a service', (r) => {
    const [name, target] = [`${app(r)}-auth-${small(r, 5)}`, `${named(r)}-${hex(r, 10)}-${small(r, 5)}`]
    return [
      {
        kind: 'EndpointSlice',
        metadata: {name},
        endpoints: [{addresses: [ip(r)], targetRef: {kind: 'Pod', name: target, uid: uuid(r)}}],
        ports: [{name: 'token', port: 8080}],
      },
      name,
      target,
    ]
  }),
  harmless('job that rotates', (r) => {
    const [uid, image] = [uuid(r), `registry.example.com/${app(r)}/rotate-password@${sha256(r)}`]
    return [
      {
        kind: 'Job',
        metadata: {name: `rotate-password-${digits(r, 8)}`, labels: {'batch.kubernetes.io/controller-uid': uid}},
        spec: {template: {spec: {containers: [{image, args: ['--secret-name', named(r)]}]}}},
      },
      uid,
      image,
    ]
  }),
  harmless('who may read a secret of a cluster', (r) => {
    const [reason, user] = [
      `RBAC: allowed by RoleBinding "${named(r)}/${app(r)}" of Role "secret-reader"`,
      `system:serviceaccount:${app(r)}:${named(r)}`,
    ]
    return [
      {
        kind: 'SubjectAccessReview',
        spec: {resourceAttributes: {verb: 'get', resource: 'secrets', name: `${app(r)}-password`}, user},
        status: {allowed: true, reason},
      },
      user,
      reason,
    ]
  }),
  harmless('review of a token without the token', (r) => {
    const [uid, pod] = [uuid(r), named(r)]
    return [
      {
        kind: 'TokenReview',
        status: {
          authenticated: true,
          audiences: ['https://kubernetes.default.svc'],
          user: {
            username: `system:serviceaccount:${app(r)}:default`,
            uid,
            extra: {'authentication.kubernetes.io/pod-name': [pod]},
          },
        },
      },
      uid,
      pod,
    ]
  }),
  harmless('line of the audit of a cluster', (r) => {
    const [audit, uri] = [uuid(r), `/api/v1/namespaces/${app(r)}/secrets/${named(r)}`]
    return [
      {
        kind: 'Event',
        apiVersion: 'audit.k8s.io/v1',
        level: 'Metadata',
        auditID: audit,
        verb: 'get',
        requestURI: uri,
        user: {username: 'deploy', extra: {'authentication.kubernetes.io/credential-id': [`X509SHA256=${hex(r, 64)}`]}},
        responseStatus: {code: 403},
      },
      audit,
      uri,
    ]
  }),
]

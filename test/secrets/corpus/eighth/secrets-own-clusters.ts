import type {Shape} from '../placed.ts'
import {HEX, LOWER, WORD} from '../random.ts'
import {app, base64, day, named, own, uuid, within} from './secrets-words.ts'

/** Answers of clouds about places and machines, and of clusters, with the secrets that they really give out. */
export const eighthOwnClusters: readonly Shape[] = [
  own('where the code of a function lies', /^presigned-url$/, (secret, r) => ({
    Configuration: {FunctionName: named(r), CodeSize: r.below(9_999_999), CodeSha256: r.bytes(32).toString('base64')},
    Code: {RepositoryType: 'S3', Location: secret},
  })),
  own('where a layer of an image lies', /^presigned-url$/, (secret, r) => ({
    downloadUrl: secret,
    layerDigest: `sha256:${r.text(64, HEX)}`,
  })),
  own('where the log of a plan lies', /^presigned-url$/, (secret, r) => ({
    data: {
      id: `plan-${r.text(16, WORD)}`,
      type: 'plans',
      attributes: {'has-changes': true, status: 'finished', 'log-read-url': secret, 'resource-additions': 1},
    },
  })),
  own('files for an extension of a machine', /^sas-url$/, (secret, r) => ({
    name: 'CustomScript',
    properties: {
      publisher: 'Microsoft.Azure.Extensions',
      type: 'CustomScript',
      typeHandlerVersion: '2.1',
      settings: {fileUris: [secret], timestamp: r.below(99_999)},
      provisioningState: 'Succeeded',
    },
  })),
  own('where backups of a site go', /^sas-url$/, (secret, r) => ({
    properties: {
      backupName: named(r),
      enabled: true,
      storageAccountUrl: secret,
      backupSchedule: {frequencyInterval: 1, frequencyUnit: 'Day'},
    },
  })),
  own('how to call a workflow', /^sas-url$/, (secret) => ({
    value: secret,
    method: 'POST',
    relativePath: '',
    basePath: 'https://acct.blob.example.net/c/b',
  })),
  own('credentials of a registry', /^oauth-client-secret$/, (secret, r) => ({
    username: app(r),
    passwords: [
      {name: 'password', value: secret},
      {name: 'password2', value: ''},
    ],
  })),
  own('credentials of a warehouse for an hour', /^password$/, (secret, r) => ({
    DbUser: `IAM:${app(r)}`,
    DbPassword: secret,
    Expiration: day(r),
  })),
  own('a system for rescue', /^password$/, (secret, r) => ({
    rescue: {
      server_ip: '198.51.100.4',
      server_ipv6_net: '2001:db8:1::',
      server_number: r.below(99_999),
      os: 'linux',
      active: true,
      password: secret,
      authorized_key: [],
      host_key: [],
    },
  })),
  own('tunnels of a network of a cloud', /^passphrase$/, (secret, r) => ({
    VpnConnections: [
      {
        VpnConnectionId: `vpn-0${r.text(16, HEX)}`,
        State: 'available',
        Options: {
          StaticRoutesOnly: false,
          TunnelOptions: [
            {OutsideIpAddress: '198.51.100.1', TunnelInsideCidr: '169.254.10.0/30', PreSharedKey: secret},
          ],
        },
      },
    ],
  })),
  own('the key that two gateways share', /^passphrase$/, (secret, r) => ({
    id: `/subscriptions/${uuid(r)}/resourceGroups/net/providers/Microsoft.Network/connections/${app(r)}/sharedKey`,
    name: 'sharedKey',
    properties: {value: secret},
  })),
  within('the Secret of a user of a database', /^password$/, base64, (as, r) => ({
    kind: 'Secret',
    type: 'kubernetes.io/basic-auth',
    metadata: {name: `${app(r)}-app`, labels: {'cnpg.io/cluster': app(r), 'cnpg.io/userType': 'app'}},
    data: {dbname: base64('app'), username: base64('app'), password: as},
  })),
  within('the address in the Secret of a database', /^postgres-url$/, base64, (as, r) => ({
    kind: 'Secret',
    metadata: {name: `${app(r)}-app`, labels: {'cnpg.io/cluster': app(r), 'cnpg.io/reload': 'true'}},
    data: {host: base64('db-rw'), port: base64('5432'), uri: as},
  })),
  own('what makes a workload scale', /^(postgres|mysql|mongodb|amqp|redis)-url$/, (secret, r) => {
    const type = /^[a-z]+/.exec(secret)?.[0] ?? ''
    const where =
      {am: 'host', mo: 'connectionString', my: 'connectionString', po: 'connection'}[type.slice(0, 2)] ?? 'address'
    return {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      metadata: {name: named(r)},
      spec: {
        scaleTargetRef: {name: app(r)},
        maxReplicaCount: 10,
        triggers: [{type: 'queue', metadata: {[where]: secret, value: '20'}}],
      },
    }
  }),
  own('an event of a pod', /^(postgres|mysql|mongodb|amqp|redis|basic-auth)-url$/, (secret, r) => ({
    kind: 'Event',
    type: 'Warning',
    reason: 'Unhealthy',
    count: r.below(30),
    message: `Readiness probe failed: dial ${secret}: i/o timeout`,
    involvedObject: {kind: 'Pod', name: named(r)},
  })),
  own('a database in a state', /^(postgres|mysql|mongodb|redis)-url$/, (secret, r) => ({
    resources: [
      {
        mode: 'managed',
        type: 'digitalocean_database_cluster',
        name: app(r),
        instances: [
          {
            attributes: {id: uuid(r), engine: 'pg', port: 25_060, private_uri: secret, size: 'db-s-1vcpu-1gb'},
            sensitive_attributes: [[{type: 'get_attr', value: 'private_uri'}]],
          },
        ],
      },
    ],
  })),
  within(
    'how an administrator reaches a cluster',
    /^kubeconfig-key$/,
    (secret) =>
      base64(`apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    client-key-data: ${secret}\n`),
    (as) => ({
      kubeconfigs: [{name: 'clusterAdmin', value: as}],
    }),
  ),
  own('the file of a cluster as a text', /^kubeconfig-key$/, (secret, r) => ({
    content: `apiVersion: v1\nkind: Config\nclusters:\n- name: ${app(r)}\n  cluster:\n    server: https://${r.text(6, LOWER)}.c1.gra.k8s.ovh.net\nusers:\n- name: admin\n  user:\n    client-key-data: ${secret}\n`,
  })),
  own('a cluster in a state', /^kubeconfig-key$/, (secret, r) => ({
    resources: [
      {
        mode: 'managed',
        type: 'azurerm_kubernetes_cluster',
        name: app(r),
        instances: [
          {
            attributes: {
              dns_prefix: app(r),
              kube_config: [
                {host: `https://${app(r)}.hcp.westeurope.azmk8s.io:443`, username: 'clusterUser', client_key: secret},
              ],
            },
          },
        ],
      },
    ],
  })),
  own('the configuration of a machine of a cluster', /^kubeadm-token$/, (secret, r) => ({
    metadata: {type: 'MachineConfigs.config.talos.dev', id: 'v1alpha1', version: r.below(9)},
    spec: `version: v1alpha1\nmachine:\n  type: worker\n  token: ${secret}\n  install:\n    disk: /dev/nvme0n1\ncluster:\n  clusterName: ${app(r)}\n`,
  })),
  own('the end of the output of a job', /^kubeadm-token$/, (secret, r) => ({
    count: 1,
    results: [
      {
        id: r.below(9_999),
        event: 'runner_on_ok',
        task: 'show how to join',
        stdout: `ok: [cp-1] => {"msg": "kubeadm join 10.0.0.10:6443 --token ${secret} --discovery-token-ca-cert-hash sha256:${r.text(64, HEX)}"}`,
        changed: false,
      },
    ],
  })),
  own('a tunnel of a node in a ConfigMap', /^wireguard-key$/, (secret, r) => ({
    kind: 'ConfigMap',
    metadata: {name: `wg-${app(r)}`},
    data: {
      'wg0.conf': `[Interface]\nAddress = 10.8.0.2/32\nPrivateKey = ${secret}\n\n[Peer]\nPublicKey = ${r.bytes(32).toString('base64')}\nEndpoint = vpn.example.com:51820\n`,
    },
  })),
  own('a pair of a tunnel in a state', /^wireguard-key$/, (secret, r) => ({
    resources: [
      {
        mode: 'managed',
        type: 'wireguard_asymmetric_key',
        name: app(r),
        instances: [
          {attributes: {id: r.text(24, HEX), private_key: secret, public_key: r.bytes(32).toString('base64')}},
        ],
      },
    ],
  })),
  own('a device at a network of a provider', /^wireguard-key$/, (secret, r) => ({
    id: uuid(r),
    account: {id: r.text(32, HEX), account_type: 'team'},
    private_key: secret,
    config: {
      client_id: r.text(4, WORD),
      peers: [{public_key: r.bytes(32).toString('base64'), endpoint: {host: 'engage.example.com:2408'}}],
    },
  })),
]

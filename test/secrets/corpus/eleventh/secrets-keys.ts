import {app, base64, escaped, ip, KEYS, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {HEX, LOWER} from '../random.ts'
import {as, at, flat, id, number} from './secrets-words.ts'

const TLS = /^(?:rsa|pkcs8|ec)-private-key$/
const CLUSTER = /^kubeconfig-key$/
const JOIN = /^kubeadm-token$/
const TUNNEL = /^wireguard-key$/
const b64 = (secret: string): string => base64(secret)

/** Keys of certificates, of machines, of clusters and of tunnels. */
export const eleventhKeys: readonly Shape[] = [
  at('certificate that a vault issued', TLS, (secret, _name, r) => ({
    lease_id: `pki/issue/${app(r)}/${id(r)}`,
    data: {private_key: secret, private_key_type: 'rsa', serial_number: r.text(40, HEX), expiration: 1_792_000_000},
  })),
  at('leaf of a mesh', TLS, (secret, _name, r) => ({
    ...{SerialNumber: r.text(20, HEX), PrivateKeyPEM: secret, Service: app(r), ValidAfter: stamp(r), ModifyIndex: 10},
  })),
  at('certificate of a gateway', TLS, (secret, _name, r) => ({
    ...{
      id: uuid(r),
      created_at: 1_790_000_000,
      snis: [`${app(r)}.example.com`],
      tags: null,
      key: secret,
      key_alt: null,
    },
  })),
  at('certificate of a store at home', TLS, (secret, _name, r) => ({
    ...{id: number(r, 20), type: 8, name: app(r), key_length: 2048, privatekey: secret, revoked: false, lifetime: 397},
  })),
  at('certificate of a client of a database', TLS, (secret, _name, r) => ({
    clientCert: {
      certInfo: {kind: 'sql#sslCert', commonName: app(r), sha1Fingerprint: r.text(40, HEX)},
      certPrivateKey: secret,
    },
  })),
  as('store of a proxy that gets certificates', TLS, b64, (secret, _name, r) => ({
    letsencrypt: {
      Account: {Email: 'ops@example.com', KeyType: '4096'},
      Certificates: [{domain: {main: `${app(r)}.example.com`}, key: secret, Store: 'default'}],
    },
  })),
  at('credential of an automation', KEYS, (secret, _name, r) => ({
    ...{id: number(r, 90), type: 'credential', name: app(r), credential_type: 1, kind: 'ssh', cloud: false},
    inputs: {username: 'deploy', ssh_key_data: secret, become_method: 'sudo'},
  })),
  at('key pair that a cloud made', KEYS, (secret, _name, r) => ({
    ...{
      keypair: {name: app(r), fingerprint: r.text(32, HEX), user_id: r.text(32, HEX), type: 'ssh', private_key: secret},
    },
  })),
  at('entry of a server of builds with a key', KEYS, (secret, _name, r) => ({
    ...{id: uuid(r), scope: 'GLOBAL', username: 'deploy', description: app(r), usernameSecret: false},
    privateKeySource: {stapler_class: 'DirectEntryPrivateKeySource', privateKey: secret},
  })),
  as('connection to machines by a key', KEYS, escaped, (secret, _name, r) => ({
    connection_id: app(r),
    ...{conn_type: 'sftp', host: ip(r), login: 'deploy', port: 22},
    extra: `{"no_host_key_check": true, "private_key": "${secret}"}`,
  })),
  as('signer of an account of a cloud', /^(?:rsa|pkcs8)-/, b64, (secret, _name, r) => ({
    ...{name: `projects/${app(r)}/serviceAccounts/ci/keys/${r.text(40, HEX)}`, privateKeyType: 'TYPE_PKCS12_FILE'},
    ...{privateKeyData: secret, keyAlgorithm: 'KEY_ALG_RSA_2048', validAfterTime: stamp(r)},
  })),
  flat('state of a cluster of a cloud', CLUSTER, (secret, _name, r) => ({
    type: 'azurerm_kubernetes_cluster',
    values: {
      ...{name: app(r), dns_prefix: app(r), kubernetes_version: '1.33'},
      kube_config: [{host: `https://${app(r)}.hcp.example.net:443`, username: 'clusterUser', client_key: secret}],
    },
  })),
  flat('contexts of a tool for nodes', CLUSTER, (secret, _name, r) => ({
    context: app(r),
    contexts: {[app(r)]: {endpoints: [ip(r)], ca: base64(r.text(80, HEX)), crt: base64(r.text(80, HEX)), key: secret}},
  })),
  flat('credentials of a cluster of a panel', CLUSTER, (secret, _name, r) => ({
    ...{Id: number(r, 20), Name: app(r), Type: 5, URL: `https://${ip(r)}:6443`},
    KubeConfig: {
      users: [{name: 'admin', user: {'client-certificate-data': base64(r.text(60, HEX)), 'client-key-data': secret}}],
    },
  })),
  flat('access of a provider to a cluster', CLUSTER, (secret, _name, r) => ({
    clusterAccess: {
      endpoint: `https://${ip(r)}:6443`,
      caData: base64(r.text(60, HEX)),
      clientKeyData: secret,
      user: app(r),
    },
  })),
  flat('bootstrap of a machine of a cluster', JOIN, (secret, _name, r) => ({
    ...{apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta1', kind: 'KubeadmConfig', metadata: {name: app(r)}},
    spec: {
      joinConfiguration: {
        discovery: {
          bootstrapToken: {
            apiServerEndpoint: `${ip(r)}:6443`,
            token: secret,
            caCertHashes: [`sha256:${r.text(64, HEX)}`],
          },
        },
        nodeRegistration: {kubeletExtraArgs: {'node-labels': `pool=${app(r)}`}},
      },
    },
  })),
  flat('token of a bootstrap as JSON', JOIN, (secret, _name, r) => ({
    ...{kind: 'BootstrapToken', apiVersion: 'output.kubeadm.k8s.io/v1alpha3', token: secret, expires: stamp(r)},
    ...{usages: ['signing', 'authentication'], groups: ['system:bootstrappers:kubeadm:default-node-token']},
  })),
  flat('result of a task that prints how to join', JOIN, (secret, _name, r) => ({
    ...{changed: true, rc: 0, cmd: ['kubeadm', 'token', 'create', '--print-join-command'], start: stamp(r), stderr: ''},
    stdout: `kubeadm join ${ip(r)}:6443 --token ${secret} --discovery-token-ca-cert-hash sha256:${r.text(64, HEX)} `,
  })),
  flat('first configuration of a cluster', JOIN, (secret, _name, r) => ({
    ...{apiVersion: 'kubeadm.k8s.io/v1beta4', kind: 'InitConfiguration', certificateKey: ''},
    bootstrapTokens: [{token: secret, ttl: '24h0m0s', description: app(r), usages: ['signing', 'authentication']}],
  })),
  flat('way for a node to join, in a pool', JOIN, (secret, _name, r) => ({
    pool: {name: app(r), size: 3, join: {endpoint: `${ip(r)}:6443`, joinToken: secret, nodeLabels: {role: 'worker'}}},
  })),
  flat('commands of a first start with a join', JOIN, (secret, _name, r) => ({
    userData: `#cloud-config\npackages:\n  - kubeadm\nruncmd:\n  - systemctl enable --now kubelet\n  - kubeadm join ${ip(r)}:6443 --token ${secret} --discovery-token-unsafe-skip-ca-verification\n`,
  })),
  flat('server of a tunnel of a firewall', TUNNEL, (secret, _name, r) => ({
    server: {
      ...{enabled: '1', name: app(r), instance: '0', port: '51820', tunneladdress: {[`${ip(r)}/24`]: {selected: 1}}},
      ...{pubkey: r.bytes(32).toString('base64'), privkey: secret},
    },
  })),
  flat('network of a controller with a tunnel', TUNNEL, (secret, _name, r) => ({
    data: [
      {
        _id: r.text(24, HEX),
        name: app(r),
        purpose: 'vpn-client',
        vpn_type: 'wireguard-client',
        x_wireguard_private_key: secret,
      },
    ],
  })),
  flat('interface of a router by its interface', TUNNEL, (secret, _name, r) => [
    {
      ...{'.id': '*1F', name: 'wireguard1', 'listen-port': '13231', mtu: '1420', running: 'true', disabled: 'false'},
      ...{'private-key': secret, 'public-key': r.bytes(32).toString('base64'), comment: app(r)},
    },
  ]),
  flat('registration of a device at a relay', TUNNEL, (secret, _name, r) => ({
    ...{device_id: uuid(r), account: {license: '', warp_plus: false}, endpoint: `${ip(r)}:2408`, private_key: secret},
  })),
  flat('interfaces of a machine of nodes', TUNNEL, (secret, _name, r) => ({
    machine: {
      network: {
        hostname: `${app(r)}-${r.text(4, LOWER)}`,
        interfaces: [
          {
            interface: 'wg0',
            mtu: 1420,
            addresses: [`${ip(r)}/24`],
            wireguard: {privateKey: secret, listenPort: 51_820},
          },
        ],
      },
    },
  })),
  flat('variables of a container of a tunnel', TUNNEL, (secret, _name, r) => ({
    container: app(r),
    env: [
      'VPN_SERVICE_PROVIDER=custom',
      'VPN_TYPE=wireguard',
      `WIREGUARD_PRIVATE_KEY=${secret}`,
      `WIREGUARD_ADDRESSES=${ip(r)}/32`,
    ],
  })),
]

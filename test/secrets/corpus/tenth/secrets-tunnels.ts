import {app, base64, ip, line, stamp, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {HEX, LOWER, UPPER} from '../random.ts'

const WIREGUARD = /^wireguard-key$/
const KUBECONFIG = /^kubeconfig-key$/
const JOIN = /^kubeadm-token$/
const VAULT_OR_AGE = /^(vault-token|age-key)$/

/** Keys of clusters and of tunnels, tokens with which machines join, and what starts a vault. */
export const tenthTunnels: readonly Shape[] = [
  line('user of a cluster in JSON', KUBECONFIG, (secret, _name, r) => ({
    kind: 'Config',
    'current-context': app(r),
    users: [
      {
        name: 'admin',
        user: {'client-certificate-data': base64('-----BEGIN CERTIFICATE-----\nMIIB\n'), 'client-key-data': secret},
      },
    ],
  })),
  line('cluster that was made', KUBECONFIG, (secret, _name, r) => ({
    id: uuid(r),
    name: app(r),
    masterAuth: {clientCertificate: base64('-----BEGIN CERTIFICATE-----\n'), clientKey: secret},
    status: 'RUNNING',
  })),
  line('secrets of a machine of a cluster', KUBECONFIG, (secret, _name, r) => ({
    talosconfig: text(
      'context: main',
      'contexts:',
      `  main: # ${app(r)}`,
      `    endpoints: [${ip(r)}]`,
      `    key: ${secret}`,
    ),
  })),
  line('output of a state with a cluster', KUBECONFIG, (secret, _name, r) => ({
    outputs: {
      client_key: {value: secret, type: 'string', sensitive: true},
      host: {value: `https://${ip(r)}:6443`, type: 'string'},
    },
  })),
  line('command that sets a user of a cluster', KUBECONFIG, (secret, _name, r) => ({
    cmd: `kubectl config set users.${app(r)}.client-key-data ${secret}`,
  })),

  line('Secret of a bootstrap', JOIN, (secret, _name, r) => ({
    kind: 'Secret',
    type: 'bootstrap.kubernetes.io/token',
    metadata: {name: `bootstrap-token-${secret.slice(0, 6)}`, namespace: 'kube-system'},
    stringData: {'token-id': secret.slice(0, 6), token: secret, description: app(r)},
  })),
  line('configuration of a join', JOIN, (secret, _name, r) => ({
    'join.yaml': text(
      'kind: JoinConfiguration',
      'discovery:',
      '  bootstrapToken:',
      `    apiServerEndpoint: ${ip(r)}:6443`,
      `    token: ${secret}`,
    ),
  })),
  line('list of the arguments of a join', JOIN, (secret, _name, r) => ({
    Cmd: ['kubeadm', 'join', `${ip(r)}:6443`, '--token', secret, '--discovery-token-unsafe-skip-ca-verification'],
  })),
  line('answer for a new node', JOIN, (secret, _name, r) => ({
    node: app(r),
    bootstrap: {joinToken: secret, endpoint: `${ip(r)}:6443`, expiresAt: stamp(r)},
  })),
  line('log of a bootstrap', JOIN, (secret, _name, r) => ({
    log: text(
      '[bootstrap-token] Using token: '.concat(secret),
      '[bootstrap-token] Configuring bootstrap tokens',
      `[addons] Applied ${app(r)}`,
    ),
  })),

  line('new pair of a tunnel', WIREGUARD, (secret, _name, r) => ({
    peer: app(r),
    private_key: secret,
    public_key: r.bytes(32).toString('base64'),
    address: `${ip(r)}/32`,
  })),
  line('interfaces of a router with tunnels', WIREGUARD, (secret, _name, r) => [
    {
      '.id': `*${r.text(2, HEX)}`,
      name: app(r),
      mtu: '1420',
      'listen-port': '13231',
      'private-key': secret,
      running: 'true',
    },
  ]),
  line('tunnel in a tree of settings of a router', WIREGUARD, (secret, _name, r) => ({
    config: text(
      `set interfaces wireguard wg01 address '${ip(r)}/24'`,
      `set interfaces wireguard wg01 private-key '${secret}'`,
      `set interfaces wireguard wg01 description '${app(r)}'`,
    ),
  })),
  line('network of a unit with a tunnel', WIREGUARD, (secret, _name, r) => ({
    'wg0.netdev': text('[NetDev]', 'Name=wg0', 'Kind=wireguard', `# ${app(r)}`, '[WireGuard]', `PrivateKey=${secret}`),
  })),
  line('plan of networks with a tunnel', WIREGUARD, (secret, _name, r) => ({
    netplan: {
      tunnels: {
        wg0: {
          mode: 'wireguard',
          key: secret,
          port: 51820,
          addresses: [`${ip(r)}/24`],
          peers: [{keys: {public: r.bytes(32).toString('base64')}}],
        },
      },
    },
  })),
  line('keys made on a terminal', WIREGUARD, (secret, _name, r) => ({
    tty: text(`root@${app(r)}:~# wg genkey`, secret, `root@${app(r)}:~# exit`),
  })),
  line('dump of a tunnel', WIREGUARD, (secret, _name, r) => ({
    command: 'wg show wg0 dump',
    stdout: `${secret}\t${r.bytes(32).toString('base64')}\t51820\toff\n`,
    host: app(r),
  })),
  line('picture of a tunnel for a phone', WIREGUARD, (secret, _name, r) => ({
    qr: `[Interface]\nPrivateKey = ${secret}\nAddress = ${ip(r)}/32\nDNS = 10.0.0.1\n`,
    device: app(r),
  })),

  line('start of a vault', VAULT_OR_AGE, (secret, _name, r) => ({
    tty: text(
      `$ ${secret.startsWith('AGE') ? 'age-keygen' : 'vault operator init'}`,
      secret.startsWith('AGE') ? secret : `Initial Root Token: ${secret}`,
      `# ${app(r)}`,
    ),
  })),
  line('settings of a client of secrets', VAULT_OR_AGE, (secret, name, r) => ({
    extraVars: {vault_addr: `https://vault.${app(r)}.example.com`, [name]: secret},
    jobTags: '',
    id: r.below(99),
  })),
  line('key of a network for a router', /^tailscale-key$/, (secret, _name, r) => ({
    key: secret,
    id: `k${r.text(10, UPPER)}CNTRL`,
    created: stamp(r),
    capabilities: {devices: {create: {reusable: true, tags: [`tag:${app(r)}`]}}},
  })),
  line('container in a network', /^tailscale-key$/, (secret, _name, r) => ({
    compose: text(
      'services:',
      '  ts:',
      `    hostname: ${app(r)}`,
      '    environment:',
      `      - TS_AUTHKEY=${secret}?ephemeral=true`,
    ),
    id: r.text(8, LOWER),
  })),
]

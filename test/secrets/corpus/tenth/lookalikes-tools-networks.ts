import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, b64, digits, harmless, hex, ip, named, print, small, text, time, uuid} from './lookalikes-tools-words.ts'

/** Tunnels, switches and what stands at the edge of a network. */
export const toolsNetworks: readonly HarmlessAnswer[] = [
  harmless('nodes of a network of tunnels', (r) => {
    const [machine, node, id] = [`mkey:${hex(r, 64)}`, `nodekey:${hex(r, 64)}`, `n${digits(r, 10)}CNTRL`]
    return [
      {
        devices: [
          {
            id: digits(r, 16),
            nodeId: id,
            hostname: named(r),
            machineKey: machine,
            nodeKey: node,
            keyExpiryDisabled: false,
            expires: time(r),
            tags: ['tag:ci'],
          },
        ],
      },
      machine,
      node,
      id,
    ]
  }),
  harmless('keys of a network of tunnels by id', (r) => {
    const id = `k${r.text(11, '123456789ABCDEFGHJKLMNPQRSTUVWXYZ')}CNTRL`
    return [
      {
        id,
        keyType: 'auth',
        created: time(r),
        expires: time(r),
        capabilities: {devices: {create: {reusable: true, ephemeral: true, tags: ['tag:ci']}}},
        description: `${r.pick(['ci', 'deploy'])} of ${app(r)}`,
      },
      id,
    ]
  }),
  harmless('peers of a tunnel', (r) => {
    const [key, endpoint] = [b64(r, 32), `${ip(r)}:51820`]
    return [
      {
        peers: [
          {
            publicKey: key,
            presharedKey: null,
            endpoint,
            allowedIPs: ['10.8.0.2/32'],
            latestHandshake: Number(digits(r, 10)),
            persistentKeepalive: 25,
          },
        ],
      },
      key,
      endpoint,
    ]
  }),
  harmless('clients of an OpenVPN server', (r) => {
    const line = `CLIENT_LIST,${named(r)},${ip(r)}:${digits(r, 5)},10.8.0.${r.below(250)},,${digits(r, 7)},${digits(r, 8)},2026-11-02 10:11:12,${digits(r, 10)},UNDEF,${r.below(99)},0,AES-256-GCM`
    return [
      text('TITLE,OpenVPN 2.6.12 x86_64-pc-linux-gnu', line, 'GLOBAL_STATS,Max bcast/mcast queue length,1', 'END'),
      line,
    ]
  }),
  harmless('associations of IPsec', (r) => {
    const [spis, proposal] = [
      `${hex(r, 16)}_i* ${hex(r, 16)}_r`,
      'AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048',
    ]
    const line = `${named(r)}[${r.below(90)}]: IKEv2 SPIs: ${spis}, pre-shared key reauthentication in ${r.below(9) + 1} hours`
    return [
      {stdout: text('Security Associations (1 up, 0 connecting):', line, `  IKE proposal: ${proposal}`)},
      spis,
      line,
    ]
  }),
  harmless('connections of a VPN of a cloud', (r) => {
    const [id, arn] = [`vpn-0${hex(r, 16)}`, `arn:aws:acm:eu-west-1:${digits(r, 12)}:certificate/${uuid(r)}`]
    return [
      {
        VpnConnections: [
          {
            VpnConnectionId: id,
            VgwTelemetry: [{Status: 'UP', CertificateArn: arn, AcceptedRouteCount: 3}],
            Options: {TunnelOptions: [{OutsideIpAddress: ip(r), PreSharedKey: '****'}]},
          },
        ],
      },
      id,
      arn,
    ]
  }),
  harmless('settings of a switch about its passwords', (r) => {
    const line = `aaa authentication login ${app(r)}-${small(r, 4)} group tacacs+ local`
    return [
      text(
        'service password-encryption',
        'security passwords min-length 12',
        line,
        'login block-for 120 attempts 3 within 60',
      ),
      line,
    ]
  }),
  harmless('keys of hosts that a scan found', (r) => {
    const key = `AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBB${b64(r, 64)}`
    return [
      {
        host: ip(r),
        banner: 'SSH-2.0-OpenSSH_9.6',
        keys: [{type: 'ecdsa-sha2-nistp256', key, fingerprint: print(r)}],
        auth_methods: ['publickey', 'password'],
      },
      key,
    ]
  }),
  harmless('load balancer and its certificates by name', (r) => {
    const [listener, policy] = [
      `arn:aws:elasticloadbalancing:eu-west-1:${digits(r, 12)}:listener/app/${named(r)}/${hex(r, 16)}/${hex(r, 16)}`,
      `ELBSecurityPolicy-TLS13-1-2-Res-2021-0${r.below(9)}`,
    ]
    return [
      {Listeners: [{ListenerArn: listener, SslPolicy: policy, Port: 443, Certificates: [{IsDefault: true}]}]},
      listener,
      policy,
    ]
  }),
  harmless('rules of a firewall for applications', (r) => {
    const [lock, label] = [
      uuid(r),
      `awswaf:managed:token:${r.pick(['absent', 'accepted', 'rejected:expired', 'rejected:domain_mismatch'])}`,
    ]
    return [
      {
        LockToken: lock,
        WebACL: {
          Id: uuid(r),
          TokenDomains: ['example.com'],
          Rules: [{Name: 'no-token', Statement: {LabelMatchStatement: {Scope: 'LABEL', Key: label}}}],
        },
      },
      lock,
      label,
    ]
  }),
]

import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, b64, b64url, colons, digits, harmless, hex, ip, small, text, time, uuid} from './lookalikes-tools-words.ts'

/** Names and certificates. */
export const toolsNames: readonly HarmlessAnswer[] = [
  harmless('records of a zone with public keys', (r) => {
    const [record, dkim] = [hex(r, 32), `v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${b64(r, 262)}`]
    return [
      {
        result: [
          {
            id: record,
            zone_id: hex(r, 32),
            name: `${small(r, 10)}._domainkey.example.com`,
            type: 'TXT',
            content: dkim,
            ttl: 1,
          },
        ],
        success: true,
      },
      record,
      dkim,
    ]
  }),
  harmless('keys of a signed zone', (r) => {
    const [ds, key] = [`${digits(r, 5)} 13 2 ${hex(r, 64).toUpperCase()}`, b64(r, 64)]
    return [
      {
        result: {
          status: 'active',
          algorithm: '13',
          digest_type: '2',
          ds: `example.com. 3600 IN DS ${ds}`,
          key_tag: r.below(65_000),
          public_key: key,
          flags: 257,
        },
      },
      ds,
      key,
    ]
  }),
  harmless('answer of a resolver with signatures', (r) => {
    const line = `example.com.\t3600\tIN\tRRSIG\tA 13 2 3600 20261212000000 20261121000000 ${digits(r, 5)} example.com. ${b64(r, 64)}`
    return [{command: 'dig +dnssec example.com', stdout: text(';; flags: qr rd ra ad; QUERY: 1', line)}, line]
  }),
  harmless('sets of records of a cloud', (r) => {
    const [change, zone] = [`/change/C${small(r, 19).toUpperCase()}`, `/hostedzone/Z${small(r, 20).toUpperCase()}`]
    return [
      {
        ChangeInfo: {Id: change, Status: 'PENDING', SubmittedAt: time(r)},
        HostedZone: {Id: zone, CallerReference: uuid(r)},
      },
      change,
      zone,
    ]
  }),
  harmless('who may issue certificates and pins of hosts', (r) => {
    const tlsa = `3 1 1 ${hex(r, 64)}`
    return [
      {
        records: [
          {type: 'CAA', value: '0 issue "letsencrypt.org"'},
          {type: 'TLSA', name: '_25._tcp.mx.example.com', value: tlsa},
          {type: 'SSHFP', value: `4 2 ${hex(r, 64)}`},
        ],
      },
      tlsa,
    ]
  }),
  harmless('order of a certificate', (r) => {
    const [finalize, location] = [
      `https://acme-v02.api.letsencrypt.org/acme/finalize/${digits(r, 9)}/${digits(r, 12)}`,
      `https://acme-v02.api.letsencrypt.org/acme/authz/${digits(r, 9)}/${digits(r, 12)}`,
    ]
    return [
      {
        status: 'ready',
        expires: time(r),
        identifiers: [{type: 'dns', value: `${app(r)}.example.com`}],
        authorizations: [location],
        finalize,
      },
      finalize,
      location,
    ]
  }),
  harmless('account of ACME', (r) => {
    const [n, uri] = [b64url(r, 256), `https://acme-v02.api.letsencrypt.org/acme/acct/${digits(r, 9)}`]
    return [{body: {key: {kty: 'RSA', n, e: 'AQAB'}, contact: [], status: 'valid', initialIp: ip(r)}, uri}, n, uri]
  }),
  harmless('entries of a log of certificates', (r) => {
    const [serial, sum] = [`0${hex(r, 35)}`, hex(r, 64)]
    return [
      [
        {
          issuer_ca_id: r.below(299_999),
          common_name: `${r.pick(['vault', 'login', 'secrets'])}.example.com`,
          id: Number(digits(r, 11)),
          serial_number: serial,
          sha256: sum,
          not_after: time(r),
        },
      ],
      serial,
      sum,
    ]
  }),
  harmless('certificate of a place that answers', (r) => {
    const [serial, sha, ski] = [colons(r, 16), colons(r, 32).toUpperCase(), colons(r, 20).toUpperCase()]
    return [
      {
        subject: {CN: '*.example.com'},
        serialNumber: serial,
        fingerprint256: sha,
        ext_key_usage: ['1.3.6.1.5.5.7.3.1'],
        subjectKeyIdentifier: ski,
        bits: 256,
        asn1Curve: 'prime256v1',
      },
      ...[serial, sha, ski],
    ]
  }),
  harmless('what a scan of TLS found', (r) => {
    const [pin, print256] = [b64(r, 32), hex(r, 64)]
    return [
      [
        {id: 'cert_fingerprintSHA256', severity: 'INFO', finding: print256.toUpperCase()},
        {id: 'HPKP_SPKI', severity: 'OK', finding: `pin-sha256="${pin}"`},
        {id: 'FS_ciphers', severity: 'INFO', finding: 'ECDHE-RSA-AES256-GCM-SHA384 ECDHE-ECDSA-CHACHA20-POLY1305'},
      ],
      ...[print256.toUpperCase(), pin],
    ]
  }),
  harmless('status of a certificate at its issuer', (r) => {
    const [name, key] = [hex(r, 40).toUpperCase(), hex(r, 40).toUpperCase()]
    return [
      {
        stdout: text(
          'OCSP Response Status: successful (0x0)',
          `    Issuer Name Hash: ${name}`,
          `    Issuer Key Hash: ${key}`,
          '    Cert Status: good',
        ),
      },
      name,
      key,
    ]
  }),
]

import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, b64, digits, harmless, hex, mixed, named, text, time, version} from './lookalikes-tools-words.ts'

/** Packages, their sums and their registries. */
export const toolsPackages: readonly HarmlessAnswer[] = [
  harmless('metadata of a package of npm', (r) => {
    const [integrity, shasum, keyid] = [`sha512-${b64(r, 64)}`, hex(r, 40), `SHA256:${b64(r, 32).slice(0, 43)}`]
    return [
      {
        name: `@team/${r.pick(['secret-scanner', 'password-input', 'token-store'])}`,
        dist: {integrity, shasum, signatures: [{keyid, sig: `MEQCI${b64(r, 66)}`}], fileCount: r.below(90)},
        _id: `${named(r)}@${version(r)}`,
      },
      ...[integrity, shasum, keyid],
    ]
  }),
  harmless('tokens of npm, listed', (r) => {
    const [key, shown] = [hex(r, 128), `npm_${mixed(r, 2)}…${mixed(r, 4)}`]
    return [
      {objects: [{token: shown, key, cidr_whitelist: null, readonly: true, created: time(r)}], total: 1},
      key,
      shown,
    ]
  }),
  harmless('advice of an audit of packages', (r) => {
    const [advice, title] = [
      `GHSA-${r.text(4, '23456789cfghjmpqrvwx')}-${r.text(4, '23456789cfghjmpqrvwx')}-${r.text(4, '23456789cfghjmpqrvwx')}`,
      `Exposure of ${r.pick(['password hashes', 'session tokens', 'API keys', 'private keys'])} in ${named(r)}`,
    ]
    return [
      {
        auditReportVersion: 2,
        vulnerabilities: {
          [named(r)]: {
            severity: 'high',
            via: [
              {
                source: r.below(999_999),
                title,
                url: `https://github.com/advisories/${advice}`,
                cwe: ['CWE-522'],
                range: `<${version(r)}`,
              },
            ],
          },
        },
      },
      advice,
      title,
    ]
  }),
  harmless('files of a release on a Python index', (r) => {
    const [blake, sum] = [hex(r, 64), hex(r, 64)]
    return [
      {
        urls: [
          {
            filename: `${app(r)}_tokens-${version(r)}-py3-none-any.whl`,
            digests: {blake2b_256: blake, md5: hex(r, 32), sha256: sum},
            has_sig: false,
            yanked: false,
          },
        ],
        last_serial: r.below(99_999_999),
      },
      ...[blake, sum],
    ]
  }),
  harmless('line of an index of crates', (r) => {
    const sum = hex(r, 64)
    return [
      text(
        JSON.stringify({name: `secret-${app(r)}`, vers: version(r), deps: [], cksum: sum, features: {}, yanked: false}),
      ),
      sum,
    ]
  }),
  harmless('lock of an environment of Nix', (r) => {
    const [hash, rev] = [`sha256-${b64(r, 32)}`, hex(r, 40)]
    return [
      {
        nodes: {
          agenix: {
            locked: {
              lastModified: Number(digits(r, 10)),
              narHash: hash,
              owner: 'ryantm',
              repo: 'agenix',
              rev,
              type: 'github',
            },
          },
        },
        version: 7,
      },
      hash,
      rev,
    ]
  }),
  harmless('path of a store of Nix', (r) => {
    const [path, sig] = [
      `/nix/store/${r.text(32, '0123456789abcdfghijklmnpqrsvwxyz')}-password-store-${version(r)}`,
      `cache.nixos.org-1:${b64(r, 64)}`,
    ]
    return [{path, narHash: `sha256-${b64(r, 32)}`, signatures: [sig], narSize: r.below(999_999)}, path, sig]
  }),
  harmless('packages of a system, with their key', (r) => {
    const key = hex(r, 40).toUpperCase()
    const line = `W: GPG error: https://packages.example.com stable InRelease: The following signatures could not be verified because the public key is not available: NO_PUBKEY ${key.slice(24)}`
    return [{stderr: text(line), fingerprint: key}, key, line]
  }),
  harmless('formula with its sums', (r) => {
    const [sum, bottle] = [hex(r, 64), hex(r, 64)]
    return [
      {
        name: r.pick(['pass', 'age', 'sops', 'gopass']),
        versions: {stable: version(r)},
        urls: {stable: {checksum: sum}},
        bottle: {stable: {files: {arm64_sequoia: {cellar: ':any', sha256: bottle}}}},
      },
      sum,
      bottle,
    ]
  }),
]

import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  digits,
  harmless,
  hex,
  mixed,
  named,
  small,
  time,
  ulid,
  uuid,
  version,
} from './lookalikes-tools-words.ts'

/** What scanners of packages, of code and of files report. */
export const toolsReports: readonly HarmlessAnswer[] = [
  harmless('vulnerabilities of an image', (r) => {
    const [cve, layer] = [`CVE-202${r.below(7)}-${digits(r, 5)}`, `sha256:${hex(r, 64)}`]
    return [
      {
        SchemaVersion: 2,
        Results: [
          {
            Target: 'app (debian 12.7)',
            Class: 'os-pkgs',
            Vulnerabilities: [
              {
                VulnerabilityID: cve,
                PkgName: 'libgnutls30',
                PkgIdentifier: {PURL: `pkg:deb/debian/libgnutls30@${version(r)}`, UID: hex(r, 16)},
                Layer: {DiffID: layer},
                Title: 'gnutls: timing side-channel in the RSA-PSK ClientKeyExchange',
              },
            ],
          },
        ],
      },
      cve,
      layer,
    ]
  }),
  harmless('bill of materials', (r) => {
    const [serial, purl] = [
      `urn:uuid:${uuid(r)}`,
      `pkg:npm/%40team/${r.pick(['jsonwebtoken', 'password-validator', 'keytar', 'secrets'])}-${small(r, 3)}@${version(r)}`,
    ]
    return [
      {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: serial,
        components: [
          {
            'bom-ref': `${purl}?package-id=${hex(r, 16)}`,
            type: 'library',
            purl,
            hashes: [{alg: 'SHA-512', content: hex(r, 128)}],
          },
        ],
      },
      serial,
      purl,
    ]
  }),
  harmless('document of licences and packages', (r) => {
    const [namespace, code] = [`https://spdx.example.com/${named(r)}-${uuid(r)}`, hex(r, 40)]
    return [
      {
        spdxVersion: 'SPDX-2.3',
        SPDXID: 'SPDXRef-DOCUMENT',
        documentNamespace: namespace,
        packages: [
          {
            SPDXID: `SPDXRef-Package-${hex(r, 16)}`,
            packageVerificationCode: {packageVerificationCodeValue: code},
            licenseConcluded: 'Apache-2.0',
          },
        ],
      },
      namespace,
      code,
    ]
  }),
  harmless('results of an analysis of code', (r) => {
    const [print, message] = [
      `${hex(r, 16)}:1`,
      `The ${r.pick(['password', 'API token', 'private key'])} of ${named(r)} is read from a literal; read it from the environment.`,
    ]
    return [
      {
        version: '2.1.0',
        runs: [
          {
            tool: {driver: {name: 'CodeQL'}},
            results: [
              {
                ruleId: 'js/hardcoded-credentials',
                message: {text: message},
                partialFingerprints: {primaryLocationLineHash: print},
                locations: [{physicalLocation: {artifactLocation: {uri: 'src/auth/token.ts'}}}],
              },
            ],
          },
        ],
      },
      print,
      message,
    ]
  }),
  harmless('findings of a service of security', (r) => {
    const [id, generator] = [
      `arn:aws:securityhub:eu-west-1:${digits(r, 12)}:subscription/aws-foundational-security-best-practices/v/1.0.0/IAM.${r.below(30)}/finding/${uuid(r)}`,
      `security-control/SecretsManager.${r.below(9)}`,
    ]
    return [
      {
        Findings: [
          {
            Id: id,
            GeneratorId: generator,
            Title: 'Access keys of IAM users should be rotated every 90 days or less',
            Compliance: {Status: 'FAILED'},
            Remediation: {Recommendation: {Text: 'Rotate the access key.'}},
          },
        ],
      },
      id,
      generator,
    ]
  }),
  harmless('hot spots of a server of quality', (r) => {
    const [key, issue] = [
      `AY${mixed(r, 18)}`,
      `'${r.pick(['password', 'passwd', 'pwd'])}' detected in this expression, review this potentially hard-coded credential. (${named(r)})`,
    ]
    return [
      {
        hotspots: [
          {
            key,
            component: `team_${app(r)}:src/Login.java`,
            securityCategory: 'auth',
            vulnerabilityProbability: 'HIGH',
            status: 'TO_REVIEW',
            message: issue,
            ruleKey: 'java:S2068',
          },
        ],
      },
      key,
      issue,
    ]
  }),
  harmless('reputation of a file', (r) => {
    const [sum, deep] = [hex(r, 64), `${digits(r, 4)}:${b64(r, 36).replaceAll('=', '')}:${b64(r, 18)}`]
    return [
      {
        data: {
          type: 'file',
          id: sum,
          attributes: {
            meaningful_name: 'password_stealer.bin',
            ssdeep: deep,
            vhash: hex(r, 24),
            authentihash: hex(r, 64),
            last_analysis_stats: {malicious: 51},
          },
        },
      },
      sum,
      deep,
    ]
  }),
  harmless('breach in a list of leaked passwords', (r) => {
    const [name, logo] = [`${app(r)}${digits(r, 4)}`, `https://logos.example.com/${uuid(r)}.png`]
    return [
      [
        {
          Name: name,
          LogoPath: logo,
          BreachDate: '2026-02-03',
          PwnCount: r.below(99_999),
          DataClasses: ['Email addresses', 'Passwords', 'Security questions and answers'],
          IsVerified: true,
          IsStealerLog: false,
        },
      ],
      name,
      logo,
    ]
  }),
  harmless('rules of a scanner as patterns', (r) => {
    const [pattern, id] = [
      `(?i)(?:${app(r)})(?:[\\s\\w.-]{0,20})(?:=|:){1,3}([a-f0-9]{${16 + r.below(48)}})`,
      `${named(r)}-token`,
    ]
    return [
      {
        rules: [{id, description: 'Found a token', regex: pattern, entropy: 3, keywords: [app(r)]}],
        allowlists: [{stopwords: ['changeme', 'example']}],
        run: ulid(r),
      },
      pattern,
      id,
    ]
  }),
  harmless('file of secrets under encryption, its heads', (r) => {
    const [recipient, made] = [`age1${r.text(58, '023456789acdefghjklmnpqrstuvwxyz')}`, time(r)]
    return [
      {
        creation_rules: [
          {
            path_regex: `${app(r)}/.*secrets.*`,
            encrypted_regex: '^(data|stringData)$',
            age: recipient,
            pgp: hex(r, 40).toUpperCase(),
          },
        ],
        checked: made,
      },
      recipient,
    ]
  }),
]

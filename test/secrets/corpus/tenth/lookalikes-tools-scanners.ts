import type {HarmlessAnswer} from '../lookalikes.ts'
import {app, digits, harmless, hex, named, time} from './lookalikes-tools-words.ts'

/** What scanners of secrets report. */
export const toolsScanners: readonly HarmlessAnswer[] = [
  harmless('report of a scan for secrets, redacted', (r) => {
    const [finger, commit] = [`${hex(r, 40)}:deploy/${app(r)}.env:generic-api-key:${r.below(99)}`, hex(r, 40)]
    return [
      [
        {
          RuleID: 'generic-api-key',
          Description: 'Detected a Generic API Key',
          Match: 'REDACTED',
          Secret: 'REDACTED',
          File: `deploy/${app(r)}.env`,
          Commit: commit,
          Entropy: 4.2 + r.below(9) / 10,
          Fingerprint: finger,
          Tags: [],
        },
      ],
      finger,
      commit,
    ]
  }),
  harmless('result of a hunt for secrets without raw values', (r) => {
    const [commit, shown] = [hex(r, 40), `A${'*'.repeat(12 + r.below(8))}`]
    return [
      {
        SourceMetadata: {Data: {Git: {commit, file: 'terraform.tfvars', line: r.below(90)}}},
        DetectorName: 'AWS',
        DecoderName: 'PLAIN',
        Verified: false,
        VerificationError: 'request timed out',
        Raw: '',
        Redacted: shown,
      },
      commit,
      shown,
    ]
  }),
  harmless('incident of a guardian of code', (r) => {
    const [hmsl, url] = [
      hex(r, 128),
      `https://dashboard.example.com/workspace/${r.below(999)}/incidents/${digits(r, 7)}`,
    ]
    return [
      {
        id: r.below(99_999),
        detector: {name: 'generic_password', nature: 'generic', family: 'password'},
        secret_hash: hmsl,
        status: 'IGNORED',
        ignore_reason: 'test_credential',
        occurrences_count: 3,
        gitguardian_url: url,
      },
      url,
    ]
  }),
  harmless('alert of a forge about a secret, resolved', (r) => {
    const [url, at] = [`https://github.com/team/${named(r)}/security/secret-scanning/${r.below(99)}`, time(r)]
    return [
      [
        {
          number: r.below(99),
          state: 'resolved',
          resolution: 'revoked',
          secret_type: 'google_api_key',
          secret_type_display_name: 'Google API Key',
          validity: 'inactive',
          html_url: url,
          resolved_at: at,
          push_protection_bypassed: false,
        },
      ],
      url,
      at,
    ]
  }),
  harmless('baseline of secrets that are known', (r) => {
    const [file, length] = [`charts/${named(r)}/values.yaml`, String(r.below(900))]
    return [
      {
        version: '1.5.0',
        plugins_used: [
          {name: 'Base64HighEntropyString', limit: 4.5},
          {name: 'KeywordDetector', keyword_exclude: ''},
        ],
        results: {
          [file]: [
            {type: 'Secret Keyword', filename: file, is_verified: false, is_secret: false, line_number: Number(length)},
          ],
        },
      },
      file,
    ]
  }),
]

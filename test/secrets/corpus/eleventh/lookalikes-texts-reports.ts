import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, ip, like, stamp, text, uuid} from '../ninth/secrets-words.ts'
import {big, digits, hex, mixed, release, slug, small, theme, title, upper} from './lookalikes-texts-words.ts'

/** Reports of tests and scanners, schemas and documents of interfaces about secrets, without one. */
export const eleventhReports: readonly HarmlessAnswer[] = [
  like('output of tests in the form of TAP', (r) => {
    const line = `ok ${r.below(90) + 1} - refuses an expired token of ${slug(r)}-${small(r, 4)} # time=${r.below(90)}ms`
    return [
      {stdout: text('TAP version 14', line, `not ok ${r.below(90) + 91} - asks for a password twice`, '1..200')},
      line,
    ]
  }),
  like('failed expectation about a token', (r) => {
    const message = r.pick([
      `AssertionError: expected undefined to equal '<token of ${slug(r)}>' at line ${r.below(900)}`,
      `Expected status 401 "invalid api key" but got 200 for ${theme(r)}/${small(r, 5)}`,
      `expect(page.getByLabel('Password ${title(r)}')).toBeVisible() failed, timeout ${digits(r, 5)}ms`,
    ])
    return [{failures: [{fullTitle: 'login', err: {message, showDiff: false}}]}, message]
  }),
  like('scenario in words about passwords', (r) => {
    const line = `    Given a ${theme(r)} reader whose password expired ${r.below(90) + 2} days ago`
    return [
      {feature: text('Feature: Sign in', '  Scenario: Expired password', line, '    Then a new password is asked for')},
      line.trim(),
    ]
  }),
  like('results of a scan of headers of a site', (r) => {
    const line = r.pick([
      `Cookie ${small(r, 6)}_session without SameSite flag on https://${slug(r)}.example`,
      `Password field submitted over HTTP: http://${ip(r)}/${theme(r)}/login`,
      `Private IP disclosure and X-Api-Version ${release(r)} on /${theme(r)}/token`,
    ])
    return [{site: [{alerts: [{pluginid: digits(r, 5), name: line, riskcode: '1', cweid: '522'}]}]}, line]
  }),
  like('fingerprints of findings', (r) => {
    const [print, rule] = [`${hex(r, 64)}_0`, `generic.secrets.${theme(r)}.hardcoded-${small(r, 5)}-token`]
    return [
      {
        results: [
          {
            check_id: rule,
            extra: {fingerprint: print, lines: 'requires login', severity: 'ERROR', validation_state: 'NO_VALIDATOR'},
          },
        ],
      },
      print,
      rule,
    ]
  }),
  like('findings of settings of a cloud', (r) => {
    const [resource, hash] = [`aws_secretsmanager_secret.${theme(r)}_${small(r, 5)}`, hex(r, 40)]
    return [
      {
        results: {
          failed_checks: [
            {
              check_id: 'CKV_AWS_149',
              check_name: 'Ensure that Secrets Manager secret is encrypted using KMS CMK',
              resource,
              entity_tags: null,
              guideline: null,
            },
          ],
        },
        commit_hash: hash,
      },
      resource,
      hash,
    ]
  }),
  like('ports and keys of a scan of a network', (r) => {
    const print = hex(r, 32).replace(/..(?!$)/g, '$&:')
    return [
      {
        output: text(
          `Nmap scan report for ${slug(r)}.example (${ip(r)})`,
          '22/tcp open  ssh     OpenSSH 9.6',
          '| ssh-hostkey: ',
          `|   2048 ${print} (RSA)`,
          '| ssh-auth-methods: ',
          '|_    password',
        ),
      },
      print,
    ]
  }),
  like('load test of an address for tokens', (r) => {
    const [name, count] = [`POST /${theme(r)}/${small(r, 4)}/oauth/token`, digits(r, 6)]
    return [{stats: [{name, num_requests: Number(count), num_failures: 0, p95: r.below(900)}]}, name, count]
  }),
  like('document of problems about tokens', (r) => {
    const [type, instance] = [
      `https://${theme(r)}.example/problems/token-expired-${small(r, 3)}`,
      `urn:uuid:${uuid(r)}`,
    ]
    return [{type, title: 'Token expired', status: 401, instance, trace_id: hex(r, 32)}, type, instance]
  }),
  like('asynchronous interface with keys of messages', (r) => {
    const channel = `${theme(r)}.${small(r, 5)}.api-key.revoked.v${r.below(9)}`
    return [
      {
        asyncapi: '3.0.0',
        channels: {
          [channel]: {
            address: channel,
            messages: {revoked: {payload: {type: 'object', properties: {keyId: {type: 'string', format: 'uuid'}}}}},
          },
        },
      },
      channel,
    ]
  }),
  like('schema with patterns for tokens', (r) => {
    const [pattern, id] = [
      `^${small(r, 3)}_(live|test)_[A-Za-z0-9]{${20 + r.below(30)}}$`,
      `https://schemas.${theme(r)}.example/api-token-${small(r, 4)}.json`,
    ]
    return [{$id: id, $defs: {ApiToken: {type: 'string', pattern, writeOnly: true, minLength: 30}}}, pattern, id]
  }),
  like('collection of calls with a description of its key', (r) => {
    const [id, words] = [
      uuid(r),
      `Send the key of ${title(r)} as X-${title(r)}-Key-${big(r, 2)}; make it under Settings, API keys.`,
    ]
    return [
      {
        info: {_postman_id: id, name: title(r), description: words},
        auth: {type: 'apikey', apikey: [{key: 'value', value: `{{${upper(r)}_KEY}}`}]},
      },
      id,
      words,
    ]
  }),
  like('deprecations of fields for passwords', (r) => {
    const line = `${theme(r)}.v${r.below(9)}.User.password_${small(r, 4)} is deprecated since ${day(r)}: use credential_id`
    return [{breaking: [{rule: 'FIELD_NO_DELETE', message: line}], checkedAt: stamp(r), buf_commit: mixed(r, 22)}, line]
  }),
]

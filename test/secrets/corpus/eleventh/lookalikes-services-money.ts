import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  base64url,
  digits,
  epoch,
  hex,
  host,
  low,
  service,
  up,
  uuid,
  when,
  word,
} from './lookalikes-services-words.ts'

/** Payment, code, builds, errors. */
export const eleventhServicesMoney: readonly HarmlessAnswer[] = [
  service('event of payments and its key against doubles', (r) => {
    const key = r.pick([uuid(r), `stripe-node-retry-${uuid(r)}`, `${app(r)}-${digits(r, 8)}-charge`])
    const request = {id: `req_${word(r, 14)}`, idempotency_key: key}
    return [{id: `evt_1${word(r, 23)}`, object: 'event', type: 'invoice.paid', livemode: true, request}, key]
  }),
  service('card with its fingerprint', (r) => {
    const fingerprint = word(r, 16)
    const card = {brand: 'visa', exp_month: 8, exp_year: 2031, fingerprint, funding: 'credit', last4: '4242'}
    return [
      {id: `pm_1${word(r, 23)}`, object: 'payment_method', card: {...card, checks: {cvc_check: 'pass'}}},
      fingerprint,
    ]
  }),
  service('key that a checkout publishes', (r) => {
    const key = `${'pk'}_live_51${word(r, 97)}`
    return [{publishableKey: key, locale: 'auto', elements: {loader: 'auto'}, note: 'safe to show in the browser'}, key]
  }),
  service('payment by its reference', (r) => {
    const reference = up(r, 16)
    const data = {'recurring.recurringDetailReference': up(r, 16), cardSummary: '1111', authCode: digits(r, 6)}
    return [
      {pspReference: reference, resultCode: 'Authorised', merchantReference: app(r), additionalData: data},
      reference,
    ]
  }),
  service('order that a wallet approves', (r) => {
    const id = up(r, 17)
    const amount = {currency_code: 'EUR', value: '24.00'}
    const links = [{href: `https://api-m.example.com/v2/checkout/orders/${id}`, rel: 'self', method: 'GET'}]
    return [{id, intent: 'CAPTURE', status: 'CREATED', purchase_units: [{reference_id: 'default', amount}], links}, id]
  }),
  service('method of payment by its global id', (r) => {
    const id = Buffer.from(`paymentmethod_cc_${low(r, 6)}_${low(r, 6)}_${low(r, 6)}`).toString('base64url')
    const details = {__typename: 'CreditCardDetails', brandCode: 'VISA', last4: '1111', cardholderName: null}
    return [{data: {node: {id, usage: 'MULTI_USE', details}}, extensions: {requestId: uuid(r)}}, id]
  }),
  service('card on file and its long fingerprint', (r) => {
    const fingerprint = `sq-1-${base64url(r, 48)}`
    const card = {id: `ccof:${word(r, 16)}4GB`, card_brand: 'VISA', last_4: '1111', fingerprint, enabled: true}
    return [{cards: [{...card, merchant_id: up(r, 13), version: 1}]}, fingerprint]
  }),
  service('accounts at a bank without the access', (r) => {
    const account = word(r, 37)
    const item = {item_id: word(r, 37), institution_id: 'ins_3', webhook: `https://${host(r)}/hooks`, error: null}
    return [
      {accounts: [{account_id: account, mask: '0000', subtype: 'checking'}], item, request_id: word(r, 15)},
      account,
    ]
  }),
  service('payment with links', (r) => {
    const id = `tr_${word(r, 10)}`
    const links = {self: {href: `https://api.example.com/v2/payments/${id}`, type: 'application/hal+json'}}
    return [{resource: 'payment', id, profileId: `pfl_${word(r, 10)}`, sequenceType: 'oneoff', _links: links}, id]
  }),
  service('order of a payment that is not yet tried', (r) => {
    const id = `order_${word(r, 14)}`
    return [
      {id, entity: 'order', amount: 5000, receipt: `rcpt-${low(r, 6)}`, notes: {key: 'secret santa'}, attempts: 0},
      id,
    ]
  }),
  service('ids of a forge in GraphQL', (r) => {
    const id = `PR_kwDO${word(r, 8)}M5${word(r, 6)}`
    const author = {login: 'ci', id: Buffer.from(`04:User${digits(r, 7)}`).toString('base64')}
    return [{data: {repository: {pullRequest: {id, title: 'Rotate the token', author, mergeable: 'MERGEABLE'}}}}, id]
  }),
  service('application of a forge by its client', (r) => {
    const client = r.pick([`Iv1.${hex(r, 16)}`, `Iv23li${word(r, 14)}`])
    const app_ = {id: r.below(999_999), slug: app(r), client_id: client, node_id: `A_kwDO${word(r, 8)}`}
    return [
      {...app_, permissions: {secrets: 'read', metadata: 'read'}, events: ['push'], installations_count: 2},
      client,
    ]
  }),
  service('audit of an organization with tokens by id', (r) => {
    const id = base64url(r, 16)
    const entry = {action: 'repo.download_zip', actor: 'deploy', _document_id: id, token_id: r.below(999_999_999)}
    return [[{...entry, programmatic_access_type: 'Fine-grained personal access token', token_scopes: 'repo'}], id]
  }),
  service('tokens of a person at a forge, listed', (r) => {
    const id = uuid(r)
    const token = {displayName: `${app(r)} token`, scope: 'vso.code vso.packaging', authorizationId: id, token: null}
    return [
      {continuationToken: '', patTokens: [{...token, validFrom: when(r), validTo: when(r), targetAccounts: []}]},
      id,
    ]
  }),
  service('connection of a pipeline with a hidden key', (r) => {
    const tenant = uuid(r)
    const parameters = {
      serviceprincipalid: uuid(r),
      serviceprincipalkey: null,
      tenantid: tenant,
      authenticationType: 'spnKey',
    }
    const authorization = {scheme: 'ServicePrincipal', parameters}
    return [{count: 1, value: [{id: uuid(r), name: app(r), type: 'azurerm', authorization, isReady: true}]}, tenant]
  }),
  service('repository with its id in braces', (r) => {
    const id = `{${uuid(r)}}`
    const main = {type: 'branch', name: 'main'}
    return [
      {values: [{scm: 'git', uuid: id, full_name: `team/${app(r)}-secrets`, is_private: true, mainbranch: main}]},
      id,
    ]
  }),
  service('change under review', (r) => {
    const change = `I${hex(r, 40)}`
    const id = `${app(r)}~main~${change}`
    const heading = 'Hash the token before it is stored'
    return [{id, project: app(r), change_id: change, subject: heading, status: 'NEW', _number: r.below(99_999)}, change]
  }),
  service('build with an id of GraphQL', (r) => {
    const id = Buffer.from(`Build---${uuid(r)}`).toString('base64')
    const creator = {id: uuid(r), graphql_id: Buffer.from(`User---${uuid(r)}`).toString('base64'), name: 'ci'}
    return [[{id: uuid(r), graphql_id: id, number: r.below(9_999), state: 'passed', source: 'webhook', creator}], id]
  }),
  service('variables of a builder that are not public', (r) => {
    const id = uuid(r)
    const name = r.pick(['DEPLOY_PASSWORD', 'NPM_TOKEN', 'SIGNING_KEY'])
    return [{'@type': 'env_vars', env_vars: [{'@type': 'env_var', id, name, public: false, branch: null}]}, id]
  }),
  service('parameter of a builder that refers to its store', (r) => {
    const reference = `credentialsJSON:${uuid(r)}`
    const property = [
      {name: 'secure:password', value: reference},
      {name: 'username', value: 'deploy'},
    ]
    return [{id: `${app(r)}_VcsRoot`, vcsName: 'jetbrains.git', properties: {count: 2, property}}, reference]
  }),
  service('build of an application for phones', (r) => {
    const runtime = hex(r, 40)
    const build = {id: uuid(r), status: 'FINISHED', distribution: 'STORE', buildProfile: 'production'}
    return [[{...build, runtimeVersion: runtime, gitCommitHash: hex(r, 40), credentialsSource: 'remote'}], runtime]
  }),
  service('weakness of a package that speaks of tokens', (r) => {
    const name = r.pick(['JSONWEBTOKEN', 'PASSPORTJWT', 'COOKIESIGNATURE', 'OAUTH2SERVER'])
    const id = `SNYK-JS-${name}-${digits(r, 7)}`
    const issue = {id, title: 'Use of Hard-coded Credentials', severity: 'high', exploitMaturity: 'no-known-exploit'}
    return [{issues: [{...issue, identifiers: {CWE: ['CWE-798']}, from: [`${app(r)}@1.0.0`]}]}, id]
  }),
  service('files of symbols by their id', (r) => {
    const id = `${uuid(r)}-${hex(r, 8)}`
    const file = {id: digits(r, 8), debugId: id, uuid: uuid(r), codeId: hex(r, 32), sha1: hex(r, 40), cpuName: 'arm64'}
    return [[{...file, headers: {'Content-Type': 'application/x-mach-binary'}, dateCreated: when(r)}], id]
  }),
  service('item of a place for errors and its print', (r) => {
    const hash = hex(r, 40)
    const item = {id: r.below(999_999_999), counter: r.below(900), hash, title: 'JWTError: invalid token'}
    return [
      {err: 0, result: {items: [{...item, last_occurrence_timestamp: epoch(r), environment: 'production'}]}},
      hash,
    ]
  }),
  service('fault with the class of an error', (r) => {
    const klass = r.pick([
      'ActionController::InvalidAuthenticityToken',
      'JWT::ExpiredSignature',
      'Vault::MissingTokenError',
      'Aws::Errors::MissingCredentialsError',
      'OpenSSL::PKey::RSAError',
    ])
    return [
      {results: [{id: r.below(9_999_999), klass, message: 'token is gone', notices_count: 7, resolved: false}]},
      klass,
    ]
  }),
]

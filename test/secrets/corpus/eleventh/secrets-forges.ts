import {app, base64, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {at, flat, id, number} from './secrets-words.ts'

const FORGE = /^git(?:hub|lab)-/
const HOOK = /^webhook-secret$/

/** Forges, registries of packages and what calls back. */
export const eleventhForges: readonly Shape[] = [
  flat('token of an installation of an app', /^github-/, (secret, _name, r) => ({
    ...{token: secret, expires_at: stamp(r), repository_selection: 'selected'},
    permissions: {contents: 'read', metadata: 'read', pull_requests: 'write'},
  })),
  flat('grant of an app for a person of a forge', /^github-/, (secret) => ({
    ...{access_token: secret, scope: 'repo,gist', token_type: 'bearer'},
  })),
  flat('integrations of a portal', FORGE, (secret, _name, r) => ({
    app: {title: app(r), baseUrl: 'https://portal.example.com'},
    integrations: {github: [{host: 'github.com', token: secret}], gitlab: []},
  })),
  flat('rules of hosts of a bot of updates', /^(?:git(?:hub|lab)-|npm-)/, (secret, _name, r) => ({
    ...{platform: 'gitlab', endpoint: 'https://git.example.com/api/v4/', autodiscover: true},
    hostRules: [
      {matchHost: `${app(r)}.example.com`, token: secret},
      {matchHost: 'docker.io', concurrentRequestLimit: 2},
    ],
  })),
  flat('template of credentials of a deployer', FORGE, (secret, _name, r) => ({
    items: [{url: `https://git.example.com/${app(r)}`, username: 'oauth2', password: secret, type: 'git'}],
    metadata: {},
  })),
  flat('token of a project that was made', /^gitlab-/, (secret, _name, r) => ({
    ...{
      id: number(r, 900),
      name: app(r),
      revoked: false,
      created_at: stamp(r),
      scopes: ['api'],
      user_id: number(r, 99),
    },
    ...{last_used_at: null, active: true, expires_at: '2027-01-01', access_level: 40, token: secret},
  })),
  flat('token that was rotated', /^gitlab-/, (secret, _name, r) => [
    {...{id: number(r, 900), name: 'ci', revoked: true, active: false}},
    {...{id: number(r, 900), name: 'ci', revoked: false, active: true, expires_at: '2027-01-01', token: secret}},
  ]),
  flat('source of a tool that measures work', FORGE, (secret, _name, r) => ({
    id: number(r, 90),
    ...{name: app(r), endpoint: 'https://git.example.com/api/', proxy: '', rateLimitPerHour: 0},
    ...{authMethod: 'AccessToken', token: secret, enableGraphql: true},
  })),
  flat('token of a registry that was made', /^npm-/, (secret, _name, r) => ({
    ...{key: r.text(64, HEX), token: secret, cidr_whitelist: null, readonly: false, automation: true},
    ...{created: stamp(r), updated: stamp(r)},
  })),
  flat('sign-in to a registry of packages', /^npm-/, (secret, _name, r) => ({
    ...{ok: `user '${app(r)}' created`, id: `org.couchdb.user:${app(r)}`, token: secret},
  })),
  flat('scopes of a client of packages', /^npm-/, (secret, _name, r) => ({
    install: {
      scopes: {[`@${app(r)}`]: {url: 'https://registry.npmjs.org/', token: secret}},
      registry: 'https://registry.npmjs.org/',
    },
  })),
  flat('token that an index minted', /^pypi-/, (secret) => ({success: true, token: secret, expires: 1_792_000_000})),
  flat('sign-in of a tool of packages as pairs', /^pypi-/, (secret, _name, r) => ({
    'http-basic': {pypi: {username: '__token__', password: secret}},
    repositories: {[app(r)]: {url: 'https://pypi.example.com/simple/'}},
  })),
  flat('trusted index in the settings of a robot', /^pypi-/, (secret, _name, r) => ({
    ...{project: app(r), publisher: {kind: 'pypi', user: '__token__', api_token: secret, skip_existing: true}},
  })),
  flat('hook of a repository with its settings', HOOK, (secret, _name, r) => ({
    ...{type: 'Repository', id: number(r, 90_000), name: 'web', active: true, events: ['push']},
    config: {content_type: 'json', insecure_ssl: '0', url: `https://ci.example.com/${app(r)}`, secret},
  })),
  flat('subscription of a calendar of meetings', HOOK, (secret, _name, r) => ({
    resource: {
      ...{callback_url: `https://${app(r)}.example.com/hook`, state: 'active', scope: 'organization'},
      ...{events: ['invitee.created'], signing_key: secret, created_at: stamp(r)},
    },
  })),
  flat('hook of a space of tasks', HOOK, (secret, _name, r) => ({
    id: uuid(r),
    webhook: {
      ...{id: uuid(r), userid: number(r, 900), team_id: number(r, 900), endpoint: `https://${app(r)}.example.com/h`},
      ...{client_id: r.text(32, WORD), events: ['taskCreated'], health: {status: 'active', fail_count: 0}, secret},
    },
  })),
  flat('setting of notices of a payment service', HOOK, (secret, _name, r) => ({
    data: {
      ...{id: `ntfset_${r.text(26, LOWER + DIGITS)}`, description: app(r), type: 'url', active: true},
      ...{destination: `https://${app(r)}.example.com/hooks`, api_version: 1, endpoint_secret_key: secret},
    },
    meta: {request_id: uuid(r)},
  })),
  flat('hook of a store of contents', HOOK, (secret, _name, r) => [
    {
      ...{id: id(r), name: app(r), type: 'document', dataset: 'production', httpMethod: 'POST', isDisabled: false},
      ...{url: `https://${app(r)}.example.com/revalidate`, rule: {on: ['create']}, apiVersion: 'v2026-01-01', secret},
    },
  ]),
  flat('hook of a form', HOOK, (secret, _name, r) => ({
    ...{id: r.text(26, LOWER + DIGITS), form_id: r.text(8, WORD), tag: app(r), enabled: true, verify_ssl: true},
    ...{url: `https://${app(r)}.example.com/forms`, secret, created_at: stamp(r)},
  })),
  at('what a server of builds holds under an id', /^(?:git(?:hub|lab)-|pypi-|npm-|openssh-)/, (secret, _name, r) => ({
    ...{id: uuid(r), description: `deploy ${app(r)}`, scope: 'GLOBAL', typeName: 'Secret text', secret},
  })),
  flat('project whose remote holds a password', /^basic-auth-url$/, (secret, _name, r) => ({
    metadata: {name: app(r), namespace: 'argocd'},
    spec: {
      project: 'default',
      source: {repoURL: secret, path: `deploy/${app(r)}`, targetRevision: 'main'},
      destination: {server: 'https://kubernetes.default.svc', namespace: app(r)},
    },
  })),
  flat('dependency on a repository', /^basic-auth-url$/, (secret, _name, r) => ({
    ...{name: app(r), version: '2.4.1', private: true, scripts: {build: 'tsc -b'}},
    dependencies: {express: '^5.0.0', [`${app(r)}-common`]: `git+${secret}#v1.2.0`},
  })),
  flat('checkout of a build', /^basic-auth-url$/, (secret, _name, r) => ({
    _class: 'hudson.plugins.git.util.BuildData',
    remoteUrls: [secret],
    lastBuiltRevision: {SHA1: r.text(40, HEX), branch: [{SHA1: r.text(40, HEX), name: 'refs/remotes/origin/main'}]},
  })),
  flat('module in a lock of modules', /^basic-auth-url$/, (secret, _name, r) => ({
    Modules: [
      {Key: '', Source: '', Dir: '.'},
      {Key: app(r), Source: `git::${secret}?ref=v3`, Dir: `.terraform/modules/${app(r)}`},
    ],
  })),
  flat('sign-in of a registry in a token of a cloud', /^docker-auth$/, (secret, _name, r) => ({
    authorizationData: [
      {
        authorizationToken: secret,
        ...{expiresAt: stamp(r), proxyEndpoint: `https://${r.text(12, DIGITS)}.dkr.ecr.eu-west-1.amazonaws.com`},
      },
    ],
  })),
  flat('credentials that a cloud gives for its registry', /^docker-auth$/, (secret) => ({
    auths: {'registry.digitalocean.com': {auth: secret}},
  })),
  flat('decoded sign-ins of pulls of a team', /^docker-auth$/, (secret, _name, r) => ({
    ...{namespace: app(r), secret: 'regcred', type: 'kubernetes.io/dockerconfigjson'},
    decoded: {auths: {'https://index.docker.io/v1/': {username: 'robot', email: 'ci@example.com', auth: secret}}},
  })),
  flat('sign-ins of a client of charts, as a text', /^docker-auth$/, (secret, _name, r) => ({
    path: '/root/.config/helm/registry/config.json',
    content: JSON.stringify({auths: {[`charts.${app(r)}.example.com`]: {auth: secret}}}, null, 2),
  })),
  flat('sign-ins of a daemon of updates', /^docker-auth$/, (secret, _name, r) => ({
    HttpHeaders: {'User-Agent': 'Docker-Client/27.1'},
    auths: {'ghcr.io': {auth: secret}, 'quay.io': {auth: base64(`robot:${r.text(16, WORD)}`)}},
    credsStore: '',
  })),
]

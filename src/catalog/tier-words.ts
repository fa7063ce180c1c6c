import {phrases} from '#core/words'

// The words that the tier rules look for. A phrase is found in singular and plural.

export const SECRET_WORDS = phrases(`
  secret, password, passwd, passphrase, credential, token, api key, access key, private key, signing key, kubeconfig,
  connection string, otp, totp, mfa, 2fa, two factor, recovery code, backup code, encryption key, key pair, env, env var, variable,
  environment variable, config var, envvar, environ, keychain, jwt, auth key, service account key, vnc, heapdump, heap dump, core dump,
  database dump, phpinfo`)
export const OPEN_ADDRESSES = phrases(
  'build hook, deploy hook, incoming webhook, incoming hook, ingest url, magic link, signed url, presigned url, upload url',
)
/** Where something is changed, these are about keys as well, although reading them gives no secret away. */
export const KEY_NOUNS = phrases('key, ssl, tls, certificate, cert, ssh key, gpg key, deploy key')

export const ACCESS_WORDS = phrases(`
  permission, role, member, membership, collaborator, access, acl, grant, iam, admin, administrator, ownership, invitation, sso,
  saml, scim, oauth, authorization, identity, service account, firewall, branch protection, privilege, group member, allowlist,
  blocklist, sharing, collaboration, rbac, role binding, cluster role binding, cluster role, impersonation, guest, ruleset, branch protection, admission, public url, shared public`)
/** These only count as what is changed, not on the way to it (`/user/starred`). */
export const ACCESS_NOUNS = phrases(
  'user, account, team, group, owner, auth, session, login, policy, security, share, visibility, tenant, invite, trust, protection, email, suspended, suspend, kick, ban, promote, demote, deactivate',
)

export const MONEY_WORDS = phrases(`
  billing, payment, payout, refund, invoice, credit card, bank account, subscription plan, purchase, checkout,
  wallet, withdrawal, deposit`)
export const MONEY_NOUNS = phrases(
  'charge, balance, transfer, promo code, promo credit, coupon, price, plan, trade, buy, subscription, order',
)

export const CODE_WORDS = phrases(`
  exec, execute, eval, evaluate, shell, command, script, console, terminal, sql, graphql, code, lambda, attach, portforward, port forward, proxy,
  run command, ssh, rebuild, rescue`)

export const COMPUTED_WORDS = phrases('sql, graphql, gql, cypher, soql, promql, eval, evaluate, sparql, jsonata, batch')
export const SQL_INPUT = /^sql(_?(query|statement|text|string))?$/i
export const COMPUTED_INPUT =
  /^(sql|sql_?(query|statement|text)|statements?|graphql|gql|script|expression|expr|source_?code|eval|cypher|soql|jq|jmespath|jsonata|formula|lambda|template_?(string|body|source|text))$/i
export const MACHINE = phrases(
  'container, pod, machine, vm, virtual machine, instance, server, host, sandbox, droplet, device, agent',
)

/** Losing one of these loses everything in it. */
export const CONTAINERS = phrases(`
  account, organization, organisation, org, project, repository, repo, cluster, database, database cluster, workspace, tenant, site, app, application, server, instance, droplet,
  namespace, team, group, enterprise, company, domain, zone, vault, bucket, environment, space, realm, customer, node, linode, store, registry, page, keyspace, index`)

export const SIGNS_IN = phrases(
  'login, logout, signin, sign in, oauth, token, impersonate, authorize, authenticate, session',
)
export const ACTION_ARGUMENT =
  /^(action|actions|op|operation|command|cmd|do|verb|_method|method|task|event_?action|(http|request)_?method)$/i
export const LOOKS = /^(info|list|history|logs?|members|status|stats|identity|test|count|profile|permalink)$/
export const WRITE_SCOPE =
  /(^|[^a-z])(write|manage|edit|delete|create|modify|update|execute|send|post|publish)([^a-z]|$)/i
export const READ_SCOPE = /(^|[^a-z])(read|readonly|view|list|get)([^a-z]|$)/i

/** What a POST does that only searches. */
export const SEARCHES = new Set(
  `search query find filter lookup count list get retrieve describe fetch suggest autocomplete preview estimate calculate
  validate lint diff compare inspect explore browse scan msearch mget show check return render`.split(/\s+/),
)

/** What destroys or takes away, by a word anywhere in the words of its name. */
export const DESTRUCTIVE_COMMAND =
  /(^|[/-])(delete|remove|drop|wipe|reset|purge|clear|revoke|evict|destroy|drain|forget|leave|exec-sql|set-data)($|[/-])/

import {isJsonObject} from '#core/json'
import {answersOnlyNames, answersPublicKey} from './answer-names.ts'
import type {Facts, Said} from './operation-facts.ts'
import {isSecretName, secretFields} from './secret-fields.ts'
import {destroys, phraseIn, phrases, verbKind, wordsOf} from './words.ts'

/**
 * What a piece of evidence says. `changes`: something is different afterwards. `destroys`: and something may be lost.
 * `sensitive`: it gives away or takes in a secret, decides who may do what, moves money or runs code. `reads`: it changes
 * nothing although its method could. `noted`: worth knowing, decides nothing.
 */
export type Claim = 'changes' | 'destroys' | 'sensitive' | 'reads' | 'noted'

/** One rule about an operation. It gives every place where it found something; none: it has nothing to say. */
export interface TierRule {
  readonly name: string
  /** The reason, as a person reads it. */
  readonly why: string
  readonly says: Claim
  readonly when: (facts: Facts) => readonly string[]
}

const SECRET_WORDS = phrases(`
  secret, password, passwd, passphrase, credential, token, api key, access key, private key, signing key, kubeconfig,
  connection string, otp, totp, mfa, 2fa, two factor, recovery code, backup code, encryption key, key pair, env, env var, variable,
  environment variable, config var, envvar, environ, keychain, jwt, auth key, service account key, vnc, heapdump, heap dump, core dump,
  database dump, phpinfo`)
const OPEN_ADDRESSES = phrases(
  'build hook, deploy hook, incoming webhook, incoming hook, ingest url, magic link, signed url, presigned url',
)
/** Where something is changed, these are about keys as well, although reading them gives no secret away. */
const KEY_NOUNS = phrases('key, ssl, tls, certificate, cert, ssh key, gpg key, deploy key')

const ACCESS_WORDS = phrases(`
  permission, role, member, membership, collaborator, access, acl, grant, iam, admin, administrator, ownership, invitation, sso,
  saml, scim, oauth, authorization, identity, service account, firewall, branch protection, privilege, group member, allowlist,
  blocklist, sharing, collaboration, rbac, role binding, cluster role binding, cluster role, impersonation, guest, ruleset, branch protection, admission, public url, shared public`)
/** These only count as what is changed, not on the way to it (`/user/starred`). */
const ACCESS_NOUNS = phrases(
  'user, account, team, group, owner, auth, session, login, policy, security, share, visibility, tenant, invite, trust, protection, email, suspended, suspend, kick, ban, promote, demote, deactivate',
)

const MONEY_WORDS = phrases(`
  billing, payment, payout, refund, invoice, credit card, bank account, subscription plan, purchase, checkout,
  wallet, withdrawal, deposit`)
const MONEY_NOUNS = phrases(
  'charge, balance, transfer, promo code, promo credit, coupon, price, plan, trade, buy, subscription, order',
)

const CODE_WORDS = phrases(`
  exec, execute, eval, evaluate, shell, command, script, console, terminal, sql, graphql, code, lambda, attach, portforward, port forward, proxy,
  run command, ssh, rebuild, rescue`)

const COMPUTED_WORDS = phrases('sql, graphql, gql, cypher, soql, promql, eval, evaluate, sparql, jsonata, batch')
const COMPUTED_INPUT =
  /^(sql|sql_?(query|statement|text)|statements?|graphql|gql|script|expression|expr|source_?code|eval|cypher|soql|jq|jmespath|jsonata|formula|lambda|template_?(string|body|source|text))$/i
const MACHINE = phrases(
  'container, pod, machine, vm, virtual machine, instance, server, host, sandbox, droplet, device, agent',
)

/** Losing one of these loses everything in it. */
const CONTAINERS = phrases(`
  account, organization, organisation, org, project, repository, repo, cluster, database, database cluster, workspace, tenant, site, app, application, server, instance, droplet,
  namespace, team, group, enterprise, company, domain, zone, vault, bucket, environment, space, realm, customer, node, linode, store, registry, page, keyspace, index`)

const SIGNS_IN = phrases('login, logout, signin, sign in, oauth, token, impersonate, authorize, authenticate, session')
const ACTION_ARGUMENT =
  /^(action|actions|op|operation|command|cmd|do|verb|_method|method|task|event_?action|(http|request)_?method)$/i
const LOOKS = /^(info|list|history|logs?|members|status|stats|identity|test|count|profile|permalink)$/
const WRITE_SCOPE = /(^|[^a-z])(write|manage|edit|delete|create|modify|update|execute|send|post|publish)([^a-z]|$)/i
const READ_SCOPE = /(^|[^a-z])(read|readonly|view|list|get)([^a-z]|$)/i

const READING_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'QUERY', 'TRACE']
const readsByMethod = ({operation}: Facts): boolean => READING_METHODS.includes(operation.method)
const said = (verbs: readonly (Said | undefined)[], kind: Said['kind']): readonly string[] =>
  verbs.flatMap((verb) => (verb?.kind === kind ? [`${verb.where} (${verb.word})`] : []))

/**
 * The ONE place that decides what an operation is. Every row that applies is evidence, and all of it is shown
 * (`runos tiers explain`); `evidence.ts` adds it up. A new rule is a new row here, and a row in test/catalog.
 */
export const TIER_RULES: readonly TierRule[] = [
  {
    name: 'method-changes',
    why: 'its method is for changing things',
    says: 'changes',
    when: (facts) => (readsByMethod(facts) || searches(facts).length > 0 ? [] : [`method: ${facts.operation.method}`]),
  },
  {
    name: 'search-over-post',
    why: 'it only searches: its address, its name and its summary agree, and nothing speaks against it',
    says: 'reads',
    when: searches,
  },
  {
    name: 'verb-over-get',
    why: 'it is called by a reading method, and its words say that it changes something',
    says: 'changes',
    when: changesOverGet,
  },
  {
    name: 'rpc-over-get',
    why: 'it calls a procedure by a reading method, and none of its words says that it reads',
    says: 'changes',
    when: ({operation: {method, path}, verbs, segments}) => {
      const procedure =
        /[.:][a-z]\w*$/i.test(path.split('?')[0] ?? '') && !/\.(json|xml|txt|csv|html?|ya?ml|png|svg|php)$/i.test(path)
      const reads =
        Object.values(verbs).some((verb) => verb?.kind === 'reads') || segments.at(-1)?.some((word) => LOOKS.test(word))
      return READING_METHODS.includes(method) && procedure && !reads ? [`path: ${path}`] : []
    },
  },
  {
    name: 'action-argument',
    why: 'an argument chooses what is done, and its most dangerous value changes something',
    says: 'changes',
    when: (facts) => (readsByMethod(facts) ? chosenActions(facts) : []),
  },
  {
    name: 'creates',
    why: 'it answers that something was created',
    says: 'changes',
    when: ({operation: {answers}}) =>
      answers.some(({status}) => status === '201') && !answers.some(({status}) => status === '200')
        ? ['answer: 201']
        : [],
  },
  {
    name: 'write-scope',
    why: 'who calls it must hold a permission to change things',
    says: 'changes',
    when: writeScopes,
  },
  {
    name: 'method-deletes',
    why: 'a DELETE takes something away',
    says: 'destroys',
    when: ({operation: {method}}) => (method === 'DELETE' ? ['method: DELETE'] : []),
  },
  {
    name: 'words-destroy',
    why: 'its words say that something is taken away',
    says: 'destroys',
    when: ({operation, verbs, segments}) => {
      const command = operation.words.filter((word) => !word.startsWith('{')).join('/')
      if (DESTRUCTIVE_COMMAND.test(command)) return [`command: ${command}`]
      // Where the manifest declares tiers, its commands are chosen words; sentences about them are not.
      if (operation.declared !== undefined) return []
      const path = segments.at(-1)?.find(destroys)
      return [
        ...[verbs.id, verbs.summary].flatMap((verb) =>
          verb !== undefined && destroys(verb.word) ? [`${verb.where} (${verb.word})`] : [],
        ),
        ...(path === undefined ? [] : [`path: ${path}`]),
      ]
    },
  },
  {
    name: 'action-destroys',
    why: 'an argument chooses what is done, and one of its values takes something away',
    says: 'destroys',
    when: (facts) => chosenActions(facts).filter((place) => wordsOf(place).some(destroys)),
  },
  {
    name: 'secret-in-answer',
    why: 'what it answers holds a secret',
    says: 'sensitive',
    when: ({answered}) => answered.slice(0, 8).map(({at, by}) => `answer: ${at || 'itself'} ${by}`),
  },
  {
    name: 'secret-in-request',
    why: 'it sets a secret',
    says: 'sensitive',
    when: (facts) =>
      !changesAnything(facts)
        ? []
        : facts.inputs
            .filter(
              ({name, schema, where}) =>
                !where.startsWith('header') &&
                !isOwnToken(name, facts) &&
                (isSecret(name, schema) || secretFields(schema, facts.defs, 1).length > 0),
            )
            .map(({where}) => where),
  },
  {
    name: 'about-secrets',
    why: 'it is about secrets or keys',
    says: 'sensitive',
    when: aboutSecrets,
  },
  {
    name: 'opens-by-address',
    why: 'whoever knows such an address can use it without signing in',
    says: 'sensitive',
    when: ({segments}) =>
      segments.flatMap((words) => phraseIn(words, OPEN_ADDRESSES) ?? []).map((phrase) => `path: ${phrase}`),
  },
  {
    name: 'about-access',
    why: 'it changes who may do what',
    says: 'sensitive',
    when: (facts) =>
      changesAnything(facts) ? [...mentioned(facts, ACCESS_WORDS), ...target(facts, ACCESS_NOUNS)] : [],
  },
  {
    name: 'about-money',
    why: 'it moves money or changes what is paid for',
    says: 'sensitive',
    when: (facts) => (changesAnything(facts) ? [...mentioned(facts, MONEY_WORDS), ...target(facts, MONEY_NOUNS)] : []),
  },
  {
    name: 'runs-code',
    why: 'it runs what the caller gives it',
    says: 'sensitive',
    when: (facts) => (changesAnything(facts) ? mentioned(facts, CODE_WORDS) : []),
  },
  {
    name: 'caller-computes',
    why: 'the caller decides by a language of its own what is computed, so nobody can say what comes out',
    says: 'sensitive',
    when: (facts) => [
      ...languages(facts),
      ...facts.inputs.filter(({name}) => COMPUTED_INPUT.test(name)).map(({where}) => where),
    ],
  },
  {
    name: 'files-of-a-machine',
    why: 'the caller chooses a file of a machine, and secrets lie in files',
    says: 'sensitive',
    when: ({pathWords, segments, inputs}) => {
      const chosen = inputs.filter(
        ({name, where}) => where.startsWith('query') && /^(path|file|file_?path|filename)$/i.test(name),
      )
      const all = segments.at(-1)?.some((word) => /^(export|archive|files?|fs|filesystem|dump)$/.test(word))
      return phraseIn(pathWords, MACHINE) !== undefined &&
        (chosen.length > 0 || /^(export|dump)$/.test(segments.at(-1)?.join(' ') ?? '')) &&
        all
        ? [...chosen.map(({where}) => where), `path: ${segments.at(-1)?.join('-')}`]
        : []
    },
  },
  {
    name: 'deletes-a-whole',
    why: 'what it deletes holds other things',
    says: 'sensitive',
    when: ({operation: {method, path}, segments}) => {
      const noun = segments.at(-1)
      const whole = phraseIn(noun?.slice(-1) ?? [], CONTAINERS) ?? phraseIn(noun?.slice(-2) ?? [], CONTAINERS)
      const along = segments.some((words) => words[0] === 'destroy') ? phraseIn(segments.flat(), CONTAINERS) : undefined
      return method === 'DELETE' && (whole ?? along) !== undefined ? [`path: ${path}`] : []
    },
  },
  {
    name: 'signs-in',
    why: 'it signs somebody in or acts as somebody',
    says: 'sensitive',
    when: ({segments, verbs, operation: {path}}) => {
      const last = segments.at(-1) ?? []
      // `/sessions/{id}` is about signing in; it does not sign in.
      const word = path.endsWith('}')
        ? undefined
        : [last.join(' '), last.at(-1) ?? ''].find((words) => SIGNS_IN.has(words))
      const name = verbs.id !== undefined && /^(login|signin|impersonate)$/.test(verbs.id.word) ? [verbs.id.where] : []
      return [...(word === undefined ? [] : [`path: ${word}`]), ...name]
    },
  },
  {
    name: 'admin-scope',
    why: 'who calls it must be an administrator',
    says: 'sensitive',
    when: (facts) =>
      changesAnything(facts)
        ? facts.scopes.filter((scope) => /(^|[^a-z])admin([^a-z]|$)/i.test(scope)).map((scope) => `scope: ${scope}`)
        : [],
  },
  {
    name: 'internal',
    why: 'its makers mark it as internal',
    says: 'sensitive',
    when: ({operation: {marks = {}, tags = []}, segments}) => [
      ...Object.entries(marks).flatMap(([key, value]) =>
        /^x-(internal|private|hidden|undocumented)/i.test(key) && value !== false && value !== null
          ? [`mark: ${key}`]
          : [],
      ),
      ...tags.filter((tag) => /^(internal|private)$/i.test(tag)).map((tag) => `tag: ${tag}`),
      ...(segments.some((words) => words.join(' ') === 'internal') ? ['path: internal'] : []),
    ],
  },
  {
    name: 'marked-dangerous',
    why: 'its makers mark it as dangerous or sensitive',
    says: 'sensitive',
    when: ({operation: {marks = {}}}) =>
      Object.entries(marks).flatMap(([key, value]) =>
        /^x-.*(danger|sensitive|secret|destructive|privileged)/i.test(key) && value !== false && value !== null
          ? [`mark: ${key}`]
          : [],
      ),
  },
  {
    name: 'echoes-request',
    why: 'TRACE answers with what was sent, the credential included',
    says: 'sensitive',
    when: ({operation: {method}}) => (method === 'TRACE' ? ['method: TRACE'] : []),
  },
  {
    name: 'deprecated',
    why: 'its makers no longer recommend it',
    says: 'noted',
    when: ({operation: {deprecated}}) => (deprecated === true ? ['mark: deprecated'] : []),
  },
]

/** What destroys or takes away, by a word anywhere in the words of its name. */
const DESTRUCTIVE_COMMAND =
  /(^|[/-])(delete|remove|drop|wipe|reset|purge|clear|revoke|evict|destroy|drain|forget|leave|exec-sql|set-data)($|[/-])/

const SEARCHES = new Set(
  `search query find filter lookup count list get retrieve describe fetch suggest autocomplete preview estimate calculate
  validate lint diff compare inspect explore browse scan msearch mget show check return render`.split(/\s+/),
)

/** Where it says that a POST only searches: at least two of address, name and summary, and none of them says otherwise. */
function searches(facts: Facts): readonly string[] {
  const {operation, verbs, segments, idWords, summaryWords} = facts
  if (operation.method !== 'POST' || operation.startsJob === true) return []
  const all = [verbs.path, verbs.id, verbs.summary]
  if (all.some((verb) => verb?.kind === 'changes') || idWords.some((word) => verbKind(word) === 'changes')) return []
  if (verbKind(idWords[0] ?? '') === 'maybe' || verbs.summary?.kind === 'maybe') return []
  if (chosenActions(facts).length > 0 || writeScopes(facts).length > 0 || languages(facts).length > 0) return []
  if (facts.inputs.some(({name}) => COMPUTED_INPUT.test(name))) return []
  if (
    summaryWords.some((word) =>
      /^(creates?|starts?|saves?|stores?|sends?|updates?|deletes?|runs?|marks?|adds?|sets?)$/.test(word),
    )
  )
    return []
  const last = segments.at(-1) ?? []
  const agreed = [
    ...(last.some((word) => SEARCHES.has(word)) ? [`path: ${last.join('-')}`] : []),
    ...[verbs.id, verbs.summary].flatMap((verb) => (verb !== undefined && SEARCHES.has(verb.word) ? [verb.where] : [])),
  ]
  return agreed.length >= 2 ? agreed : []
}

/** Whether it changes something, as far as method, verbs and arguments say. */
const changesAnything = (facts: Facts): boolean =>
  readsByMethod(facts)
    ? changesOverGet(facts).length > 0 || chosenActions(facts).length > 0
    : searches(facts).length === 0

/** A reading method under words that change: one clear word is enough, unless the two other places say that it reads. */
function changesOverGet(facts: Facts): readonly string[] {
  if (!readsByMethod(facts)) return []
  const all = [facts.verbs.path, facts.verbs.id, facts.verbs.summary]
  const reading = all.filter((verb) => verb?.kind === 'reads').length
  const clear = said(all, 'changes')
  if (clear.length > 0) return reading >= 2 ? [] : clear
  return reading === 0 && facts.verbs.path?.kind === 'maybe' ? said(all, 'maybe') : []
}

/**
 * The dangerous values of an argument that chooses what is done. One that may be anything counts where it has to be given
 * or where the address itself says nothing (`/rest?method=...`); elsewhere it filters (`/deployments?action=...`).
 */
function chosenActions({inputs, segments, operation: {path}}: Facts): readonly string[] {
  const last = segments.at(-1) ?? []
  if (last.some((word) => /^(events?|logs?|audits?|history|activit(y|ies)|trail)$/.test(word))) return []
  const says =
    segments.length <= 1 || /\.(php|cgi|aspx?|do|pl)$/i.test(path) || /^(rest|rpc|jsonrpc|api)$/.test(last.join(' '))
  return inputs.flatMap(({name, where, schema, required}) => {
    if (!ACTION_ARGUMENT.test(name) && !(name === 'type' && last.includes('action'))) return []
    const values = [
      ...(Array.isArray(schema.enum) ? schema.enum : []),
      ...(schema.const === undefined ? [] : [schema.const]),
    ]
    if (values.length === 0) return schema.type === 'string' && (required || says) ? [`${where} may be anything`] : []
    return values
      .filter(
        (value) =>
          typeof value === 'string' &&
          wordsOf(value.slice(0, 60)).some((word) => /^(changes|maybe)$/.test(verbKind(word) ?? '')),
      )
      .map((value) => `${where} = ${String(value)}`)
  })
}

/**
 * The permissions that whoever calls it must hold, when every way to be allowed names such for changing things and no other.
 * A list that names all there is (`create, delete, edit, email, ...`) says nothing about one operation.
 */
function writeScopes({operation: {security = []}}: Facts): readonly string[] {
  const ways = security.map((way) =>
    Object.values(way)
      .flat()
      .filter((scope) => !/^(openid|profile|email|offline_access)$/.test(scope)),
  )
  const needed =
    ways.length > 0 &&
    ways.every((way) => way.length > 0 && way.every((scope) => WRITE_SCOPE.test(scope) && !READ_SCOPE.test(scope)))
  return needed ? [...new Set(ways.flat())].map((scope) => `scope: ${scope}`) : []
}

/** Where permission is asked for by scopes, an argument called token is the caller's own. */
const isOwnToken = (name: string, {scopes}: Facts): boolean => scopes.length > 0 && /^(access_?)?token$/i.test(name)

const isSecret = (name: string, schema: Facts['inputs'][number]['schema']): boolean =>
  schema.type !== 'boolean' && schema.enum === undefined && !isJsonObject(schema.properties) && isSecretName(name)

function mentioned({segments, idWords, pathWords}: Facts, wanted: ReadonlySet<string>): readonly string[] {
  const inPath = segments.flatMap((words) => phraseIn(words, wanted) ?? [])
  if (inPath.length > 0) return inPath.map((phrase) => `path: ${phrase}`)
  if (pathWords.length > 0 && idWords.length === 0) return []
  const inId = phraseIn(idWords, wanted)
  return inId === undefined ? [] : [`name: ${inId}`]
}

/** Where the last thing in the path is a language (`/sql`, `/graphql`; not `/sql_mode`), or `/query` takes one text. */
function languages({segments, inputs, operation: {path}}: Facts): readonly string[] {
  const last = segments.at(-1) ?? []
  const word = last.at(-1) ?? ''
  if (path.endsWith('}')) return []
  const queries =
    last.join(' ') === 'query'
      ? inputs.filter(({name, schema}) => /^(q|query|statements?)$/i.test(name) && schema.type === 'string')
      : []
  return [...(COMPUTED_WORDS.has(word) ? [`path: ${word}`] : []), ...queries.map(({where}) => where)]
}

/** What stands last in the path: the thing itself. */
function target({segments}: Facts, wanted: ReadonlySet<string>): readonly string[] {
  const found = phraseIn(segments.at(-1) ?? [], wanted)
  return found === undefined ? [] : [`path: ${found}`]
}

function aboutSecrets(facts: Facts): readonly string[] {
  const found = [...mentioned(facts, SECRET_WORDS)]
  if (changesAnything(facts)) return [...found, ...target(facts, KEY_NOUNS)]
  const last = facts.segments.at(-1)?.join(' ') ?? ''
  // `/secrets/public-key` gives what secrets are encrypted with, `/secret-scanning` what looks for them.
  if (last === 'public key' || facts.pathWords.includes('scanning')) return []
  if (last === 'environment' && !facts.operation.path.endsWith('}')) found.push('path: environment')
  // Keys that are not said to be public may be the kind that opens something.
  const words = [...facts.pathWords, ...facts.idWords, ...facts.summaryWords]
  const open =
    words.some((word) => /^(public|ssh|gpg|pgp|deploy|primary|foreign|idempotency)$/.test(word)) ||
    answersPublicKey(facts)
  if (/(^| )keys?$/.test(last) && !open) found.push(`path: ${last}`)
  return found.length === 0 || answersOnlyNames(facts) ? [] : found
}

import {isJsonObject} from '#core/json'
import {answersOnlyNames} from './answer-names.ts'
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
  secret, password, passwd, passphrase, credential, token, api key, access key, private key, signing key, deploy key, kubeconfig,
  connection string, otp, totp, mfa, 2fa, two factor, recovery code, backup code, encryption key, key pair, ssh key,
  gpg key, env var, environment variable, config var, envvar, keychain, vault, license key, jwt, auth key, service account key`)

const ACCESS_WORDS = phrases(`
  permission, role, member, membership, collaborator, access, acl, grant, iam, admin, administrator, ownership, invitation, sso,
  saml, scim, oauth, authorization, identity, service account, firewall, branch protection, privilege, group member, allowlist,
  blocklist, sharing, collaboration, rbac, role binding, cluster role binding, cluster role, impersonation, guest`)
/** These only count as what is changed, not on the way to it (`/user/starred`). */
const ACCESS_NOUNS = phrases(
  'user, account, team, group, owner, auth, session, login, policy, security, share, visibility, tenant, invite, trust, protection, email',
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

const COMPUTED_WORDS = phrases(
  'sql, graphql, gql, cypher, soql, promql, eval, evaluate, script, expression, jsonata, xpath, sparql',
)
const COMPUTED_INPUT =
  /^(sql|sql_?(query|statement|text)|statements?|graphql|gql|script|expression|expr|code|eval|cypher|soql|jq|jmespath|jsonata|formula|lambda|template_?(string|body|source|text))$/i

/** Losing one of these loses everything in it. */
const CONTAINERS = phrases(`
  account, organization, organisation, org, project, repository, repo, cluster, database, database cluster, workspace, tenant, site, app, application, server, instance, droplet,
  namespace, team, group, enterprise, company, domain, zone, vault, bucket, volume, environment, space, realm, customer, subscription, network, vpc, node, linode, store, registry`)

const SIGNS_IN = phrases('login, logout, signin, sign in, oauth, token, impersonate, authorize, authenticate, session')
const ACTION_ARGUMENT =
  /^(action|actions|op|operation|command|cmd|do|verb|_method|method|task|event_?action|(http|request)_?method)$/i
const WRITE_SCOPE = /(^|[^a-z])(write|manage|edit|delete|create|modify|update)([^a-z]|$)/i
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
      readsByMethod(facts)
        ? []
        : facts.inputs
            .filter(
              ({name, schema, where}) =>
                !where.startsWith('header') &&
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
      ...mentioned(facts, COMPUTED_WORDS),
      ...facts.inputs.filter(({name}) => COMPUTED_INPUT.test(name)).map(({where}) => where),
    ],
  },
  {
    name: 'deletes-a-whole',
    why: 'what it deletes holds other things',
    says: 'sensitive',
    when: ({operation: {method, path}, segments}) => {
      const noun = segments.at(-1)
      const whole = noun === undefined ? undefined : phraseIn(noun.slice(-2), CONTAINERS)
      return method === 'DELETE' && whole !== undefined ? [`path: ${path}`] : []
    },
  },
  {
    name: 'signs-in',
    why: 'it signs somebody in or acts as somebody',
    says: 'sensitive',
    when: ({segments, verbs}) => {
      const word = phraseIn(segments.at(-1) ?? [], SIGNS_IN)
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
  `search query find filter lookup count list get batchget describe read fetch suggest autocomplete preview estimate validate
  lint diff compare inspect explore browse scan msearch mget`.split(/\s+/),
)

/** Where it says that a POST only searches: at least two of address, name and summary, and none of them says otherwise. */
function searches(facts: Facts): readonly string[] {
  const {operation, verbs, segments, summaryWords} = facts
  if (operation.method !== 'POST') return []
  const all = [verbs.path, verbs.id, verbs.summary]
  if (all.some((verb) => verb?.kind === 'changes') || chosenActions(facts).length > 0) return []
  if (operation.startsJob === true || writeScopes(facts).length > 0) return []
  const last = segments.at(-1) ?? []
  const agreed = [
    ...(last.some((word) => SEARCHES.has(word)) ? [`path: ${last.join('-')}`] : []),
    ...(verbs.id?.kind === 'reads' ? [verbs.id.where] : []),
    ...(verbs.summary?.kind === 'reads' ? [verbs.summary.where] : []),
  ]
  const opened = summaryWords.some((word) =>
    /^(creates?|starts?|saves?|stores?|sends?|updates?|deletes?|runs?)$/.test(word),
  )
  return agreed.length >= 2 && !opened ? agreed : []
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

/** The dangerous values of an argument that chooses what is done; one that may be anything counts as dangerous. */
function chosenActions(facts: Facts): readonly string[] {
  return facts.inputs.flatMap(({name, where, schema}) => {
    const chooses = ACTION_ARGUMENT.test(name) || (name === 'type' && facts.segments.at(-1)?.includes('action'))
    const values = [
      ...(Array.isArray(schema.enum) ? schema.enum : []),
      ...(schema.const === undefined ? [] : [schema.const]),
    ]
    if (values.length === 0) return chooses && schema.type === 'string' ? [`${where} may be anything`] : []
    const dangerous = values.filter(
      (value) =>
        typeof value === 'string' && value.length < 60 && wordsOf(value).some((word) => verbKind(word) === 'changes'),
    )
    // A filter or an order (`sort=created`, `state=closed`) has no verb among its values; one with several is no filter.
    if (!chooses && !(dangerous.length >= 2 && /act|oper|command|mode/i.test(name))) return []
    return dangerous.map((value) => `${where} = ${String(value)}`)
  })
}

/** Whether every way to be allowed to call it names a permission to change things, and none to read. */
function writeScopes({operation: {security = []}}: Facts): readonly string[] {
  const ways = security.map((way) => Object.values(way).flat())
  const needed =
    ways.length > 0 &&
    ways.every((way) => way.some((scope) => WRITE_SCOPE.test(scope)) && !way.some((scope) => READ_SCOPE.test(scope)))
  return needed ? [...new Set(ways.flat())].map((scope) => `scope: ${scope}`) : []
}

const isSecret = (name: string, schema: Facts['inputs'][number]['schema']): boolean =>
  schema.type !== 'boolean' && schema.enum === undefined && !isJsonObject(schema.properties) && isSecretName(name)

function mentioned({segments, idWords, pathWords}: Facts, wanted: ReadonlySet<string>): readonly string[] {
  const inPath = segments.flatMap((words) => phraseIn(words, wanted) ?? [])
  if (inPath.length > 0) return inPath.map((phrase) => `path: ${phrase}`)
  if (pathWords.length > 0 && idWords.length === 0) return []
  const inId = phraseIn(idWords, wanted)
  return inId === undefined ? [] : [`name: ${inId}`]
}

/** What stands last in the path: the thing itself. */
function target({segments}: Facts, wanted: ReadonlySet<string>): readonly string[] {
  const found = phraseIn(segments.at(-1) ?? [], wanted)
  return found === undefined ? [] : [`path: ${found}`]
}

function aboutSecrets(facts: Facts): readonly string[] {
  const found = mentioned(facts, SECRET_WORDS)
  if (found.length === 0 || changesAnything(facts)) return found
  return answersOnlyNames(facts) ? [] : found
}

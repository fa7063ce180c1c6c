import {isJsonObject} from '#core/json'
import {isSecretName} from '#core/secret-name'
import {phraseIn, remember, wordsOf} from '#core/words'
import {answersOnlyNames, answersPublicKey} from './answer-names.ts'
import type {Facts, Said} from './operation-facts.ts'
import {isJudged} from './sql-argument.ts'
import {
  ACTION_ARGUMENT,
  COMPUTED_INPUT,
  COMPUTED_WORDS,
  KEY_NOUNS,
  READ_SCOPE,
  SEARCHES,
  SECRET_WORDS,
  SQL_INPUT,
  WRITE_SCOPE,
} from './tier-words.ts'
import {verbKind} from './words.ts'

// What the tier rules ask about an operation.

export const READING_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'QUERY', 'TRACE']
export const readsByMethod = ({operation}: Facts): boolean => READING_METHODS.includes(operation.method)
const said = (verbs: readonly (Said | undefined)[], kind: Said['kind']): readonly string[] =>
  verbs.flatMap((verb) => (verb?.kind === kind ? [`${verb.where} (${verb.word})`] : []))

/** Where it says that a POST only searches: at least two of address, name and summary, and none of them says otherwise. */
export const searches = remember((facts: Facts): readonly string[] => {
  const {operation, verbs, segments, idWords, summaryWords} = facts
  if (operation.method !== 'POST' || operation.startsJob === true) return []
  const all = [verbs.path, verbs.id, verbs.summary]
  if (all.some((verb) => verb?.kind === 'changes') || idWords.some((word) => verbKind(word) === 'changes')) return []
  if (verbKind(idWords[0] ?? '') === 'maybe' || verbs.summary?.kind === 'maybe') return []
  if (chosenActions(facts).length > 0 || writeScopes(facts).length > 0 || languages(facts).length > 0) return []
  if (facts.inputs.some(({name}) => COMPUTED_INPUT.test(name))) return []
  // A token in the answer was issued by the call: `/asset_report/filter` makes a new report and gives a token for it.
  if (facts.answered.some(({at}) => /tokens?$/i.test(at))) return []
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
})

/** Whether it changes something, as far as method, verbs and arguments say. */
export const changesAnything = (facts: Facts): boolean =>
  readsByMethod(facts)
    ? changesOverGet(facts).length > 0 || chosenActions(facts).length > 0
    : searches(facts).length === 0

/** A reading method under words that change: one clear word is enough, unless the two other places say that it reads. */
export const changesOverGet = remember((facts: Facts): readonly string[] => {
  if (!readsByMethod(facts)) return []
  const passed = passesOn(facts)
  if (passed.length > 0) return passed
  const all = [facts.verbs.path, facts.verbs.id, facts.verbs.summary]
  const reading = all.filter((verb) => verb?.kind === 'reads').length
  const clear = said(all, 'changes')
  if (clear.length > 0) return reading >= 2 ? [] : clear
  const {path, id, summary} = facts.verbs
  const both = id?.kind === 'maybe' && summary?.kind === 'maybe'
  return reading === 0 && (path?.kind === 'maybe' || both) ? said(all, 'maybe') : []
})

/**
 * A call that is passed on to an address of the caller's choice does whatever is there: reading a node's proxy runs
 * commands in Kubernetes, and forwarding a port opens a way into one machine. An address that only shows a proxy, or lists
 * the ports of all, has nothing behind it.
 */
function passesOn({segments, inputs, operation: {path}}: Facts): readonly string[] {
  if (/\}\/port[-_]?forward$/i.test(path)) return ['path: port forward']
  const proxy = segments.at(-1)?.join(' ') === 'proxy'
  const chosen = path.endsWith('}') || inputs.some(({name}) => /^(path|url|uri|target)$/i.test(name))
  return proxy && chosen ? ['path: proxy'] : []
}

/**
 * The dangerous values of an argument that chooses what is done. One that may be anything counts where it has to be given
 * or where the address itself says nothing (`/rest?method=...`); elsewhere it filters (`/deployments?action=...`).
 */
export function chosenActions({inputs, segments, operation: {path}}: Facts): readonly string[] {
  const last = segments.at(-1) ?? []
  if (last.some((word) => /^(events?|logs?|audits?|history|activit(y|ies)|trail)$/.test(word))) return []
  const says =
    segments.length <= 1 || /\.(php|cgi|aspx?|do|pl)$/i.test(path) || /^(rest|rpc|jsonrpc|api)$/.test(last.join(' '))
  return inputs.flatMap(({name, where, schema, required}) => {
    if (!ACTION_ARGUMENT.test(name) && !(name === 'type' && last.some((word) => /^actions?$/.test(word)))) return []
    const values = [
      ...(Array.isArray(schema.enum) ? schema.enum : []),
      ...(schema.const === undefined ? [] : [schema.const]),
    ]
    if (values.length === 0) return schema.type === 'string' && (required || says) ? [`${where} may be anything`] : []
    // `Action=AssumeRole`, the only choice: a procedure. It changes something unless its verb is one that reads.
    const procedure = required && values.length === 1
    return values
      .filter((value) => {
        if (typeof value !== 'string') return false
        const kinds = wordsOf(value.slice(0, 60)).map(verbKind)
        return kinds.includes('changes') || kinds.includes('maybe') || (procedure && !kinds.includes('reads'))
      })
      .map((value) => `${where} = ${String(value)}`)
  })
}

/**
 * The permissions that whoever calls it must hold, when every way to be allowed names such for changing things and no other.
 * A list that names all there is (`create, delete, edit, email, ...`) says nothing about one operation.
 */
export function writeScopes({operation: {security = []}}: Facts): readonly string[] {
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
export const isOwnToken = (name: string, {scopes}: Facts): boolean =>
  scopes.length > 0 && /^(access_?)?token$/i.test(name)

export const isSecret = (name: string, schema: Facts['inputs'][number]['schema']): boolean =>
  schema.type !== 'boolean' && schema.enum === undefined && !isJsonObject(schema.properties) && isSecretName(name)

export function mentioned({segments, idWords, pathWords}: Facts, wanted: ReadonlySet<string>): readonly string[] {
  const inPath = segments.flatMap((words) => phraseIn(words, wanted) ?? [])
  if (inPath.length > 0) return inPath.map((phrase) => `path: ${phrase}`)
  if (pathWords.length > 0 && idWords.length === 0) return []
  const inId = phraseIn(idWords, wanted)
  return inId === undefined ? [] : [`name: ${inId}`]
}

/** Where the last thing in the path is a language (`/sql`, `/graphql`; not `/sql_mode`), or `/query` takes one text. */
export function languages({segments, inputs, operation: {path}}: Facts): readonly string[] {
  const last = segments.at(-1) ?? []
  const word = last.at(-1) ?? ''
  if (path.endsWith('}')) return []
  const queries =
    last.join(' ') === 'query'
      ? inputs.filter(({name, schema}) => /^(q|query|statements?)$/i.test(name) && schema.type === 'string')
      : []
  const templates = /^(render|evaluate|compile)$/.test(word)
    ? inputs.filter(({name}) => /^(template|source|body|content)$/i.test(name))
    : []
  return [...(COMPUTED_WORDS.has(word) ? [`path: ${word}`] : []), ...[...queries, ...templates].map(({where}) => where)]
}

/** Where it takes SQL that nobody judges: in an argument that is not the one that is marked (`x-runos-sql`), or of a kind that cannot be judged. */
export function unjudgedSql(facts: Facts): readonly string[] {
  const {inputs, operation} = facts
  const judged = (name: string): boolean => isJudged(operation) && operation.sql?.name === name
  const named = inputs.filter(({name}) => SQL_INPUT.test(name) || operation.sql?.name === name)
  const found = named.filter(({name}) => !judged(name)).map(({where}) => where)
  const inPath = languages(facts).filter((where) => where === 'path: sql')
  return named.some(({name}) => judged(name)) ? found : [...inPath, ...found]
}

/** What stands last in the path: the thing itself. */
export function target({segments}: Facts, wanted: ReadonlySet<string>): readonly string[] {
  const found = phraseIn(segments.at(-1) ?? [], wanted)
  return found === undefined ? [] : [`path: ${found}`]
}

export function aboutSecrets(facts: Facts): readonly string[] {
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

import {phraseIn, wordsOf} from '#core/words'
import type {Facts} from './operation-facts.ts'
import {secretFields} from './secret-fields.ts'
import {
  aboutSecrets,
  changesAnything,
  changesOverGet,
  chosenActions,
  isOwnToken,
  isSecret,
  languages,
  mentioned,
  READING_METHODS,
  readsByMethod,
  searches,
  target,
  unjudgedSql,
  writeScopes,
} from './tier-questions.ts'
import {
  ACCESS_NOUNS,
  ACCESS_WORDS,
  CODE_WORDS,
  COMPUTED_INPUT,
  CONTAINERS,
  DESTRUCTIVE_COMMAND,
  LOOKS,
  MACHINE,
  MONEY_NOUNS,
  MONEY_WORDS,
  OPEN_ADDRESSES,
  SIGNS_IN,
} from './tier-words.ts'
import {destroys} from './words.ts'

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
    when: (facts) => {
      const {operation, verbs, segments} = facts
      if (!changesAnything(facts)) return []
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
    name: 'sql-may-change',
    why: 'it takes SQL, which may change anything, and nobody vouches that its API only lets it read (x-runos-sql)',
    says: 'changes',
    when: unjudgedSql,
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

import {singular} from '#core/words'

/** Words that say little in a name, the ones that say least first. */
const FILLER: readonly (readonly string[])[] = [
  [
    'a',
    'an',
    'the',
    'of',
    'to',
    'in',
    'on',
    'at',
    'with',
    'and',
    'from',
    'as',
    'is',
    'are',
    'be',
    'that',
    'via',
    'using',
  ],
  [
    'api',
    'rest',
    'endpoint',
    'controller',
    'resource',
    'request',
    'operation',
    'action',
    'v1',
    'v2',
    'v3',
    'beta',
    'service',
  ],
  ['for', 'by', 'all', 'specific', 'single', 'given', 'current', 'authenticated', 'new', 'existing'],
]

/** Long words and how people write them shorter. */
const SHORT: Readonly<Record<string, string>> = {
  organization: 'org',
  organizations: 'orgs',
  organisation: 'org',
  repository: 'repo',
  repositories: 'repos',
  configuration: 'config',
  configurations: 'configs',
  environment: 'env',
  environments: 'envs',
  application: 'app',
  applications: 'apps',
  authentication: 'auth',
  authorization: 'authz',
  information: 'info',
  administrator: 'admin',
  administrators: 'admins',
  management: 'mgmt',
  notification: 'notif',
  notifications: 'notifs',
  description: 'desc',
  document: 'doc',
  documents: 'docs',
  database: 'db',
  databases: 'dbs',
  kubernetes: 'k8s',
  certificate: 'cert',
  certificates: 'certs',
  subscription: 'sub',
  subscriptions: 'subs',
  transaction: 'tx',
  transactions: 'txs',
  permission: 'perm',
  permissions: 'perms',
  properties: 'props',
  collection: 'coll',
  collections: 'colls',
  namespaced: 'ns',
  namespace: 'ns',
  statistics: 'stats',
  parameters: 'params',
  message: 'msg',
  messages: 'msgs',
  password: 'passwd',
}

/** A word is cut to this length at the least before a word is left out. */
const READABLE = 6

/**
 * Makes a name short enough, step by step, and stops as soon as it fits: words that repeat, words that say little, long
 * words as people shorten them, long words cut, words of the middle left out. The first and the last word stay the longest,
 * because they say what it is about and what is done.
 * @returns the name; at most `longest` characters
 */
export function shortenName(name: string, longest: number): string {
  let words: readonly string[] = name.split('_').filter((word) => word !== '')
  const fits = (some: readonly string[]): boolean => some.join('_').length <= longest
  if (fits(words)) return words.join('_')
  words = words.filter((word, index) => !words.slice(0, index).some((before) => singular(before) === singular(word)))
  for (const filler of FILLER) {
    if (fits(words)) return words.join('_')
    const kept = words.filter((word) => !filler.includes(word))
    if (kept.length > 1) words = kept
  }
  if (fits(words)) return words.join('_')
  words = words.map((word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word))
  for (; ; words = withoutMiddle(words)) {
    for (let most = 12; most >= READABLE; most--) {
      const cut = words.map((word, index) => word.slice(0, index === 0 || index === words.length - 1 ? most + 2 : most))
      if (fits(cut)) return cut.join('_')
    }
    if (words.length <= 2) return words.join('_').slice(0, longest).replace(/_+$/, '')
  }
}

const withoutMiddle = (words: readonly string[]): readonly string[] => words.toSpliced(Math.floor(words.length / 2), 1)

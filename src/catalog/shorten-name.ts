import {singular} from './words.ts'

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

/**
 * Makes a name short enough, step by step, and stops as soon as it fits: words that repeat, words that say little, long
 * words as people shorten them, then all long words cut at the same length. The first and the last word stay the longest,
 * because they say what it is about and what is done.
 * @returns the name; at most `longest` characters
 */
export function shortenName(name: string, longest: number): string {
  let words = name.split('_').filter((word) => word !== '')
  const fits = (): boolean => words.join('_').length <= longest
  if (fits()) return words.join('_')
  words = withoutRepeats(words)
  for (const filler of FILLER) {
    if (fits()) break
    const kept = words.filter((word) => !filler.includes(word))
    if (kept.length > 1) words = kept
  }
  if (!fits()) words = words.map((word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word))
  for (let most = 9; most >= 3 && !fits(); most--)
    words = words.map((word, index) => word.slice(0, index === 0 || index === words.length - 1 ? most + 2 : most))
  while (!fits() && words.length > 2)
    words = [...words.slice(0, Math.ceil(words.length / 2) - 1), ...words.slice(Math.ceil(words.length / 2))]
  return words.join('_').slice(0, longest).replace(/_+$/, '')
}

/** `organizations_organization_members` says `organization` once; the later one stays unless it stands right behind. */
function withoutRepeats(words: readonly string[]): string[] {
  return words.filter((word, index) => {
    const later = words.slice(index + 1).map(singular)
    return index === 0 ? singular(words[1] ?? '') !== singular(word) : !later.includes(singular(word))
  })
}

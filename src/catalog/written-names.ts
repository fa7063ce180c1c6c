/** How names of things are written, and the word for what they name. The first that fits counts. */
const WRITTEN: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/https?:\/\/\S+/gi, 'url'],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, 'email'],
  [/\b[A-Z][A-Z0-9_]+=\S*/g, 'environment variable'],
  [
    /\b[\w-]+\.(json|ya?ml|toml|md|txt|csv|pdf|png|jpe?g|gif|svg|zip|gz|tar|log|sql|sh|js|ts|py|go|rs|java|html|css)\b/gi,
    'file',
  ],
  [/\b([a-z0-9-]+\.)+(com|org|net|io|dev|app|example|test|local|cloud)\b/gi, 'domain'],
  [/\b\d{1,3}(\.\d{1,3}){3}\b/g, 'ip'],
  [/(?<=^|\s)#[a-z][\w-]*/gi, 'channel'],
  [/(?<=^|\s)[\w-]+\/[\w.-]+(?=\s|$)/g, 'repository'],
]

/**
 * A request in which names stand as what they are the names of, because no tool knows them: `read package.json` asks for
 * a file, and `post in #general` has nothing to do with generals.
 */
export function withoutNames(request: string): string {
  return WRITTEN.reduce((text, [pattern, word]) => text.replaceAll(pattern, ` ${word} `), request)
}

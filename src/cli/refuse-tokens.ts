import {RunosError} from '#core/errors'

/** An API key, or a JSON Web Token: three parts, of which the first is a JSON object in base64url. */
const TOKENS = [/runos_pat_\S+/, /eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/]

/**
 * Refuses a token among the words of a command line: every process of this machine can read them, and shells keep them.
 * The message does not show it.
 * @throws RunosError E_USAGE
 */
export function refuseTokens(argv: readonly string[]): void {
  const index = argv.findIndex((word) => TOKENS.some((token) => token.test(word)))
  if (index < 0) return
  throw new RunosError(
    'E_USAGE',
    `word ${index + 1} of the command line looks like a token, and others can read it there`,
    {
      fix: [
        'give it on standard input: runos login --with-token < file',
        'then replace the token: this one may have been seen, and your shell remembers it',
      ],
    },
  )
}

import type {Facts} from './fits.ts'

/** A rule that is there without any file. */
export interface BuiltIn {
  readonly name: string
  readonly reason: string
  readonly when: (facts: Facts) => boolean
  /** The condition that an `allow` has to name to take its place: an "allow everything" that somebody wrote earlier does not. */
  readonly named: 'destroys' | 'handle' | 'taint'
}

/** What is asked for by default. Everything else on the write servers is left to the assistant's own question. */
export const BUILT_IN: readonly BuiltIn[] = [
  {
    name: 'runos:destroys',
    reason: 'it can destroy something',
    when: ({destroys, meant}) => destroys && meant !== true,
    named: 'destroys',
  },
  {
    name: 'runos:handle',
    reason: 'it carries a secret that its caller cannot see',
    when: ({handle}) => handle,
    named: 'handle',
  },
  {
    name: 'runos:taint',
    reason: "this session has read secrets or other people's text a short while ago, and this changes something",
    when: ({tainted, changes, meant}) => tainted && changes && meant !== true,
    named: 'taint',
  },
]

/** What decides where nothing else does. */
export const NOTHING_ASKS = {name: 'runos:else', reason: 'no rule names it'}

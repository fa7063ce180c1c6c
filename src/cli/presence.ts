import {needsPerson} from './needs-person.ts'

/** What a person's proof is asked for. */
export interface Purpose {
  /** What would be done, as a sentence: `1 change waits`. */
  readonly what: string
  /** The command that a person types for it. */
  readonly command: string
}

/**
 * Proof that a person sits here, asked for on the terminal itself. Everything that only a person may do comes through
 * here: accepting a request or a lower tier, revealing a secret, loosening a policy, granting beforehand.
 * @param interactive whether both ends are a terminal
 * @throws RunosError E_NEEDS_PERSON
 */
export async function provePresence({what, command}: Purpose, interactive: boolean): Promise<void> {
  if (!interactive) throw needsPerson(what, command)
}

import {RunosError} from '#core/errors'

/** Nobody can say yes in a person's name: not a script, not an assistant's shell. */
export function needsPerson(what: string, command: string): RunosError {
  return new RunosError('E_NEEDS_PERSON', `${what}; that is for a person at a terminal to say`, {
    fix: [`a person types: ${command}`],
  })
}

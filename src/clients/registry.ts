import {RunosError} from '#core/errors'
import type {Assistant} from './assistant.ts'
import claude from './claude.ts'
import codex from './codex.ts'
import roo from './roo.ts'

/** All assistants, by name. test/clients/registry.test.ts compares this list with the folder. */
export const ASSISTANTS: readonly Assistant[] = [claude, codex, roo]

/** The words that name an assistant on the command line. */
export const ASSISTANT_IDS: readonly string[] = ASSISTANTS.map(({id}) => id)

/** The assistant of a name or alias, whatever its case. @throws RunosError E_CLIENT_UNKNOWN */
export function findAssistant(word: string): Assistant {
  const wanted = word.toLowerCase()
  const found = ASSISTANTS.find(({id, aliases}) => id === wanted || aliases.includes(wanted))
  if (found) return found
  throw new RunosError('E_CLIENT_UNKNOWN', `no assistant is called ${JSON.stringify(word)}`, {
    fix: [`one of: ${ASSISTANT_IDS.join(', ')}`],
  })
}

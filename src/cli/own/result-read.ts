import {type PageWanted, page} from '#call/answer/page'
import {RunosError} from '#core/errors'
import type {OwnHandler} from './own.ts'

/** Gives a further part of an answer that this server kept. */
export const answer: OwnHandler = async (args, {rest}) => {
  const wanted = args as unknown as PageWanted
  const kept = await rest.find(wanted.id)
  if (kept !== undefined) return {isError: false, passed: true, ...page(kept, wanted)}
  throw new RunosError('E_RESULT_GONE', `this server keeps no answer under ${JSON.stringify(wanted.id.slice(0, 40))}`, {
    where: 'id',
    fix: ['call the tool again; with fields or limit its answer is shorter'],
  })
}

import type {Json} from '#core/json'
import type {Verdict} from '../judge.ts'
import {nearest} from '../nearest.ts'
import {Unjudged} from '../problem.ts'
import {listOf, namesIn, objectOf} from './argument.ts'
import type {Keyword} from './index.ts'

function schemasOf(argument: Json, keyword: string): readonly Json[] {
  const schemas = listOf(argument, keyword)
  if (schemas.length === 0) throw new Unjudged('schema', `its ${keyword} is empty`)
  return schemas
}

/** Keywords with schemas for the same value (core, 10.2.1 and 10.2.2). */
export const IN_PLACE: Readonly<Record<string, Keyword>> = {
  allOf(argument, judging) {
    for (const schema of schemasOf(argument, 'allOf')) if (!judging.full) judging.require(schema)
  },

  anyOf(argument, judging) {
    const failed: Verdict[] = []
    let fitting = 0
    for (const schema of schemasOf(argument, 'anyOf')) {
      if (judging.fits(schema)) fitting++
      else failed.push(judging.ask(schema))
      // The others matter only to whoever asks what was looked at.
      if (fitting > 0 && judging.seen === undefined) return
    }
    if (fitting === 0) judging.refuseAll(nearest(judging.place, failed))
  },

  oneOf(argument, judging) {
    const schemas = schemasOf(argument, 'oneOf')
    const verdicts = schemas.map((schema) => judging.ask(schema))
    const fitting = schemas.filter((_, index) => verdicts[index]?.problems.length === 0)
    const [only] = fitting
    if (fitting.length > 1) judging.refuse('oneOf', fitting)
    else if (only === undefined) judging.refuseAll(nearest(judging.place, verdicts))
    else judging.fits(only)
  },

  not(argument, judging) {
    if (judging.ask(argument).problems.length === 0) judging.refuse('not', argument)
  },

  if(argument, judging) {
    const chosen = judging.fits(argument) ? judging.schema.then : judging.schema.else
    if (chosen !== undefined) judging.require(chosen)
  },

  dependentSchemas(argument, judging) {
    const schemas = objectOf(argument, 'dependentSchemas')
    for (const name of namesIn(judging))
      if (Object.hasOwn(schemas, name) && !judging.full) judging.require(schemas[name] as Json)
  },
}

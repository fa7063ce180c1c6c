import type {Operation} from '#core/manifest'
import type {Tier} from '#core/tier'
import type {SqlArgument} from '#core/tool'
import {BODY, nameArguments} from './arguments.ts'

/** Whether the SQL of an operation can be judged before it is sent: only then may it stand among the reads. */
export const isJudged = ({sql}: Operation): boolean => sql?.dialect === 'postgresql'

/** The argument of a tool that holds SQL; in a tool that a reading tier offers, it may only read. */
export function sqlArgument(operation: Operation, tiers: readonly Tier[]): SqlArgument | undefined {
  const {sql, parameters, body} = operation
  if (sql === undefined) return undefined
  const parameter = parameters.find(({name}) => name === sql.name)
  const arg =
    parameter !== undefined
      ? nameArguments(operation).parameters.get(parameter)
      : body?.kind === 'whole' && sql.name !== BODY
        ? `${BODY}.${sql.name}`
        : sql.name
  const readsOnly = tiers.some((tier) => tier === 'read' || tier === 'sensitive-read')
  return {arg: arg ?? sql.name, dialect: sql.dialect, readsOnly}
}

import {createHash} from 'node:crypto'
import type {State} from '#core/state'
import type {Rate} from './policy.ts'

const KIND = 'policy-rate'

/**
 * Counts a request under a rule, for all processes of this user.
 * @param rule what tells the rule from others
 * @returns whether there were as many before as the rule lets through; then this one is not counted
 */
export async function countOver(state: State, rule: string, {over, per}: Rate, now: number): Promise<boolean> {
  const id = createHash('sha256').update(rule).digest('hex').slice(0, 32)
  for (;;) {
    const row = await state.get(KIND, id)
    const times = (Array.isArray(row?.value.times) ? row.value.times : []).filter(
      (at): at is number => typeof at === 'number' && at > now - per && at <= now,
    )
    if (times.length >= over) return true
    const value = {schemaVersion: 1, times: [...times, now]}
    if (await state.put(KIND, {id, value, expiresAt: now + per}, row?.version ?? 0)) return false
  }
}

import type {Held, LockEntry} from '#catalog/lock'
import {paint, plain} from './render.ts'

/** What waits for a person, a few lines each: what it is, what it was and would be, why, and what is served meanwhile. */
export function renderHeld(held: readonly Held[], stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  return held
    .flatMap((one) => [
      `${color('yellow', '!')} ${color('bold', plain(one.tool))}  ${plain(sayReason(one))}`,
      ...(one.was === undefined ? [] : [`    was   ${plain(sayState(one.was))}`]),
      `    now   ${plain(sayState(one.now))}`,
      ...one.now.evidence.map((reason) => `          ${color('dim', plain(reason))}`),
      `    until it is accepted: ${one.served === 'old' ? 'served as it was' : 'not served'}`,
    ])
    .join('\n')
}

/** What an update reports: how many changes wait, and where to look. */
export function renderHeldBriefly(held: readonly Held[], api: string): string {
  if (held.length === 0) return ''
  const where = api === 'runos' ? '' : ` --api ${api}`
  const names = held.slice(0, 5).map(({tool}) => tool)
  const more = held.length > names.length ? `, and ${held.length - names.length} more` : ''
  const [subject, verb] = held.length === 1 ? ['change', 'waits'] : ['changes', 'wait']
  return `${held.length} ${subject} ${verb} for you: ${plain(names.join(', '))}${more}. See them: runos tiers diff${where}; then: runos tiers accept${where}`
}

function sayReason({reason, was}: Held): string {
  if (reason === 'lower') return 'would move down'
  if (reason === 'address') return 'would go to another address'
  return was === undefined
    ? 'is new, and its manifest and the evidence disagree'
    : 'its manifest and the evidence disagree now'
}

function sayState({method, address, tiers, disputed}: LockEntry): string {
  const place = tiers.length === 0 ? 'none' : tiers.join(', ')
  return `${place}  ${method} ${address}${disputed === undefined ? '' : `  (the evidence says ${disputed})`}`
}

import type {Json} from '#core/json'
import type {Verdict} from './judge.ts'
import type {Place} from './place.ts'
import type {Problem} from './problem.ts'

/**
 * What to say when none of several alternatives fits: what is wrong with the one that came nearest, since a list of all
 * that is wrong with all of them helps nobody. Where they only differ in the type that they want, or in the one name
 * that they need, all are named.
 */
export function nearest(place: Place, verdicts: readonly Verdict[]): readonly Problem[] {
  const [only, second] = verdicts
  if (only !== undefined && second === undefined) return only.problems
  const alike = allTypes(place, verdicts) ?? allNames(place, verdicts)
  if (alike !== undefined) return [alike]
  let best: Verdict | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (const verdict of verdicts) {
    const distance = verdict.problems.reduce((sum, problem) => sum + weight(place, problem), 0)
    if (distance >= shortest) continue
    shortest = distance
    best = verdict
  }
  return (best?.problems ?? []).map((problem) => ({nearest: {place, of: verdicts.length}, ...problem}))
}

/** A value of another kind, or one with another value where a branch is told by it, was not meant for that branch. */
function weight(place: Place, {place: at, keyword}: Problem): number {
  const tells = keyword === 'const' || keyword === 'enum' || keyword === 'type' || keyword === 'false'
  if (at === place) return tells ? 1000 : 10
  return tells && at.up === place && keyword !== 'type' ? 100 : 10
}

/** Each wants another type than the value is of. */
function allTypes(place: Place, verdicts: readonly Verdict[]): Problem | undefined {
  const types = new Set<Json>()
  for (const {problems} of verdicts) {
    const wanted = problems.find((problem) => problem.place === place && problem.keyword === 'type')?.allowed
    if (!Array.isArray(wanted)) return undefined
    for (const type of wanted as readonly Json[]) types.add(type)
  }
  return {place, keyword: 'type', allowed: [...types]}
}

/** Each lacks one name and nothing else. */
function allNames(place: Place, verdicts: readonly Verdict[]): Problem | undefined {
  const names = new Set<string>()
  for (const {problems} of verdicts) {
    const [only, ...others] = problems
    if (only?.keyword !== 'required' || only.place !== place || only.name === undefined || others.length > 0)
      return undefined
    names.add(only.name)
  }
  return {place, keyword: 'anyRequired', allowed: [...names]}
}

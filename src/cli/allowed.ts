import type {Allowed} from '#core/finder'
import type {PolicySays} from './policy-says.ts'

/** What people said is hidden wrongly in the answers of an API, as far as it counts. It is asked only when something was found. */
export function allowedBy(says: PolicySays, api: string): () => Promise<Allowed | undefined> {
  return () =>
    says<Allowed | undefined>(undefined, async (policy) => {
      const {allowRows, isAllowed} = await import('#policy/redaction')
      const rows = allowRows(policy).flatMap(({row, not}) => (not === undefined ? [row] : []))
      if (rows.length === 0) return undefined
      return ({at, kind}, tool) => rows.some((row) => isAllowed(row, {api, tool, at, kind}))
    })
}

import type {Manifest} from '#core/manifest'

type Schemes = NonNullable<Manifest['schemes']>
/** Alternatives of credentials, one of which opens an operation. */
export type Alternatives = readonly Readonly<Record<string, readonly string[]>>[]

/** The schemes of one alternative, each with the scopes that it needs. */
export type Chosen = ReadonlyMap<string, readonly string[]>

/**
 * Chooses the alternative to use: the first that is fully given. One that asks for nothing counts only when no other is
 * given, because an API tells more to somebody whom it knows.
 * @param has whether a credential for that scheme is there
 * @returns undefined when none is given
 */
export async function chooseAlternative(
  alternatives: Alternatives | undefined,
  has: (scheme: string) => Promise<boolean>,
): Promise<Chosen | undefined> {
  const named = (alternatives ?? []).filter((one) => Object.keys(one).length > 0)
  for (const one of named) {
    const given = await Promise.all(Object.keys(one).map(has))
    if (given.every(Boolean)) return new Map(Object.entries(one))
  }
  return named.length < (alternatives ?? []).length || named.length === 0 ? new Map() : undefined
}

/**
 * The schemes that are still to be given before an operation can be called: those of the alternative that needs the
 * fewest; none when one alternative is complete. Schemes that cannot be used at all are left out.
 * @param given the names of the schemes for which there is a credential
 */
export function missingCredentials(
  schemes: Schemes,
  alternatives: Alternatives | undefined,
  given: ReadonlySet<string>,
): readonly string[] {
  if (alternatives === undefined || alternatives.length === 0) return []
  const usable = alternatives.filter((one) =>
    Object.keys(one).every((name) => Object.hasOwn(schemes, name) && schemes[name]?.kind !== 'unsupported'),
  )
  const missing = usable.map((one) => Object.keys(one).filter((name) => !given.has(name)))
  return missing.sort((a, b) => a.length - b.length)[0] ?? []
}

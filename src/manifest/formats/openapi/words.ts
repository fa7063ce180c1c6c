/** The words of a name in any spelling: `listPetsByID`, `list_pets`, `pets/list` and `list-pets`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** What a tool is named after: the words of its operationId, or else the method and the path. */
export function operationWords(operationId: string | undefined, method: string, path: string): readonly string[] {
  const named = operationId === undefined ? [] : wordsOf(operationId)
  if (named.length > 0) return named
  const segments = path.split('/').flatMap((segment) =>
    segment
      .split(/(\{[^{}]*\})/)
      .filter((part) => part !== '')
      .flatMap((part) => (part.startsWith('{') ? [`{${wordsOf(part).join('_')}}`] : wordsOf(part))),
  )
  return [method.toLowerCase(), ...segments]
}

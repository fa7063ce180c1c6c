/** How the content of a type is written. */
export type Kind = 'json' | 'form' | 'multipart' | 'text' | 'binary'

/** The type without parameters, in small letters. */
export const essence = (type: string): string => (type.split(';', 1)[0] ?? '').trim().toLowerCase()

/** Whether content of this type is JSON: `application/json`, `application/problem+json`, `text/json`. */
export function isJsonType(type: string): boolean {
  return /^(application\/(json|x-json|[\w.+-]+\+json|\*\+json)|text\/json)$/.test(essence(type))
}

/** How content of a type is written; undefined: not by us (XML, `multipart/mixed`, streams of messages). */
export function kindOf(type: string): Kind | undefined {
  const plain = essence(type)
  if (isJsonType(plain)) return 'json'
  if (plain === 'application/x-www-form-urlencoded') return 'form'
  if (plain === 'multipart/form-data') return 'multipart'
  if (/[/+]xml$|\+xml|^multipart\/|^message\/|event-stream|json-?(lines|seq)|jsonl$|ndjson/.test(plain))
    return undefined
  if (/^text\/|^application\/(graphql|javascript|yaml|x-yaml|sql|[\w.-]+\+yaml)$/.test(plain)) return 'text'
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(plain) ? 'binary' : undefined
}

/** The type that is sent where a description says only a range of types. */
export function concrete(type: string, isBinary: boolean): string {
  const plain = essence(type)
  if (plain === '*/*' || plain === 'application/*' || plain === '*' || plain === '')
    return isBinary ? 'application/octet-stream' : 'application/json'
  if (plain === 'application/*+json') return 'application/json'
  if (plain === 'text/*') return 'text/plain'
  return plain.endsWith('/*') ? 'application/octet-stream' : type.trim()
}

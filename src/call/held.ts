import type {Secret} from '#core/secret'

/** A shorter value would be found everywhere, and no credential is so short. */
const SHORTEST = 8
/** So deep encodings are undone, and no longer text is looked through. */
const DEEPEST = 4
const LONGEST = 64 * 1024

/** The texts by which credentials are found: as they are, percent-encoded, in base64; the longest first. */
export function needlesOf(secrets: readonly Secret[]): readonly string[] {
  const values = secrets.map((secret) => secret.reveal()).filter((value) => value.length >= SHORTEST)
  const forms = values.flatMap((value) => [
    value,
    encodeURIComponent(value),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
  ])
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

/** The text without them. */
export const mask = (text: string, needles: readonly string[]): string =>
  needles.reduce((shown, needle) => shown.replaceAll(needle, '[redacted]'), text)

/**
 * Whether a credential may be in a value, also where it is encoded within something else. Asked only of what a person
 * wants to stay, so in doubt it says yes.
 */
export function mayHold(value: string, needles: readonly string[], depth = 0): boolean {
  if (needles.length === 0) return false
  if (value.length > LONGEST || depth > DEEPEST || needles.some((needle) => value.includes(needle))) return true
  return decodings(value).some((text) => mayHold(text, needles, depth + 1))
}

/** What a value says when it is decoded: escapes of JSON, percent signs, base64 from each of its four places, hexadecimal digits. */
function decodings(value: string): readonly string[] {
  const found: string[] = []
  const plain = value
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\(["\\/])/g, '$1')
    .replaceAll(/%([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  if (plain !== value) found.push(plain)
  for (const [run] of value.matchAll(/[A-Za-z0-9+/_-]{11,}/g)) {
    for (let from = 0; from < 4; from++) found.push(Buffer.from(run.slice(from), 'base64').toString('latin1'))
    if (/^(?:[0-9a-f]{2})+$/i.test(run)) found.push(Buffer.from(run, 'hex').toString('latin1'))
  }
  return found
}

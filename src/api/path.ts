import {type Json, stringifyJson} from '#core/json'
import {entries, items, runosText, scalarText, unsafe, type Written} from './encode.ts'
import {encodeSegment} from './url.ts'

/**
 * One argument inside of a path segment, in the styles of OpenAPI 3 (section 4.8.12.2), which are those of RFC 6570:
 * `simple` 3,4,5 · `label` .3.4.5 · `matrix` ;id=3;id=4.
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function pathText(place: Written, value: Json): string {
  const {arg, style, name} = place
  const part = (text: string): string => encodeSegment(arg, text)
  const begin = style === 'label' ? '.' : style === 'matrix' ? `;${part(name)}=` : ''
  if (style === 'runos') return part(runosText(value))
  if (style === 'json') return part(stringifyJson(value))
  if (value === null || typeof value !== 'object') return begin + part(scalarText(arg, value))
  return Array.isArray(value) ? listText(place, value, part) : objectText(place, value, part)
}

type Part = (text: string) => string

function listText({arg, name, style, explode}: Written, value: readonly Json[], part: Part): string {
  const given = items(arg, value)
  if (style === 'matrix') {
    return explode
      ? given.map((item) => `;${part(name)}=${part(item)}`).join('')
      : `;${part(name)}=${given.map(part).join(',')}`
  }
  if (style !== 'label') return given.map(part).join(',')
  return explode ? given.map((item) => `.${dotless(arg, item, part)}`).join('') : `.${given.map(part).join(',')}`
}

function objectText({arg, name, style, explode}: Written, value: Json, part: Part): string {
  const given = entries(arg, value)
  if (!explode) {
    const text = given.flat().map(part).join(',')
    return style === 'label' ? `.${text}` : style === 'matrix' ? `;${part(name)}=${text}` : text
  }
  if (style === 'matrix') return given.map(([key, item]) => `;${part(key)}=${part(item)}`).join('')
  if (style !== 'label') return given.map(([key, item]) => `${part(key)}=${part(item)}`).join(',')
  return given.map(([key, item]) => `.${dotless(arg, key, part)}=${dotless(arg, item, part)}`).join('')
}

/** The dot parts the values of an exploded label and is never encoded (RFC 6570, 3.2.5), so no value can hold one. */
function dotless(arg: string, text: string, part: Part): string {
  if (text.includes('.')) throw unsafe(arg, `holds a dot, which parts the values here: ${JSON.stringify(text)}`)
  return part(text)
}

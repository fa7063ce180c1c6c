import {isJsonObject, type Json} from '#core/json'
import {isSecretName} from '#core/secret-name'
import type {SecretField} from './secret-fields.ts'

/** An example is read so far and no further. */
const MOST = 2000
/** `********`, `xxxx`, `...`: the value is not given away. */
const MASKED = /^[*\u2022x.\s-]*$/i

/** The fields of an example that are called like a secret and hold a text which is not masked. */
export function exampleSecrets(example: Json): readonly SecretField[] {
  const found = new Map<string, SecretField>()
  const open: {value: Json; name: string; at: string}[] = [{value: example, name: '', at: ''}]
  for (let left = MOST; left > 0; left--) {
    const node = open.shift()
    if (node === undefined) break
    const {value, name, at} = node
    if (Array.isArray(value))
      open.push(...(value as readonly Json[]).map((item) => ({value: item, name, at: `${at}[]`})))
    else if (isJsonObject(value))
      open.push(
        ...Object.entries(value).map(([key, item]) => ({value: item, name: key, at: at === '' ? key : `${at}.${key}`})),
      )
    else if (typeof value === 'string' && !MASKED.test(value) && !leadsElsewhere(value, name) && isSecretName(name))
      found.set(at, {at, by: `is called ${name} in an example`})
  }
  return [...found.values()]
}

/** An address is no secret, whatever it stands under (`cookie` among pictures), unless it is said to be one. */
const leadsElsewhere = (value: string, name: string): boolean =>
  /^https?:\/\//i.test(value) && !/(ur[il]|link|string)$/i.test(name)

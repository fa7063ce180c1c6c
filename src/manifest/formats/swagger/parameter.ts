import type {Json, JsonObject} from '#core/json'

/** Keywords of Swagger 2 that describe the value of a parameter beside it; OpenAPI 3 has them in its schema. */
const DESCRIBES: readonly string[] = [
  'type',
  'format',
  'items',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'enum',
  'multipleOf',
  'x-nullable',
  'x-example',
  'example',
]

/** How lists are written (Swagger 2, `collectionFormat`); the style that means the same. */
const FORMATS: Readonly<Record<string, {readonly style: string; readonly explode: boolean}>> = {
  ssv: {style: 'spaceDelimited', explode: false},
  tsv: {style: 'tabDelimited', explode: false},
  pipes: {style: 'pipeDelimited', explode: false},
  multi: {style: 'form', explode: true},
}

/** A parameter outside of the body in the shape of OpenAPI 3. */
export function upgradeParameter(parameter: JsonObject): JsonObject {
  const {collectionFormat, in: where} = parameter
  const others = Object.entries(parameter).filter(([key]) => !DESCRIBES.includes(key) && key !== 'collectionFormat')
  const plain = {style: where === 'query' ? 'form' : 'simple', explode: false}
  const isList = parameter.type === 'array'
  const known = typeof collectionFormat === 'string' && Object.hasOwn(FORMATS, collectionFormat)
  const written = isList && known ? FORMATS[collectionFormat] : isList ? plain : undefined
  return {...Object.fromEntries(others), ...written, schema: schemaOf(parameter, false)}
}

/** The schema of a parameter's value; of a form field with its description. */
export function schemaOf(parameter: JsonObject, withDescription: boolean): JsonObject {
  const found = Object.entries(parameter)
    .filter(([key]) => DESCRIBES.includes(key))
    .map(([key, value]): [string, Json] => [key === 'x-example' ? 'example' : key, value])
  const {description} = parameter
  return {...Object.fromEntries(found), ...(withDescription && description !== undefined ? {description} : {})}
}

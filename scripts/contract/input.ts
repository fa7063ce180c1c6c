import type {InputNotation} from './source.ts'

/** One input with everything the manifest can say about it (section A.3 of the API's facts). */
export interface Input {
  readonly name: string
  readonly type: string
  readonly description?: string
  readonly required?: true
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly format?: string
  readonly positional?: true
  readonly allowEmpty?: true
  readonly clearable?: true
  readonly itemType?: string
  readonly itemFields?: readonly Input[]
  readonly valueType?: string
  readonly valueFields?: readonly Input[]
  /** Bounds, which the contract states and the manifest cannot. */
  readonly range?: readonly [number, number]
  /** Never shown again in an answer. The manifest has no word for it. */
  readonly secret?: true
}

const SHORT =
  /^(?<type>[\w|.-]+)(?<required>\*)?(?: = (?<value>\S+))?(?: (?<low>\d+)\.\.(?<high>\d+))?(?<marks>(?: \(\w+\))*)(?: -- (?<about>.+))?$/
const TYPES = ['string', 'integer', 'boolean', 'array', 'object']
const MARKS: Readonly<Record<string, Partial<Input>>> = {
  empty: {allowEmpty: true},
  clearable: {clearable: true},
  secret: {secret: true},
}

/**
 * Reads an input: `integer* = 3 1..9 (empty) -- What it means`, where the type may be choices (`off|local`),
 * `string_array` or `key_value`; or the long form, whose keys are those of {@link Input}.
 * @throws Error naming the input that cannot be read
 */
export function toInput(name: string, notation: InputNotation, words: Readonly<Record<string, string>>): Input {
  if (typeof notation !== 'string') return fromLongForm(name, notation, words)
  const found = SHORT.exec(notation.trim())?.groups
  if (!found?.type) throw new Error(`input ${name}: "${notation}" cannot be read`)
  const marks = (found.marks ?? '').match(/\w+/g) ?? []
  const description = found.about ?? words[name]
  return {
    name,
    ...toType(name, found.type),
    ...(description ? {description} : {}),
    ...(found.required ? {required: true} : {}),
    ...(found.value ? {default: toValue(found.type, found.value)} : {}),
    ...(found.low ? {range: [Number(found.low), Number(found.high)] as const} : {}),
    ...Object.assign({}, ...marks.map((mark) => MARKS[mark] ?? fail(`input ${name}: unknown mark ${mark}`))),
  }
}

/** All inputs of a map, in its order. */
export function toInputs(
  map: Readonly<Record<string, InputNotation>>,
  words: Readonly<Record<string, string>>,
): Input[] {
  return Object.entries(map).map(([name, notation]) => toInput(name, notation, words))
}

function fromLongForm(
  name: string,
  long: {readonly [key: string]: unknown},
  words: Readonly<Record<string, string>>,
): Input {
  const {about, itemFields, valueFields, ...rest} = long as {
    about?: string
    itemFields?: Record<string, InputNotation>
    valueFields?: Record<string, InputNotation>
    type: string
  }
  const description = about ?? words[name]
  return {
    name,
    ...rest,
    ...(description ? {description} : {}),
    ...(itemFields ? {itemFields: toInputs(itemFields, words)} : {}),
    ...(valueFields ? {valueFields: toInputs(valueFields, words)} : {}),
  }
}

function toType(name: string, type: string): Pick<Input, 'type' | 'enum' | 'format' | 'itemType'> {
  if (TYPES.includes(type)) return {type}
  if (type === 'string_array' || type === 'key_value') return {type: 'array', format: type, itemType: 'string'}
  if (type.includes('|')) return {type: 'string', enum: type.split('|')}
  return fail(`input ${name}: "${type}" is not a type`)
}

function toValue(type: string, text: string): unknown {
  if (type === 'integer') return Number(text)
  if (type === 'boolean') return text === 'true'
  return text
}

function fail(message: string): never {
  throw new Error(message)
}

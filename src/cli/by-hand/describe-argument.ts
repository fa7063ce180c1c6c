import {stringifyJson} from '#core/json'
import type {Argument} from './arguments.ts'
import {ANY, type Shape} from './shape.ts'

/** So many choices are shown in help; an error shows them all. */
const SHOWN = 8

const WORDS: Readonly<Record<Shape['kind'], string>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'true or false',
  list: 'list',
  object: 'object',
  file: 'file',
  any: 'value',
}

/** The type of a value in a few words, with its choices: `one of off, on`, `list of texts`. */
export function typeOf(shape: Shape, most = Number.POSITIVE_INFINITY): string {
  if (shape.kind === 'list') {
    const item = shape.item ?? ANY
    return item.choices === undefined ? `list of ${WORDS[item.kind]}s` : `list, each ${typeOf(item, most)}`
  }
  const {choices} = shape
  if (choices === undefined || shape.kind === 'boolean') return WORDS[shape.kind]
  const named = choices.slice(0, most).map((choice) => (typeof choice === 'string' ? choice : stringifyJson(choice)))
  return `one of ${[...named, ...(choices.length > most ? ['…'] : [])].join(', ')}`
}

/** How a flag stands in help: `--storage-mb=<integer>`, `--[no-]secured`, `--tags=<text>...`. */
export function flagUsage({flag, shape}: Argument): string {
  if (shape.kind === 'boolean') return `--[no-]${flag}`
  if (shape.kind === 'list') return `--${flag}=<${placeholder(shape.item ?? ANY)}>...`
  return `--${flag}=<${placeholder(shape)}>${shape.kind === 'object' ? '...' : ''}`
}

function placeholder(shape: Shape): string {
  if (shape.kind === 'object') return 'key=value|json'
  if (shape.kind === 'file') return '@file'
  return shape.choices === undefined ? WORDS[shape.kind] : 'option'
}

/** What is to be known of an argument: its text, its type where the flag does not say it, choices and default. */
export function explain({description, shape, default: preset}: Argument, isFlag: boolean): string {
  const {choices} = shape.kind === 'list' ? (shape.item ?? shape) : shape
  const parts = [
    description ?? '',
    choices === undefined && isFlag ? '' : `(${typeOf(shape, SHOWN)})`,
    preset === undefined ? '' : `[default: ${typeof preset === 'string' ? preset : stringifyJson(preset)}]`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

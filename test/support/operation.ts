import {type Decision, decideTiers} from '#catalog/evidence'
import type {JsonObject} from '#core/json'
import type {HttpMethod, Manifest, Operation, Parameter} from '#core/manifest'

/** What a test says about an operation; what is left out is the plainest thing. */
export interface Sketch extends Partial<Omit<Operation, 'body'>> {
  /** Query parameters by name; the schema, or a list of choices. */
  readonly query?: Readonly<Record<string, JsonObject | readonly string[]>>
  readonly body?: JsonObject
  readonly answer?: JsonObject
}

/** An operation from `GET /path`. */
export function operation(line: string, sketch: Sketch = {}): Operation {
  const [method = 'GET', path = '/'] = line.split(' ')
  const {query = {}, body, answer, ...rest} = sketch
  return {
    id: line,
    words: [method.toLowerCase(), ...path.split('/').filter((segment) => segment !== '')],
    description: '',
    method: method as HttpMethod,
    path,
    parameters: Object.entries(query).map(
      ([name, schema]): Parameter => ({
        name,
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        schema: Array.isArray(schema) ? {type: 'string', enum: schema} : (schema as JsonObject),
      }),
    ),
    answers: answer === undefined ? [{status: '200'}] : [{status: '200', type: 'application/json', schema: answer}],
    ...rest,
    ...(body === undefined
      ? {}
      : {body: {kind: 'whole', required: true, media: [{type: 'application/json', schema: body}]}}),
  }
}

/** What the rules decide about an operation from `GET /path`. */
export function decide(line: string, sketch: Sketch = {}, defs: Manifest['defs'] = {}): Decision {
  return decideTiers(operation(line, sketch), defs)
}

/** An object whose fields are texts. */
export const fields = (...names: readonly string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, {type: 'string'}])),
})

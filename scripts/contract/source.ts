import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parse} from 'yaml'

/** A type as the source writes it: `string`, `[Node]`, `{users: [User]}`; see notation.ts. */
export type Notation = string | readonly Notation[] | {readonly [key: string]: Notation}

/** An input as the source writes it: `integer = 100 -- Lines at most`, or the long form. */
export type InputNotation = string | {readonly [key: string]: unknown}

/** One row of the source: an operation of the API, all that is known about it. */
export interface Row {
  /** Method and path: `GET /:aid/:cid/nodes`. */
  readonly call: string
  /** A tier of the manifest, several, `all` four, `cli` (in the manifest, on no server); of plain endpoints `any` or `none`. */
  readonly tier: string | readonly string[]
  readonly about: string
  /** Inputs that are not in the path, or the names of input sets (families only). */
  readonly in?: Readonly<Record<string, InputNotation>> | readonly string[]
  readonly flags?: Readonly<Record<string, string | boolean>>
  /** What a success answers: a type, or `none` for an empty body. Left out: `{}` of nothing is a mistake, so it must be written. */
  readonly out: Notation
  /** The status of a success; 202 when it starts a job, 204 for `none`, else 200. */
  readonly status?: number
  /** A second success: status and type (`apps/update` answers 202 with a job or 200 without). */
  readonly also?: Readonly<Record<string, Notation>>
  /** The premium module that it belongs to. */
  readonly module?: string
  /** What a body is made of when it is not JSON. */
  readonly body?: 'form' | 'bytes'
  /** What an answer is made of when it is not JSON. */
  readonly answer?: 'html' | 'bytes'
  /** Query parameters of a POST, PUT or PATCH. */
  readonly query?: Readonly<Record<string, InputNotation>>
  /** Query parameters that only the contract knows: the client sends them by itself (`merge=true`). */
  readonly fixed?: Readonly<Record<string, InputNotation>>
  /** Errors in a shape of their own, by status. */
  readonly errors?: Readonly<Record<string, Notation>>
  /** The path parameter that takes the rest of the path. */
  readonly rest?: string
  /** The operation that this command is another name of: same method, same path. */
  readonly same?: string
  /** Called from outside the API's own conventions (identity): no common error responses. */
  readonly foreign?: boolean
}

/** What one service type adds to what all of them share. */
export interface ServiceType {
  readonly title: string
  readonly in?: Readonly<Record<string, InputNotation>>
  readonly flags?: Readonly<Record<string, string | boolean>>
  readonly status: readonly string[]
  /** Fields of the type's list, where they are not the common ones. */
  readonly list?: readonly string[]
  /** Inputs of `update` besides the common ones. */
  readonly update?: Readonly<Record<string, InputNotation>>
}

export interface Source {
  readonly version: string
  /** Descriptions of inputs by their name, where a row gives none. */
  readonly words: Readonly<Record<string, string>>
  readonly schemas: Readonly<Record<string, Notation>>
  /** Named sets of inputs that families share. */
  readonly inputs: Readonly<Record<string, Readonly<Record<string, InputNotation>>>>
  readonly statusFields: Readonly<Record<string, Notation>>
  readonly types: Readonly<Record<string, ServiceType>>
  readonly family: Readonly<Record<string, Row>>
  readonly commands: Readonly<Record<string, Row>>
  readonly endpoints: Readonly<Record<string, Row>>
}

/**
 * Reads all files of a folder as one source; which file a row stands in has no meaning.
 * @throws Error when two files define the same thing
 */
export async function loadSource(folder: string): Promise<Source> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const merged: Record<string, unknown> = {}
  for (const name of names) {
    const file = parse(await readFile(join(folder, name), 'utf8'), {uniqueKeys: true}) as Record<string, unknown>
    refuseNulls(file, name)
    for (const [section, content] of Object.entries(file)) {
      merged[section] = section in merged ? mergeSection(merged[section], content, `${name}: ${section}`) : content
    }
  }
  return merged as unknown as Source
}

/** A comma in unquoted text of a `{...}` ends it and leaves a key without a value. */
function refuseNulls(value: unknown, where: string): void {
  if (value === null) throw new Error(`${where} has no value: text with a comma needs quotes`)
  if (typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) refuseNulls(inner, `${where}: ${key}`)
}

function mergeSection(first: unknown, second: unknown, where: string): unknown {
  const left = first as Record<string, unknown>
  const right = second as Record<string, unknown>
  for (const key of Object.keys(right)) if (key in left) throw new Error(`${where}: ${key} is defined twice`)
  return {...left, ...right}
}

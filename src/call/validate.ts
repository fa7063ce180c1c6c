import type {ToolCall, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type JsonObject} from '#core/json'
import type {LocalArgument, Tool, ToolListing} from '#core/tool'
import {accommodate} from './accommodate.ts'
import {requireExact} from './exact.ts'
import {explain} from './explain.ts'
import {hints} from './hints.ts'
import {judge, MOST} from './schema/judge.ts'
import {type Problem, Unjudged} from './schema/problem.ts'

/**
 * Checks the arguments against the tool's schema, after the small accommodations that RunOS clients are used to.
 * @throws RunosError as `requireFitting` does
 */
export async function validate(call: ToolCall): Promise<ValidCall> {
  const {tool} = call
  const args = accommodate(tool, objectOf(tool, call.args))
  requireFitting(tool, args, call.at)
  return {...call, ...apart(args, tool.local ?? [])} as unknown as ValidCall
}

/** The arguments, if they are an object. @throws RunosError E_ARGS_INVALID */
export function objectOf(tool: ToolListing, args: unknown): JsonObject {
  const given = args ?? {}
  if (isJsonObject(given)) return given
  throw new RunosError('E_ARGS_INVALID', `${tool.name} takes an object of arguments, not ${kindOf(given)}`)
}

/**
 * Checks arguments against a tool's schema, which is walked and never made into code
 * (docs/decisions/0007-argument-validation.md).
 * @param at where they stand in what the caller sent; nothing: they are all of it
 * @throws RunosError E_ARGS_INVALID naming each field, what was given and what is allowed; E_MANIFEST_INVALID when nobody
 * can judge by the schema
 */
export function requireFitting(tool: ToolListing | Tool, args: JsonObject, at?: string): void {
  requireExact(tool.name, args)
  const problems = judgeArguments(tool, args, at)
  if (problems.length === 0) return
  const lines = [...explain(problems), ...(problems.length < MOST ? [] : ['and perhaps more'])]
  throw new RunosError('E_ARGS_INVALID', `${tool.name}: ${lines.join('; ')}`, {fix: hints(tool, args, at)})
}

/** What cannot be judged is not let through. */
function judgeArguments({name, inputSchema}: ToolListing, args: JsonObject, at?: string): readonly Problem[] {
  try {
    return judge(inputSchema, args, at)
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error
    if (error.because === 'schema')
      throw new RunosError('E_MANIFEST_INVALID', `${name} cannot be called, its schema is not valid: ${error.message}`)
    throw new RunosError('E_ARGS_INVALID', `${name}: the arguments are too large to be judged: ${error.message}`)
  }
}

/** What is for this program, and what is for the API. */
function apart(given: JsonObject, local: readonly LocalArgument[]): Pick<ValidCall, 'args' | 'options'> {
  const ours = (name: string) => (local as readonly string[]).includes(name)
  const pairs = Object.entries(given)
  return {
    args: Object.fromEntries(pairs.filter(([name]) => !ours(name))),
    options: Object.fromEntries(pairs.filter(([name]) => ours(name))),
  }
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`

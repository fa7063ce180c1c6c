import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import {isSecretName} from '#core/secret-name'
import type {Tool} from '#core/tool'
import {confirmOrCancel} from '../ask.ts'
import {plain} from '../render.ts'
import type {Screen} from './screen.ts'

/** Longer values are shown by their beginning: a person decides by the target, not by a file's content. */
const LONGEST = 200

/** Where something is sent, and what the ids in it are called, as far as that could be found out. */
export interface About {
  readonly target: readonly (readonly [name: string, value: string])[]
  readonly names: ReadonlyMap<string, string>
}

/** Whether a person is asked before this is sent. */
export const destroys = ({annotations, local = []}: Tool): boolean =>
  annotations.destructiveHint || local.includes('confirm')

/**
 * Asks before something is destroyed, and shows what it would be. Only `--yes` and a person's own answer count: what stands
 * among the arguments may have been written by a model.
 * @param about what else a person should see
 * @returns the arguments as they are sent
 * @throws RunosError E_USAGE off a terminal without `--yes`; E_CANCELLED
 */
export async function confirmed(
  tool: Tool,
  command: string,
  args: JsonObject,
  screen: Screen,
  yes: boolean,
  about: () => Promise<About>,
): Promise<JsonObject> {
  if (!destroys(tool)) return args
  const takes = (tool.local ?? []).includes('confirm')
  const meant = takes ? {...args, confirm: true} : args
  if (yes) return meant
  if (!screen.interactive) {
    throw new RunosError('E_USAGE', `${command} can destroy something, and nobody can be asked here`, {
      fix: ['say that you mean it: --yes'],
    })
  }
  for (const line of targetOf(tool, command, args, await about())) screen.note(line)
  await confirmOrCancel('This can destroy something. Go on?')
  return meant
}

/** What would be sent: each argument on a line of its own, so that none can pass for another or for our question. */
function targetOf(
  {request: {method}, path}: Tool,
  command: string,
  args: JsonObject,
  {target, names}: About,
): readonly string[] {
  const shown = Object.entries(args).filter(([name]) => name !== 'confirm')
  const given = new Set(shown.map(([name]) => (name === 'cid' ? 'cluster' : name)))
  const place = target.filter(([name]) => !given.has(name))
  const width = Math.max(0, ...[...place, ...shown].map(([name]) => name.length)) + 2
  return [
    `${plain(command)}  (${method} ${plain(path)})`,
    ...place.map(([name, value]) => `  ${name.padEnd(width)}${short(value)}`),
    ...shown.map(([name, value]) => {
      const called = names.get(name)
      return `  ${plain(name).padEnd(width)}${short(withoutSecrets(name, value))}${called === undefined ? '' : `  (${short(called)})`}`
    }),
  ]
}

/** What is called like a secret is not shown, wherever it stands. */
function withoutSecrets(name: string, value: Json): Json {
  if (isSecretName(name) || /secret/i.test(name)) return '[not shown]'
  if (Array.isArray(value)) return value.map((item: Json) => withoutSecrets('', item))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(key, inner)]))
}

/** In JSON, so that a line break or an escape shows as what it is. */
function short(value: Json): string {
  const bare = typeof value === 'string' && /^[\w .,:@/+[\]-]+$/.test(value)
  const text = bare ? value : plain(stringifyJson(value))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

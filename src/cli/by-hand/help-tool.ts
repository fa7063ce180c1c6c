import {serverName} from '#core/tier'
import {aboutTool} from './about.ts'
import {type Argument, type Arguments, argumentsOf} from './arguments.ts'
import {destroys} from './confirm.ts'
import {explain, flagUsage} from './describe-argument.ts'
import {canFollow} from './follow.ts'
import type {HandTool} from './hand.ts'
import {columnsOf, section, wrap} from './help-text.ts'

/**
 * The help of one command, made from the manifest.
 * @param typed how it is called: `runos services postgresql list`
 */
export function toolHelp(found: HandTool, typed: string, api: string, width: number): string {
  const {tool} = found
  const known = argumentsOf(tool)
  const needed = known.all.filter((one) => one.required && one.inner === undefined)
  const words = known.positional.map((one) => (one.required ? one.flag.toUpperCase() : `[${one.flag.toUpperCase()}]`))
  const flags = known.all.filter((one) => !known.positional.includes(one))
  const usage = [
    `$ ${typed}`,
    ...words,
    ...needed.filter((one) => !known.positional.includes(one)).map(flagUsage),
    ...(flags.length > 0 ? ['[FLAGS]'] : []),
  ].join(' ')
  const positional = known.positional.map((one) => [one.flag.toUpperCase(), explain(one, false)] as const)
  const own = flags.map((one) => [mark(one, known), explain(one, true)] as const)
  return [
    ...aboutTool(tool)
      .split(/\n\s*\n/)
      .flatMap((part, at) => [...(at > 0 ? [''] : []), ...wrap(part, width)]),
    '',
    ...section('USAGE', [usage]),
    ...section('ARGUMENTS', columnsOf(positional, width - 2)),
    ...section('FLAGS', columnsOf(own, width - 2)),
    ...section('FLAGS OF EVERY COMMAND', columnsOf(ownFlags(found), width - 2)),
    ...section('WHAT IT DOES', columnsOf(facts(found, api), width - 2)),
    ...section('EXAMPLES', examples(found, typed, known)),
  ]
    .join('\n')
    .trimEnd()
}

function mark(one: Argument, {all}: Arguments): string {
  // A field is only needed when the argument that it belongs to is.
  const within = one.inner === undefined || all.some(({arg, inner, required}) => arg === one.arg && !inner && required)
  return `${flagUsage(one)}${one.required && within ? ' (required)' : ''}`
}

function ownFlags({tool}: HandTool): readonly (readonly [string, string])[] {
  return [
    ['--json, -j', 'answer with one JSON document'],
    ...(destroys(tool) ? [['--yes, -y', 'yes, this may destroy something'] as const] : []),
    ...(canFollow(tool) ? [['--follow', canFollow(tool) as string] as const] : []),
    ['--output=<file>', 'write the answer to a file'],
    ['--args=<json>', 'arguments as one JSON object; - reads standard input, @file a file'],
    ['--file, -f=<file>', 'a file of arguments, JSON or YAML; - reads standard input'],
    ['--tier=<tier>', 'with the credential of this tier, and not the lowest'],
  ]
}

function facts({tool, tier}: HandTool, api: string): readonly (readonly [string, string])[] {
  const where = tier === 'by-hand' ? 'by hand alone; no server offers it' : `${tier} (server ${serverName(tier, api)})`
  return [
    ['request', `${tool.request.method} ${tool.path}`],
    ['tier', where],
    ...(tier === 'by-hand' ? [] : [['tool', tool.name] as const]),
  ]
}

function examples({tool}: HandTool, typed: string, known: Arguments): readonly string[] {
  const needed = known.all.filter((one) => one.required && one.inner === undefined)
  const positional = needed.filter((one) => known.positional.includes(one)).map((one) => `<${one.flag}>`)
  const flags = needed
    .filter((one) => !known.positional.includes(one))
    .map((one) => (one.shape.kind === 'boolean' ? `--${one.flag}` : `--${one.flag} ${sample(one)}`))
  const line = ['$', typed, ...positional, ...flags].join(' ')
  const follow = canFollow(tool) === undefined ? [] : [`${line} --follow`]
  const yes = destroys(tool) ? [`${line} --yes`] : []
  return [line, ...(follow.length + yes.length > 0 ? [...yes, ...follow] : [`${line} --json`])]
}

function sample({shape, flag, inner}: Argument): string {
  const [choice] = (shape.kind === 'list' ? shape.item?.choices : shape.choices) ?? []
  if (choice !== undefined) return String(choice)
  if (shape.kind === 'integer' || shape.kind === 'number') return '1'
  if (shape.kind === 'object') return "'{...}'"
  return shape.kind === 'file' ? '@file' : `<${inner ?? flag}>`
}

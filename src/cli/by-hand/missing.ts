import {RunosError} from '#core/errors'
import type {Tool} from '#core/tool'
import type {Argument, Arguments} from './arguments.ts'
import {typeOf} from './describe-argument.ts'

/** All that is missing, at once, and what each of them is. */
export function explainMissing(tool: Tool, known: Arguments, missing: readonly Argument[]): RunosError {
  const all = missing.flatMap((one) => [one, ...inside(one, known)])
  const rows = all.map((one) => {
    const name = known.positional.includes(one) ? one.flag.toUpperCase() : `--${one.flag}`
    return [name, typeOf(one.shape), one.description ?? ''] as const
  })
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, type, text]) => `  ${name.padEnd(width)}  ${[type, text].filter(Boolean).join('; ')}`)
  const count = missing.length === 1 ? 'an argument is' : `${missing.length} arguments are`
  const cluster = missing.some(({arg}) => arg === 'cid' && isCluster(tool))
  return new RunosError('E_ARGS_INVALID', `${count} missing\n${lines.join('\n')}`, {
    fix: [
      ...(cluster ? ['set a default cluster: runos config set cid <cid>'] : []),
      'see all of them: the same command with --help',
    ],
  })
}

/** Whether its `cid` may come from the settings. */
const isCluster = ({request: {path}}: Tool): boolean =>
  path.flat().some((part) => typeof part === 'object' && part.supplied === 'cluster')

/** Of an object that is missing altogether: the fields that it must have. */
function inside({arg, inner}: Argument, {all}: Arguments): readonly Argument[] {
  return inner === undefined ? all.filter((one) => one.arg === arg && one.inner !== undefined && one.required) : []
}

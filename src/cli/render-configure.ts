import type {Entry} from '#clients/assistant'
import type {StepsOf} from '#clients/configure'
import type {Shown} from '#clients/expose'
import type {FileState, PlannedFile} from '#clients/plan'
import {served} from '#clients/servers'
import type {Probe, Verified} from '#clients/verify'
import {STATUS_TOOL} from './own/tools.ts'
import {paint, plain} from './render.ts'

const COLORS = {created: 'green', changed: 'green', repaired: 'yellow', unchanged: 'dim'} as const

/** What happened (or would) to each file, under the name of its assistant. */
export function renderPlan(planned: readonly PlannedFile[], stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const lines: string[] = []
  let label = ''
  for (const {assistant, path, state, replaced, entries = []} of planned) {
    if (assistant.label !== label) lines.push(color('bold', assistant.label))
    label = assistant.label
    lines.push(`  ${color(COLORS[state], state.padEnd(9))}  ${plain(path)}${reason(state, replaced)}`)
    lines.push(
      ...entries
        .filter((entry) => served(entry) !== undefined)
        .flatMap(given)
        .map((line) => `             ${color('yellow', plain(line))}`),
    )
  }
  return lines.join('\n')
}

/** A file may come from somebody else: what it makes our servers see is said, by name. */
function given({name, env}: Entry): string[] {
  const names = Object.keys(env)
  return names.length === 0 ? [] : [`it sets ${names.join(', ')} for ${name}`]
}

function reason(state: FileState, replaced: readonly string[]): string {
  if (replaced.length > 0) return `  (${replaced.join(', ')} started something else; it is ours now)`
  return state === 'repaired' ? '  (it started runos from another place)' : ''
}

/** Which servers were given a search in place of their whole list, and what that saves. */
export function renderSearched(searched: readonly Shown[], stream: NodeJS.WriteStream): string {
  if (searched.length === 0) return ''
  const number = (tokens: number) => tokens.toLocaleString('en-US')
  const lines = searched.map(
    ({assistant, name, tokens}) =>
      `  ${assistant.label}  ${name}: ${number(tokens.search)} tokens in place of ${number(tokens.all)}`,
  )
  const head = 'These servers list a few tools and a search over the rest (--expose all lists all of them):'
  return [paint(stream)('bold', head), ...lines].join('\n')
}

/** What the servers said when they were started: for each assistant one line for each thing that was said. */
export function renderVerified(verified: readonly Verified[], stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const assistants = [...new Set(verified.map(({assistant}) => assistant))]
  const width = Math.max(...assistants.map(({label}) => label.length))
  const lines = assistants.flatMap((assistant) => {
    const own = Map.groupBy(
      verified.filter((one) => one.assistant === assistant),
      ({probe}) => describe(probe),
    )
    return [...own].map(([said, servers]) => {
      const line = `${servers.map(({name}) => name).join(', ')}: ${plain(said)}`
      const bad = servers.some(({probe}) => 'problem' in probe)
      return `  ${assistant.label.padEnd(width)}  ${bad ? color('red', line) : line}`
    })
  })
  return [color('bold', 'Started each server as its assistant will:'), ...lines].join('\n')
}

function describe(probe: Probe): string {
  if ('problem' in probe) return probe.problem
  const {tools} = probe
  if (tools.includes(STATUS_TOOL.name)) return 'starts, but has no tools before `runos login`'
  return `${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}`
}

/** What only the person may do, and what they should know. */
export function renderRemaining(remaining: readonly StepsOf[], stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const steps = remaining.flatMap(({steps}) =>
    steps.flatMap(({what, how}) => [`  ${plain(what)}`, `    ${color('cyan', plain(how))}`]),
  )
  const remarks = remaining.flatMap(({assistant}) => assistant.remarks.map((remark) => `  ${remark}`))
  return [
    ...(steps.length > 0 ? [color('bold', 'Left for you (runos grants nothing in your name):'), ...steps] : []),
    ...(remarks.length > 0 ? [color('bold', 'Good to know:'), ...remarks] : []),
  ].join('\n')
}

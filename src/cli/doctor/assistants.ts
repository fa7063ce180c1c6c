import {RUNOS} from '#core/api-name'
import type {Context} from '../context.ts'
import {type Check, type Finding, note, off, ok} from './check.ts'

/** What assistants are told about us, and whether each server of ours starts as its assistant starts it. */
export const assistants: Check = {
  id: 'assistants',
  async run(context) {
    const {assistants: service} = context
    const files = await service.status()
    if (files.length === 0)
      return [note('no assistant is configured here', 'runos mcp configure claude   (or roo, codex)')]
    const findings: Finding[] = []
    for (const {label, scope, path, problem, servers, remaining} of files) {
      if (problem !== undefined) {
        findings.push(off(`${label} (${scope}): ${problem}`, path, 'mend the file: nothing of it is used'))
        continue
      }
      const old = servers.filter(({current}) => !current)
      if (old.length > 0)
        findings.push(
          off(
            `${label} (${scope}): starts another program: ${old.map(({name}) => name).join(', ')}`,
            path,
            'runos mcp configure',
          ),
        )
      findings.push(...remaining.map(({what, how}) => note(`${label} (${scope}): ${what}`, how)))
    }
    return [...findings, ...(await startEach(context))]
  },
}

/** Starts each server that a file declares, once for each command line. */
async function startEach({assistants: service}: Context): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const {label, scope, name, api, probe} of await service.startDeclared()) {
    const whose = `${label} (${scope}): ${name}`
    if ('problem' in probe)
      findings.push(off(`${whose} does not start: ${probe.problem}`, undefined, 'runos mcp configure'))
    else findings.push(ok(`${whose} starts and lists ${probe.tools.length} tools${api === RUNOS ? '' : ` of ${api}`}`))
  }
  return findings
}

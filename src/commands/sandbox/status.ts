import {BaseCommand} from '#cli/base-command'
import {findSandbox, sandboxFolder} from '#sandbox/control'

export default class SandboxStatus extends BaseCommand {
  static override description =
    'Say whether the sandbox runs, where, and what it has counted since its start: requests, sign-ins, refreshes and exchanges of tokens.'
  static override examples = ['<%= config.bin %> sandbox status', '<%= config.bin %> sandbox status --json']

  async run(): Promise<void> {
    await this.parse(SandboxStatus)
    const dir = sandboxFolder(this.context.paths.data)
    const found = await findSandbox(dir)
    if (!found) {
      this.answer({running: false, dir}, 'No sandbox is running. Start one with: runos sandbox start')
      return
    }
    const {run, status} = found
    const {counters, pending, postgres, jobs, startedAt} = status as unknown as Status
    const lines = [
      `The sandbox is running at ${run.baseUrl} (process ${run.pid}) since ${startedAt}.`,
      `State:      ${dir}`,
      `PostgreSQL: ${postgres ? 'running' : 'not started yet; the first use starts it'}`,
      `Requests:   ${counters.requests} (${counters.signIns} sign-ins, ${counters.refreshes} refreshes, ${counters.exchanges} exchanges)`,
      `Jobs:       ${jobs === 0 ? 'none under way' : `${jobs} under way`}`,
      ...(pending.length === 0 ? [] : [`Sign-ins waiting for \`runos sandbox approve\`: ${pending.join(', ')}`]),
    ]
    this.answer({running: true, url: run.baseUrl, pid: run.pid, dir, ...status}, lines.join('\n'))
  }
}

interface Status {
  readonly counters: Readonly<Record<'requests' | 'signIns' | 'refreshes' | 'exchanges', number>>
  readonly pending: readonly string[]
  readonly postgres: boolean
  readonly jobs: number
  readonly startedAt: string
}

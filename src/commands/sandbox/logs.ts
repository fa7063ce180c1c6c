import {Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {table} from '#cli/render'
import {sandboxFolder, sandboxLogs} from '#sandbox/control'

export default class SandboxLogs extends BaseCommand {
  static override description =
    'Show the requests that the sandbox received: when, what, the answer, and the tiers of the token. Numbers go on over restarts; there are no secrets in it.'
  static override examples = [
    '<%= config.bin %> sandbox logs',
    '<%= config.bin %> sandbox logs --since 42   (only what came after request 42)',
    '<%= config.bin %> sandbox logs --json',
  ]
  static override flags = {
    since: Flags.integer({description: 'only requests after this number', default: 0, min: 0}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(SandboxLogs)
    const requests = sandboxLogs(sandboxFolder(this.context.paths.data), flags.since)
    const rows = requests.map(({n, time, method, path, status, tiers}) => [
      String(n),
      time,
      method,
      path,
      String(status),
      tiers ? tiers.join(' ') : '-',
    ])
    const count = requests.length
    const text =
      count === 0
        ? 'No requests.'
        : `${table(['NO', 'TIME', 'METHOD', 'PATH', 'STATUS', 'TIERS'], rows, process.stdout)}\n${count === 1 ? '1 request' : `${count} requests`}`
    this.answer({count, last: requests.at(-1)?.n ?? flags.since, requests}, text)
  }
}

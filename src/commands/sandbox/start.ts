import {Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {RunosError} from '#core/errors'
import {sandboxFolder, startSandbox} from '#sandbox/control'
import {runInForeground, type StartOptions} from '#sandbox/launch'

export default class SandboxStart extends BaseCommand {
  static override description =
    'Start the local RunOS API, on 127.0.0.1 alone. It stays until `sandbox stop`. Its state is kept from one start to the next; the first start fills it.'
  static override examples = [
    '<%= config.bin %> sandbox start',
    '<%= config.bin %> sandbox start --port 7180 --json',
    '<%= config.bin %> sandbox start --manifest ./changed.json   (serve this file instead of the manifest)',
    '<%= config.bin %> sandbox start --token-ttl 2   (see how tokens are refreshed)',
  ]
  static override flags = {
    port: Flags.integer({description: 'listen on this port; otherwise that of the last time', min: 1, max: 65_535}),
    foreground: Flags.boolean({description: 'stay in the terminal until Ctrl-C', exclusive: ['json']}),
    'token-ttl': Flags.integer({description: 'seconds that a token lives', default: 3600, min: 1, max: 86_400}),
    'refresh-grace': Flags.integer({
      description: 'seconds that a spent refresh token is still taken',
      default: 10,
      min: 0,
    }),
    'no-exchange': Flags.boolean({description: 'answer 404 where tokens are exchanged, as an older API does'}),
    manifest: Flags.string({
      description:
        'serve this file instead of the manifest, byte for byte if it is broken; it is copied to manifest-override.json in the folder that `sandbox status` names, where it can be edited. A start without this flag serves the manifest again',
    }),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(SandboxStart)
    const dir = sandboxFolder(this.context.paths.data)
    const options: StartOptions = {
      ...(flags.port === undefined ? {} : {port: flags.port}),
      tokenTtl: flags['token-ttl'],
      refreshGrace: flags['refresh-grace'],
      exchange: !flags['no-exchange'],
      ...(flags.manifest === undefined ? {} : {manifest: flags.manifest}),
    }
    if (flags.foreground) {
      const code = await runInForeground(dir, options)
      if (code !== 0) throw new RunosError('E_SANDBOX', `the sandbox ended with ${code}`)
      return
    }
    const {run, already} = await startSandbox(dir, options)
    const {baseUrl: url, pid} = run
    const head = already ? `The sandbox is already running at ${url}` : `The sandbox is running at ${url}`
    const next = [`runos login --api-url ${url} --identity-url ${url}`, 'runos sandbox approve', 'runos sandbox stop']
    this.answer({url, pid, dir, already}, [head, '', 'Next:', ...next.map((line) => `  ${line}`)].join('\n'))
  }
}

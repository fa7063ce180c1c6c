import {Flags} from '@oclif/core'
import type {SignedIn, SignInEvent, SignInRequest} from '#account/account'
import {parseAddress} from '#account/address'
import {STORE_NAMES, type StoreName} from '#account/settings'
import {BaseCommand, fromUsage} from '#cli/base-command'
import {readToken} from '#cli/read-token'
import {accountName, paint, plain, toRunosError} from '#cli/render'
import {untilInterrupted} from '#cli/until-interrupted'
import {warmManifest} from '#cli/warm-manifest'
import type {RunosError} from '#core/errors'
import {TIERS} from '#core/tier'

export default class Login extends BaseCommand {
  static override description =
    `Sign in. A code and an address are shown; approve the code in a browser, on this machine or any other.

The secret goes into the keychain of this system, or with --store file into a file that only you can read. A token never stands on the command line: --with-token reads it from standard input.`
  static override examples = [
    '<%= config.bin %> login',
    '<%= config.bin %> login --no-browser --store file',
    '<%= config.bin %> login --with-token --account abc12 < token.txt',
    '<%= config.bin %> login --tier read --with-token < read-token.txt',
    '<%= config.bin %> login --api-url http://127.0.0.1:7180 --identity-url http://127.0.0.1:7180',
  ]
  static override flags = {
    browser: Flags.boolean({description: 'open the address in a browser', default: true, allowNo: true}),
    'with-token': Flags.boolean({
      description: 'read an API key from standard input instead',
      exclusive: ['from-go-client'],
    }),
    'from-go-client': Flags.boolean({description: 'move in what the Go client keeps in plain text (it is only read)'}),
    tier: Flags.option({
      options: TIERS,
      description: 'the token is for the servers of this tier alone, which then use no other',
      dependsOn: ['with-token'],
    })(),
    account: Flags.string({description: 'the account to use', helpValue: '<id>'}),
    'api-url': Flags.string({description: 'the API to sign in to', helpValue: '<address>'}),
    'identity-url': Flags.string({
      description: "the API's identity service, when it is not Google's (the sandbox is its own)",
      helpValue: '<address>',
    }),
    store: Flags.option({options: STORE_NAMES, description: 'where to keep the secret'})(),
  }

  /** Whether the reason of a failure stands on standard output already. */
  #failureTold = false

  async run(): Promise<void> {
    const {flags} = await this.parse(Login)
    const how = await this.#how(flags)
    await untilInterrupted(async (signal) => {
      const steps = this.context.account.signIn({
        how,
        accountId: flags.account,
        apiUrl: addressOf('--api-url', flags['api-url']),
        identityUrl: addressOf('--identity-url', flags['identity-url']),
        store: flags.store as StoreName | undefined,
        tier: flags.tier,
        signal,
      })
      let step = await steps.next()
      for (; !step.done; step = await steps.next()) this.#tell(step.value)
      this.#tellEnd(step.value)
    })
    const warning = await warmManifest(this.context)
    if (warning !== undefined) this.note(warning)
  }

  async #how(flags: {
    browser: boolean
    'with-token': boolean
    'from-go-client': boolean
  }): Promise<SignInRequest['how']> {
    if (flags['with-token']) return {by: 'token', token: await readToken(process.stdin)}
    if (flags['from-go-client']) return {by: 'go-client'}
    if (!flags.browser) return {by: 'device'}
    const {openBrowser} = await import('#platform/browser')
    return {by: 'device', open: (url) => openBrowser(url, this.context.machine)}
  }

  /** One event: a line of JSON, or words. What names the address comes before the browser opens. */
  #tell(event: SignInEvent): void {
    if (event.event === 'error') this.#failureTold = true
    if (this.json) {
      this.log(JSON.stringify({schemaVersion: 1, ...event}))
      return
    }
    const color = paint(process.stdout)
    if (event.event === 'device_code') {
      this.log(`Code:    ${color('bold', event.deviceId)}`)
      this.log(`Address: ${color('cyan', event.url)}`)
      this.log('Open the address, compare the code, and approve. Waiting for up to five minutes ...')
    }
    if (event.event === 'browser_opened' && event.browserOpened) this.note('A browser was opened.')
  }

  #tellEnd(signedIn: SignedIn): void {
    const {warnings, previous, ...rest} = signedIn
    if (this.json) {
      const before = previous ? {previous: {accountId: previous.accountId, origin: previous.origin}} : {}
      this.log(JSON.stringify({schemaVersion: 1, event: 'authorized', ...rest, ...before, warnings}))
      return
    }
    const whose = signedIn.tier === undefined ? 'Signed in' : `The servers of ${signedIn.tier} are signed in`
    this.log(`${whose} to account ${accountName(signedIn)} at ${signedIn.origin}.`)
    if (previous) this.log(`Before it was account ${accountName(previous)} at ${previous.origin}.`)
    this.log(
      signedIn.store === 'keychain'
        ? 'The secret is in the keychain of this system.'
        : `The secret is in plain text in ${signedIn.storePath}, readable by you alone (0600).`,
    )
    for (const warning of warnings) this.note(`Note: ${plain(warning)}`)
  }

  /** Under `--json` every line is one event, the failure too. */
  protected override async catch(thrown: Error & {exitCode?: number}): Promise<void> {
    if (!this.json) return super.catch(thrown)
    const error = fromUsage(thrown) ?? toRunosError(thrown)
    process.exitCode = error.exitCode
    if (this.#failureTold) return
    const {code, message, fix} = error
    this.log(JSON.stringify({schemaVersion: 1, event: 'error', reason: reasonOf(error), code, message, fix}))
  }
}

function reasonOf({code}: RunosError): string {
  if (code === 'E_NETWORK' || code === 'E_TIMEOUT') return 'unreachable'
  return code === 'E_CANCELLED' ? 'cancelled' : 'other'
}

function addressOf(flag: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseAddress(text, flag)
}

import {Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {accountName} from '#cli/render'

export default class Logout extends BaseCommand {
  static override description =
    'Sign out: forget the secrets for the API in use. Addresses stay in the settings, and the Go client is left alone.'
  static override examples = ['<%= config.bin %> logout', '<%= config.bin %> logout --all']
  static override flags = {
    all: Flags.boolean({description: 'forget the secrets for every API'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Logout)
    const {accounts, environmentKey} = await this.context.account.signOut(flags.all)
    const left = accounts.map(({accountId, origin}) => ({accountId, origin}))
    const lines = accounts.map((one) => `Signed out of account ${accountName(one)} at ${one.origin}.`)
    if (lines.length === 0) lines.push('Nobody was signed in.')
    this.answer({signedOut: left, environmentKey}, lines.join('\n'))
    if (environmentKey) this.note('Note: RUNOS_API_KEY is set and still signs in.')
  }
}

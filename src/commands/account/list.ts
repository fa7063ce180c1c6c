import type {Member} from '#account/account'
import {BaseCommand} from '#cli/base-command'
import {table} from '#cli/render'
import {RunosError} from '#core/errors'

export default class AccountList extends BaseCommand {
  static override description = 'List the accounts that you may use here, and mark the one in use.'
  static override examples = ['<%= config.bin %> account list', '<%= config.bin %> account list --json']

  async run(): Promise<void> {
    await this.parse(AccountList)
    const {account} = this.context
    const {api, account: current} = await this.context.where()
    const origin = api && new URL(api.value).origin
    const members = await this.#members()
    const known = (await account.known()).filter((one) => one.origin === origin)
    const here: readonly Member[] = members ?? known
    const rows = here.map(({accountId, name, role}) => {
      const signedIn = known.some((one) => one.accountId === accountId)
      return {accountId, name: name ?? '', role: role ?? '', current: accountId === current?.value, signedIn}
    })
    const cells = rows.map((one) => [
      one.current ? '*' : '',
      one.accountId,
      one.name,
      one.role,
      one.signedIn ? 'yes' : 'no',
    ])
    this.answer(
      {origin, confirmed: members !== undefined, accounts: rows},
      table(['', 'ACCOUNT', 'NAME', 'ROLE', 'SIGNED IN'], cells, process.stdout),
    )
  }

  /** What the API says; without a network, what is known here, and this is said. */
  async #members(): Promise<readonly Member[] | undefined> {
    try {
      return await this.context.account.members()
    } catch (error) {
      const offline = error instanceof RunosError && (error.code === 'E_NETWORK' || error.code === 'E_TIMEOUT')
      if (!offline) throw error
      this.note(`Note: ${error.message}; these are the accounts known on this machine.`)
      return undefined
    }
  }
}

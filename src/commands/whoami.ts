import type {AccountStatus, WhoAmI} from '#account/account'
import {BaseCommand} from '#cli/base-command'
import {accountName, fields} from '#cli/render'

export default class Whoami extends BaseCommand {
  static override description = 'Say who you are, as the API sees it.'
  static override examples = ['<%= config.bin %> whoami', '<%= config.bin %> whoami --json']

  async run(): Promise<void> {
    await this.parse(Whoami)
    const {account} = this.context
    const told = await account.whoAmI()
    const status = await account.describe()
    this.answer(asJson(told, status), asText(told, status))
    if (!told) this.note('Note: this API does not say who a token is; this is what is known on this machine.')
  }
}

function asJson(told: WhoAmI | undefined, {account, api, credential, signedInAt}: AccountStatus): object {
  const accountId = told?.accountId ?? account?.value
  return {
    confirmed: told !== undefined,
    ...told,
    accountId,
    ...(account?.name && account.value === accountId ? {accountName: account.name} : {}),
    origin: api && new URL(api.value).origin,
    credential,
    ...(signedInAt ? {signedInAt} : {}),
  }
}

function asText(told: WhoAmI | undefined, {account, api, credential, signedInAt}: AccountStatus): string {
  const accountId = told?.accountId ?? account?.value ?? ''
  const name = account?.value === accountId ? account.name : undefined
  return fields([
    ['User', told?.uid],
    ['Account', accountName({accountId, ...(name ? {name} : {})})],
    ['At', api?.value],
    ['Scopes', told?.scopes.join(', ')],
    ['Until', told?.expiresAt],
    ['Credential', credential && `${credential.kind}, from the ${credential.from}`],
    ['Signed in', signedInAt],
  ])
}

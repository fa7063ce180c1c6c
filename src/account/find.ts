import {RunosError} from '#core/errors'
import {originOf} from './address.ts'
import type {Resolved} from './resolve.ts'
import type {KnownAccount, Settings} from './settings.ts'

const SIGN_IN = 'sign in: runos login'

/**
 * The account that was signed in to at the address where we are. An address never gets what was issued for another.
 * @throws RunosError E_NOT_SIGNED_IN, or E_WRONG_ORIGIN when the only credentials are another address's
 */
export function findAccount(settings: Settings, {api, account}: Resolved): KnownAccount {
  const {accounts} = settings
  if (!api) throw new RunosError('E_NOT_SIGNED_IN', 'nobody is signed in', {fix: [SIGN_IN]})
  const origin = originOf(api.value)
  const here = accounts.filter((one) => one.origin === origin)
  const found = here.find((one) => one.accountId === account?.value)
  if (found) return found
  const elsewhere = accounts[0]
  if (here.length === 0 && elsewhere) {
    throw new RunosError(
      'E_WRONG_ORIGIN',
      `the credential was issued for ${elsewhere.origin}, and ${api.where} names ${origin}; nothing was sent there`,
      {
        where: api.where,
        fix: [fixAddress(api.where, api.from), `or sign in there: runos login --api-url ${api.value}`],
      },
    )
  }
  if (here.length === 0 || account === undefined) {
    throw new RunosError('E_NOT_SIGNED_IN', `nobody is signed in at ${origin}`, {fix: [SIGN_IN]})
  }
  throw new RunosError('E_NOT_SIGNED_IN', `not signed in to account ${account.value} at ${origin}`, {
    where: account.where,
    fix: [`sign in to it: runos login --account ${account.value}`, 'see the accounts: runos account list'],
  })
}

function fixAddress(where: string, from: string): string {
  return from === 'environment' ? `remove it: unset ${where}` : 'see where it is set: runos config get api-url --json'
}

import {readEnvironment} from '#account/environment'
import type {Resolved} from '#account/resolve'
import {RunosError} from '#core/errors'
import type {AccountAccess} from '#core/ports'
import {Secret} from '#core/secret'
import type {Machine} from '#platform/paths'

/** Joins the account with the machine. */
export function createAccount({
  machine,
  where,
}: {
  readonly machine: Machine
  readonly where: () => Promise<Resolved>
}): AccountAccess {
  const secrets: Secret[] = []
  return {
    async access() {
      const {apiKey} = readEnvironment(machine.env)
      const {api, account} = await where()
      if (apiKey === undefined || api === undefined || account === undefined) {
        throw new RunosError('E_NOT_SIGNED_IN', 'nobody is signed in', {fix: ['runos login']})
      }
      const token = new Secret(apiKey)
      secrets.push(token)
      return {base: new URL(api.value), account: account.value, token}
    },
    held: () => secrets,
  }
}

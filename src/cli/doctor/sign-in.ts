import {type Check, fromError, note, off, ok} from './check.ts'

/** Whether somebody is signed in, and whether the API agrees. */
export const signIn: Check = {
  id: 'sign-in',
  async run({account, registry}, {offline, signal}) {
    const status = await account.describe()
    if (!status.signedIn) {
      const added = (await registry.names()).length
      const {message = 'nobody is signed in', fix = ['runos login']} = status.problem ?? {}
      // Who works with an API of their own alone needs no account at RunOS.
      return added > 0 && status.api === undefined
        ? [note(`no RunOS account: ${message}`, ...fix)]
        : [off(message, undefined, ...fix)]
    }
    const where = status.credential?.path ?? status.credential?.from
    const kept = ok(`signed in to account ${status.account?.value} at ${status.api?.value}`, where)
    const plain =
      status.credential?.from === 'file'
        ? [note('the secret is in a file that only you can read; a keychain is safer', 'runos login --store keychain')]
        : []
    if (offline) return [kept, ...plain]
    try {
      const told = await account.whoAmI(signal)
      return [
        kept,
        ...plain,
        told === undefined ? note('the API does not say who a token is') : ok('the API knows the credential'),
      ]
    } catch (error) {
      return [kept, ...plain, fromError(error)]
    }
  },
}

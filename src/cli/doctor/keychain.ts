import {openStore} from '#account/credentials/open'
import type {StoreName} from '#account/settings'
import {keychainOf} from '../account.ts'
import {type Check, ok} from './check.ts'

/** Whether the place where secrets are kept can keep one. */
export const keychain: Check = {
  id: 'keychain',
  async run({machine, paths, files, where}) {
    const {data, state, cache, legacy} = paths
    const name = (await where()).store.value as StoreName
    const {platform} = machine
    await openStore(name, {
      files,
      folders: {data, state, cache, legacy},
      platform,
      keychain: keychainOf(machine),
    }).probe()
    return [ok(`the ${name === 'file' ? 'file of secrets' : 'keychain'} can keep a secret`)]
  },
}

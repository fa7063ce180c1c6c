import type {Keychain} from '#core/keychain'
import type {CredentialStore} from './store.ts'

/** The keychain of the operating system: Secret Service, macOS Keychain or Windows Credential Manager. */
export function keychainStore(keychain: Keychain): CredentialStore {
  return {
    name: 'keychain',
    probe: async () => void (await keychain({do: 'probe'})),
    get: (item) => keychain({do: 'get', item}),
    set: async (item, value) => void (await keychain({do: 'set', item, value})),
    delete: async (item) => void (await keychain({do: 'delete', item})),
  }
}

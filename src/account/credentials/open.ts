import {join} from 'node:path'
import type {AccountPorts} from '../ports.ts'
import type {StoreName} from '../settings.ts'
import {fileStore} from './file.ts'
import {keychainStore} from './keychain.ts'
import type {CredentialStore} from './store.ts'

type Needs = Pick<AccountPorts, 'files' | 'folders' | 'platform' | 'keychain'>

/** The store of that name. There is no falling back from one to the other. */
export function openStore(name: StoreName, ports: Needs): CredentialStore {
  if (name === 'keychain') return keychainStore(ports.keychain)
  return fileStore({files: ports.files, path: credentialsPath(ports), platform: ports.platform})
}

/** Where the file store keeps its secrets. */
export function credentialsPath({folders}: Pick<AccountPorts, 'folders'>): string {
  return join(folders.data, 'credentials.json')
}

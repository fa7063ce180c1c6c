import type {CredentialKey} from './credentials/credential.ts'
import {openStore} from './credentials/open.ts'
import type {OpenPorts} from './ports.ts'
import type {Resolved} from './resolve.ts'
import {createSession, type Session, sessionLock} from './session.ts'
import type {KnownAccount, StoreName} from './settings.ts'

/** The session of an account that was signed in to. */
export function sessionOf(ports: OpenPorts, known: KnownAccount, where: Resolved): Session {
  return sessionAt(ports, {origin: known.origin, name: known.credential}, known.store, where)
}

/** The session of what is kept under a key. */
export function sessionAt(ports: OpenPorts, key: CredentialKey, storeName: StoreName, where: Resolved): Session {
  const {http, clock, files, held, folders} = ports
  const lock = sessionLock(folders.state, key)
  const store = openStore(storeName, ports)
  return createSession({http, clock, files, held, lock, store, key, identityUrl: where.identity?.value})
}

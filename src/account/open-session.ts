import {openStore} from './credentials/open.ts'
import type {OpenPorts} from './ports.ts'
import type {Resolved} from './resolve.ts'
import {createSession, type Session, sessionLock} from './session.ts'
import type {KnownAccount} from './settings.ts'

/** The session of an account that was signed in to. */
export function sessionOf(ports: OpenPorts, known: KnownAccount, where: Resolved): Session {
  const {http, clock, files, held, folders} = ports
  const key = {origin: known.origin, name: known.credential}
  const lock = sessionLock(folders.state, key)
  const store = openStore(known.store, ports)
  return createSession({http, clock, files, held, lock, store, key, identityUrl: where.identity?.value})
}

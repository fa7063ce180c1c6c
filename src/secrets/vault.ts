import {createCipheriv, createDecipheriv, createHash, randomBytes} from 'node:crypto'
import {HANDLE, type KeptSecret, type Vault} from '#core/finder'
import {isJsonObject, parseJson} from '#core/json'
import type {State, StoredRow} from '#core/state'

/** So long a handle can be used, in milliseconds. */
const KEPT_MS = 60 * 60 * 1_000
const KIND = 'handle'
const VERSION = 1

/** Whose handles these are: none of another session, API or account opens. */
export interface Owner {
  readonly session: string
  readonly api: string
  readonly account: string
}
interface Needs {
  readonly state: () => State
  /** 32 bytes, from the user's secret store. @throws RunosError E_STORE */
  readonly key: () => Promise<Uint8Array>
  readonly clock: {now(): number}
}

/**
 * Keeps what handles stand for in rows that all processes of this user share: the values encrypted (AES-256-GCM), found
 * by the digest of the handle, so that neither stands there. The owner is bound into each row (attack 32).
 */
export function createVault({state, key, clock}: Needs, owner: () => Promise<Owner>): Vault {
  return {
    async keep(secrets) {
      const [sealing, whose] = [await key(), await owner()]
      for (const secret of secrets) {
        const id = idOf(secret.handle)
        const value = {schemaVersion: VERSION, ...whose, ...seal(JSON.stringify(secret), sealing, bound(whose, id))}
        await state().put(KIND, {id, value, expiresAt: clock.now() + KEPT_MS}, 0)
      }
    },
    async find(handle) {
      const row = await rowOf(state(), handle)
      return row && open(row, await key(), await owner())
    },
  }
}

/** What a handle stands for, for the person whose it is: of every session, API and account. undefined: unknown or expired. */
export async function findForPerson(
  {state, key}: Omit<Needs, 'clock'>,
  handle: string,
): Promise<KeptSecret | undefined> {
  const row = await rowOf(state(), handle)
  const {session, api, account} = row?.value ?? {}
  return row && open(row, await key(), {session: String(session), api: String(api), account: String(account)})
}

const rowOf = async (state: State, handle: string): Promise<StoredRow | undefined> =>
  HANDLE.exec(handle)?.[0] === handle ? state.get(KIND, idOf(handle)) : undefined

const idOf = (handle: string): string => createHash('sha256').update(handle).digest('hex')
const bound = ({session, api, account}: Owner, id: string): Buffer =>
  Buffer.from(JSON.stringify([VERSION, session, api, account, id]))

function seal(text: string, key: Uint8Array, aad: Buffer): {nonce: string; tag: string; text: string} {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return {
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    text: sealed.toString('base64'),
  }
}

/** undefined: it is another's, was changed, or was written with another key. */
function open({id, value}: StoredRow, key: Uint8Array, owner: Owner): KeptSecret | undefined {
  const [nonce, tag, sealed] = [value.nonce, value.tag, value.text].map((part) => Buffer.from(String(part), 'base64'))
  if (value.schemaVersion !== VERSION || nonce?.length !== 12 || tag?.length !== 16 || sealed === undefined)
    return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(bound(owner, id)).setAuthTag(tag)
  try {
    const found = parseJson(decipher.update(sealed, undefined, 'utf8') + decipher.final('utf8'))
    return isJsonObject(found) ? (found as unknown as KeptSecret) : undefined
  } catch {
    return undefined // as if it were unknown: nobody is told which
  }
}

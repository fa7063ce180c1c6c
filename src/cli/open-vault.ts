import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {openStore} from '#account/credentials/open'
import {RunosError} from '#core/errors'
import type {KeptSecret, Vault} from '#core/finder'
import {createVault, findForPerson, type Owner} from '#secrets/vault'
import {keychainOf} from './account.ts'
import {openState} from './open-state.ts'
import type {World} from './world.ts'

const ITEM = 'handles key'
type Here = Pick<World, 'machine' | 'paths' | 'files' | 'clock' | 'account'>

/** Where the values are that handles of one session stand for. Nothing is opened before there is one to keep or to find. */
export function openVault(here: Here, owner: () => Promise<Owner>): Vault {
  return createVault(needsOf(here), owner)
}

/**
 * What a handle stands for, whatever session it is of: for a person who has proven to be one.
 * @param where what a person called it, if not by the handle
 * @throws RunosError E_HANDLE
 */
export async function revealed(here: Here, handle: string, where?: string): Promise<KeptSecret> {
  const found = await findForPerson(needsOf(here), handle)
  if (found !== undefined) return found
  throw new RunosError('E_HANDLE', 'this handle stands for nothing here', {
    ...(where === undefined ? {} : {where}),
    fix: ['read the answer again that it comes from: a handle is good for an hour'],
  })
}

function needsOf(here: Here) {
  let key: Promise<Uint8Array> | undefined
  return {
    state: () => openState(here.paths, here.clock),
    clock: here.clock,
    key: () => {
      key ??= keyOf(here)
      return key
    },
  }
}

/** The key of all handles of this user: in the secret store that was chosen, made once for all processes. */
async function keyOf({machine, paths, files, account}: Here): Promise<Uint8Array> {
  const {store: chosen, accounts} = await account.settings.read()
  const name = chosen ?? accounts[0]?.store ?? 'keychain'
  const store = openStore(name, {files, folders: paths, platform: machine.platform, keychain: keychainOf(machine)})
  return files.locked(join(paths.state, 'handles-key'), async () => {
    const found = await store.get(ITEM)
    const bytes = Buffer.from(found ?? '', 'base64')
    if (bytes.length === 32) return bytes
    if (found !== undefined)
      throw new RunosError('E_STORE', `the ${name} holds a key of handles that runos cannot read`, {where: ITEM})
    const made = randomBytes(32)
    await store.set(ITEM, made.toString('base64'))
    return made
  })
}

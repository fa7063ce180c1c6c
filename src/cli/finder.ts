import {hidden} from '#call/redact'
import type {Finder, Vault} from '#core/finder'
import type {Secret} from '#core/secret'

let loaded: Finder | undefined

/** What finds secrets, with its rules, is loaded at the first call: starting does not wait for it. */
export async function loadFinder(): Promise<Finder> {
  loaded ??= (await import('#secrets/finder')).finder
  return loaded
}

/** A text for a log. The finder is loaded before anything is written; as long as it is not, nothing of the text is shown. */
export const hideNow = (text: string, secrets: readonly Secret[]): string =>
  loaded === undefined ? '[hidden]' : hidden(text, secrets, loaded)

/** What keeps the values of handles is loaded when there is the first one. */
export function lateVault(open: () => Promise<Vault>): Vault {
  let opened: Promise<Vault> | undefined
  const vault = (): Promise<Vault> => {
    opened ??= open()
    return opened
  }
  return {
    keep: async (secrets) => (await vault()).keep(secrets),
    find: async (handle) => (await vault()).find(handle),
  }
}

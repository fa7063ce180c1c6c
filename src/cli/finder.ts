import {hidden} from '#call/redact'
import type {Finder} from '#core/finder'
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

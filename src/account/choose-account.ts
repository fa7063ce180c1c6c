import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {Obtained} from './obtain.ts'
import {fetchMembers, fetchWhoAmI, type Member} from './remote.ts'
import type {Session} from './session.ts'

/** The account that was signed in to, and the others that the same person may use. */
export interface ChosenAccount {
  readonly accountId: string
  readonly name?: string
  readonly others: readonly Member[]
}
interface Asker {
  readonly http: Http
  readonly api: string
  readonly session: Session
  readonly signal: AbortSignal
}

/**
 * Decides for which account a new credential is, and proves at the API that it opens it.
 * @param wanted the account that the person named
 * @throws RunosError E_LOGIN_FAILED when it does not open that account, E_USAGE when it opens several and none was named
 */
export async function chooseAccount(
  asker: Asker,
  {credential, accountId}: Obtained,
  wanted?: string,
): Promise<ChosenAccount> {
  const members = await fetchMembers(asker)
  const own = accountId ?? (await fetchWhoAmI(asker))?.accountId
  const chosen = wanted ?? own ?? (members?.length === 1 ? members[0]?.accountId : undefined)
  if (chosen === undefined) throw nameOne(members)
  requireAccountId(chosen, 'the account')
  const opens = chosen === own || members?.some((one) => one.accountId === chosen)
  const unknowable = own === undefined && members === undefined
  if (!opens && !unknowable) {
    throw new RunosError('E_LOGIN_FAILED', `this credential does not open account ${chosen}; nothing was stored`, {
      fix: [members?.length ? `it opens: ${members.map((one) => one.accountId).join(', ')}` : `it opens: ${own}`],
    })
  }
  const name = members?.find((one) => one.accountId === chosen)?.name
  const others = credential.kind === 'session' ? (members ?? []).filter((one) => one.accountId !== chosen) : []
  return {accountId: chosen, ...(name ? {name} : {}), others}
}

/** Account ids stand in paths and in file names. @throws RunosError E_USAGE */
export function requireAccountId(text: string, name: string): void {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(text)) return
  throw new RunosError('E_USAGE', `${name}: an account id has 1 to 64 letters, digits, - or _`, {where: name})
}

function nameOne(members: readonly Member[] | undefined): RunosError {
  const names = members?.map((one) => one.accountId).join(', ')
  return new RunosError('E_USAGE', 'the credential does not say which account it is for', {
    fix: [`name it: --account <id>${names ? ` (one of ${names})` : ''}`],
  })
}

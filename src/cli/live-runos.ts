import type {Resolved} from '#account/resolve'
import {createSend} from '#api/send'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {Access} from '#core/ports'
import {BY_HAND, type Caller} from '#core/tier'
import {VERSION} from '#core/version'
import {keyOf} from './catalogs.ts'
import {lentOnce} from './lent-once.ts'
import {createLive, type Live, type LiveHow, type Place, type Source} from './live.ts'
import {createWorld} from './world.ts'

/** Joins the waist with the account of a person, for one tier, or for what exists by hand alone. */
export function createRunosLive(tier: Caller, where: () => Promise<Resolved>, how: LiveHow = {}): Live {
  const world = createWorld()
  const {account, files, clock, http, paths} = world
  const lent = lentOnce((_plan, signal) => accessNow(signal))
  const access = (signal?: AbortSignal) => account.access(tier === BY_HAND ? undefined : tier, signal)
  const place = async () => placeOf(await where())
  const source: Source = {
    name: RUNOS,
    place,
    secrets: () => account.held(),
    async lend({call: {signal}}) {
      const {base, account: id, token} = await lent.early(undefined, signal)
      return {base, account: id, credentials: [token]}
    },
    send: createSend(
      http,
      {access: (signal) => lent.take(undefined, signal), refused: account.refused},
      `runos/${VERSION}`,
    ),
    async supplied() {
      const {account: id, cluster} = await place()
      const own = {account: id, version: VERSION, os: process.platform}
      return cluster === undefined ? own : {...own, cluster}
    },
    async refresh() {
      const {createRunosRefresh} = await import('./refresh-runos.ts')
      const key = async () => keyOf(await where())
      return createRunosRefresh({files, http, clock, dataFolder: paths.data, access, key})
    },
    async missing() {
      const {account: known} = await where()
      return {
        error:
          known === undefined
            ? 'nobody is signed in, so this server does not know the API yet'
            : `there is no manifest yet for account ${known.value}`,
        next: known === undefined ? 'A person runs: runos login' : 'A person runs: runos manifest update',
        after: 'Then list the tools again.',
      }
    },
  }
  return createLive(tier, source, world, how)

  /** The credential, as long as it is that of the account for which the request was built. */
  async function accessNow(signal: AbortSignal): Promise<Access> {
    await where()
    return access(signal)
  }
}

/** Where requests go and for whom. @throws RunosError E_NOT_SIGNED_IN */
function placeOf({api, account, cluster}: Resolved): Place & {readonly account: string} {
  if (api === undefined || account === undefined) {
    throw new RunosError('E_NOT_SIGNED_IN', 'nobody is signed in', {fix: ['a person runs: runos login']})
  }
  const own = {base: new URL(api.value), account: account.value}
  return cluster === undefined ? own : {...own, cluster: cluster.value}
}

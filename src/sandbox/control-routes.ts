import type {AuthOptions, Counters} from './auth.ts'
import type {DeviceFlow} from './device-flow.ts'
import {sameText} from './tokens.ts'
import type {Reply, Store} from './world.ts'

export interface ControlPorts {
  readonly secret: string
  readonly store: Store
  readonly flow: DeviceFlow
  readonly counters: Counters
  readonly options: AuthOptions
  readonly startedAt: string
  readonly logged: () => number
  readonly postgresRunning: () => boolean
  /** The person in front of the sandbox. */
  readonly uid: () => string | undefined
  /** Begins to end the sandbox; must not wait for the request that asks for it. */
  readonly stop: () => void
}

/**
 * What `runos sandbox` asks a running sandbox for, under `/_sandbox/`. Guarded by a secret that stands in a file which only
 * this user can read: an assistant that reaches the port cannot approve its own sign-in.
 */
export function createControl(
  ports: ControlPorts,
): (method: string, path: string, authorization: string | undefined) => Promise<Reply> | undefined {
  const {store, flow, counters, options} = ports

  function status(): Reply {
    const jobs = store.list('jobs').filter((job) => job.status === 'pending' || job.status === 'running')
    return {
      status: 200,
      body: {
        startedAt: ports.startedAt,
        counters: {...counters},
        logged: ports.logged(),
        postgres: ports.postgresRunning(),
        jobs: jobs.length,
        pending: flow.pending().map(({id}) => id),
        options: {...options},
      },
    }
  }

  function approve(deviceId: string, aid: string | undefined): Reply {
    const waiting = flow.pending().map(({id}) => id)
    const chosen = deviceId === '' && waiting.length === 1 ? waiting[0]! : deviceId.toUpperCase()
    if (!waiting.includes(chosen)) return {status: 409, body: {pending: waiting}}
    const members = store.list('members', {uid: ports.uid() ?? ''})
    const member =
      members.find((one) => (aid === undefined ? one.isDefault === true : one.aid === aid)) ??
      (aid === undefined ? members[0] : undefined)
    if (!member) return {status: 404, body: {accounts: members.map((one) => String(one.aid))}}
    if (!flow.approve(chosen, String(member.uid), String(member.aid))) return {status: 409, body: {pending: waiting}}
    const account = store.get('accounts', String(member.aid))
    return {
      status: 200,
      body: {deviceId: chosen, aid: String(member.aid), account: String(account?.name ?? member.aid)},
    }
  }

  return (method, path, authorization) => {
    if (!sameText(authorization ?? '', `Sandbox ${ports.secret}`)) {
      return Promise.resolve({status: 401, body: {error: 'This is for `runos sandbox` alone'}})
    }
    const [action = '', first = '', second] = path.slice('/_sandbox/'.length).split('/').map(decodeURIComponent)
    if (method === 'GET' && action === 'status') return Promise.resolve(status())
    if (method === 'POST' && action === 'approve') return Promise.resolve(approve(first, second))
    if (method === 'POST' && action === 'stop') {
      ports.stop()
      return Promise.resolve({status: 202})
    }
    return undefined
  }
}

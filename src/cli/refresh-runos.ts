import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {Access, Clock, Files} from '#core/ports'
import type {ManifestKey} from '#manifest/store'
import type {Refresh} from './freshness.ts'
import {createManifestService} from './manifest-service.ts'
import {reportUpdate} from './update-report.ts'

interface Needs {
  readonly files: Files
  readonly http: Http
  readonly clock: Clock
  readonly dataFolder: string
  /** Address and credential; that of the tier which asks is enough. */
  readonly access: () => Promise<Access>
  /** Whose manifest this server serves. @throws RunosError E_FORBIDDEN when another account is in use by now */
  readonly key: () => Promise<ManifestKey | undefined>
}

/** The version is a few bytes, and nobody waits for it: an API that is slow is asked another time. In milliseconds. */
const SHORT = 4_000

/** Asks the API of the account that a server serves, and for it alone. */
export function createRunosRefresh({files, http, clock, dataFolder, access, key}: Needs): Refresh {
  const ours = async (): Promise<ManifestKey> => {
    const whose = await key()
    if (whose !== undefined) return whose
    throw new RunosError('E_NOT_SIGNED_IN', 'nobody is signed in', {fix: ['a person runs: runos login']})
  }
  const source = async () => {
    await ours()
    return access()
  }
  const service = (way: Http) => createManifestService({files, http: way, clock, dataFolder, key: ours, source})
  const briefly: Http = (request) => http({...request, deadlineMs: Math.min(request.deadlineMs, SHORT)})
  const update = async () => {
    const {meta, before, diff, held} = await service(http).update()
    return reportUpdate({api: RUNOS, version: meta.version, before, diff, held})
  }
  return {
    update,
    async check() {
      const stored = await service(http).version()
      const current = await service(briefly).remoteVersion()
      return current === stored ? undefined : update()
    },
  }
}

import {join} from 'node:path'
import type {ProjectApi} from '#apis/project'
import type {ApiSettings} from '#apis/settings'
import {RunosError} from '#core/errors'
import {parseHeaders} from './api-headers.ts'
import type {StoredApi} from './api-service.ts'
import type {Context} from './context.ts'
import {writeProjectLock} from './locked-catalog.ts'
import type {ProjectFile} from './project-files.ts'

/** What `runos setup` would do about one API of a `runos.yaml`. */
export interface SetupStep {
  readonly api: ProjectApi
  readonly action: 'add' | 'update'
  readonly source: string
}

/**
 * Plans what a `runos.yaml` asks for. It is somebody else's word: it can add APIs of its own and refresh those, and
 * nothing else. An API of that name that came from elsewhere stays what it is, because its credential would go along.
 * @throws RunosError E_API_REFUSED, E_USAGE
 */
export async function planSetup(
  {registry}: Pick<Context, 'registry'>,
  {path, folder, project}: ProjectFile,
): Promise<readonly SetupStep[]> {
  const steps: SetupStep[] = []
  for (const api of project.apis) {
    parseHeaders(Object.entries(api.headers), `${path}: headers of ${api.name}`, false)
    const source = /^https?:/i.test(api.source) ? api.source : join(folder, api.source)
    const known = await registry.find(api.name)
    if (known !== undefined) refuseChange(known, api, source, path)
    steps.push({api, action: known === undefined ? 'add' : 'update', source})
  }
  return steps
}

function refuseChange(known: ApiSettings, api: ProjectApi, source: string, path: string): void {
  const refuse = (why: string) =>
    new RunosError('E_API_REFUSED', `${path}: ${why}`, {
      where: path,
      fix: [
        `look at it: runos api show ${api.name}`,
        `if the file is right: runos api remove ${api.name}, then runos setup`,
      ],
    })
  if (known.project !== path) throw refuse(`an API called ${api.name} is there already, and it came from elsewhere`)
  if (known.source !== source) throw refuse(`${api.name} was read from ${known.source}, and now it would be ${source}`)
  if (api.base !== undefined && stripped(api.base) !== known.base)
    throw refuse(`${api.name} is at ${known.base}, and now it would be at ${api.base}; your credential does not follow`)
}

/** Carries out one step; the lock of the repository is made when it has none yet. */
export async function applySetup(
  context: Pick<Context, 'apis' | 'files'>,
  {api, action, source}: SetupStep,
  {path}: ProjectFile,
  agree: ((base: string) => Promise<boolean>) | undefined,
): Promise<StoredApi> {
  const {name, base, headers} = api
  const {files} = context
  const apis = await context.apis()
  const done =
    action === 'update'
      ? await apis.update(name)
      : await apis.add({source, name, base, headers, origins: [], project: path, agree})
  const {projectLock} = await apis.spot(done.settings)
  if (projectLock !== undefined && (await files.read(projectLock)) === undefined)
    await writeProjectLock(files, projectLock, name, done.nextLock)
  return done
}

const stripped = (address: string): string => address.replace(/\/+$/, '')

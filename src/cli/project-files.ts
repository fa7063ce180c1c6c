import {dirname, join} from 'node:path'
import {PROJECT_FILE, type Project, parseProject} from '#apis/project'
import type {ApiSettings} from '#apis/settings'
import type {Files} from '#core/ports'
import type {CatalogSpot} from './locked-catalog.ts'
import {refuseLinks} from './refuse-links.ts'

/** A `runos.yaml`, and where it is. */
export interface ProjectFile {
  readonly path: string
  readonly folder: string
  readonly project: Project
}

/**
 * The `runos.yaml` of the folder we are in, or of one above it as far as its repository reaches. Without a repository
 * only the folder itself counts: what lies above it may be anybody's.
 * @throws RunosError E_FILE_MALFORMED with line and column, E_FILE_UNSAFE
 */
export async function findProject(files: Files, cwd: string): Promise<ProjectFile | undefined> {
  const folders = [cwd]
  for (let folder = cwd; (await files.stat(join(folder, '.git'))) === undefined; folder = dirname(folder)) {
    if (dirname(folder) === folder) return readProject(files, join(cwd, PROJECT_FILE))
    folders.push(dirname(folder))
  }
  for (const folder of folders) {
    const found = await readProject(files, join(folder, PROJECT_FILE))
    if (found !== undefined) return found
  }
  return undefined
}

/** Reads a `runos.yaml`. What it names lies in its folder, and no link leads out of it. */
export async function readProject(files: Files, path: string): Promise<ProjectFile | undefined> {
  const text = await files.read(path)
  if (text === undefined) return undefined
  const [folder, project] = [dirname(path), parseProject(text, path)]
  const sources = project.apis.map(({source}) => source).filter((source) => !/^https?:/i.test(source))
  const policy = project.policy === undefined ? [] : [project.policy]
  for (const name of [project.lock, ...policy, ...sources, ...project.apis.flatMap(({overlays}) => overlays)])
    await refuseLinks(files, folder, join(folder, name))
  return {path, folder, project}
}

/** Where the catalogs of an API are, with the lock and the overlays of the project that it came from. */
export async function spotOf(files: Files, folder: string, {name, project}: ApiSettings): Promise<CatalogSpot> {
  const file = project === undefined ? undefined : await readProject(files, project)
  const own = {files, folder, api: name}
  if (file === undefined) return own
  const {apis, lock} = file.project
  const overlays = apis.find((api) => api.name === name)?.overlays ?? []
  return {...own, projectLock: join(file.folder, lock), overlays: overlays.map((path) => join(file.folder, path))}
}

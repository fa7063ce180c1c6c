import {dirname, join} from 'node:path'
import {PROJECT_FILE, type Project, parseProject} from '#apis/project'
import type {ApiSettings} from '#apis/settings'
import type {Files} from '#core/ports'
import type {CatalogSpot} from './locked-catalog.ts'

/** A `runos.yaml`, and where it is. */
export interface ProjectFile {
  readonly path: string
  readonly folder: string
  readonly project: Project
}

/**
 * The `runos.yaml` of the folder we are in, or of one above it as far as its repository reaches.
 * @throws RunosError E_FILE_MALFORMED with line and column
 */
export async function findProject(files: Files, cwd: string): Promise<ProjectFile | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, PROJECT_FILE)
    const found = await readProject(files, path)
    if (found !== undefined) return found
    if ((await files.stat(join(folder, '.git'))) !== undefined || dirname(folder) === folder) return undefined
  }
}

export async function readProject(files: Files, path: string): Promise<ProjectFile | undefined> {
  const text = await files.read(path)
  return text === undefined ? undefined : {path, folder: dirname(path), project: parseProject(text, path)}
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

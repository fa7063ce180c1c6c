import {join} from 'node:path'
import openapiTS, {astToString} from 'openapi-typescript'
import {toOpenapi} from './openapi.ts'
import {toOperations} from './operation.ts'
import {toModules, toRunosManifest} from './runos-manifest.ts'
import {loadSource} from './source.ts'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Makes everything that is generated from `manifest/source/*.yaml`.
 * @returns text by path, relative to the root of the repository
 * @throws Error naming the row that cannot be understood
 */
export async function generateContract(): Promise<Map<string, string>> {
  const source = await loadSource(join(ROOT, 'manifest/source'))
  const operations = toOperations(source)
  const openapi = toOpenapi(operations, source)
  const types = astToString(await openapiTS(structuredClone(openapi) as never))
  return new Map([
    ['manifest/runos.openapi.json', toText(openapi)],
    ['manifest/runos.manifest.json', toText(toRunosManifest(operations, source))],
    ['manifest/runos.modules.json', toText(toModules(operations))],
    ['src/sandbox/contract.generated.ts', `// Made by "npm run gen" from manifest/source. Do not edit.\n${types}`],
  ])
}

const toText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

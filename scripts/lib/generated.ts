import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {generateContract} from '../contract/generate-contract.ts'
import {generateCommands} from './generate-commands.ts'
import {ROOT} from './tree.ts'

/**
 * Every file of the repository that is made from another one, as it should be now: text by path. What describes the
 * commands is asked of `dist`, which must be built.
 */
export async function generateAll(): Promise<Map<string, string>> {
  return new Map([...(await generateContract()), ...(await generateCommands())])
}

/** The generated files that are not what they should be. */
export async function staleFiles(): Promise<string[]> {
  const wanted = [...(await generateAll())]
  return wanted.filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path)
}

function readIfThere(path: string): string | undefined {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined
}

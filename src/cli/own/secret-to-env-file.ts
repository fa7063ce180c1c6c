import {unknownHandle} from '#call/use-handles'
import {Secret} from '#core/secret'
import type {Reader} from '#secrets/env-file'
import {prepareEnvFile, requireEnvFile, type Variable} from '../env-file.ts'
import {createWorld} from '../world.ts'
import type {OwnPreparer} from './own.ts'

/** Writes what handles stand for into a file of variables, once a person has seen from where and where to. */
export const prepare: OwnPreparer = async (args, {vault}) => {
  const given = args as unknown as {
    readonly file: string
    readonly variables: readonly {readonly name: string; readonly handle: string}[]
    readonly for?: Reader
  }
  const {file, variables, for: readers = 'both'} = given
  const [here, project] = [createWorld(), process.cwd()]
  await requireEnvFile(here, project, file) // before any value is looked at
  const known: Variable[] = []
  for (const [index, {name, handle}] of variables.entries()) {
    const secret = await vault?.find(handle)
    if (secret === undefined) throw unknownHandle(`variables.${index}.handle`)
    known.push({name, secret})
  }
  const {act, write} = await prepareEnvFile(here, project, {file, variables: known, readers})
  return {
    act,
    carried: known.map(({secret}) => new Secret(secret.value)),
    async run() {
      const written = await write()
      return {
        isError: false,
        said: {
          done: `written into ${file}`,
          variables: written,
          next: 'Start what reads the file. Do not read it yourself: it holds the values in the clear.',
        },
      }
    },
  }
}

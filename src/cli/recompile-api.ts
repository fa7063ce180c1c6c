import {createContext} from './context.ts'

/** Compiles the stored document of an API once more: another version of this program made its catalogs. */
export async function recompileApi(name: string): Promise<boolean> {
  return (await createContext().apis()).recompile(name)
}

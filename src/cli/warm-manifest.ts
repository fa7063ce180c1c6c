import {RunosError} from '#core/errors'
import type {Context} from './context.ts'

/**
 * Fetches the manifest for the account that is in use now. Whoever signed in has signed in, whatever comes of this, so a
 * failure is a remark.
 * @returns the remark, or undefined when all is well
 */
export async function warmManifest({manifest}: Pick<Context, 'manifest'>): Promise<string | undefined> {
  try {
    await manifest.update()
    return undefined
  } catch (error) {
    if (!(error instanceof RunosError)) throw error
    return `Note: the manifest was not fetched (${error.message}); later: runos manifest update`
  }
}

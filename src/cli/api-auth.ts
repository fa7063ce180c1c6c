import {RunosError} from '#core/errors'
import type {Manifest, SecurityScheme} from '#core/manifest'

/** The name of the scheme that a person describes, because the document describes none. */
export const OWN_SCHEME = 'own'

/** How requests show who asks, as a person says it: `bearer`, `basic`, `header:X-Api-Key`, `query:key`, `cookie:session`. @throws RunosError E_USAGE */
export function parseAuth(text: string): SecurityScheme {
  if (text === 'bearer' || text === 'basic') return {kind: text}
  const [, place, name] = /^(header|query|cookie):([!#$%&'*+\-.^_`|~0-9A-Za-z]{1,64})$/.exec(text) ?? []
  if (name !== undefined) return {kind: 'api-key', in: place as 'header' | 'query' | 'cookie', name}
  throw new RunosError('E_USAGE', `${JSON.stringify(text)} is no way to sign in that is known here`, {
    where: '--auth',
    fix: ['--auth bearer', '--auth basic', '--auth header:X-Api-Key', '--auth query:key', '--auth cookie:session'],
  })
}

/** A manifest in which every operation asks for what the person described. */
export function withAuth(manifest: Manifest, auth: string): Manifest {
  const operations = manifest.operations.map((operation) => ({...operation, security: [{[OWN_SCHEME]: []}]}))
  return {...manifest, operations, schemes: {[OWN_SCHEME]: parseAuth(auth)}}
}

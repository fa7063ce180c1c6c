import {isTier, type Tier} from '#core/tier'
import type {Auth, Identity} from './auth.ts'
import type {Handler, Reply} from './world.ts'

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange'
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token'

/**
 * `POST /auth/token` (RFC 8693): a session's or key's token for one that is good for some tiers. A token is never exchanged
 * for more than it has. Errors as in RFC 6749, section 5.2; `code` is there when the session has ended.
 */
export function createExchange(auth: Auth, enabled: boolean): Handler {
  return ({body}) => {
    if (!enabled) return {status: 404, body: {error: 'Not found', code: 'route.not_found'}}
    if (body.grant_type !== GRANT) return failure('unsupported_grant_type', `grant_type must be ${GRANT}`)
    if (body.subject_token_type !== ACCESS_TOKEN) {
      return failure('invalid_request', `subject_token_type must be ${ACCESS_TOKEN}`)
    }
    const identity = auth.identify(String(body.subject_token))
    if (isReply(identity)) return toFailure(identity)
    const tiers = parseScope(String(body.scope))
    if (!tiers)
      return failure(
        'invalid_scope',
        'scope is a list of tier:read, tier:sensitive-read, tier:write, tier:sensitive-write',
      )
    const beyond = tiers.find((tier) => !identity.tiers.includes(tier))
    if (beyond) return failure('invalid_scope', `the subject token does not have the scope tier:${beyond}`)
    const {token, expiresIn} = auth.narrow(identity, tiers)
    const scope = tiers.map((tier) => `tier:${tier}`).join(' ')
    const kind = {issued_token_type: ACCESS_TOKEN, token_type: 'Bearer'}
    return {status: 200, body: {access_token: token, ...kind, expires_in: expiresIn, scope}}
  }
}

/** `GET /auth/whoami` (section G). */
export function whoami(identity: Identity): Reply {
  const {uid, aid, tiers, expiresAt} = identity
  const end = expiresAt === undefined ? null : new Date(expiresAt * 1000).toISOString()
  return {status: 200, body: {uid, aid, scopes: tiers.map((tier) => `tier:${tier}`), expiresAt: end}}
}

/** Tells a refusal from an identity. */
export function isReply(value: Identity | Reply): value is Reply {
  return 'status' in value
}

function parseScope(text: string): Tier[] | undefined {
  const words = text.split(' ').filter((word) => word !== '')
  const tiers = words.map((word) => word.replace(/^tier:/, ''))
  const known = words.every((word) => word.startsWith('tier:')) && tiers.every(isTier)
  return known && words.length > 0 ? [...new Set(tiers as Tier[])] : undefined
}

function failure(error: string, description: string, code?: string): Reply {
  return {status: 400, body: {error, error_description: description, ...(code === undefined ? {} : {code})}}
}

function toFailure({body}: Reply): Reply {
  const {error, code, reason} = body as {error: string; code?: string; reason?: string}
  return failure('invalid_request', `subject_token: ${error}${reason === undefined ? '' : ` (${reason})`}`, code)
}

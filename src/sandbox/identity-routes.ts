import type {Json} from '#core/json'
import {type Auth, PROJECT} from './auth.ts'
import {IDENTITY_KEY} from './device-flow.ts'
import type {Handler, Reply} from './world.ts'

/**
 * The two calls of Google's identity service that a sign-in needs (B.1), with its envelope for errors.
 * Sources: Identity Platform `accounts:signInWithCustomToken`, Secure Token API `token`, google.rpc.Status.
 */
export function createIdentityRoutes(auth: Auth): {readonly signIn: Handler; readonly refresh: Handler} {
  return {
    signIn({query, body}) {
      if (query.key !== IDENTITY_KEY) return badKey()
      const session = auth.signIn(String(body.token))
      if (!session) return refused('INVALID_CUSTOM_TOKEN')
      const {idToken, refreshToken, expiresIn} = session
      const kind = 'identitytoolkit#VerifyCustomTokenResponse'
      return {status: 200, body: {kind, idToken, refreshToken, expiresIn: String(expiresIn), isNewUser: false}}
    },

    refresh({query, body}) {
      if (query.key !== IDENTITY_KEY) return badKey()
      if (body.grant_type !== 'refresh_token') return refused('INVALID_GRANT_TYPE')
      const session = auth.refresh(String(body.refresh_token))
      if (!session) return refused('INVALID_REFRESH_TOKEN')
      const {idToken, refreshToken, expiresIn, uid} = session
      return {
        status: 200,
        body: {
          access_token: idToken,
          expires_in: String(expiresIn),
          token_type: 'Bearer',
          refresh_token: refreshToken,
          id_token: idToken,
          user_id: uid,
          project_id: PROJECT,
        },
      }
    },
  }
}

/** An error as Google's services say it. */
export function refused(message: string, details?: Json): Reply {
  const errors = [{message, domain: 'global', reason: 'invalid'}]
  return {
    status: 400,
    body: {
      error: {code: 400, message, errors, status: 'INVALID_ARGUMENT', ...(details === undefined ? {} : {details})},
    },
  }
}

function badKey(): Reply {
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'API_KEY_INVALID',
    domain: 'googleapis.com',
  }
  return refused('API key not valid. Please pass a valid API key.', [info])
}

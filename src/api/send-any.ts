import type {ApiReply, ClearedCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {Http, HttpReply, HttpRequest} from '#core/http'
import type {ApiAccess, Clock, Lent} from '#core/ports'
import {redirectOf} from './redirect.ts'
import {IDLE_MS, MAX_REPLY, readReply} from './reply.ts'
import {mayRepeat, waitAfter, waitBefore} from './retry.ts'
import {joinBase} from './url.ts'

const MOST_REDIRECTS = 5
const JSON_FIRST = 'application/json, */*;q=0.5'

/** What sending to an API needs besides the network. */
export interface Sender {
  readonly access: Pick<ApiAccess, 'lend'>
  readonly clock: Clock
  readonly userAgent: string
}

/**
 * The one way out to an API that a person added: lends the credential, sends, follows what may be followed, and asks
 * again where that does no harm. One deadline covers all of it.
 * @throws RunosError of the Http port, of `access`, or E_REPLY_INVALID
 */
export function createApiSend(http: Http, {access, clock, userAgent}: Sender) {
  return async (cleared: ClearedCall): Promise<ApiReply> => {
    const {request, call} = cleared
    const until = clock.now() + request.deadlineMs
    const ask = (question: HttpRequest) => askUntil(question, until)
    let lent = await access.lend(call.tool.request, call.signal)
    let reply = await repeat(cleared, () => ask(questionOf(cleared, lent)), until)
    if (reply.status === 401 && lent.refused()) {
      lent = await access.lend(call.tool.request, call.signal)
      reply = await repeat(cleared, () => ask(questionOf(cleared, lent)), until)
    }
    const followed = await follow(reply, cleared, lent, ask)
    return readReply(followed, `${request.method} ${new URL(request.server ?? lent.base).origin}`)
  }

  function questionOf({request, call}: ClearedCall, lent: Lent): HttpRequest {
    return lent.apply(bare({request, call}, lent))
  }

  /** The request without a credential. */
  function bare({request, call}: Pick<ClearedCall, 'request' | 'call'>, {base}: Lent): HttpRequest {
    const {method, target, headers, body, deadlineMs, server} = request
    return {
      method,
      url: joinBase(server === undefined ? base : new URL(server), target),
      headers: {
        accept: call.tool.request.accept ?? JSON_FIRST,
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': userAgent,
        ...(call.trace === undefined ? {} : {traceparent: call.trace}),
        ...headers,
      },
      ...(body === undefined ? {} : {body}),
      deadlineMs,
      idleMs: IDLE_MS,
      maxBytes: MAX_REPLY,
      signal: call.signal,
      ...(call.room === undefined ? {} : {room: call.room}),
    }
  }

  function askUntil(question: HttpRequest, until: number): Promise<HttpReply> {
    const left = until - clock.now()
    if (left > 0) return http({...question, deadlineMs: Math.min(left, question.deadlineMs)})
    throw new RunosError('E_TIMEOUT', 'the API was asked again until the time was over', {where: originOf(question)})
  }

  async function repeat(cleared: ClearedCall, ask: () => Promise<HttpReply>, until: number): Promise<HttpReply> {
    const again = mayRepeat(cleared)
    for (let attempt = 0; ; attempt++) {
      let wait: number | undefined
      let reply: HttpReply | undefined
      try {
        reply = await ask()
        wait = again ? waitBefore(reply, attempt, clock.now()) : undefined
      } catch (error) {
        wait = again ? waitAfter(error, attempt) : undefined
        if (wait === undefined) throw error
      }
      if (reply !== undefined && (wait === undefined || clock.now() + wait >= until)) return reply
      await clock.sleep(wait as number, cleared.call.signal)
    }
  }

  /** Follows redirects of a read on the same origin. The credential was lent to the operation, so it does not go along. */
  async function follow(
    first: HttpReply,
    cleared: ClearedCall,
    lent: Lent,
    ask: (question: HttpRequest) => Promise<HttpReply>,
  ): Promise<HttpReply> {
    let [reply, question] = [first, bare(cleared, lent)]
    for (let count = 0; ; count++) {
      const to = redirectOf(reply, question.method, question.url)
      if (to === undefined) return reply
      if (count === MOST_REDIRECTS) {
        throw new RunosError('E_REPLY_INVALID', `the API redirects more than ${MOST_REDIRECTS} times`, {
          where: originOf(question),
        })
      }
      const {body: _left, headers, ...rest} = question
      const {cookie: _cookie, 'content-type': _type, ...kept} = headers ?? {}
      question = {...rest, headers: kept, url: to}
      reply = await ask(question)
    }
  }
}

const originOf = ({url}: HttpRequest): string => new URL(url).origin

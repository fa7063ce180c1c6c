/** One HTTP exchange, as the platform carries it out. Redirects are never followed. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Milliseconds until the whole answer must be here. */
  readonly deadlineMs: number
  /** Milliseconds that may pass between two pieces of an answer; the deadline when left out. */
  readonly idleMs?: number
  /** Bytes of body after decoding; more ends with E_REPLY_TOO_LARGE. */
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

export interface HttpReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The body as it came, after decompression. */
  readonly bytes?: Uint8Array
}

/**
 * The one way onto the network (platform/http.ts, on undici).
 * @throws RunosError E_NETWORK, E_TIMEOUT, E_REPLY_TOO_LARGE, E_REPLY_INVALID, E_CANCELLED
 */
export type Http = (request: HttpRequest) => Promise<HttpReply>

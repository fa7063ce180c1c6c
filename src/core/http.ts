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
  /** Where the answer counts as held until its call has ended; left out: it is held however many others there are. */
  readonly room?: Room
}

/** A call's part of the memory that all answers of this process share. */
export interface Room {
  /**
   * Says how many bytes of an answer the call holds by now.
   * @returns a promise when it has to wait before it may hold so many; it rejects with the signal's reason
   */
  hold(bytes: number, signal: AbortSignal): Promise<void> | undefined
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

/** `traceparent` of version 00 (W3C Trace Context, 3.2.2); all zeros are no id. */
const TRACEPARENT = /^00-((?!0{32})[0-9a-f]{32})-((?!0{16})[0-9a-f]{16})-([0-9a-f]{2})$/

/** A trace for one call: a part of the one that a client named, else a new one. */
export function traceOf(given: unknown): string {
  const [, trace, , flags] = (typeof given === 'string' && TRACEPARENT.exec(given)) || []
  return `00-${trace ?? random(16)}-${random(8)}-${flags ?? '00'}`
}

const random = (bytes: number): string => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex')

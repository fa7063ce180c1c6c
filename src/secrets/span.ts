/** A piece of a text that is a secret. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** Spans in their order, those that overlap as one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last === undefined || span.start >= last.end) result.push(span)
    else if (span.end > last.end) result[result.length - 1] = {start: last.start, end: span.end, kind: last.kind}
  }
  return result
}

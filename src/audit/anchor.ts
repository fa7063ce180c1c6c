import type {Head} from '#core/ledger'

/** A head that was kept elsewhere. */
export interface Anchored extends Head {
  /** Where it was found, for people. */
  readonly from: string
}

const ANCHOR = /\brunos-audit-head seq=(\d{1,15}) hash=([0-9a-f]{64})\b/

/** A head as one line of text, which is found again in whatever a system log puts around it. */
export function anchorText({seq, hash}: Head): string {
  return `runos-audit-head seq=${seq} hash=${hash}`
}

/** The heads in a text, in their order. */
export function parseAnchors(text: string): readonly Anchored[] {
  return text.split('\n').flatMap((line, index) => {
    const [, seq, hash] = ANCHOR.exec(line) ?? []
    return seq === undefined || hash === undefined
      ? []
      : [{seq: Number(seq), hash, from: `line ${index + 1} of the anchors`}]
  })
}

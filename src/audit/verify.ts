import type {JsonObject} from '#core/json'
import type {Head} from '#core/ledger'
import type {Files} from '#core/ports'
import {type Anchored, parseAnchors} from './anchor.ts'
import {auditChain, placeOf} from './chain.ts'
import {auditFiles, type Located, linesOf} from './read.ts'

/** What is wrong at a line. */
export interface Finding {
  readonly what: 'changed' | 'removed' | 'reordered' | 'cut' | 'foreign' | 'restarted' | 'rewritten' | 'revoked'
  /** `file:line` */
  readonly where: string
  readonly detail: string
}

export interface Verified {
  readonly lines: number
  readonly files: number
  readonly head: Head
  /** How many heads that were kept elsewhere are heads of this log. */
  readonly anchored: number
  readonly findings: readonly Finding[]
}

/** What the log is held against. */
export interface Against {
  /** The last line that was written, as the machine knows it. It is read before the files are. */
  readonly head?: Head | undefined
  /** Text that holds heads which were kept elsewhere: a system log, or a file. */
  readonly anchors?: string | undefined
}

/** Reads the whole log and says of each line that is not as it was written what happened to it. @throws RunosError E_FILE */
export async function verifyAudit(
  files: Pick<Files, 'list' | 'read'>,
  folder: string,
  {head, anchors}: Against = {},
): Promise<Verified> {
  const paths = await auditFiles(files, folder)
  const all = (await Promise.all(paths.map((path) => linesOf(files, path)))).flat()
  const places = all.map(({text}) => placeOf(text))
  const numbers = new Set(places.flatMap((place) => place?.head.seq ?? []))
  const findings: Finding[] = []
  const hashes = new Map<number, {readonly hash: string; readonly where: string}>()
  const useOfRevoked = watchRevoked()
  let last: Head = auditChain.start
  let before = `${paths[0] ?? folder}:1`

  for (const [index, located] of all.entries()) {
    const where = whereOf(located)
    const place = places[index]
    const tell = (what: Finding['what'], detail: string) => findings.push({what, where, detail})
    if (place === undefined) {
      tell(located.text.startsWith('{') ? 'cut' : 'foreign', notALine(located.text))
      continue
    }
    const {seq} = place.head
    if (!place.whole) tell('changed', `line ${seq} is not as it was written`)
    if (seq > last.seq + 1) tellGap(last.seq + 1, seq - 1, tell)
    else if (seq <= last.seq) tell('reordered', `line ${seq} stands behind line ${last.seq}`)
    else if (place.prev !== last.hash && place.whole) {
      findings.push({
        what: 'changed',
        where: before,
        detail: `line ${last.seq} is not the one that line ${seq} was written behind`,
      })
    }
    if (place.whole && place.fields.step === 'log' && place.fields.found === 'restarted') {
      tell(
        'restarted',
        `${String(place.fields.detail)}: whether lines before it were cut cannot be told without an anchor`,
      )
    }
    const revoked = useOfRevoked(place.fields, seq)
    if (revoked !== undefined) tell('revoked', revoked)
    if (!hashes.has(seq)) hashes.set(seq, {hash: place.head.hash, where})
    last = place.head
    before = where
  }
  if (head !== undefined && head.seq > 0)
    findings.push(...missed({...head, from: 'the head on this machine'}, hashes, last, before))
  const kept = parseAnchors(anchors ?? '')
  const wrong = kept.flatMap((anchor) => missed(anchor, hashes, last, before))
  return {
    lines: all.length,
    files: paths.length,
    head: last,
    anchored: kept.length - wrong.length,
    findings: [...findings, ...wrong],
  }

  /** Lines that are not where their number belongs stand elsewhere, or nowhere. */
  function tellGap(from: number, to: number, tell: (what: Finding['what'], detail: string) => void): void {
    let gone = 0
    for (let seq = from; seq <= to && gone < 1; seq++) if (!numbers.has(seq)) gone++
    const which = from === to ? `line ${from}` : `lines ${from} to ${to}`
    if (gone > 0) tell('removed', `${which} stood before this one and are gone`)
    else tell('reordered', `${which} stood before this one and stand elsewhere`)
  }
}

/**
 * Notices a grant that was used for a call which was only proposed after the grant had been revoked. A call that was under
 * way at that moment may have spent it before.
 */
function watchRevoked(): (fields: JsonObject, seq: number) => string | undefined {
  const revoked = new Map<string, number>()
  const proposed = new Map<string, number>()
  return ({step, id, approvalId}, seq) => {
    if (step === 'revoked') revoked.set(String(approvalId), seq)
    if (revoked.size === 0) return undefined
    if (step === 'proposed') proposed.set(String(id), seq)
    if (step === 'returned') proposed.delete(String(id))
    const since = revoked.get(String(approvalId))
    if (step !== 'approved' || since === undefined || (proposed.get(String(id)) ?? 0) < since) return undefined
    return `line ${seq} used the grant ${String(approvalId)}, which line ${since} revoked: somebody set the state back`
  }
}

/** What a head that is known from elsewhere says against the log. */
function missed(
  {seq, hash, from}: Anchored,
  hashes: ReadonlyMap<number, {readonly hash: string; readonly where: string}>,
  last: Head,
  end: string,
): Finding[] {
  const here = hashes.get(seq)
  if (here?.hash === hash) return []
  if (here !== undefined) {
    return [{what: 'rewritten', where: here.where, detail: `line ${seq} is another one than ${from} says`}]
  }
  if (seq > last.seq) {
    const detail = `the log ends with line ${last.seq}; ${from} knows line ${seq}`
    return [{what: 'cut', where: end, detail}]
  }
  return [{what: 'removed', where: end, detail: `line ${seq}, which ${from} knows, is not there`}]
}

const whereOf = ({path, line}: Located): string => `${path}:${line}`

const notALine = (text: string): string =>
  text.startsWith('{')
    ? `this line was cut after ${Buffer.byteLength(text)} bytes, or broken`
    : `${Buffer.byteLength(text)} bytes that are no line of this log`

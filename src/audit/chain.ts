import {hash} from 'node:crypto'
import type {JsonObject} from '#core/json'
import type {Chain, Head, Mark} from '#core/ledger'

/** What the first line names as the one before it. */
const NOTHING = '0'.repeat(64)
const LINE = /^(\{.*),"hash":"([0-9a-f]{64})"\}$/

/**
 * How the lines of the audit are chained. Each is one JSON object: `schemaVersion` and `seq` first, then what it says,
 * then `prev` (the hash of the line before) and `hash`: SHA-256 of the text of the line as it stands, without `hash`. The
 * text itself is what is hashed, so nothing depends on how somebody else writes JSON.
 */
export const auditChain: Chain = {
  start: {seq: 0, hash: NOTHING},
  seal(fields, {seq, hash}) {
    const head = {schemaVersion: 2, seq: seq + 1}
    const body = ascii(JSON.stringify({...head, ...fields, prev: hash}))
    const sum = digest(body)
    return {text: `${body.slice(0, -1)},"hash":"${sum}"}`, head: {seq: seq + 1, hash: sum}}
  },
  read(text) {
    const place = placeOf(text)
    return place?.whole === true ? place : undefined
  },
  mark: ({found, detail}: Mark): JsonObject => ({
    time: new Date().toISOString(),
    pid: process.pid,
    step: 'log',
    found,
    detail,
  }),
}

/** What a line says of its place. `whole`: its text is as it was written. undefined: it is no line of an audit. */
export function placeOf(
  text: string,
): {readonly head: Head; readonly prev: string; readonly whole: boolean; readonly fields: JsonObject} | undefined {
  const [, body, hash] = LINE.exec(text) ?? []
  if (body === undefined || hash === undefined) return undefined
  const fields = parsed(text)
  if (typeof fields?.seq !== 'number' || typeof fields.prev !== 'string') return undefined
  return {head: {seq: fields.seq, hash}, prev: fields.prev, whole: digest(`${body}}`) === hash, fields}
}

function parsed(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text) as JsonObject
  } catch {
    return undefined // whoever asks says where that stands
  }
}

/** JSON in ASCII: nothing that shows, copies or sorts a line changes it, and no character of strangers reaches a terminal. */
const ascii = (json: string): string =>
  json.replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const digest = (text: string): string => hash('sha256', text)

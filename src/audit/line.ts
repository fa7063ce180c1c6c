import type {Json, JsonObject} from '#core/json'

/**
 * The steps of a call, and `log` for what the log says of itself. `proposed`: it arrived. `approved` or `denied`: policy or
 * a person let it through or not; `pending`: a person has still to answer. `blocked`: this program stopped it (an unknown
 * name, arguments that do not fit, SQL, no credential). `executed`: written before anything leaves. `returned`: its end.
 * The rest is no step of a call but what a person did: `granted` or `refused` a request that waited, or requests beforehand;
 * `revoked` a grant of that kind; `revealed` a secret, on a terminal or into a file.
 */
export const STEPS = [
  'proposed',
  'approved',
  'denied',
  'pending',
  'blocked',
  'executed',
  'returned',
  'granted',
  'refused',
  'revoked',
  'revealed',
  'log',
] as const
export type Step = (typeof STEPS)[number]

/** One line as it is read; docs/audit.md says what each field is. */
export interface AuditLine extends JsonObject {
  readonly schemaVersion: number
  readonly seq: number
  readonly time: string
  readonly pid: number
  readonly step: Step
  readonly hash: string
  readonly prev: string
}

/** Which lines are wanted. */
export interface Filter {
  readonly step?: string
  readonly tool?: string
  readonly tier?: string
  readonly session?: string
  /** The call that a line belongs to. */
  readonly id?: string
  /** ISO 8601: nothing older. */
  readonly since?: string
}

/** Whether a line is wanted. */
export function fits(line: JsonObject, {since, ...equal}: Filter): boolean {
  const same = Object.entries(equal).every(([name, value]) => value === undefined || line[name] === value)
  return same && (since === undefined || Date.parse(text(line.time)) >= Date.parse(since))
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

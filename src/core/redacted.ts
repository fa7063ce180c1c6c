import type {Json} from './json.ts'

declare const redacted: unique symbol
/** JSON that has been through call/redact.ts: the only JSON that may be shown to a model, logged or written to the audit. */
export type Redacted = Json & {readonly [redacted]: true}
